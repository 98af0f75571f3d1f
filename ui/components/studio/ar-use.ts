import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { StudioView } from "#data/model/application/studio.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";

/** Gives the saved text to the job's open application, after saying what that means. Tells `ar-use`. */
@customElement("ar-use")
export class ArUse extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .actions {
        justify-content: flex-end;
        margin-top: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) view!: StudioView;
  /** Wordings that would not be printed. */
  @property({ type: Number }) unprinted = 0;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) fault: FaultRecord | null = null;
  @state() private open = false;

  /** Called by whoever did it, once it is done. */
  close(): void {
    this.open = false;
  }

  override render() {
    const { draft } = this.view;
    if (!this.showIf(draft !== null) || draft === null) return nothing;
    if (draft.holdsThis) {
      return html`<a class="button" href="approvals/${draft.id}">${t("studio.use.holds")}</a>`;
    }
    return html`<button class="primary" @click=${() => (this.open = true)}>${t("studio.use")}</button>
      <ar-dialog heading=${t("studio.use.heading")} .open=${this.open} @ar-close=${() => (this.open = false)}>
        <div class="stack tight">
          <p>${t("studio.use.means")}</p>
          <p>${t("studio.use.approval")}</p>
          ${this.unprinted === 0 ? nothing : html`<p><strong>${t("studio.use.unprinted", { count: this.unprinted })}</strong></p>`}
          <ar-fault .fault=${this.fault}></ar-fault>
        </div>
        <div class="row wrap actions">
          <button @click=${() => (this.open = false)}>${t("action.cancel")}</button>
          <button class="primary" ?disabled=${this.busy} @click=${() => this.tell("ar-use", null)}>
            ${t(this.busy ? "studio.use.busy" : "studio.use.now")}
          </button>
        </div>
      </ar-dialog>`;
  }
}

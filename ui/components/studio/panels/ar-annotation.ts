import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Annotation } from "#data/model/job/annotation.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-badge.ts";
import "../../base/ar-icon.ts";

export const KINDS: readonly Annotation["kind"][] = ["must_have", "core_strength", "identity", "gap", "ignore"];

/** One mark of a posting. Tells `ar-annotation` with what it should be, or null to take it away. */
@customElement("ar-annotation")
export class ArAnnotation extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      .row > select {
        width: auto;
      }
    `,
  ];

  @property({ attribute: false }) mark!: Annotation;

  #change(change: Partial<Annotation> | null): void {
    this.tell<Annotation | null>("ar-annotation", change === null ? null : { ...this.mark, ...change });
  }

  override render() {
    const { quote, kind, weight, note, by } = this.mark;
    return html`<p class="break">“${quote}”</p>
      ${note === "" ? nothing : html`<p class="small muted break">${note}</p>`}
      <div class="row wrap">
        ${
          by === "suggested"
            ? html`<ar-badge tone="info">${t("studio.annotate.suggested")}</ar-badge>
                <button class="small" @click=${() => this.#change({ by: "owner" })}>
                  ${t("studio.annotate.take")}
                </button>`
            : nothing
        }
        <select
          aria-label=${t("studio.annotate.kind")}
          @change=${(event: Event) =>
            this.#change({ kind: (event.target as HTMLSelectElement).value as Annotation["kind"] })}
        >
          ${KINDS.map((one) => html`<option value=${one} ?selected=${one === kind}>${t(`studio.annotate.${one}`)}</option>`)}
        </select>
        <select
          aria-label=${t("studio.annotate.weight")}
          @change=${(event: Event) => this.#change({ weight: Number((event.target as HTMLSelectElement).value) })}
        >
          ${[1, 2, 3, 4, 5].map((one) => html`<option value=${one} ?selected=${one === weight}>${one}</option>`)}
        </select>
        <button
          class="small plain"
          aria-label=${t("studio.annotate.remove", { quote })}
          @click=${() => this.#change(null)}
        >
          <ar-icon size="small" name="bin"></ar-icon>
        </button>
      </div>`;
  }
}

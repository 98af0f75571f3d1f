import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import type { DocumentSession } from "./session/document-session.ts";

/**
 * What must be known of a document above all else: changed in another window, not saved, not set, not all of it
 * printed. Tells `ar-show-failing` and `ar-show-unset`.
 */
@customElement("ar-notices-line")
export class ArNoticesLine extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-2) var(--space-4);
        border: var(--line) solid var(--color-warn-line);
        border-radius: var(--radius-m);
        background: var(--color-warn-soft);
      }
      .line > ar-icon {
        color: var(--color-warn);
      }
      .line.info {
        border-color: var(--color-info-line);
        background: var(--color-info-soft);
      }
      .info > ar-icon {
        color: var(--color-info);
      }
      .line p {
        flex: 1;
        min-width: min(70%, var(--tile-min));
      }
    `,
  ];

  @property({ attribute: false }) session!: DocumentSession;
  /** Another one whenever something of the session has changed. */
  @property({ type: Number }) stamp = 0;
  @property({ type: Number }) unprinted = 0;
  /** The sentence that the PDF could not be set for is known. */
  @property({ type: Boolean }) unset = false;

  override render() {
    const { session, unprinted } = this;
    const { other, isBack, proof } = session;
    const missing = proof?.textLayer.missing ?? [];
    return html`${
      other === null
        ? nothing
        : this.#line(
            "people",
            t("studio.elsewhere.changed", { at: dateAndTime(other.document.updatedAt) }),
            html`<button class="small primary" @click=${() => void session.keepMine()}>
                ${t("studio.elsewhere.keep_mine")}
              </button>
              <button class="small" @click=${() => session.takeOther()}>${t("studio.elsewhere.take_other")}</button>`,
            "alert",
          )
    }
    ${
      isBack && other === null
        ? this.#line(
            "undo",
            t("studio.back_again"),
            html`<button class="small" @click=${() => session.wasSaid()}>${t("studio.back_again.ok")}</button>`,
          )
        : nothing
    }
    ${this.#faults()}
    ${
      unprinted === 0
        ? nothing
        : this.#line(
            "alert",
            t("studio.unprinted", { count: unprinted }),
            html`<button class="small" @click=${() => this.tell("ar-show-failing", null)}>
              ${t("studio.unprinted.show")}
            </button>`,
          )
    }
    ${missing.length === 0 ? nothing : this.#line("alert", t("papers.text_missing", { words: missing.join(", ") }), nothing)}`;
  }

  /** Not saved and not set for one reason is one line: it must not push the text away under who types. */
  #faults() {
    const { session, unset } = this;
    const { saving, saveFault, proofFault } = session;
    const again = html`<button class="small" @click=${() => session.retry()}>${t("action.try_again")}</button>`;
    const unsaved = saving === "failed" ? saveFault : null;
    if (unsaved?.code === "unreachable" || (unsaved === null && proofFault?.code === "unreachable")) {
      const message = unsaved?.message ?? proofFault?.message;
      return this.#line("alert", html`<strong>${message}</strong> ${t("studio.kept_here")}`, again, "alert");
    }
    return html`${
      unsaved === null
        ? nothing
        : html`<ar-fault tone="soft" .fault=${unsaved}>
            <p class="small">${t("studio.kept_here")}</p>
            <p>${again}</p>
          </ar-fault>`
    }
    ${
      proofFault === null
        ? nothing
        : html`<ar-fault tone="soft" .fault=${proofFault}>
            <p class="small">${t("studio.old_proof")}</p>
            <p class="row wrap">
              ${
                unset
                  ? html`<button class="small" @click=${() => this.tell("ar-show-unset", null)}>
                      ${t("studio.unprinted.show")}
                    </button>`
                  : nothing
              }
              ${again}
            </p>
          </ar-fault>`
    }`;
  }

  #line(icon: IconName, words: unknown, ways: unknown, role: "alert" | "status" = "status") {
    return html`<div class="line ${icon === "undo" ? "info" : ""}" role=${role}>
      <ar-icon name=${icon}></ar-icon>
      <p>${words}</p>
      ${ways}
    </div>`;
  }
}

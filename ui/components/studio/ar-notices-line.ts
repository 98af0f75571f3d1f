import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import type { DocumentSession } from "./session/document-session.ts";

/**
 * What must be known of a document above all else: changed in another window, not saved, not set, not all of it
 * printed. Tells `ar-show-failing`.
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
      .line p {
        flex: 1;
        min-width: min(100%, var(--tile-min));
      }
    `,
  ];

  @property({ attribute: false }) session!: DocumentSession;
  /** Another one whenever something of the session has changed. */
  @property({ type: Number }) stamp = 0;
  @property({ type: Number }) unprinted = 0;

  override render() {
    const { session, unprinted } = this;
    const { other, saving, saveFault, proofFault, proof } = session;
    const missing = proof?.textLayer.missing ?? [];
    return html`${
      other === null
        ? nothing
        : html`<div class="line" role="alert">
            <ar-icon name="people"></ar-icon>
            <p>${t("studio.elsewhere.changed", { at: dateAndTime(other.document.updatedAt) })}</p>
            <button class="small primary" @click=${() => void session.keepMine()}>
              ${t("studio.elsewhere.keep_mine")}
            </button>
            <button class="small" @click=${() => session.takeOther()}>${t("studio.elsewhere.take_other")}</button>
          </div>`
    }
    ${
      saving === "failed"
        ? html`<ar-fault tone="soft" .fault=${saveFault}>
            <p class="small">${t("studio.kept_here")}</p>
            <p><button class="small" @click=${() => void session.save()}>${t("action.try_again")}</button></p>
          </ar-fault>`
        : nothing
    }
    ${
      proofFault === null
        ? nothing
        : html`<ar-fault tone="soft" .fault=${proofFault}>
            <p class="small">${t("studio.old_proof")}</p>
            <p><button class="small" @click=${() => session.proveAgain()}>${t("action.try_again")}</button></p>
          </ar-fault>`
    }
    ${
      unprinted === 0
        ? nothing
        : html`<div class="line" role="status">
            <ar-icon name="alert"></ar-icon>
            <p>${t("studio.unprinted", { count: unprinted })}</p>
            <button class="small" @click=${() => this.tell("ar-show-failing", null)}>
              ${t("studio.unprinted.show")}
            </button>
          </div>`
    }
    ${missing.length === 0 ? nothing : html`<div class="line"><p>${t("papers.text_missing", { words: missing.join(", ") })}</p></div>`}`;
  }
}

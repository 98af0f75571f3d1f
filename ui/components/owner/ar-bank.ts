import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { BankAnswer } from "#data/model/owner/profile.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-empty.ts";
import "../base/ar-time.ts";

/** The answers the owner has given before, which are given again to the same question. */
@customElement("ar-bank")
export class ArBank extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      li {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-3) var(--space-4);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) bank: readonly BankAnswer[] = [];

  override render() {
    if (this.bank.length === 0) {
      return html`<ar-empty icon="question" heading=${t("bank.empty")} text=${t("bank.empty_why")}></ar-empty>`;
    }
    return html`<ul class="rows">
      ${this.bank.map(
        ({ question, text, from, at }) =>
          html`<li>
            <span class="muted small">${question}</span>
            <span>${text}</span>
            <span class="muted small">${from} · <ar-time at=${at}></ar-time></span>
          </li>`,
      )}
    </ul>`;
  }
}

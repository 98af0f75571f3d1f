import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import { SHORTEST_PASSWORD, type Strength, strengthOf } from "./strength.ts";

const BARS: Record<Strength, number> = { none: 0, short: 0, weak: 1, fair: 2, strong: 3 };

/** Three bars and a word on how good a new password is. */
@customElement("ar-strength")
export class ArStrength extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      .bars {
        display: grid;
        flex: none;
        grid-template-columns: repeat(3, var(--space-6));
        gap: var(--space-1);
      }
      i {
        height: var(--meter-height);
        border-radius: var(--radius-full);
        background: var(--color-line);
      }
      i.weak {
        background: var(--color-warn);
      }
      i.fair,
      i.strong {
        background: var(--color-ok);
      }
    `,
  ];

  @property() password = "";

  override render() {
    const strength = strengthOf(this.password);
    return html`<span class="bars" aria-hidden="true"
        >${[1, 2, 3].map((bar) => html`<i class=${bar <= BARS[strength] ? strength : ""}></i>`)}</span
      >
      <span role="status">${words(strength)}</span>`;
  }
}

function words(strength: Strength): string {
  if (strength === "none" || strength === "short") return t(`strength.${strength}`, { length: SHORTEST_PASSWORD });
  return t(`strength.${strength}`);
}

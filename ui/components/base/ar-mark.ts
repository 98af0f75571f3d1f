import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { ArElement } from "../ar-element.ts";

/** The product's mark; its name stands beside it or labels the link around it. */
@customElement("ar-mark")
export class ArMark extends ArElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--icon-size-large);
      height: var(--icon-size-large);
    }
    rect {
      fill: var(--color-accent);
    }
    path {
      fill: none;
      stroke: var(--color-on-accent);
      stroke-width: 2.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8"></rect>
      <path d="M9 23 16 8l7 15M12 17.5h8"></path>
    </svg>`;
  }
}

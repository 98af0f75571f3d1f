import { css, html, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ArElement } from "../ar-element.ts";
import { ICONS, type IconName } from "./icons.ts";

/** A line drawing that says nothing by itself: hidden from screen readers, always beside words or a label. */
@customElement("ar-icon")
export class ArIcon extends ArElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--icon-size);
      height: var(--icon-size);
    }
    :host([size="small"]) {
      width: var(--icon-size-small);
      height: var(--icon-size-small);
    }
    :host([size="large"]) {
      width: var(--icon-size-large);
      height: var(--icon-size-large);
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.7;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host([size="large"]) svg {
      stroke-width: 1.4;
    }
  `;

  @property() name: IconName = "file";
  @property({ reflect: true }) size: "small" | "normal" | "large" = "normal";

  override render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`${ICONS[this.name]}`}</svg>`;
  }
}

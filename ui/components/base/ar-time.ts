import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { dateAndTime, relativeTime } from "../../i18n/format.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

const EVERY = 30_000;

/** How long ago something was, kept up to date; the exact instant stands in its tooltip. */
@customElement("ar-time")
export class ArTime extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
        white-space: nowrap;
      }
    `,
  ];

  @property() at = "";
  #timer: ReturnType<typeof setInterval> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  override render() {
    if (this.at === "") return html``;
    return html`<time datetime=${this.at} title=${dateAndTime(this.at)}>${relativeTime(this.at, Date.now())}</time>`;
  }
}

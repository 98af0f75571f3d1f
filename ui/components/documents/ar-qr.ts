import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ArElement } from "../ar-element.ts";

/** Light modules around a code; scanners need four. */
const QUIET = 4;

/** A text as a QR code, dark on white whatever the theme; `label` says what it holds. Its drawing is fetched when needed. */
@customElement("ar-qr")
export class ArQr extends ArElement {
  static override styles = css`
    :host {
      display: block;
      width: var(--qr-size);
      max-width: 100%;
    }
    svg {
      display: block;
      width: 100%;
      border-radius: var(--radius-s);
      background: var(--color-paper);
      shape-rendering: crispEdges;
    }
    path {
      fill: var(--color-ink);
    }
  `;

  @property() text = "";
  @property() label = "";
  @state() private code: { size: number; path: string } | null = null;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("text")) void this.#draw(this.text);
  }

  async #draw(text: string): Promise<void> {
    this.code = null;
    if (text === "") return;
    const { qrPath } = await import("./qr.ts");
    if (text === this.text) this.code = qrPath(text);
  }

  override render() {
    if (this.code === null) return nothing;
    const { size, path } = this.code;
    const side = size + 2 * QUIET;
    return html`<svg viewBox="${-QUIET} ${-QUIET} ${side} ${side}" role="img" aria-label=${this.label}>
      <path d=${path}></path>
    </svg>`;
  }
}

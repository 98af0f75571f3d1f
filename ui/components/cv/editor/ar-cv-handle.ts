import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../../../styles/base.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-icon.ts";

/**
 * Moves what it stands beside, within its list: by the arrow keys (tells `ar-step`, -1 or 1) or by dragging (tells
 * `ar-drag` with the pointer's height in the window).
 */
@customElement("ar-cv-handle")
export class ArCvHandle extends ArElement {
  static override styles = [
    base,
    css`
      button {
        display: grid;
        place-items: center;
        width: var(--control-height-small);
        height: var(--control-height-small);
        padding: 0;
        border: 0;
        border-radius: var(--radius-s);
        background: none;
        color: var(--color-text-muted);
        cursor: grab;
        touch-action: none;
      }
      button:hover {
        background: var(--color-hover);
        color: var(--color-text);
      }
      button:active {
        cursor: grabbing;
      }
    `,
  ];

  @property() label = "";
  @property() help = "";

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#let();
  }

  override focus(): void {
    this.renderRoot.querySelector("button")?.focus();
  }

  #key = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.tell("ar-step", step);
  };

  // The row moves in the document while it is dragged, which would end a captured pointer: the window is listened to.
  #take = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    this.renderRoot.querySelector("button")?.focus();
    addEventListener("pointermove", this.#drag);
    addEventListener("pointerup", this.#let);
    addEventListener("pointercancel", this.#let);
  };

  #drag = (event: PointerEvent) => this.tell("ar-drag", event.clientY);

  #let = () => {
    removeEventListener("pointermove", this.#drag);
    removeEventListener("pointerup", this.#let);
    removeEventListener("pointercancel", this.#let);
  };

  override render() {
    return html`<button
      type="button"
      aria-label=${this.label}
      title=${this.help}
      aria-description=${this.help}
      @keydown=${this.#key}
      @pointerdown=${this.#take}
    >
      <ar-icon size="small" name="grip"></ar-icon>
    </button>`;
  }
}

import { LitElement } from "lit";
import { onLanguageChange } from "../i18n/translate.ts";

/** The ground of every element: renders again when the owner changes the language. */
export class ArElement extends LitElement {
  #stopListening: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLanguageChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** Tells whoever contains this element, across shadow roots. */
  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}

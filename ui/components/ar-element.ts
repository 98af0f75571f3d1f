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

  /** An element that has nothing to show takes no room, so that no gap tells of it. */
  protected showIf(needed: boolean): boolean {
    this.toggleAttribute("hidden", !needed);
    return needed;
  }

  /** Tells whoever contains this element, across shadow roots. */
  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}

import type { ReactiveController } from "lit";
import type { ArElement } from "./ar-element.ts";

/**
 * The focus of an element that shows a form when its button is pressed: the button goes, so the form's first field is
 * focused, and the button again when the form has gone. Without it the keyboard would begin at the top of the page.
 */
export class FormFocus implements ReactiveController {
  readonly #host: ArElement;
  #shown: boolean | null = null;

  constructor(host: ArElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const form = root.querySelector("form");
    const before = this.#shown;
    this.#shown = form !== null;
    if (before === null || before === this.#shown || root.activeElement !== null) return;
    const next = form?.querySelector<HTMLElement>("input:not([hidden]), select, textarea");
    (next ?? root.querySelector("button"))?.focus();
  }
}

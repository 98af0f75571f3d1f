import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells an element how much stands above it on the page, as `--page-above`, so that it can be as tall as what is left. */
export class RoomBelow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** A notice that comes or goes above changes the height of the page. */
  readonly #page = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page.observe(document.body);
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  #measure(): void {
    const above = Math.ceil(Math.max(0, this.#host.getBoundingClientRect().top + scrollY));
    this.#host.style.setProperty("--page-above", `${above}px`);
  }
}

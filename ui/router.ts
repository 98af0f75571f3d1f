import { within } from "./base.ts";
import { type Route, routeOf } from "./routes.ts";

export type RouterOptions = { onRoute(route: Route): void };

/** Follows the address bar and ordinary links within the control room, without loading the page anew. */
export class Router {
  #options: RouterOptions;
  #path = "";

  constructor(options: RouterOptions) {
    this.#options = options;
  }

  start(): void {
    addEventListener("popstate", this.#follow);
    document.addEventListener("click", this.#onClick);
    this.#path = location.pathname;
    this.#options.onRoute(routeOf(within(location.href)));
  }

  stop(): void {
    removeEventListener("popstate", this.#follow);
    document.removeEventListener("click", this.#onClick);
  }

  #follow = () => {
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#options.onRoute(routeOf(within(location.href)));
  };

  #onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link === undefined || link.target !== "" || link.hasAttribute("download")) return;
    if (link.origin !== location.origin || link.hash !== "") return;
    if (/^\/(api|docs|enter)\/|^\/docs$/.test(within(link.href) ?? "/api/")) return;
    event.preventDefault();
    go(link.pathname + link.search);
  };
}

/** Goes to another page of the control room, e.g. `jobs`; relative to the base path. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  history[options.replace === true ? "replaceState" : "pushState"](null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

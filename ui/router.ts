/** The pages of the control room and their addresses. */
export type Route =
  | { name: "overview" | "jobs" | "approvals" | "applications" | "owner" | "system" | "not_found" }
  | { name: "job" | "draft" | "application"; id: string };
export type RouteName = Route["name"];

const ID = ":id([a-z]+_[a-z0-9]+)";
const PATTERNS: readonly [RouteName, URLPattern][] = (
  [
    ["overview", "/"],
    ["jobs", "/jobs"],
    ["job", `/jobs/${ID}`],
    ["approvals", "/approvals"],
    ["draft", `/approvals/${ID}`],
    ["applications", "/applications"],
    ["application", `/applications/${ID}`],
    ["owner", "/owner"],
    ["system", "/system"],
  ] as const
).map(([name, pathname]) => [name, new URLPattern({ pathname: `${pathname === "/" ? "" : pathname}{/}?` })]);

/** The page an address stands for. Pure; an unknown address is `not_found`. */
export function routeOf(address: string): Route {
  for (const [name, pattern] of PATTERNS) {
    const match = pattern.exec(address);
    if (match === null) continue;
    const id = match.pathname.groups["id"];
    return (id === undefined ? { name } : { name, id }) as Route;
  }
  return { name: "not_found" };
}

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
    this.#options.onRoute(routeOf(location.href));
  }

  stop(): void {
    removeEventListener("popstate", this.#follow);
    document.removeEventListener("click", this.#onClick);
  }

  #follow = () => {
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#options.onRoute(routeOf(location.href));
  };

  #onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (link === undefined || link.target !== "" || link.hasAttribute("download")) return;
    if (link.origin !== location.origin || link.pathname.startsWith("/api/") || link.hash !== "") return;
    event.preventDefault();
    go(link.pathname + link.search);
  };
}

/** Goes to another page of the control room. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  history[options.replace === true ? "replaceState" : "pushState"](null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

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

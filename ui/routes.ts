/** The pages of the control room and their addresses. */
export type Route =
  | { name: "overview" | "jobs" | "approvals" | "applications" | "owner" | "system" | "not_found" }
  | { name: "settings" | "backups" | "kit" | "restore" }
  | { name: "security" | "vault" | "people" | "join" }
  | { name: "studio" | "writing" }
  | { name: "cv" | "cv_import" | "cv_versions" }
  | { name: "job" | "draft" | "application" | "document"; id: string };
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
    ["settings", "/settings"],
    ["backups", "/backups"],
    ["kit", "/kit"],
    ["restore", "/restore"],
    ["security", "/security"],
    ["vault", "/vault"],
    ["people", "/people"],
    ["join", "/join"],
    ["cv", "/cv"],
    ["cv_import", "/cv/import"],
    ["cv_versions", "/cv/versions"],
    ["studio", "/studio"],
    ["document", `/studio/${ID}`],
    ["writing", "/writing"],
  ] as const
).map(([name, pathname]) => [name, new URLPattern({ pathname: `${pathname === "/" ? "" : pathname}{/}?` })]);

/** The page a path within the control room stands for. Pure; an unknown one, or one outside (null), is `not_found`. */
export function routeOf(path: string | null): Route {
  if (path === null) return { name: "not_found" };
  for (const [name, pattern] of PATTERNS) {
    const match = pattern.exec(path, "http://localhost");
    if (match === null) continue;
    const id = match.pathname.groups["id"];
    return (id === undefined ? { name } : { name, id }) as Route;
  }
  return { name: "not_found" };
}

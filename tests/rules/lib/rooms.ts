import type { SourceFile } from "./source.ts";
import { importsOf } from "./syntax.ts";

/** What each room may import beside itself. Imports point down the house, never up. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "data/model": [],
  "data/reference": ["data/model"],
  "data/vault": ["data/model"],
  data: ["data/model", "data/reference", "data/vault"],
  latex: ["data/model"],
  agents: ["latex", "data/model", "data/reference", "data/vault"],
  server: ["agents", "latex", "data", "data/model", "data/reference", "data/vault"],
  ui: ["data/model"],
  docker: ["server", "agents", "latex", "data", "data/model", "data/reference", "data/vault"],
  scripts: ["server", "agents", "latex", "data", "data/model", "data/reference", "data/vault"],
  tests: ["ui", "server", "agents", "latex", "data", "data/model", "data/reference", "data/vault", "scripts", "docker"],
};

/** Packages that only the named rooms may use; tests may use all. */
const KEPT_PACKAGES: Record<string, readonly string[]> = {
  "better-sqlite3": ["data", "server"],
  fastify: ["server"],
  playwright: ["agents"],
  lit: ["ui"],
};

/** Rooms that only tests look into from outside: package.json gives them no `#` of their own. */
const WITHOUT_SIGN: ReadonlySet<string> = new Set(["scripts", "ui", "docker"]);

/** `data/model`, `data/reference` and `data/vault` are rooms of their own; null is the root with its configuration. */
export function roomOf(path: string): string | null {
  const [top = "", second = ""] = path.split("/");
  if (path === top) return null;
  const inner = `${top}/${second}`;
  if (inner in MAY_IMPORT && path !== inner) return inner;
  return top in MAY_IMPORT ? top : null;
}

/** Imports that point up, cross a room by a relative path, or bring the owner's data model into the browser at run time. */
export function importsPointDown(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [];
    return importsOf(file).flatMap(({ specifier, target, typeOnly }) => {
      const say = (what: string) => [`${file.path}: ${specifier} ${what}`];
      if (target === null) {
        const keepers = Object.entries(KEPT_PACKAGES).find(([name]) => specifier === name)?.[1];
        if (keepers === undefined || room === "tests" || keepers.includes(room)) return [];
        return say(`may only be imported by ${keepers.join(", ")}`);
      }
      const to = roomOf(target);
      if (to === room) return [];
      if (to === null) return say("is in no room");
      if (!(MAY_IMPORT[room] ?? []).includes(to)) return say(`points up: ${room} may not import ${to}`);
      if (room === "ui" && !typeOnly) return say("must be `import type`: the browser gets types only");
      const sameTop = to.split("/")[0] === room.split("/")[0];
      if (specifier.startsWith(".") && !sameTop && !WITHOUT_SIGN.has(to)) return say("crosses rooms: write it with #");
      return [];
    });
  });
}

/** Relative imports without an extension run nowhere. */
export function importsNameTheFile(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target !== null && !/\.[a-z0-9]+(\?[a-z]+)?$/.test(target))
      .map(({ specifier }) => `${file.path}: ${specifier} has no extension`),
  );
}

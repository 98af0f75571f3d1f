import { isCode, type SourceFile } from "./source.ts";
import { importsOf, packageOf } from "./syntax.ts";

export type Manifest = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, unknown>;
};
export type Lock = { packages: Record<string, LockEntry> };
export type LockEntry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
};

/** Commands rather than libraries: run by the scripts and package.json. */
const COMMANDS = ["oxfmt", "oxlint", "oxlint-tsgolint", "typescript", "vite", "vitest"];
const EXACT = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/;

export function versionsAreExact(manifest: Manifest): string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  return Object.entries(all)
    .filter(([, version]) => typeof version !== "string" || !EXACT.test(version))
    .map(([name, version]) => `${name} is not pinned: ${JSON.stringify(version)}`);
}

/** The lock names no server, knows every file's hash, and holds the packages of every platform (else `npm ci` fails). */
export function lockIsWhole(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === "") return [];
    const found: string[] = [];
    if (entry.resolved !== undefined && entry.link !== true) found.push(`${path} is bound to ${entry.resolved}`);
    if (entry.integrity === undefined && entry.link !== true && entry.inBundle !== true)
      found.push(`${path} has no hash`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (findUpwards(lock, path, name) === null) found.push(`${path} lacks its optional ${name}`);
    }
    return found;
  });
}

/** Where Node would find `name` from the package at `path`. */
function findUpwards(lock: Lock, path: string, name: string): string | null {
  for (let from = path; ; from = from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    const candidate = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (from === "") return null;
  }
}

/** Each declared package is used, each used one declared; what only tests use is not shipped. */
export function dependenciesAreUsed(manifest: Manifest, files: readonly SourceFile[]): string[] {
  const code = files.filter(isCode);
  const imported = (from: readonly SourceFile[]) =>
    new Set(from.flatMap((file) => importsOf(file).map(({ specifier }) => packageOf(specifier) ?? "")));
  const everywhere = imported(code);
  const shipped = imported(code.filter(({ path }) => !path.startsWith("tests/") && !path.includes(".config.")));
  // Assets are named by path: a worker's script, a font, a style sheet.
  const namedIn = (name: string, from: readonly SourceFile[]) =>
    from.some(({ text }) => ['"', "'", "`", "node_modules/"].some((quote) => text.includes(`${quote}${name}/`)));
  const own = files.filter(({ path }) => /\.(ts|css|html)$/.test(path) && !path.startsWith("tests/"));

  const runtime = Object.keys(manifest.dependencies ?? {});
  const tools = Object.keys(manifest.devDependencies ?? {});
  const declared = new Set([...runtime, ...tools]);
  return [
    ...runtime
      .filter((name) => !shipped.has(name) && !namedIn(name, own))
      .map((name) => `${name} is a dependency that nothing shipped imports`),
    ...tools
      .filter((name) => !COMMANDS.includes(name) && !everywhere.has(name) && !namedIn(name, files.filter(isCode)))
      .filter((name) => !name.startsWith("@types/") || !typesServe(name, declared))
      .map((name) => `${name} is a development dependency that nothing imports`),
    ...[...everywhere]
      .filter((name) => name !== "" && !declared.has(name))
      .map((name) => `${name} is imported, not declared`),
  ];
}

function typesServe(name: string, declared: ReadonlySet<string>): boolean {
  const served = name.slice("@types/".length).replace(/^(.+)__(.+)$/, "@$1/$2");
  return served === "node" || declared.has(served);
}

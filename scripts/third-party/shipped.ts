export type Manifest = { dependencies?: Record<string, string> };

export type LockedPackage = {
  version?: string;
  license?: string;
  os?: unknown;
  cpu?: unknown;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, LockedPackage> };

export type Shipped = {
  /** Its place, e.g. `node_modules/fastify`. */
  path: string;
  name: string;
  version: string;
  license: string;
  /** Made for one platform: installed on some machines only. */
  forOnePlatform: boolean;
};

/** Everything that is installed with the appliance or bundled into the control room: `roots` and what they depend on. */
export function shippedPackages(lock: Lock, roots: readonly string[]): Shipped[] {
  const found = new Map<string, Shipped>();
  const visit = (path: string) => {
    const locked = lock.packages[path];
    if (locked === undefined || found.has(path)) return;
    found.set(path, {
      path,
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: locked.version ?? "",
      license: locked.license ?? "see its text",
      forOnePlatform: locked.os !== undefined || locked.cpu !== undefined,
    });
    const wanted = { ...locked.peerDependencies, ...locked.optionalDependencies, ...locked.dependencies };
    for (const name of Object.keys(wanted)) visit(placeOf(lock, path, name));
  };
  for (const name of roots) visit(`node_modules/${name}`);
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Where Node finds `name` from the package at `path`: beside it or further up. */
function placeOf(lock: Lock, path: string, name: string): string {
  for (let from = path; from !== ""; from = from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    if (`${from}/node_modules/${name}` in lock.packages) return `${from}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The packages a source text of the control room imports. */
export function importedPackages(text: string): string[] {
  const found = new Set<string>();
  for (const [, specifier = ""] of text.matchAll(
    /\b(?:from|import)\s*\(?\s*["']((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"']*["']/g,
  )) {
    found.add(specifier);
  }
  return [...found];
}

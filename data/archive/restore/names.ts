/** How long the name of an entry may be, and how many folders deep: what a tar header holds without extensions. */
const LONGEST = 255;
const DEEPEST = 8;

/** Printable ASCII without what some system takes for a separator; no hidden name, and so no dots that lead up. */
const SEGMENT = /^(?!\.)(?:(?![\\:/])[ -~]){1,100}$/;
const BLOB = /^files\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/;
const KEY = /^keys\/[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const TREE = /^(spool|memory)\//;

export const DATABASE = "database.sqlite";
export const MANIFEST = "manifest.json";
export const SETTINGS = "settings.yaml";

/**
 * `known`: the name of a part that an archive's body may hold. `unknown`: it could do no harm, but this version knows
 * no such part; a newer one may. `hostile`: it could leave the place it is unpacked in, or is not written as ours are.
 */
export function judgeName(name: string): "known" | "unknown" | "hostile" {
  const segments = name.split("/");
  if (name.length > LONGEST || segments.length > DEEPEST || !segments.every((one) => SEGMENT.test(one))) {
    return "hostile";
  }
  if (name === DATABASE || name === MANIFEST || name === SETTINGS) return "known";
  return BLOB.test(name) || KEY.test(name) || TREE.test(name) ? "known" : "unknown";
}

/** The SHA-256 that the name of a file promises, or null for any other part. */
export function promisedHash(name: string): string | null {
  return BLOB.test(name) ? name.slice(-64) : null;
}

/** Notices names that would meet in one place: the same twice, apart by capitals alone, or a file where a folder is. */
export class NamesTaken {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** False when there is no room for it. */
  take(name: string): boolean {
    const folded = name.toLowerCase();
    if (this.#files.has(folded) || this.#folders.has(folded)) return false;
    const folders = foldersOf(folded);
    if (folders.some((folder) => this.#files.has(folder))) return false;
    this.#files.add(folded);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}

function foldersOf(name: string): string[] {
  const segments = name.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

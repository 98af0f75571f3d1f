import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything below a directory, with what it is and a hash of what it holds: two equal listings are equal trees. */
export function listingOf(directory: string, at = ""): string[] {
  return readdirSync(join(directory, at))
    .sort()
    .flatMap((name) => {
      const path = join(at, name);
      const seen = lstatSync(join(directory, path));
      if (seen.isDirectory()) return [`${path}/`, ...listingOf(directory, path)];
      if (!seen.isFile()) return [`${path} (no file)`];
      const hash = createHash("sha256").update(readFileSync(join(directory, path)));
      return [`${path} ${hash.digest("hex")}`];
    });
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's own `age` on a file of its own. It reads passphrases from a terminal alone, which `script` lends it. */
export function stockAge(input: Uint8Array | string, args: string[], options: { passphrase?: string; key?: string }) {
  const folder = mkdtempSync(join(tmpdir(), "stock-age-"));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path("in"), input);
    if (options.key !== undefined) writeFileSync(path("key"), options.key);
    const all = [...args, ...(options.key === undefined ? [] : ["-i", path("key")]), "-o", path("out"), path("in")];
    if (options.passphrase === undefined) execFileSync("age", all, { stdio: "pipe" });
    else {
      const twice = `${options.passphrase}\n${options.passphrase}\n`;
      execFileSync("script", ["-qec", `age ${all.join(" ")}`, "/dev/null"], { input: twice, stdio: "pipe" });
    }
    return readFileSync(path("out"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

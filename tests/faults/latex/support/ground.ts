import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { type Containment, isAvailable } from "#latex/engine/contain.ts";

/** The walls that stand on this machine. */
export const WALLS: readonly Containment[] = (
  await Promise.all((["bwrap", "landlock"] as const).map(async (wall) => ((await isAvailable(wall)) ? [wall] : [])))
).flat();

export const CANARY = "CANARY-4b1d7e";

/** A folder that the attacks want something of: `file` holds the canary, and so does the environment. */
export function huntingGround() {
  const path = mkdtempSync(join(tmpdir(), "ar-hunt-"));
  const file = join(path, "canary.tex");
  writeFileSync(file, `${CANARY}\n`);
  mkdirSync(join(path, "scratch"));
  return {
    path,
    file,
    scratch: join(path, "scratch"),
    /** Names of what lies there beside what was put there. */
    added: () => readdirSync(path).filter((name) => !["canary.tex", "scratch", "plain", "formats"].includes(name)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Whether the canary is printed in a PDF, or lies in any of its streams. */
export async function holdsCanary(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return false;
  const pdf = Buffer.from(bytes);
  // An attack may break the PDF that it writes: then its bytes tell, and its streams.
  const printed = await readPdf(Uint8Array.from(bytes)).then(
    (read) => read.text,
    () => "",
  );
  if (pdf.includes(CANARY) || printed.replace(/\s/gu, "").includes(CANARY)) return true;
  return [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/gu)].some(([, body = ""]) => {
    try {
      const text = inflateSync(Buffer.from(body, "latin1")).toString("latin1");
      return text.includes(CANARY) || text.includes(Buffer.from(CANARY).toString("hex").toUpperCase());
    } catch {
      return false;
    }
  });
}

/** TeX as it is when nobody holds it: its defaults, all of this process's environment. Returns all it said. */
export async function plainTex(
  source: string,
  format: string,
  cwd: string,
  more: Record<string, string> = {},
): Promise<{ said: string; pdf: Uint8Array }> {
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, "plain.tex"), source);
  const args = [`-fmt=${basename(format, ".fmt")}`, "-interaction=nonstopmode", "plain.tex"];
  const formats = dirname(format);
  const child = spawn("xetex", args, {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, TEXFORMATS: formats, FONTCONFIG_FILE: join(formats, "fonts.conf"), ...more },
  });
  let said = "";
  child.stdout.setEncoding("latin1").on("data", (text: string) => (said += text));
  await new Promise((resolve) => child.once("close", resolve));
  const read = (file: string) => {
    try {
      return readFileSync(join(cwd, file));
    } catch {
      return Buffer.alloc(0);
    }
  };
  return { said: said + read("plain.log").toString("latin1"), pdf: new Uint8Array(read("plain.pdf")) };
}

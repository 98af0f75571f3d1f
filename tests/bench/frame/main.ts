import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import type { Bench } from "./bench.ts";
import { table } from "./table.ts";

const BENCHES = join(import.meta.dirname, "..");
/** The short form is promised within 45 s; the rest is for ending what was started. */
const QUICK_LIMIT = 38_000;

const names = readdirSync(BENCHES, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => entry.name.slice(0, -3))
  .sort();

async function load(name: string): Promise<Bench> {
  const module = (await import(pathToFileURL(join(BENCHES, `${name}.ts`)).href)) as { bench: Bench };
  return module.bench;
}

async function list(): Promise<string> {
  const lines = ["usage: ./scripts/bench NAME [--quick] [--json]", ""];
  for (const name of names) lines.push(`  ${name.padEnd(16)} ${(await load(name)).about}`);
  if (names.length === 0) lines.push("  There is no bench yet.");
  return `${lines.join("\n")}\n`;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    return null;
  }
}

/** Exit status: 0 measured, 1 the bench failed, 2 misused. A missed goal is a figure, not a failure. */
async function main(): Promise<number> {
  const given = readArguments();
  const [name, ...more] = given?.positionals ?? [];
  if (given !== null && name === undefined && more.length === 0) {
    process.stdout.write(await list());
    return 0;
  }
  if (given === null || name === undefined || more.length > 0 || !names.includes(name)) {
    if (name !== undefined && !names.includes(name)) process.stderr.write(`There is no bench "${name}".\n\n`);
    process.stderr.write(await list());
    return 2;
  }
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  process.once("SIGTERM", () => interrupted.abort());
  const { quick, json } = given.values;
  const signal = quick ? AbortSignal.any([interrupted.signal, AbortSignal.timeout(QUICK_LIMIT)]) : interrupted.signal;
  const log = (message: string) => process.stderr.write(`  ${message}\n`);
  const figures = await (await load(name)).run({ quick, signal, log });
  process.stdout.write(json ? `${JSON.stringify({ name, figures }, null, 2)}\n` : `\n${table(name, figures)}`);
  return 0;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(
      `The bench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);

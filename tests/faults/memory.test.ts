import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "#tests/rules/lib/source.ts";
import { startNode } from "./support/processes.ts";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "autoresume-memory-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Options of Node with which each signal, and an error nobody catches, shows what a process has in its memory. */
const OPTIONS = [
  "--inspect-port=127.0.0.1:0",
  "--heapsnapshot-signal=SIGUSR2",
  "--report-uncaught-exception",
  "--report-on-signal",
  "--report-signal=SIGUSR2",
];

/** Ends itself by an error after both signals; returns what it said and what files it left. */
async function struck(how: "hidden" | "as it is"): Promise<{ said: string; files: string[] }> {
  const folder = mkdtempSync(join(place, "process-"));
  const script = join(folder, "process.mjs");
  const hide = `(await import(${JSON.stringify(join(ROOT, "server/watch/last-words.ts"))})).hideMemory();`;
  writeFileSync(
    script,
    `${how === "hidden" ? hide : ""}
    process.kill(process.pid, "SIGUSR1");
    process.kill(process.pid, "SIGUSR2");
    setTimeout(() => { throw new Error("the end"); }, 1500);`,
  );
  const words = [...OPTIONS, `--diagnostic-dir=${folder}`, `--report-directory=${folder}`, script];
  const { output, ended } = startNode(words, {});
  await ended;
  return { said: output(), files: readdirSync(folder).filter((name) => name !== "process.mjs") };
}

it("nothing that Node can be asked for shows the memory of the appliance", { timeout: 60_000 }, async () => {
  const hidden = await struck("hidden");
  expect(hidden.said).toContain("the end");
  expect(hidden.said).not.toContain("Debugger listening");
  expect(hidden.files).toEqual([]);
  const open = await struck("as it is");
  expect(open.said).toContain("Debugger listening");
  expect(open.files.length).toBeGreaterThan(0);
});

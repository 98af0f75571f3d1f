import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { apply } from "#tests/unit/server/practice/applicant.ts";

/**
 * The control arm, a process: sends every job that its file does not call sent, and marks it afterwards. What it
 * does not learn the end of, it sends again, as loops of this kind do.
 */
const { values } = parseArgs({
  options: { origin: { type: "string", default: "" }, jobs: { type: "string", default: "" }, file: { type: "string" } },
});
/** How long it waits for an answer, in ms. */
const LONGEST = 1000;
const file = values.file ?? "";
const sent = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);

for (const job of values.jobs.split(",").filter((one) => !sent.has(one))) {
  writeFileSync(`${file}.now`, job);
  // Without an answer it stays unmarked, and is sent again at the next start.
  const answer = apply(values.origin, "harbours", job).then(
    ({ text }) => text,
    () => "",
  );
  const text = await Promise.race([answer, pause(LONGEST, "")]);
  if (text.includes("confirmed") || text.includes("already_applied")) appendFileSync(file, `${job}\n`);
}
writeFileSync(`${file}.now`, "");
process.exit(0);

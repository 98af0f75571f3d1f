import { expect, it } from "vitest";
import { mustMend } from "#data/model/faults.ts";
import { lastWords } from "#server/watch/last-words.ts";
import { Scrubber } from "#server/watch/scrub.ts";

it("a process's last words tell what happened and hold nothing that was open", () => {
  const scrubber = new Scrubber();
  scrubber.know("sk-0123456789");
  const crash = lastWords(new Error("the answer was sk-0123456789"), scrubber);
  expect(crash).toContain("last-words.test.ts");
  expect(crash).not.toContain("sk-0123456789");
  const fault = mustMend("config_wrong", "The key sk-0123456789 is wrong.", {
    hint: "Take another than sk-0123456789.",
  });
  expect(lastWords(fault, scrubber)).toBe(
    "AutoResume cannot go on: The key ••• is wrong.\n  → Take another than •••.\n",
  );
  expect(lastWords(fault, new Scrubber())).toContain("sk-0123456789");
});

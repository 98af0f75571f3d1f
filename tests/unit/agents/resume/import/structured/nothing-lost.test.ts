import { Value } from "typebox/value";
import { describe, expect, test } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import { importRenderCv } from "#agents/resume/import/rendercv/import-rendercv.ts";
import { Fault } from "#data/model/faults.ts";
import { Fact, type ImportedCv } from "#data/model/owner/master-cv.ts";
import { bent, bentLines, numbers } from "./bent.ts";
import { SINGLE, filesIn, leavesOfValue, linkedInLeaves, linkedInZip, sample, valueOf } from "./sources.ts";
import { untold, untoldWords } from "./told.ts";

const soundFacts = (cv: ImportedCv) => {
  const ids = new Set(cv.facts.map(({ id }) => id));
  expect(cv.facts.flatMap((fact) => Value.Errors(Fact, fact))).toEqual([]);
  expect(ids.size).toBe(cv.facts.length);
  for (const fact of cv.facts) if (fact.kind === "achievement") expect(ids.has(fact.of)).toBe(true);
};

test.each(SINGLE)("every leaf of %s is a field or said", async (name) => {
  const cv = await importFile(sample(name), name);
  expect(untold(leavesOfValue(valueOf(name)), cv)).toEqual([]);
  soundFacts(cv);
});

test("every cell of a LinkedIn export is a field or said", async () => {
  const cv = await importFile(linkedInZip(), "export.zip");
  expect(untold(linkedInLeaves(), cv)).toEqual([]);
  soundFacts(cv);
});

test("a fact or a note that goes is missed", async () => {
  const cv = await importFile(sample("rendercv.yaml"), "rendercv.yaml");
  const leaves = leavesOfValue(valueOf("rendercv.yaml"));
  const withoutFact = {
    ...cv,
    facts: cv.facts.filter((fact) => !("text" in fact && /culvert in the/.test(fact.text ?? ""))),
  };
  expect(untold(leaves, withoutFact).map(({ text }) => text)).toContain("A map of every culvert in the county");
  const withoutNote = { ...cv, notUnderstood: cv.notUnderstood.filter(({ text }) => text !== "ilse.jpg") };
  expect(untold(leaves, withoutNote)).toEqual([{ path: "cv.photo", text: "ilse.jpg" }]);
});

const yaml = async (bytes: Buffer, name: string) => importRenderCv(bytes.toString("utf8"), name);

describe("however a source is bent", () => {
  test.each(SINGLE)("%s is told whole or refused whole", async (name) => {
    const seeds = Array.from({ length: 80 }, (_, at) => at + 1);
    const outcomes = await Promise.all(
      seeds.map(async (seed) => {
        const value = bent(valueOf(name), numbers(seed));
        // JSON is YAML, too.
        const bytes = Buffer.from(JSON.stringify(value));
        const read = name.endsWith(".yaml") ? yaml(bytes, name) : importFile(bytes, name);
        return read.then(
          (cv) => ({ seed, cv, lost: untold(leavesOfValue(value), cv), crash: null }),
          (error: unknown) => ({ seed, cv: null, lost: [], crash: error instanceof Fault ? null : error }),
        );
      }),
    );
    expect(outcomes.filter(({ lost, crash }) => lost.length > 0 || crash !== null)).toEqual([]);
    const whole = outcomes.flatMap(({ cv }) => (cv ? [cv] : []));
    for (const cv of whole) soundFacts(cv);
    expect(whole.length).toBeGreaterThan(40);
  });
});

describe("however Markdown is bent", () => {
  const PAGES = [sample("cv.md"), ...filesIn("roles").map(({ data }) => data)].map((data) => data.toString("utf8"));

  test("each word of each line is told, whatever stands around it", async () => {
    const told = await Promise.all(
      Array.from({ length: 240 }, async (_, seed) => {
        const text = bentLines(PAGES[seed % PAGES.length] ?? "", numbers(seed + 1));
        const cv = await importFile(Buffer.from(text), "cv.md").catch((error: unknown) => {
          if (error instanceof Fault) return null;
          throw error;
        });
        if (cv !== null) soundFacts(cv);
        return { seed, cv, lost: cv === null ? [] : untoldWords(text, cv) };
      }),
    );
    expect(told.filter(({ lost }) => lost.length > 0).map(({ seed, lost }) => ({ seed, lost }))).toEqual([]);
    expect(told.filter(({ cv }) => cv !== null).length).toBeGreaterThan(200);
  });

  test("a line that goes is missed", async () => {
    const text = PAGES[0] ?? "";
    const cv = await importFile(Buffer.from(text), "cv.md");
    expect(untoldWords(`${text}\n- Weighed an okapi\n`, cv)).toEqual(["Weighed", "okapi"]);
  });
});

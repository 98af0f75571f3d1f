import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Model, noModel } from "#agents/models/port.ts";
import type { TaskContext } from "#agents/context.ts";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { write } from "#agents/resume/write.ts";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { sha256 } from "#data/model/canonical.ts";
import { MadeDocument } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { Value } from "typebox/value";
import { asking, done, FACTS, NO_FIT, OWNER } from "#tests/unit/agents/resume/owner.ts";
import { openSecrets } from "#tests/fakes/secrets.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "resume-write-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const kept = new Map<string, Uint8Array>();
const context = (model: Model = noModel): TaskContext => ({
  signal: AbortSignal.timeout(60_000),
  settings: { scratch: join(folder, "scratch"), formats: join(folder, "formats"), chromium: null, practiceHosts: [] },
  model,
  log: () => undefined,
  progress: () => undefined,
  files: {
    get: async (hash) => Buffer.from(kept.get(hash) ?? []),
    async put(bytes, name, mediaType) {
      kept.set(sha256(bytes), bytes);
      return { sha256: sha256(bytes), name, mediaType, bytes: bytes.length };
    },
  },
  secrets: openSecrets(),
  arm: () => Promise.reject(new Error("a writer never arms")),
});

const reading = asking(["PostgreSQL", "Go"]);
const posting = {
  source: "pasted",
  board: "",
  externalId: null,
  url: null,
  applyUrl: null,
  questionsUrl: null,
  platform: "generic" as const,
  company: reading.company,
  title: reading.title,
  place: null,
  department: null,
  postedAt: null,
  updatedAt: null,
  expiresAt: null,
  language: "en",
  html: "",
  text: "",
};
const input = (facts: readonly Fact[]) => ({
  posting,
  reading,
  fit: NO_FIT,
  facts: [...facts],
  profile: {},
  style: DEFAULT_STYLE,
  date: "2026-11-20",
});
const textOf = async (hash: string) => (await readPdf(kept.get(hash) ?? new Uint8Array())).text.replace(/\s+/g, " ");

test("makes a tailored CV and a letter of one page, whole in their text, under names a person can read", async () => {
  const { cv, letter } = await write(input(FACTS), context());
  for (const made of [cv, letter]) {
    expect(Value.Errors(MadeDocument, JSON.parse(JSON.stringify(made)))).toEqual([]);
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    expect(made.reversals).toEqual([]);
  }
  expect(cv.pages).toBeLessThanOrEqual(2);
  expect(letter.pages).toBe(1);
  expect(cv.pdf.name).toBe("Tamsin Okoro - CV - Nordlicht Example AG.pdf");
  expect(letter.pdf.name).toBe("Tamsin Okoro - Cover letter - Nordlicht Example AG.pdf");
  expect(await textOf(cv.pdf.sha256)).toContain("Reduced p95 latency of the billing API");
  expect(await textOf(letter.pdf.sha256)).toContain(
    "I am applying for the position of Platform Engineer at Nordlicht Example AG.",
  );
});

test("a long master CV is cut to two pages, every employer kept; hostile text is printed, not run", async () => {
  const work = Array.from({ length: 9 }, (_, year) => ({
    name: `Employer ${year} \\input{/etc/passwd}`,
    position: "Engineer & 100% $5 #1",
    startDate: String(2010 + year),
    endDate: String(2011 + year),
    highlights: Array.from(
      { length: 9 },
      (__, index) => `Built thing ${year}-${index} with care, for people who needed it, over some months of that year`,
    ),
  }));
  const { facts } = importCv(JSON.stringify({ ...OWNER, work }), "long.json");
  const { cv } = await write(input(facts), context());
  expect(cv.pages).toBe(2);
  const text = await textOf(cv.pdf.sha256);
  for (let year = 0; year < 9; year++) expect(text).toContain(`Employer ${year} \\input{/etc/passwd}`);
  expect(text).not.toContain("root:");
});

test("a model's wording reaches the PDF only through the gate", async () => {
  const bullets = [
    { id: done("Built a loader"), text: "Developed a Go loader that parses 1,200 tide gauges a day" },
    { id: done("Reduced p95"), text: "Reduced p95 latency of the billing API from 900 ms to 1 ms" },
  ];
  const model: Model = { name: "scripted", ask: async () => ({ bullets }) as never };
  const { cv } = await write(input(FACTS), context(model));
  const text = await textOf(cv.pdf.sha256);
  expect(text).toContain("Developed a Go loader");
  expect(text).toContain("from 900 ms to 120 ms");
  expect(cv.reversals).toMatchObject([{ was: bullets[1]?.text }]);
});

test("a glyph that no font has stops the draft and is named", async () => {
  const { facts } = importCv(
    JSON.stringify({ ...OWNER, basics: { ...OWNER.basics, name: "Tamsin \u{13000} Okoro" } }),
    "cv.json",
  );
  await expect(write(input(facts), context())).rejects.toMatchObject({
    code: "tex_missing_glyph",
    data: { glyphs: ["\u{13000}"] },
  });
});

import { describe, expect, it } from "vitest";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { ImportReview } from "#data/model/wire/cv.ts";
import { decided, firstDecisions, placeInText, waitsFor } from "../../../../ui/state/cv/review.ts";
import { type Field, readDate, valueOf, withValue } from "../../../../ui/components/cv/editor/fields.ts";
import { partialDate } from "../../../../ui/i18n/format.ts";
import { done, ids, role, skill } from "./facts.ts";

const PRESENT = [role("founder"), done("cast", "founder", "Cast bells."), skill("bronze", "cast")];
const [RINGER, RANG, NEWER] = [role("ringer"), done("rang", "ringer"), done("cast", "founder", "Cast forty bells.")];
const review: ImportReview = {
  name: "cv.md",
  sha256: "0".repeat(64),
  format: "markdown",
  imported: {
    facts: [role("founder"), NEWER, RINGER, RANG],
    notUnderstood: [
      { path: "line 4", text: "Fond of organs" },
      { path: "line 5", text: "###" },
      { path: "line 6", text: "Unclear" },
    ],
  },
  changes: [
    { before: PRESENT[1] ?? null, after: NEWER, fields: ["text"] },
    { before: null, after: RINGER, fields: [] },
    { before: null, after: RANG, fields: [] },
    { before: PRESENT[2] ?? null, after: null, fields: [] },
  ],
  text: "one\ntwo\nthree",
};

describe("a review", () => {
  it("takes at first what the file brings, and removes nothing that it lacks", () => {
    const { facts, notUnderstood } = decided(review, PRESENT, firstDecisions(review));
    expect(ids(facts)).toEqual(["founder", "cast", "bronze", "ringer", "rang"]);
    expect(facts[1]).toMatchObject({ text: "Cast forty bells." });
    expect(notUnderstood).toHaveLength(3);
  });

  it("leaves what is left, with what waits for it", () => {
    const taken = new Set(["fact_rang", "fact_bronze"]);
    const { facts } = decided(review, PRESENT, { taken, placed: new Map() });
    expect(ids(facts)).toEqual(["founder", "cast"]);
    expect(waitsFor(review.changes[2]!, review, PRESENT, taken)).toBe(RINGER);
    expect(waitsFor(review.changes[2]!, review, PRESENT, new Set(["fact_ringer"]))).toBeNull();
  });

  it("makes facts of lines, leaves lines out, and keeps the others beside the version", () => {
    const placed = new Map([
      [0, { how: "put" as const, kind: "interest" as const }],
      [1, { how: "leave" as const }],
    ]);
    const { facts, notUnderstood } = decided(review, PRESENT, { taken: new Set(), placed });
    expect(facts.at(-1)).toMatchObject({
      kind: "interest",
      name: "Fond of organs",
      origin: { file: "cv.md", path: "line 4" },
    });
    expect(notUnderstood).toEqual([{ path: "line 6", text: "Unclear" }]);
  });

  it("shows the place of a text that a fact names", () => {
    expect(placeInText(review.text, "line 2")).toEqual({ line: 2, lines: ["one", "two", "three"] });
    expect(placeInText(review.text, "page 2, line 2")).toBeNull();
    expect(placeInText(review.text, "work[0]")).toBeNull();
    expect(placeInText(null, "line 2")).toBeNull();
    expect(placeInText(review.text, "page 1, line 9", "Three")).toEqual({ line: 3, lines: ["two", "three"] });
    expect(placeInText(review.text, "work[0]", "four")).toBeNull();
    // `GitHub` stands in an address, too: neither line is sure to be the one.
    expect(placeInText("see github.example\nGitHub: ada", "basics", "GitHub")).toBeNull();
  });
});

describe("a list in one line", () => {
  const courses: Field = { name: "courses", label: "cv.field.courses", look: "list" };
  const studies = (parts: string[]): Fact => ({
    id: "fact_studies",
    origin: { file: "", path: "" },
    kind: "education",
    institution: "Aire College",
    courses: parts,
  });

  it.each([[["SQL", "Statistics"]], [["Algorithms, advanced"]], [["Algorithms, advanced", "SQL"]], [["SQL"]]])(
    "%j comes back as it went out",
    (parts) => {
      const shown = valueOf(studies(parts), courses);
      expect(withValue(studies([]), courses, shown)).toMatchObject({ courses: parts });
    },
  );

  it("is divided as it was typed", () => {
    expect(withValue(studies([]), courses, "SQL, Welding,")).toMatchObject({ courses: ["SQL", "Welding"] });
    expect(withValue(studies([]), courses, "Law, civil; Law, public")).toMatchObject({
      courses: ["Law, civil", "Law, public"],
    });
  });
});

it("dates are shown as far as they are known", () => {
  expect(["2024", "2024-03", "2024-03-05", "spring"].map(partialDate)).toEqual([
    "2024",
    "Mar 2024",
    "Mar 5, 2024",
    "spring",
  ]);
});

it.each([
  ["3/2024", "2024-03"],
  ["03.2024", "2024-03"],
  ["2024-3", "2024-03"],
  ["5.3.2024", "2024-03-05"],
  ["2024", "2024"],
  ["spring", "spring"],
])("the date %s is %s", (typed, date) => expect(readDate(typed)).toBe(date));

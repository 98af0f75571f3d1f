import { describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import type { Proof } from "#data/model/application/studio.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { fromDocument } from "../../../../ui/components/studio/editor/from-document.ts";
import { toDocument } from "../../../../ui/components/studio/editor/to-document.ts";
import { findPhrase, stretches } from "../../../../ui/components/studio/panels/annotated-text.ts";
import { notesOf } from "../../../../ui/components/studio/session/claim-notes.ts";
import { leftOut } from "../../../../ui/components/studio/session/left-out.ts";
import { textDiff } from "../../../../ui/components/studio/session/text-diff.ts";
import { countriesOf, linesOf } from "../../../../ui/components/studio/writing/rule-lines.ts";

const origin = { file: "cv.json", path: "" };
const facts: Fact[] = [
  { id: "fact_role11", kind: "role", engagement: "work", title: "Engineer", employer: "Nordhavn", origin },
  { id: "fact_done11", kind: "achievement", of: "fact_role11", text: "Did one thing.", origin },
  { id: "fact_done22", kind: "achievement", of: "fact_role11", text: "Did another.", origin },
  { id: "fact_other1", kind: "achievement", of: "fact_gone11", text: "Elsewhere.", origin },
  { id: "fact_skill1", kind: "skill", name: "SQL", origin },
];
const saying = (text: string): CvDocument => ({
  kind: "cv",
  language: "en",
  header: { name: "Ada", headline: null, place: null, email: null, phone: null, links: [], factIds: ["fact_idenid"] },
  sections: [
    {
      kind: "entries",
      part: "experience",
      heading: "Experience",
      entries: [
        {
          title: { text: "Engineer", factIds: ["fact_role11"] },
          organisation: "Nordhavn",
          place: null,
          when: null,
          bullets: [{ text, factIds: ["fact_done11"] }],
        },
      ],
    },
  ],
});
const claimsOf = (text: CvDocument) => toDocument(fromDocument(text), text).claims;
const proof = (was: string, factIds?: string[]): Proof => ({
  pdf: { sha256: "0".repeat(64), name: "cv.pdf", mediaType: "application/pdf", bytes: 1 },
  pages: 1,
  textLayer: { complete: true, missing: [] },
  reversals: [{ was, now: "Did one thing.", because: "no fact has it", ...(factIds === undefined ? {} : { factIds }) }],
  took: 1,
  cached: false,
});

describe("notes on claims", () => {
  it("are of the text as it stands; what was said of another one is dropped or told apart", () => {
    const claims = claimsOf(saying("Led 50."));
    const path = "sections[0].entries[0].bullets[0]";
    expect(notesOf(claims, proof("Led 50.", ["fact_done11"]), null).failing.get(path)).toEqual({
      because: "no fact has it",
      own: "Did one thing.",
    });
    for (const other of [proof("Led 60."), proof("Led 50.", ["fact_done22"])]) {
      const { failing, elsewhere } = notesOf(claims, other, null);
      expect([failing.size, elsewhere.length]).toEqual([0, 1]);
    }
  });
});

it("facts that are left out are offered where they belong", () => {
  const text = saying("Did one thing.");
  expect(leftOut(text, claimsOf(text), facts).map(({ fact }) => fact.id)).toEqual(["fact_done22"]);
  const skills = { kind: "lists", part: "skills", heading: "Skills", lists: [] } as const;
  const more = { ...text, sections: [...text.sections, { ...skills, lists: [] }] };
  expect(leftOut(more, claimsOf(text), facts).map(({ fact }) => fact.id)).toEqual(["fact_done22", "fact_skill1"]);
});

it("two versions are compared by their sentences", () => {
  expect(textDiff(saying("Old."), saying("New."))).toEqual({ gone: ["Old."], come: ["New."], looks: true });
  expect(textDiff(saying("Old."), saying("Old."))).toEqual({ gone: [], come: [], looks: false });
});

it("marks lie on the text without changing it, also where they overlap", () => {
  const text = "Kubernetes and PostgreSQL";
  const mark = (quote: string): Annotation => ({
    id: "note_aaaaaa",
    quote,
    start: text.indexOf(quote),
    kind: "must_have",
    weight: 3,
    note: "",
    by: "owner",
    at: "2026-03-02T08:00:00.000Z",
  });
  const cut = stretches(text, [mark("Kubernetes and"), mark("and PostgreSQL")]);
  expect(cut.map((one) => one.text).join("")).toBe(text);
  expect(cut.map(({ marks }) => marks.length)).toEqual([1, 2, 1]);
  expect(findPhrase(text, " postgresql ", null)).toEqual({ quote: "PostgreSQL", start: 15 });
  expect(findPhrase(text, "COBOL", null)).toBeNull();
});

it("rules are read from lines", () => {
  expect(linesOf(" a \n\nb")).toEqual(["a", "b"]);
  expect([countriesOf("de, at"), countriesOf(""), countriesOf("Germany")]).toEqual([["DE", "AT"], [], null]);
});

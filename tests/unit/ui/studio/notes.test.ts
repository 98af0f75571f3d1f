import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { Proof } from "#data/model/application/studio.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import { addPart } from "../../../../ui/components/studio/editor/add.ts";
import { fromDocument } from "../../../../ui/components/studio/editor/from-document.ts";
import { toDocument } from "../../../../ui/components/studio/editor/to-document.ts";
import { findPhrase, stretches } from "../../../../ui/components/studio/panels/annotated-text.ts";
import { notesOf } from "../../../../ui/components/studio/session/claim-notes.ts";
import { leftOut } from "../../../../ui/components/studio/session/left-out.ts";
import { textDiff } from "../../../../ui/components/studio/session/text-diff.ts";
import { countriesOf, linesOf } from "../../../../ui/components/studio/writing/rule-lines.ts";

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

const told = (proofOf: Proof | null, proofFault: FaultRecord | null = null) => ({
  proof: proofOf,
  proofFault,
  view: null,
});

describe("notes on claims", () => {
  it("are of the text as it stands; what was said of another one is dropped or told apart", () => {
    const claims = claimsOf(saying("Led 50."));
    const path = "sections[0].entries[0].bullets[0]";
    expect(notesOf(claims, told(proof("Led 50.", ["fact_done11"]))).failing.get(path)).toEqual({
      because: "no fact has it",
      own: "Did one thing.",
    });
    for (const other of [proof("Led 60."), proof("Led 50.", ["fact_done22"])]) {
      const { failing, elsewhere } = notesOf(claims, told(other));
      expect([failing.size, elsewhere.length]).toEqual([0, 1]);
    }
  });
});

it("a character that no font has is told of at the sentence that has it", () => {
  const fault: FaultRecord = {
    code: "tex_missing_glyph",
    next: "mend",
    message: "No font.",
    hint: "",
    data: { glyphs: ["𒀀"] },
  };
  const path = "sections[0].entries[0].bullets[0]";
  expect(notesOf(claimsOf(saying("Read 𒀀.")), told(null, fault)).unset).toEqual({ path, because: "No font." });
  expect(notesOf(claimsOf(saying("Read it.")), told(null, fault)).unset).toBeNull();
});

describe("what is left out", () => {
  const [experience] = saying("Did one thing.").sections;
  const entries = experience?.kind === "entries" ? experience.entries : [];
  const other = { title: { text: "Clerk", factIds: ["fact_role22"] }, organisation: null, place: null, when: "2012" };
  const bullets = [{ text: "Filed.", factIds: ["fact_filed1"] }];
  const skills = (...names: string[]): DocumentSection => ({
    kind: "lists",
    part: "skills",
    heading: "Skills",
    lists: [{ label: null, items: names.map((text) => ({ text, factIds: [`fact_${text}`] })) }],
  });
  const whole: CvDocument = {
    ...saying(""),
    sections: [
      {
        kind: "entries",
        part: "experience",
        heading: "Experience",
        entries: [
          ...entries.map((entry) => ({
            ...entry,
            bullets: [
              { text: "Did one thing.", factIds: ["fact_done11"] },
              { text: "Did another.", factIds: ["fact_done22"] },
              { text: "A shop.", factIds: ["fact_role11"] },
            ],
          })),
          { ...other, bullets },
        ],
      },
      skills("SQL", "Go"),
    ],
  };
  const names = (text: CvDocument) => leftOut(text, whole).map(({ among, text: said }) => `${among}: ${said}`);

  it("is offered where it belongs: points, whole positions, items, also without their section", () => {
    const all = ["Engineer · Nordhavn: Did another.", "Engineer · Nordhavn: A shop.", "Experience: Clerk · 2012"];
    expect(names(saying("Did one thing."))).toEqual([...all, "Skills: SQL", "Skills: Go"]);
    expect(leftOut(saying("Did one thing."), whole)[2]?.more).toBe(1);
    const more = { ...saying("Did one thing."), sections: [...saying("Did one thing.").sections, skills("Go")] };
    expect(names(more)).toEqual([...all, "Skills: SQL"]);
    expect(names({ ...whole, sections: [] })).toEqual([
      "Experience: Engineer · Nordhavn",
      "Experience: Clerk · 2012",
      "Skills: SQL",
      "Skills: Go",
    ]);
    expect(names(whole)).toEqual([]);
  });

  it("is not what is told in other words", () => {
    expect(names(saying("Did the first thing."))).not.toContain("Engineer · Nordhavn: Did one thing.");
  });

  it("goes back one by one until nothing is left out, in the order of the whole", () => {
    let text: CvDocument = { ...whole, sections: [] };
    for (let left = leftOut(text, whole); left.length > 0; left = leftOut(text, whole)) {
      const last = left.at(-1);
      let state = EditorState.create({ doc: fromDocument(text) });
      expect(addPart(last!.part, whole)(state, (tr) => (state = state.apply(tr)))).toBe(true);
      const now = toDocument(state.doc, text).text;
      if (now.kind === "cv") text = now;
    }
    expect(text.sections.map(({ heading }) => heading)).toEqual(["Experience", "Skills"]);
    const [first] = text.sections;
    expect(first?.kind === "entries" ? first.entries.map(({ title }) => title.text) : []).toEqual([
      "Engineer",
      "Clerk",
    ]);
  });
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

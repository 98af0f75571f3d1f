import { AllSelection, EditorState, TextSelection, type Command } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import {
  clear,
  join,
  leadsAreKept,
  leadsOf,
  move,
  remove,
  split,
} from "../../../../ui/components/studio/editor/commands.ts";
import { fromDocument } from "../../../../ui/components/studio/editor/from-document.ts";
import { toDocument } from "../../../../ui/components/studio/editor/to-document.ts";

const claim = (text: string, id: string) => ({ text, factIds: [`fact_${id}`] });
const entry = (title: string, id: string, bullets: ReturnType<typeof claim>[]) => ({
  title: claim(title, id),
  organisation: null,
  place: null,
  when: null,
  bullets,
});
const cv: CvDocument = {
  kind: "cv",
  language: "en",
  header: { name: "Ada", headline: null, place: null, email: null, phone: null, links: [], factIds: ["fact_adaada"] },
  sections: [
    {
      kind: "entries",
      heading: "Experience",
      entries: [
        entry("First", "first1", [claim("One done.", "one111"), claim("Two done.", "two222")]),
        entry("Second", "second", [claim("Three done.", "three3")]),
      ],
    },
    { kind: "text", heading: "Summary", claims: [claim("Builds.", "builds")] },
  ],
};

/** What a command leaves of the document, with the caret `offset` characters into the text that begins with `at`. */
function after(command: Command, at: string, offset = 0): CvDocument["sections"] {
  const doc = fromDocument(cv);
  let pos = -1;
  doc.descendants((node, where) => {
    if (node.isTextblock && node.textContent.startsWith(at)) pos = where + 1 + offset;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, pos) });
  command(state, (tr) => (state = state.apply(tr)));
  const { text } = toDocument(state.doc, cv);
  return text.kind === "cv" ? text.sections : [];
}

const told = (sections: CvDocument["sections"]) =>
  sections.map((section) =>
    section.kind === "entries"
      ? section.entries.map(({ title, bullets }) => [title.text, ...bullets.map(({ text }) => text)])
      : section.heading,
  );

describe("the editor's commands", () => {
  it("move a claim, an entry by its title, a section by its heading, each among its own", () => {
    expect(told(after(move(1), "One"))).toEqual([
      [
        ["First", "Two done.", "One done."],
        ["Second", "Three done."],
      ],
      "Summary",
    ]);
    expect(told(after(move(1), "First"))).toEqual([
      [
        ["Second", "Three done."],
        ["First", "One done.", "Two done."],
      ],
      "Summary",
    ]);
    expect(told(after(move(1), "Experience"))[0]).toBe("Summary");
    expect(after(move(-1), "One")).toEqual(cv.sections);
    expect(after(move(1), "Three")).toEqual(cv.sections);
  });

  it("split a claim with its evidence, and join two with the evidence of both", () => {
    const [halves] = after(split, "One", 4);
    expect(halves).toMatchObject({
      entries: [
        { bullets: [{ text: "One", factIds: ["fact_one111"] }, { text: "done.", factIds: ["fact_one111"] }, {}] },
        {},
      ],
    });
    const [joined] = after(join, "Two");
    expect(joined).toMatchObject({
      entries: [{ bullets: [{ text: "One done. Two done.", factIds: ["fact_one111", "fact_two222"] }] }, {}],
    });
  });

  it("begin a claim below a title, resting on what the title rests on", () => {
    const command: Command = (state, dispatch) =>
      split(state, (tr) => dispatch?.(tr.insertText("New.", tr.selection.from)));
    const [section] = after(command, "Second", 6);
    expect(section).toMatchObject({ entries: [{}, { bullets: [{ text: "New.", factIds: ["fact_second"] }, {}] }] });
  });

  it("take out what the caret stands in", () => {
    expect(told(after(remove, "One"))).toEqual([
      [
        ["First", "Two done."],
        ["Second", "Three done."],
      ],
      "Summary",
    ]);
    expect(told(after(remove, "First"))).toEqual([[["Second", "Three done."]], "Summary"]);
    expect(told(after(remove, "Experience"))).toEqual(["Summary"]);
  });

  it("leave titles and headings as the master CV has them", () => {
    const doc = fromDocument(cv);
    const other = fromDocument({
      ...cv,
      sections: cv.sections.map((section) => ({ ...section, heading: "Led 50 people" })),
    });
    const known = leadsOf(doc);
    const without = EditorState.create({ doc }).tr.delete(doc.firstChild!.nodeSize, doc.content.size).doc;
    expect(leadsAreKept(doc, doc, known)).toBe(true);
    expect(leadsAreKept(doc, without, known)).toBe(true);
    // What was taken out comes back by undoing it; the name never goes.
    expect(leadsAreKept(without, doc, known)).toBe(true);
    expect(leadsAreKept(doc, other, known)).toBe(false);
    expect(leadsAreKept(doc, fromDocument(cv), known)).toBe(false);
  });

  it("take out everything but the header when all is selected", () => {
    const doc = fromDocument(cv);
    let state = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(clear(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(toDocument(state.doc, cv).text).toEqual({ ...cv, sections: [] });
  });
});

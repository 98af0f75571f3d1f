import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { CvDocument, LetterDocument } from "#data/model/application/document.ts";
import { fromDocument } from "../../../../ui/components/studio/editor/from-document.ts";
import { toDocument } from "../../../../ui/components/studio/editor/to-document.ts";

const header: CvDocument["header"] = {
  name: "Ada Example",
  headline: { text: "Engineer", factIds: ["fact_aaaaaa"] },
  place: "Brno",
  email: "ada@mail.example",
  phone: null,
  links: [],
  factIds: ["fact_aaaaaa"],
};
const cv: CvDocument = {
  kind: "cv",
  language: "en",
  header,
  sections: [
    {
      kind: "text",
      part: "profile",
      heading: "Summary",
      claims: [{ text: "Builds things.", factIds: ["fact_bbbbbb"] }],
    },
    {
      kind: "entries",
      part: "experience",
      heading: "Experience",
      entries: [
        {
          title: { text: "Engineer", factIds: ["fact_cccccc"] },
          organisation: "Nordhavn",
          place: null,
          when: "2020 – present",
          bullets: [
            {
              text: "Cut deployments from 41 to 6 minutes.",
              factIds: ["fact_dddddd"],
              marks: [
                { from: 0, to: 15, as: "bold" },
                { from: 4, to: 15, as: "link", url: "https://ada.example/" },
              ],
              by: "model",
              accepted: true,
            },
          ],
        },
      ],
    },
    {
      kind: "lists",
      part: "skills",
      heading: "Skills",
      lists: [{ label: "Data", items: [{ text: "SQL", factIds: ["fact_eeeeee"] }] }],
    },
  ],
};
const letter: LetterDocument = {
  kind: "letter",
  language: "en",
  header: { ...header, headline: null },
  date: "2 March 2026",
  recipient: "Hiring team",
  subject: "Application",
  salutation: "Dear hiring team,",
  paragraphs: [[{ text: "I am applying.", from: "posting" }], [{ text: "I build things.", factIds: ["fact_bbbbbb"] }]],
  closing: "Kind regards",
  signature: "Ada Example",
};

describe("a document as the editor's tree", () => {
  it.each([cv, letter])("is the same document again", (text) => {
    const tree = fromDocument(text);
    tree.check();
    expect(toDocument(tree, text).text).toEqual(text);
  });

  it("knows each claim by its path, and what it is told of", () => {
    const { claims } = toDocument(fromDocument(cv), cv);
    expect(claims.map(({ path, of }) => [path, of])).toEqual([
      ["header.headline", null],
      ["sections[0].claims[0]", null],
      ["sections[1].entries[0].title", null],
      ["sections[1].entries[0].bullets[0]", "fact_cccccc"],
      ["sections[2].lists[0].items[0]", null],
    ]);
  });

  it("says whose a wording is once it is another, and what it rests on", () => {
    const tree = fromDocument(cv);
    let at = 0;
    tree.descendants((node, pos) => {
      if (node.isTextblock && node.textContent.startsWith("Cut")) at = pos + 1;
    });
    const typed = EditorState.create({ doc: tree }).tr.insertText("Brought", at, at + 3).doc;
    const { claims } = toDocument(typed, cv);
    const bullet = claims.find(({ path }) => path.endsWith("bullets[0]"))?.claim;
    expect(bullet).toMatchObject({
      text: "Brought deployments from 41 to 6 minutes.",
      by: "owner",
      factIds: ["fact_dddddd"],
    });
    expect(bullet).not.toHaveProperty("accepted");
  });
});

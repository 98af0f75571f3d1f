import type { CvDocument, DocumentSection, LetterDocument, SectionPart } from "#data/model/application/document.ts";
import { SAMPLE_CV, SAMPLE_LETTER } from "../classic/sample.ts";

const claim = (text: string) => ({ text, factIds: ["fact_sample00000"] });

/** Sections of every kind, each part once, so that no slot is left without something to print. */
const PARTS: readonly SectionPart[] = [
  "certificates",
  "awards",
  "publications",
  "volunteer",
  "interests",
  "references",
  "competencies",
  "projects",
];

const named = (part: SectionPart, i: number): DocumentSection => ({
  kind: "lists",
  part,
  heading: `Heading of ${part.replace("_", " ")}`,
  lists: [{ label: i % 2 === 0 ? `Label ${i}` : null, items: [claim(`first item ${i}`), claim(`second item ${i}`)] }],
});

const OWN_PARTS: readonly SectionPart[] = ["profile", "experience", "education", "skills"];

export const CHECK_CV: CvDocument = {
  ...SAMPLE_CV,
  header: { ...SAMPLE_CV.header, tagline: "Relocating to Hamburg" },
  sections: [
    ...SAMPLE_CV.sections.map((section, i) => ({ ...section, part: OWN_PARTS[i] ?? "languages" })),
    {
      kind: "text",
      part: "key_achievements",
      as: "bullets",
      heading: "Key achievements",
      claims: [
        { ...claim("Saved eighteen thousand a month"), marks: [{ from: 0, to: 5, as: "bold" }] },
        {
          ...claim("Wrote about it"),
          marks: [
            { from: 0, to: 5, as: "italic" },
            { from: 6, to: 14, as: "link", url: "https://code.example.com/mara" },
          ],
        },
      ],
    },
    ...PARTS.map(named),
    { kind: "text", heading: "Something else", claims: [claim("A section that is no part by name.")] },
  ],
};

export const CHECK_LETTER: LetterDocument = SAMPLE_LETTER;

import { Document, Packer, type Paragraph } from "docx";
import type { AnyDocument, DocumentHeader, DocumentSection, LetterDocument } from "#data/model/application/document.ts";
import { type DocumentStyle, styleOf } from "#data/model/application/style.ts";
import { BULLETS, pageOf, propertiesOf, stylesOf } from "./docx-looks.ts";
import { createSetter, type Setter } from "./docx-paragraphs.ts";
import { languageTag, shortAddress } from "./runs.ts";

/**
 * A document as DOCX: headings, lists and links are Word's own, so that a machine finds them. The words and their order
 * are those of the document; looks follow the style as far as Word has them.
 */
export async function toDocx(document: AnyDocument, style: DocumentStyle): Promise<Uint8Array> {
  const looks = styleOf(style);
  const language = languageTag(document.language);
  const set = createSetter(language, looks);
  const children = [
    ...headerOf(document.header, set),
    ...(document.kind === "cv"
      ? document.sections.flatMap((section) => sectionOf(section, set))
      : letterOf(document, set)),
  ];
  const file = new Document({
    ...propertiesOf(document),
    styles: stylesOf(language, looks),
    numbering: BULLETS,
    sections: [{ properties: pageOf(looks), children }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function headerOf(header: DocumentHeader, set: Setter): Paragraph[] {
  const links = header.links.map(({ url }) => ({ text: shortAddress(url), url }));
  const reach = [
    { text: header.place ?? "" },
    { text: header.email ?? "", url: `mailto:${header.email ?? ""}` },
    { text: header.phone ?? "" },
    ...links,
  ];
  return [
    ...set.text(header.name, "title"),
    ...set.claim(header.headline, "subtitle"),
    ...set.text(header.tagline ?? "", "quiet"),
    ...set.joined(reach, " · ", "quiet"),
  ];
}

function sectionOf(section: DocumentSection, set: Setter): Paragraph[] {
  const body = bodyOf(section, set);
  return body.length === 0 ? [] : [...set.text(section.heading, "section"), ...body];
}

function bodyOf(section: DocumentSection, set: Setter): Paragraph[] {
  switch (section.kind) {
    case "text":
      if (section.as === "bullets") return section.claims.flatMap((claim) => set.claim(claim, "bullet"));
      return set.sentences(section.claims, "body");
    case "entries":
      return section.entries.flatMap((entry) => {
        const isUntitled = entry.title.text.trim() === "";
        const title = isUntitled ? { text: entry.organisation ?? "" } : entry.title;
        const below = [
          { text: (isUntitled ? null : entry.organisation) ?? "" },
          { text: entry.place ?? "" },
          { text: entry.when ?? "" },
        ];
        return [
          ...set.claim(title, "entry"),
          ...set.joined(below, " · ", "quiet"),
          ...entry.bullets.flatMap((claim) => set.claim(claim, "bullet")),
        ];
      });
    case "lists":
      return section.lists.flatMap(({ label, items }) => set.list(label, items));
  }
}

function letterOf(letter: LetterDocument, set: Setter): Paragraph[] {
  const lines = (text: string, look: "body" | "subject") =>
    text.split(/\r?\n/u).flatMap((line) => set.text(line, look));
  return [
    ...lines(letter.date, "body"),
    ...lines(letter.recipient, "body"),
    ...lines(letter.subject, "subject"),
    ...lines(letter.salutation, "body"),
    ...letter.paragraphs.flatMap((sentences) => set.sentences(sentences, "body")),
    ...lines(letter.closing, "body"),
    ...lines(letter.signature, "body"),
  ];
}

import type {
  AnyDocument,
  CvDocument,
  DocumentHeader,
  DocumentSection,
  LetterDocument,
} from "#data/model/application/document.ts";
import { printable } from "./runs.ts";

/** A document as plain text in UTF-8, for forms and readers that take nothing else; the same words in the same order. */
export function toText(document: AnyDocument): string {
  const flat = inLines(document);
  const blocks = flat.kind === "cv" ? cvBlocks(flat) : letterBlocks(flat);
  const text = blocks.filter((block) => block.trim() !== "").join("\n\n");
  return `${printable(text).replace(/[ \t]+$/gm, "")}\n`;
}

/** Parts of a letter that may have several lines; any other value is one, or it could be taken for a section. */
const SEVERAL: ReadonlySet<string> = new Set(["date", "recipient", "subject", "salutation", "closing", "signature"]);

function inLines(document: AnyDocument): AnyDocument {
  const text = JSON.stringify(document, (key, value: unknown) =>
    typeof value === "string" && !SEVERAL.has(key) ? value.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/gu, " ") : value,
  );
  return JSON.parse(text) as AnyDocument;
}

function headerBlock(header: DocumentHeader): string {
  const contact = [header.place, header.email, header.phone].filter((part) => part !== null && part !== "");
  const links = header.links.map(({ url }) => url);
  return lines(header.name, header.headline?.text, header.tagline, contact.join(" | "), ...links);
}

function cvBlocks(cv: CvDocument): string[] {
  return [headerBlock(cv.header), ...cv.sections.flatMap(sectionBlocks)];
}

function sectionBlocks(section: DocumentSection): string[] {
  const body = bodyBlocks(section).filter((block) => block !== "");
  if (body.length === 0) return [];
  const [first = "", ...rest] = body;
  return [lines(section.heading.toUpperCase(), first), ...rest];
}

function bodyBlocks(section: DocumentSection): string[] {
  switch (section.kind) {
    case "text":
      if (section.as === "bullets") return [lines(...section.claims.map(({ text }) => bullet(text)))];
      return [
        section.claims
          .map(({ text }) => text)
          .filter((text) => text !== "")
          .join(" "),
      ];
    case "entries":
      return section.entries.map((entry) => {
        const [title, organisation] =
          entry.title.text.trim() === "" ? [entry.organisation, null] : [entry.title.text, entry.organisation];
        const head = [title, organisation, entry.place].filter((part) => part !== null && part !== "").join(", ");
        return lines(head, entry.when, ...entry.bullets.map(({ text }) => bullet(text)));
      });
    case "lists":
      return [
        lines(
          ...section.lists.map(({ label, items }) => {
            const words = items
              .map(({ text }) => text)
              .filter((text) => text !== "")
              .join(", ");
            return label === null || label === "" ? words : `${label}: ${words}`;
          }),
        ),
      ];
  }
}

function letterBlocks(letter: LetterDocument): string[] {
  const paragraphs = letter.paragraphs.map((sentences) =>
    sentences
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(" "),
  );
  return [
    headerBlock(letter.header),
    letter.date,
    letter.recipient,
    letter.subject,
    letter.salutation,
    ...paragraphs,
    lines(letter.closing, letter.signature),
  ];
}

const bullet = (text: string) => (text === "" ? "" : `- ${text}`);
const lines = (...parts: (string | null | undefined)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join("\n");

import { ExternalHyperlink, Paragraph, TextRun } from "docx";
import type { Claim } from "#data/model/application/document.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { BULLET, fontsOf, isRightToLeft } from "./docx-looks.ts";
import { addressOf, isAddress, printable, runsOf } from "./runs.ts";

/** How a paragraph is set, by the styles of `docx-looks.ts`. */
export type Look = "title" | "subtitle" | "quiet" | "section" | "entry" | "body" | "bullet" | "subject";

type Words = Pick<Claim, "text" | "marks">;
type Piece = { text: string; url?: string };
type Child = TextRun | ExternalHyperlink;

/** Sets texts as paragraphs; what has no words gives none. */
export type Setter = {
  text(text: string, look: Look): Paragraph[];
  claim(claim: Words | null, look: Look): Paragraph[];
  /** Sentences one after another in one paragraph. */
  sentences(claims: readonly Words[], look: Look): Paragraph[];
  joined(pieces: readonly Piece[], by: string, look: Look): Paragraph[];
  /** `Label: item, item`. */
  list(label: string | null, items: readonly Words[]): Paragraph[];
};

const STYLES: Record<Look, string> = {
  title: "Title",
  subtitle: "Subtitle",
  quiet: "Quiet",
  section: "Heading1",
  entry: "Heading2",
  body: "Normal",
  bullet: "ListParagraph",
  subject: "Subject",
};

export function createSetter(language: string, looks: Required<DocumentStyle>): Setter {
  const bidirectional = isRightToLeft(language);
  const font = fontsOf(language, looks.font);
  const paragraph = (children: Child[], look: Look): Paragraph[] =>
    children.length === 0
      ? []
      : [
          new Paragraph({
            style: STYLES[look],
            ...(bidirectional && { bidirectional }),
            children,
            ...(look === "bullet" && { numbering: { reference: BULLET, level: 0 } }),
          }),
        ];
  const run = (text: string, more: { bold?: boolean; italics?: boolean; style?: string } = {}) =>
    new TextRun({
      text: printable(text),
      font,
      rightToLeft: bidirectional && /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text),
      ...more,
    });
  const link = (url: string, children: TextRun[]) => new ExternalHyperlink({ link: addressOf(url) ?? "", children });
  const words = ({ text, marks }: Words): Child[] =>
    text.trim() === ""
      ? []
      : runsOf(text, marks).map((part) => {
          const looksOfRun = { ...(part.bold && { bold: true }), ...(part.italic && { italics: true }) };
          if (part.url === null) return run(part.text, looksOfRun);
          return link(part.url, [run(part.text, { ...looksOfRun, style: "Hyperlink" })]);
        });
  const between = (parts: readonly Child[][], by: string): Child[] =>
    parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [run(by), ...part]));

  return {
    text: (text, look) => paragraph(words({ text }), look),
    claim: (claim, look) => paragraph(claim ? words(claim) : [], look),
    sentences: (claims, look) => paragraph(between(claims.map(words), " "), look),
    joined: (pieces, by, look) =>
      paragraph(
        between(
          pieces.map(({ text, url }) => {
            if (text.trim() === "") return [];
            return isAddress(url) ? [link(url, [run(text, { style: "Hyperlink" })])] : [run(text)];
          }),
          by,
        ),
        look,
      ),
    list(label, items) {
      const body = between(items.map(words), ", ");
      if (label === null || label.trim() === "") return paragraph(body, "body");
      return paragraph([run(body.length > 0 ? `${label}: ` : label, { bold: true }), ...body], "body");
    },
  };
}

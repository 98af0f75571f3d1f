import type { LetterDocument } from "#data/model/application/document.ts";
import type { ValueWriter } from "../../values.ts";
import { paragraph } from "./sections.ts";

export const LETTER_SLOTS = [
  "date",
  "recipient",
  "subject",
  "salutation",
  "paragraphs",
  "closing",
  "signature",
] as const;
export type LetterSlot = (typeof LETTER_SLOTS)[number];

/** One part of a letter below its header, as TeX. */
export function letterSource(letter: LetterDocument, slot: LetterSlot, write: ValueWriter): string[] {
  const lines = (text: string, place: string) =>
    text
      .split(/\r?\n/u)
      .map((line) => write.value(line, place))
      .filter((value) => value !== "");
  const part = (command: string, text: string, place: string) => {
    const mark = write.mark(place);
    return lines(text, place).map((value, i) => `${i === 0 ? mark : ""}${command}{${value}}`);
  };
  switch (slot) {
    case "date":
      return part("\\ArLetterDate", letter.date, "the date");
    case "recipient": {
      const mark = write.mark("the recipient");
      const rows = lines(letter.recipient, "the recipient").map((value) => `\\ArRecipientLine{${value}}`);
      return rows.length === 0 ? [] : [mark, `\\ArRecipient{${rows.join("%\n")}}`];
    }
    case "subject":
      return part("\\ArSubject", letter.subject, "the subject");
    case "salutation":
      return part("\\ArSalutation", letter.salutation, "the salutation");
    case "paragraphs":
      return letter.paragraphs.flatMap((sentences, i) =>
        paragraph("\\ArLetterParagraph", sentences, `paragraph ${i + 1}`, write),
      );
    case "closing":
      return part("\\ArClosing", letter.closing, "the closing");
    case "signature":
      return part("\\ArSignature", letter.signature, "the signature");
  }
}

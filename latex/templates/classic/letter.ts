import type { LetterDocument } from "#data/model/application/document.ts";
import type { ValueWriter } from "../../values.ts";
import { headerSource, sentences } from "./parts.ts";

export function letterSource(letter: LetterDocument, write: ValueWriter): string[] {
  const lines = headerSource(letter.header, write);
  const part = (gap: string, text: string, place: string, command = "\\ArPar{}") => {
    const values = text.split(/\r?\n/u).map((line) => write.value(line, place));
    const rows = values.filter((value) => value !== "").map((value) => `${command}{${value}}`);
    if (rows.length > 0) lines.push(write.mark(place), `\\ArGap{${gap}}`, ...rows);
  };
  part("26pt", letter.date, "the date");
  part("12pt", letter.recipient, "the recipient");
  part("20pt", letter.subject, "the subject", "\\ArSubject");
  part("14pt", letter.salutation, "the salutation");
  letter.paragraphs.forEach((paragraph, i) => {
    const place = `paragraph ${i + 1}`;
    lines.push(write.mark(place), "\\ArGap{8pt}", `\\ArPar{}{${sentences(paragraph, place, write)}}`);
  });
  part("16pt", letter.closing, "the closing");
  part("16pt", letter.signature, "the signature", "\\ArSignature");
  return lines;
}

import type { Frame, LetterDocument } from "#data/model/application/document.ts";
import { filled, phrasesFor, postingNames } from "./phrases.ts";
import { dayInWords } from "./when.ts";

type Posting = { title: string; company: string };
export type LetterParts = Pick<LetterDocument, "date" | "recipient" | "subject" | "salutation" | "closing">;

/** Everything of a letter around its paragraphs; it depends on nothing but the posting's title and company. */
export function letterParts(posting: Posting, date: string, language: string): LetterParts {
  const { letter } = phrasesFor(language);
  const names = postingNames(posting);
  return {
    date: dayInWords(date, language),
    recipient: filled(letter.recipient, names).trim(),
    subject: names.title === "" ? letter.subjectBare : filled(letter.subject, names),
    salutation: letter.salutation,
    closing: letter.closing,
  };
}

export type FrameName = "opening" | "bears" | "list" | "work" | "ending";

/** A frame by its name; null for an opening without a title to name. */
export function letterFrame(name: FrameName, posting: Posting, language: string): Frame | null {
  const { letter } = phrasesFor(language);
  if (name !== "opening") return { from: "phrase", text: letter[name] };
  const names = postingNames(posting);
  if (names.title === "") return null;
  return { from: "posting", text: filled(names.company === "" ? letter.openingBare : letter.opening, names) };
}

export function letterFrames(posting: Posting, language: string): Frame[] {
  const names: FrameName[] = ["opening", "bears", "list", "work", "ending"];
  return names.flatMap((name) => letterFrame(name, posting, language) ?? []);
}

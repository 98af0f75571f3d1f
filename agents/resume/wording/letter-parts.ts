import type { Frame, LetterDocument } from "#data/model/application/document.ts";
import { filled, phrasesFor, postingNames, type Tone } from "./phrases.ts";
import { dayInWords } from "./when.ts";

type Posting = { title: string; company: string };
export type LetterParts = Pick<LetterDocument, "date" | "recipient" | "subject" | "salutation" | "closing">;

const TONES: readonly Tone[] = ["plain", "warm", "formal"];

/** Everything of a letter around its paragraphs; it depends on nothing but the posting's title and company. */
export function letterParts(posting: Posting, date: string, language: string, tone: Tone = "plain"): LetterParts {
  const letter = phrasesFor(language).letter[tone];
  const names = postingNames(posting);
  return {
    date: dayInWords(date, language),
    recipient: filled(letter.recipient, names).trim(),
    subject: names.title === "" ? letter.subjectBare : filled(letter.subject, names),
    salutation: letter.salutation,
    closing: letter.closing,
  };
}

/** The same in every tone, the given one first: a letter keeps the tone it was written in. */
export function letterPartsOfTones(
  posting: Posting,
  date: string,
  language: string,
  first: Tone = "plain",
): [LetterParts, ...LetterParts[]] {
  const others = TONES.filter((tone) => tone !== first).map((tone) => letterParts(posting, date, language, tone));
  return [letterParts(posting, date, language, first), ...others];
}

export type FrameName = "opening" | "bears" | "list" | "work" | "ending";

/** A frame by its name; null for an opening without a title to name. */
export function letterFrame(name: FrameName, posting: Posting, language: string, tone: Tone = "plain"): Frame | null {
  const letter = phrasesFor(language).letter[tone];
  if (name !== "opening") return { from: "phrase", text: letter[name] };
  const names = postingNames(posting);
  if (names.title === "") return null;
  return { from: "posting", text: filled(names.company === "" ? letter.openingBare : letter.opening, names) };
}

/** Every frame a letter may have, in every tone. */
export function letterFrames(posting: Posting, language: string): Frame[] {
  const names: FrameName[] = ["opening", "bears", "list", "work", "ending"];
  return TONES.flatMap((tone) => names.flatMap((name) => letterFrame(name, posting, language, tone) ?? []));
}

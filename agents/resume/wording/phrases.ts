import { DE } from "./phrases/de.ts";
import { EN } from "./phrases/en.ts";
import { ES } from "./phrases/es.ts";
import { FR } from "./phrases/fr.ts";
import type { Phrases } from "./phrases/shape.ts";

export type { LetterPhrases, Phrases, Tone } from "./phrases/shape.ts";

const BY_LANGUAGE: Readonly<Record<string, Phrases>> = { en: EN, de: DE, fr: FR, es: ES };

/** The primary subtag we have phrases for: the given language's, else English. */
export function phraseLanguage(language: string): string {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  return primary in BY_LANGUAGE ? primary : "en";
}

export function phrasesFor(language: string): Phrases {
  return BY_LANGUAGE[phraseLanguage(language)] ?? EN;
}

export type PostingNames = { title: string; company: string };

/** A phrase with the posting's own title and company in it. */
export function filled(phrase: string, { title, company }: PostingNames): string {
  return phrase.replace(/\{(title|company)\}/g, (_, name: string) => (name === "title" ? title : company));
}

/**
 * A posting's title and company as they may be printed: one line, nothing invisible, of a length that names something,
 * and no sentence of its own: in a letter it would be read as the owner's.
 */
export function postingNames(posting: { title: string; company: string }): PostingNames {
  return { title: printable(posting.title, 120), company: printable(posting.company, 80) };
}

/** A second sentence, and a clause in which somebody speaks of themselves. */
const SENTENCE = /(?<=[\p{L}\p{N})]{4})[.!?]+\s+(?=\p{Lu}).*$/u;
const SPEAKING = /\s*[-–—,;:|(.!?]+\s*(?:I(?:['’]\p{L}+)?\s+\p{Ll}|(?:my|we|our|ich|mein\p{L}*|wir)\s).*$/u;

function printable(text: string, longest: number): string {
  const [first = ""] = text.split(/[\r\n\p{Zl}\p{Zp}]+/u).filter((line) => line.trim() !== "");
  const plain = first
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const line = plain.replace(SENTENCE, "").replace(SPEAKING, "").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}

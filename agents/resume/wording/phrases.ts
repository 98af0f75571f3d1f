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
  const text = phrase.replace(/\{(title|company)\}/g, (_, name: string) => (name === "title" ? title : company));
  // "Acorn Inc." at a sentence's end brings its own full stop.
  return text.replace(/(?<!\.)\.\.(?=\s|$)/g, ".");
}

/**
 * A posting's title and company as they may be printed: one line, nothing invisible, of a length that names something,
 * and no sentence of its own: in a letter it would be read as the owner's.
 */
export function postingNames(posting: { title: string; company: string }): PostingNames {
  const title = printable(posting.title, 120);
  return { title: namedAlone(title) || title, company: printable(posting.company.replace(AGENT, ""), 80) };
}

/** Who else may apply, and how soon somebody is wanted, are no part of a position's name. */
const BESIDE =
  /[\s–—-]*(?:\(\s*(?:(?:all|any|alle) (?:genders?|geschlechter)|gn|[mfwdxhin](?:\s*[/|,*]\s*[mfwdxhin]){1,3})\s*\)|\b[HF]\/[HF]\b|\bx\s?\d{1,2}\b|\([^()]*\bconsidered\)|[–—-]\s*(?:CDI|CDD|immediate start|urgent(?:ly)?|asap|ab sofort|start now)\b)(?=$|[\s,–—-])/giu;
const AGENT = /\s*\((?:on behalf of|im auftrag|pour le compte|por cuenta de)[^)]*\)\s*$/iu;

const namedAlone = (title: string): string => trimmed(trimmed(title).replace(BESIDE, ""));

const trimmed = (text: string): string => text.replace(/[\s!?,–—-]+$/u, "").trim();

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

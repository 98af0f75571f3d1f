import type { Static } from "#data/model/schema.ts";
import { sha256 } from "#data/model/canonical.ts";
import type { Requirement } from "#data/model/job/reading.ts";
import { ASKED_WORDS, MUST_WORDS, NICE_OPENINGS, NICE_WORDS, NOT_ASKED } from "#data/reference/requirement-phrases.ts";
import { plain } from "#data/reference/words.ts";
import type { Line } from "../text/line.ts";
import { sentencesOf } from "../text/sentences.ts";
import { keywordsOf } from "./keywords.ts";
import type { Section } from "./sections.ts";
import { yearsAskedIn } from "./years.ts";

export type RequirementValue = Static<typeof Requirement>;
type Necessity = RequirementValue["necessity"];

/** More than a posting can mean; the rest of such a list is left out. */
const MOST = 80;
const LONGEST = 400;

/** A question that asks the reader for something. */
const ASKS_FOR =
  /\b(?:do you have|have you got|are you (?:an? )?(?:experienced|certified|qualified)|hast du|haben sie|avez-vous|as-tu|tienes)\b/u;

/** Where running text outside the requirement sections may still state a requirement. */
const QUIET = new Set(["benefits", "company", "process", "legal", "pay", "duties"]);

/** Whether a line says by itself that it is optional; words in brackets speak only of what is in them. */
function necessityOf(text: string, otherwise: Necessity): Necessity {
  const line = plain(text.replace(/\([^()]*\)/g, " "));
  if (NICE_WORDS.test(line) || NICE_OPENINGS.test(line)) return "nice";
  if (
    /^\s*\((?:optional|nice[- ]to[- ]have|preferred|bonus|plus)\)/iu.test(text) ||
    /\((?:optional|nice[- ]to[- ]have|preferred|bonus|a plus|von vorteil|un plus|deseable|wunschenswert)\)\s*\.?$/iu.test(
      text,
    )
  )
    return "nice";
  return otherwise === "nice" && /\b(?:is|are) (?:required|mandatory|a must)\b/u.test(line) ? "must" : otherwise;
}

/** A line whose parts differ in necessity (`Python is required; Rust is a plus`) is cut between them. */
function partsOf(text: string): string[] {
  if (!NICE_WORDS.test(plain(text))) return [text];
  for (const parts of [
    sentencesOf(text),
    text.split(/;\s+/),
    text.split(
      /,\s+(?=[^,]{3,80}(?:is|are|would be|ist|sind|est|sont) |[^,()]{2,60}\b(?:preferred|desirable|von Vorteil|wünschenswert|deseable)\b)/iu,
    ),
  ]) {
    const kinds = new Set(parts.map((part) => NICE_WORDS.test(plain(part))));
    if (parts.length > 1 && kinds.size === 2 && parts.every((part) => part.trim().length >= 6))
      return parts.map((part) => part.trim());
  }
  return [text];
}

function linesUnder(section: Section): string[] {
  const items = section.lines.filter((line) => line.kind === "item");
  const texts = section.lines.filter((line) => line.kind === "text");
  if (items.length > 0)
    return section.lines.filter((line) => line.kind === "item" || states(line)).map((line) => line.text);
  if (texts.length >= 2 && texts.every((line) => line.text.length <= 220)) return texts.map((line) => line.text);
  const sentences = texts.flatMap((line) => sentencesOf(line.text));
  const telling = sentences.filter((sentence) => says(sentence));
  return telling.length > 0 ? telling : sentences;
}

const states = (line: Line) =>
  line.kind === "text" && line.text.length <= LONGEST && says(line.text) && !line.text.endsWith(":");
function says(text: string): boolean {
  const line = plain(text);
  return (
    (MUST_WORDS.test(line) || ASKED_WORDS.test(line) || NICE_WORDS.test(line)) &&
    (yearsAskedIn(text) !== null || keywordsOf(text).length > 0 || MUST_WORDS.test(line))
  );
}

/** Sentences of running text that ask for something: all of them where no section does, else only the plain musts. */
function looseSentences(sections: readonly Section[], noneAsked: boolean): string[] {
  const found: string[] = [];
  for (const section of sections) {
    if (section.kind !== null && (QUIET.has(section.kind) || isAsking(section))) continue;
    for (const line of section.lines) {
      for (const sentence of sentencesOf(line.text)) {
        if (sentence.length > LONGEST || (sentence.endsWith("?") && !ASKS_FOR.test(plain(sentence)))) continue;
        const text = plain(sentence);
        const years =
          yearsAskedIn(sentence) !== null &&
          /experien|erfahrung|experiencia|ervaring|esperienza/u.test(text) &&
          !/\b(?:we|our|wir|unser\w*|nous|notre|hemos)\b/u.test(text);
        const asked =
          ASKED_WORDS.test(text) && says(sentence) && !/\b(?:we|our) (?:have|are|offer|bring)\b/u.test(text);
        if (years || (noneAsked && asked)) found.push(sentence);
      }
    }
  }
  return found;
}

const isAsking = (section: Section) =>
  section.kind === "must" || section.kind === "asked" || section.kind === "fit" || section.kind === "nice";

/**
 * What the posting asks for, line by line, in its order. A `fit` section is only nice where another one states the
 * minimum. Identifiers are made of the text, so the same posting gives the same ones.
 */
export function requirementsOf(sections: readonly Section[]): RequirementValue[] {
  const asking = sections.filter(isAsking);
  const hasMinimum = asking.some((section) => section.kind === "must");
  const requirements = new Map<string, RequirementValue>();
  const add = (line: string, otherwise: Necessity) => {
    for (const text of partsOf(line)) {
      const key = plain(text);
      const keywords = keywordsOf(text);
      const telling = keywords.length > 0 || (text.length >= 3 && /\p{L}{2}/u.test(text));
      if (requirements.size >= MOST || !telling || requirements.has(key) || NOT_ASKED.test(key)) continue;
      requirements.set(key, {
        id: `req_${sha256(key).slice(0, 12)}`,
        text,
        necessity: necessityOf(text, otherwise),
        keywords,
        years: yearsAskedIn(text),
      });
    }
  };
  for (const section of asking) {
    const otherwise = section.kind === "nice" || (section.kind === "fit" && hasMinimum) ? "nice" : "must";
    for (const line of linesUnder(section)) if (line.length <= 2 * LONGEST) add(line, otherwise);
  }
  for (const sentence of looseSentences(sections, requirements.size === 0)) add(sentence, "must");
  return [...requirements.values()];
}

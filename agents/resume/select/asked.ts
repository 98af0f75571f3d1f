import type { Annotation } from "#data/model/job/annotation.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import { canonicalSkill, skillMentions, skillsIn } from "#data/reference/skills.ts";
import { wordsOf } from "#data/reference/words.ts";
import { ownTermsIn, type OwnWords } from "./own-terms.ts";

/** What the owner's mark says of a term, beside what the posting itself says. */
export type MarkedAs = Exclude<Annotation["kind"], "gap" | "ignore">;

/** A term that the posting asks for by name, canonical where the taxonomy knows it. `weight` is what holding it is worth. */
export type AskedTerm = {
  term: string;
  necessity: "must" | "nice";
  weight: number;
  /** Stands in a requirement or a mark, and not only somewhere in the posting. */
  required: boolean;
  marked: MarkedAs | null;
};

const WEIGHT = { must: 3, nice: 1.5, keyword: 1 };
/** A mark of weight 3 counts as much as a must-have of the posting's. */
const MARK_WEIGHT = 1;
const LONGEST_NAME = 4;
/** A longer line of a text is no name by itself. */
const LONGEST_ITEM = 80;

/**
 * The terms of a posting, heaviest first; the owner's marks add, raise, and (`ignore`) take away. What is only
 * suggested changes nothing. A phrase marked as a gap stays asked for, and steers nothing. With the owner's words their
 * own names for what they know are terms too, where the posting uses them.
 */
export function askedOf(reading: JobReading, annotations: readonly Annotation[], own?: OwnWords): AskedTerm[] {
  const marks = annotations.filter(({ by }) => by === "owner");
  const terms = new Map<string, AskedTerm>();
  const add = (asked: AskedTerm) => {
    const known = terms.get(asked.term);
    if (!known) return void terms.set(asked.term, asked);
    known.weight = Math.max(known.weight, asked.weight);
    if (asked.necessity === "must") known.necessity = "must";
    known.required ||= asked.required;
    known.marked ??= asked.marked;
  };
  for (const { keywords, necessity } of reading.requirements)
    for (const keyword of keywords)
      add({ term: nameOf(keyword), necessity, weight: WEIGHT[necessity], required: true, marked: null });
  for (const [rank, keyword] of reading.keywords.entries()) {
    const weight = WEIGHT.keyword / (1 + rank / 10);
    add({ term: nameOf(keyword), necessity: "nice", weight, required: false, marked: null });
  }
  for (const { term, necessity } of own ? ownTermsIn(reading, own) : []) {
    // What the taxonomy knows has been read already.
    if (canonicalSkill(term) !== null && necessity !== null) continue;
    const weight = WEIGHT[necessity ?? "keyword"];
    const known = [...terms.keys()].find((each) => each.toLowerCase() === term.toLowerCase()) ?? nameOf(term);
    add({ term: known, necessity: necessity ?? "nice", weight, required: necessity !== null, marked: null });
  }
  for (const { quote, kind, weight } of marks.toSorted((a, b) => b.weight - a.weight)) {
    if (kind === "gap" || kind === "ignore") continue;
    const necessity = kind === "must_have" ? "must" : "nice";
    for (const term of termsOf(quote))
      add({ term, necessity, weight: 1.5 + weight * MARK_WEIGHT, required: true, marked: kind });
  }
  for (const { quote, kind } of marks) {
    if (kind !== "ignore" && kind !== "gap") continue;
    for (const term of termsOf(quote)) {
      const known = terms.get(term);
      if (kind === "ignore") terms.delete(term);
      else if (known) known.weight = 0;
    }
  }
  return [...terms.values()].filter(({ term }) => term !== "").toSorted((a, b) => b.weight - a.weight);
}

/** The names in a marked phrase; a short phrase without any is a name itself. */
export function termsOf(quote: string): string[] {
  const skills = skillsIn(quote);
  if (skills.length > 0) return skills;
  const whole = nameOf(quote);
  return whole !== "" && whole.split(/\s+/).length <= LONGEST_NAME ? [whole] : [];
}

/** The name a keyword goes by: the taxonomy's, else its own. */
export function nameOf(keyword: string): string {
  const plain = keyword.replace(/\s+/g, " ").trim();
  return canonicalSkill(plain) ?? plain;
}

/** Tells which terms a text names: by any of their forms where they are skills, else as they are written. */
export type Namer = (term: string) => boolean;

/** Reads a text once for many questions. */
export function namerOf(text: string): Namer {
  const skills = new Set(skillsIn(text));
  const wholes = new Set(text.split("\n").map((line) => (line.length <= LONGEST_ITEM ? canonicalSkill(line) : null)));
  const words = ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ")} `;
  return (term) => {
    if (skills.has(term) || wholes.has(term)) return true;
    // `Go` and `R` are words too: only where the taxonomy took them for a skill.
    if (term.length <= 2 && canonicalSkill(term) === term) return false;
    const wanted = wordsOf(term)
      .map(({ folded }) => folded)
      .join(" ");
    return wanted !== "" && words.includes(` ${wanted} `);
  };
}

/** Where a text names a skill first, in UTF-16 units; null where it does not. */
export function placeOfTerm(text: string, term: string): { start: number; end: number } | null {
  return skillMentions(text).find(({ skill }) => skill === term) ?? null;
}

/** The asked-for terms that a text names, heaviest first. */
export function heldBy(text: string, asked: readonly AskedTerm[]): AskedTerm[] {
  const names = namerOf(text);
  return asked.filter(({ term }) => names(term));
}

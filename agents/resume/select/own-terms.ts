import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { wordsOf } from "#data/reference/words.ts";

/** What else a posting is read by: the owner's own names for what they know, and its whole text. */
export type OwnWords = { facts: readonly Fact[]; text?: string | undefined };

/** A name that the posting uses and the owner too, and where: in a requirement (its necessity), or only elsewhere. */
export type OwnTerm = { term: string; necessity: "must" | "nice" | null };

const LONGEST = 5;
/** What comes after this in a posting is not looked at. */
const LOOKED_AT = 40_000;

/** The owner's skills that the posting names in the same words, also where no taxonomy knows them. */
export function ownTermsIn({ requirements, responsibilities }: JobReading, { facts, text = "" }: OwnWords): OwnTerm[] {
  const skills = facts.filter((fact) => fact.kind === "skill");
  const heads = new Set(skills.flatMap(({ group }) => group ?? []));
  const lines = requirements.map((each) => ({ words: phrase(each.text), necessity: each.necessity }));
  const whole = [...responsibilities, text.slice(0, LOOKED_AT)].map(phrase).join(" ");
  const found = new Map<string, OwnTerm>();
  for (const { name, group } of skills) {
    const words = phrase(name);
    if (found.has(words) || !isName(name) || (group === undefined && heads.has(name))) continue;
    const stated = lines.filter((line) => line.words.includes(words));
    const necessity = stated.some((line) => line.necessity === "must") ? "must" : stated.length > 0 ? "nice" : null;
    if (necessity !== null || whole.includes(words)) found.set(words, { term: name, necessity });
  }
  return [...found.values()];
}

/** Words of a text, each between spaces, to be found as a whole. */
function phrase(text: string): string {
  const words = wordsOf(text).map(({ folded }) => folded);
  return ` ${words.join(" ")} `;
}

/** Three letters may be a word of any sentence, unless they are capitals. */
function isName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length <= LONGEST && (name.length > 3 || /^\p{Lu}{3}$/u.test(name));
}

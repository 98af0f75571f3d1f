import { accept, type Candidate } from "./skill-context.ts";
import { SKILL_TABLE, type SkillField, type SkillTerm } from "./skills/table.ts";
import { fold, type Word, wordsOf } from "./words.ts";

/** A skill as a text names it; `start` and `end` are places in the text. */
export type SkillMention = { skill: string; start: number; end: number };

const DOTTED = new Set<string>();
const TERMS = new Map<string, SkillTerm[]>();
const LONGEST = new Map<string, number>();
const ENTRIES = new Map(SKILL_TABLE.map((entry) => [entry.name, entry]));

for (const term of SKILL_TABLE.flatMap((entry) => entry.terms)) {
  for (const part of term.text.split(/[\s/]+/)) if (/.\../.test(part)) DOTTED.add(fold(part));
}
for (const term of SKILL_TABLE.flatMap((entry) => entry.terms)) {
  const words = wordsOf(term.text, DOTTED).map((word) => word.folded);
  const key = words.join(" ");
  TERMS.set(key, [...(TERMS.get(key) ?? []), term]);
  const first = words[0] ?? "";
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
}

/** A word and what it may stand for: its singular, or its name without a version (`java17`). */
function formsOf(word: string): string[] {
  const forms = [word];
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) forms.push(word.slice(0, -1));
  const bare = word.replace(/\d+$/, "");
  if (bare !== word && bare.length >= 3) forms.push(bare);
  return forms;
}

function termsAt(words: readonly Word[], at: number): { terms: SkillTerm[]; length: number } | null {
  const first = words[at];
  if (first === undefined) return null;
  const longest = Math.max(...formsOf(first.folded).map((form) => LONGEST.get(form) ?? 0));
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const heads = words.slice(at, at + length - 1).map((word) => word.folded);
    for (const last of formsOf(words[at + length - 1]?.folded ?? "")) {
      const terms = TERMS.get([...heads, last].join(" "));
      if (terms !== undefined) return { terms, length };
    }
  }
  return null;
}

/** Every place where the text names a skill of the taxonomy, in order; the longest name wins. */
export function skillMentions(text: string): SkillMention[] {
  const words = wordsOf(text, DOTTED);
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length;) {
    const found = termsAt(words, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const start = words[at]?.start ?? 0;
    const end = words[at + found.length - 1]?.end ?? start;
    const written = text.slice(start, end);
    const fitting = found.terms.find((term) => term.sureness !== "exact" || term.text === written);
    if (fitting === undefined) {
      at += 1;
      continue;
    }
    candidates.push({ ...fitting, written, start, end });
    at += found.length;
  }
  return accept(text, candidates).map(({ skill, start, end }) => ({ skill, start, end }));
}

/** The skills a text names, canonical, each once, in the order they appear. */
export function skillsIn(text: string): string[] {
  return [...new Set(skillMentions(text).map((mention) => mention.skill))];
}

/** The canonical name of a term that is a skill as a whole (`k8s`, `R`, `postgres 15`); null for any other text. */
export function canonicalSkill(term: string): string | null {
  const words = wordsOf(term, DOTTED);
  for (;;) {
    const found = termsAt(words, 0);
    if (found !== null && found.length === words.length) {
      return (found.terms.find((each) => each.text === term.trim()) ?? found.terms[0])?.skill ?? null;
    }
    // A version behind the name is no part of it.
    if (words.length < 2 || !/^\d+$/.test(words.at(-1)?.folded ?? "")) return null;
    words.pop();
  }
}

/** What having a skill evidences beside it, all the way up: SQL for PostgreSQL; React and JavaScript for Next.js. */
export function impliedSkills(skill: string): string[] {
  const implied = new Set<string>();
  const follow = (name: string) => {
    for (const next of ENTRIES.get(name)?.implies ?? []) {
      if (implied.has(next)) continue;
      implied.add(next);
      follow(next);
    }
  };
  follow(skill);
  return [...implied];
}

/** The field a canonical skill belongs to; null for what the taxonomy does not know. */
export function skillField(skill: string): SkillField | null {
  return ENTRIES.get(skill)?.field ?? null;
}

import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import { canonicalSkill, impliedSkills, skillsIn } from "#data/reference/skills.ts";
import { sameWord, tokensOf } from "../evidence/tokens.ts";
import { textsOf } from "../evidence/ground.ts";
import { askedOf } from "./asked.ts";

/** How much a fact answers of what the job asks. `terms` are the asked-for terms it holds. */
export type Relevance = { score: number; terms: ReadonlySet<string> };
export type RelevanceMap = ReadonlyMap<Id, Relevance>;

const WEIGHT = { word: 0.25, cited: 2, proved: 0.5 };
const COMMON =
  /^(?:experience|years?|work|team|teams|strong|good|skills?|knowledge|ability|role|job|company|new|well|understanding|erfahrung|kenntnisse|gute|sehr|jahre|team|bereich)$/;

/**
 * Every fact's relevance: asked-for terms by the taxonomy (synonyms and what a skill implies), then shared words. A
 * skill that something done proves stands before one that is only named.
 */
export function relevanceOf(
  facts: readonly Fact[],
  reading: JobReading,
  fit: Fit,
  annotations: readonly Annotation[] = [],
): RelevanceMap {
  const terms = new Map(askedOf(reading, annotations).map(({ term, weight }) => [term, weight]));
  const words = askedWords(reading);
  const cited = new Set(fit.reasons.flatMap(({ factIds, verdict }) => (verdict === "missing" ? [] : factIds)));
  const relevance = new Map(facts.map((fact) => [fact.id, judge(fact, terms, words, cited.has(fact.id))]));
  for (const fact of facts) {
    if (fact.kind !== "skill" || !fact.provedBy?.length) continue;
    const skill = relevance.get(fact.id);
    if (!skill) continue;
    if (skill.terms.size > 0) skill.score += WEIGHT.proved;
    // What proves an asked-for skill answers it, also where its text does not name it.
    for (const id of fact.provedBy) {
      const proof = relevance.get(id);
      const open = [...skill.terms].filter((term) => !proof?.terms.has(term));
      if (!proof || open.length === 0) continue;
      const gain = open.reduce((sum, term) => sum + (terms.get(term) ?? 0), 0) / 2;
      relevance.set(id, { score: proof.score + gain, terms: new Set([...proof.terms, ...open]) });
    }
  }
  return relevance;
}

/** What holds for a CV for no job: nothing is worth more than another thing. */
export const NO_RELEVANCE: RelevanceMap = new Map();

export function scoreOf(relevance: RelevanceMap, id: Id): number {
  return relevance.get(id)?.score ?? 0;
}

function judge(fact: Fact, terms: ReadonlyMap<string, number>, words: readonly string[], isCited: boolean): Relevance {
  const texts = textsOf(fact);
  const text = texts.join(". ");
  const named = skillsIn(text).concat(texts.flatMap((part) => canonicalSkill(part) ?? []));
  const skills = new Set([...named, ...named.flatMap(impliedSkills)]);
  const tokens = tokensOf(texts.join(". "));
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, " ")} `;
  // Short names such as Go and R are words too: only written as the posting writes them, and not as a first word.
  const names = (term: string) =>
    term.length > 2
      ? lower.includes(` ${term.toLowerCase()} `)
      : tokens.some(({ surface, first }) => surface === term && !first);
  const held = new Set<string>();
  let score = isCited ? WEIGHT.cited : 0;
  for (const [term, weight] of terms) {
    const isHeld = skills.has(term) || names(term);
    if (!isHeld) continue;
    held.add(term);
    // What a skill implies says less than the skill itself.
    score += named.includes(term) || !skills.has(term) ? weight : weight / 2;
  }
  const own = tokens.filter((token) => !token.neutral && !token.quantity);
  score += words.filter((word) => own.some((token) => sameWord(token.word, word))).length * WEIGHT.word;
  return { score, terms: held };
}

function askedWords(reading: JobReading): string[] {
  const text = [reading.title, ...reading.requirements.map((it) => it.text), ...reading.responsibilities].join(". ");
  const words = tokensOf(text).filter(
    (token) => !token.neutral && !token.quantity && token.word.length > 2 && !COMMON.test(token.word),
  );
  return [...new Set(words.map(({ word }) => word))].slice(0, 200);
}

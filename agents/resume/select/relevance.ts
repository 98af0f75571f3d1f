import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { canonicalSkill, impliedSkills, skillsIn } from "#data/reference/skills.ts";
import { sameWord, tokensOf } from "../evidence/tokens.ts";
import { textsOf } from "../evidence/ground.ts";

/** How much a fact answers of what the job asks. `terms` are the asked-for terms it holds. */
export type Relevance = { score: number; terms: ReadonlySet<string> };
export type RelevanceMap = ReadonlyMap<Id, Relevance>;

const WEIGHT = { must: 3, nice: 1.5, keyword: 1, word: 0.25, cited: 2 };
const COMMON =
  /^(?:experience|years?|work|team|teams|strong|good|skills?|knowledge|ability|role|job|company|new|well|understanding|erfahrung|kenntnisse|gute|sehr|jahre|team|bereich)$/;

/** Every fact's relevance: asked-for terms by the taxonomy (synonyms and what a skill implies), then shared words. */
export function relevanceOf(facts: readonly Fact[], reading: JobReading, fit: Fit): RelevanceMap {
  const terms = askedTerms(reading);
  const words = askedWords(reading);
  const cited = new Set(fit.reasons.flatMap(({ factIds, verdict }) => (verdict === "missing" ? [] : factIds)));
  return new Map(facts.map((fact) => [fact.id, judge(fact, terms, words, cited.has(fact.id))]));
}

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

/** What the posting asks for by name, canonical where the taxonomy knows it, each with its weight. */
function askedTerms(reading: JobReading): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => {
    const name = canonicalSkill(term) ?? term.trim();
    if (name !== "") terms.set(name, Math.max(terms.get(name) ?? 0, weight));
  };
  for (const { keywords, necessity } of reading.requirements)
    for (const keyword of keywords) add(keyword, WEIGHT[necessity]);
  for (const [rank, keyword] of reading.keywords.entries()) add(keyword, WEIGHT.keyword / (1 + rank / 10));
  return terms;
}

function askedWords(reading: JobReading): string[] {
  const text = [reading.title, ...reading.requirements.map((it) => it.text), ...reading.responsibilities].join(". ");
  const words = tokensOf(text).filter(
    (token) => !token.neutral && !token.quantity && token.word.length > 2 && !COMMON.test(token.word),
  );
  return [...new Set(words.map(({ word }) => word))].slice(0, 200);
}

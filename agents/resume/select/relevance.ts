import { contentStems } from "#agents/reading/fit/content.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import { canonicalSkill, impliedSkills, skillsIn } from "#data/reference/skills.ts";
import { textsOf } from "../evidence/ground.ts";
import { askedOf, namerOf } from "./asked.ts";

/** How much a fact answers of what the job asks. `terms` are the asked-for terms it holds. */
export type Relevance = { score: number; terms: ReadonlySet<string> };
export type RelevanceMap = ReadonlyMap<Id, Relevance>;

/** `where`: of what the position or project itself answers, for each thing done there. */
const WEIGHT = { word: 0.25, cited: 2, proved: 0.5, where: 0.3 };
/** Of a posting that is one running text; what comes after it is small print. */
const LOOKED_AT = 6000;
/** Stems that every posting has. */
const COMMON =
  /^(?:experienc|year|work|team|strong|good|skill|knowledg|abilit|role|job|company|new|well|understand|erfahr|kenntnis|gut|sehr|jahr|bereich)$/;

/**
 * Every fact's relevance: asked-for terms by the taxonomy (synonyms and what a skill implies), then shared words. A
 * skill that something done proves stands before one that is only named.
 */
export function relevanceOf(
  facts: readonly Fact[],
  reading: JobReading,
  fit: Fit,
  annotations: readonly Annotation[] = [],
  text = "",
): RelevanceMap {
  const terms = new Map(askedOf(reading, annotations, { facts, text }).map(({ term, weight }) => [term, weight]));
  const words = askedWords(reading, text);
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
  for (const fact of facts) {
    if (fact.kind !== "achievement") continue;
    const [own, where] = [relevance.get(fact.id), relevance.get(fact.of)];
    if (own && where && where.score > 0)
      relevance.set(fact.id, { ...own, score: own.score + where.score * WEIGHT.where });
  }
  return relevance;
}

/** What holds for a CV for no job: nothing is worth more than another thing. */
export const NO_RELEVANCE: RelevanceMap = new Map();

export function scoreOf(relevance: RelevanceMap, id: Id): number {
  return relevance.get(id)?.score ?? 0;
}

function judge(
  fact: Fact,
  terms: ReadonlyMap<string, number>,
  words: ReadonlySet<string>,
  isCited: boolean,
): Relevance {
  const texts = textsOf(fact);
  const text = texts.join(". ");
  const named = skillsIn(text).concat(texts.flatMap((part) => canonicalSkill(part) ?? []));
  const skills = new Set([...named, ...named.flatMap(impliedSkills)]);
  const names = namerOf(text);
  const held = new Set<string>();
  let score = isCited ? WEIGHT.cited : 0;
  for (const [term, weight] of terms) {
    if (!skills.has(term) && !names(term)) continue;
    held.add(term);
    // What a skill implies says less than the skill itself.
    score += named.includes(term) || !skills.has(term) ? weight : weight / 2;
  }
  score += [...contentStems(text)].filter((stem) => words.has(stem)).length * WEIGHT.word;
  return { score, terms: held };
}

/** The words of title, requirements and duties that carry content; of the posting's `text` where it states neither. */
export function askedWords({ title, requirements, responsibilities }: JobReading, text = ""): ReadonlySet<string> {
  const stated = [...requirements.map((it) => it.text), ...responsibilities];
  const said = [title, ...(stated.length > 0 ? stated : [text.slice(0, LOOKED_AT)])].join(". ");
  return new Set([...contentStems(said)].filter((stem) => !COMMON.test(stem)).slice(0, 200));
}

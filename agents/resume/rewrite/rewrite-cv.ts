import { WORDINGS } from "./shapes.ts";
import { ORDER_COMPETENCIES } from "#agents/models/prompts/order-competencies.ts";
import { REWRITE_BULLETS } from "#agents/models/prompts/rewrite-bullets.ts";
import { VALUE_PROPOSITION } from "#agents/models/prompts/value-proposition.ts";
import type { Claim, CvDocument, Reversal } from "#data/model/application/document.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { type Id, Type } from "#data/model/schema.ts";
import { PROPOSITION_WORDS, wordCount } from "../document/head/profile.ts";
import type { AskedTerm } from "../select/asked.ts";
import { newestFirst, ofKind } from "../select/order.ts";
import { askModel, type Helpers, jobText } from "./ask.ts";
import { type Judge, judgeOf } from "./judge.ts";

const Proposition = Type.Object({
  sentences: Type.Array(
    Type.Object({
      text: Type.String({ minLength: 1, maxLength: 400 }),
      factIds: Type.Array(Type.String(), { minItems: 1, maxItems: 4 }),
    }),
    { maxItems: 4 },
  ),
});
const Order = Type.Object({ competencies: Type.Array(Type.String(), { maxItems: 40 }) });

/** Bullets and facts that one question to a model may hold. */
const MOST_BULLETS = 40;
const MOST_FACTS = 30;

/** What a model made of a CV, as far as it holds; put into any cut of that CV by `putWordings`. */
export type CvWordings = {
  /** By the fact that a point tells. */
  points: ReadonlyMap<Id, Claim>;
  proposition: readonly Claim[] | null;
  order: readonly string[];
  reversals: readonly Reversal[];
};

type About = { facts: readonly Fact[]; reading: JobReading; asked: readonly AskedTerm[] };

/**
 * The CV's points, profile and order of competencies as a model would have them. Each wording is judged by itself
 * before it may stand in for the owner's; what fails is told. Without a model nothing changes.
 */
export async function rewriteCv(cv: CvDocument, about: About, helpers: Helpers): Promise<CvWordings> {
  const judge = judgeOf(about.facts, about.asked);
  const [points, proposition, order] = await Promise.all([
    pointsOf(cv, about, judge, helpers),
    propositionOf(cv, about, helpers),
    orderOf(cv, about, helpers),
  ]);
  return { points, proposition: proposition && accepted(proposition, cv, judge), order, reversals: judge.reversals };
}

async function pointsOf(cv: CvDocument, { facts, reading }: About, judge: Judge, helpers: Helpers) {
  const done = new Set(ofKind(facts, "achievement").map(({ id }) => id));
  const own = new Map<Id, string>();
  for (const { text, factIds } of pointClaims(cv)) {
    const [id] = factIds;
    if (id && factIds.length === 1 && done.has(id) && own.size < MOST_BULLETS) own.set(id, text);
  }
  const taken = new Map<Id, Claim>();
  if (own.size === 0) return taken;
  const bullets = JSON.stringify([...own].map(([id, text]) => ({ id, text })));
  const question = { task: REWRITE_BULLETS, data: { job: jobText(reading), bullets }, schema: WORDINGS.bullets };
  for (const { id, text } of (await askModel(question, helpers))?.bullets ?? []) {
    const was = own.get(id);
    if (was === undefined || taken.has(id) || text.trim() === was) continue;
    const claim = judge.take({ text, factIds: [id] }, was);
    if (claim) taken.set(id, claim);
  }
  return taken;
}

function pointClaims(cv: CvDocument): Claim[] {
  return cv.sections.flatMap((section) => {
    if (section.kind === "entries") return section.entries.flatMap(({ bullets }) => bullets);
    return section.kind === "text" && section.part === "key_achievements" ? section.claims : [];
  });
}

async function propositionOf(cv: CvDocument, { facts, reading }: About, helpers: Helpers) {
  if (!cv.sections.some(({ part }) => part === "profile")) return null;
  const cited = new Set(pointClaims(cv).flatMap(({ factIds }) => factIds));
  const telling = [
    ...ofKind(facts, "identity"),
    ...ofKind(facts, "summary"),
    ...newestFirst(ofKind(facts, "role")).slice(0, 3),
    ...ofKind(facts, "achievement").filter(({ id }) => cited.has(id)),
  ].slice(0, MOST_FACTS);
  const told = telling.map((fact) => ({ id: fact.id, says: saying(fact) })).filter(({ says }) => says !== "");
  const data = { job: jobText(reading), facts: JSON.stringify(told) };
  return askModel({ task: VALUE_PROPOSITION, data, schema: Proposition }, helpers);
}

function saying(fact: Fact): string {
  if (fact.kind === "identity") return fact.headline ?? "";
  if (fact.kind === "role") return `${fact.title}, ${fact.employer}`;
  return "text" in fact ? (fact.text ?? "").slice(0, 1000) : "";
}

/** All of a model's proposition, or none: half of one is no proposition. */
function accepted({ sentences }: { sentences: { text: string; factIds: string[] }[] }, cv: CvDocument, judge: Judge) {
  const profile = cv.sections.find(({ part }) => part === "profile");
  const own = profile?.kind === "text" ? profile.claims.map(({ text }) => text).join(" ") : "";
  const whole = sentences.map(({ text }) => text).join(" ");
  if (sentences.length === 0 || whole === own) return null;
  if (wordCount(whole) > PROPOSITION_WORDS) {
    const because = `a value proposition has ${PROPOSITION_WORDS} words at most, and this has ${wordCount(whole)}`;
    judge.refuse({ was: whole, now: own, because });
    return null;
  }
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const claim = judge.take(sentence, "");
    if (!claim) return null;
    claims.push(claim);
  }
  return claims;
}

async function orderOf(cv: CvDocument, { reading }: About, helpers: Helpers): Promise<string[]> {
  const names = cv.sections.flatMap((section) =>
    section.part === "competencies" && section.kind === "lists"
      ? section.lists.flatMap(({ items }) => items.map(({ text }) => text))
      : [],
  );
  if (names.length < 2) return [];
  const data = { job: jobText(reading), competencies: JSON.stringify(names) };
  const answer = await askModel({ task: ORDER_COMPETENCIES, data, schema: Order }, helpers);
  return (answer?.competencies ?? []).filter((name) => names.includes(name));
}

import { contentStems } from "#agents/reading/fit/content.ts";
import type { Claim } from "#data/model/application/document.ts";
import type { FactOf } from "#data/model/owner/master-cv.ts";
import { sentencesOf } from "../../evidence/reading/normalise.ts";
import { heldBy } from "../../select/asked.ts";
import { ofKind } from "../../select/order.ts";
import { askedWords } from "../../select/relevance.ts";
import { type CvPlan, takes } from "../plan.ts";

/** Words of a value proposition, and of the profile of a CV for no job. */
export const PROPOSITION_WORDS = 40;
const PROFILE_WORDS = 150;
/** A longer summary is a document of its own; what comes after this is not looked at. */
const LOOKED_AT = 20_000;

/** A sentence that cannot stand without the one before it. */
export const LEANS =
  /^(?:this|that|these|those|there|it|he|she|they|here|also|additionally|moreover|furthermore|in addition|as such|then|both|such|dies\p{L}*|dort|dabei|außerdem|zudem|daneben|ferner|darüber|auch|hier|ce|cela|cette|ces|il|elle|ainsi|de plus|en outre|esto|est[ae]|además|también|allí)(?!\p{L})/iu;

export type Profile = {
  claims: Claim[];
  /** Why not all of the owner's summary stands there; null where all does. */
  note: string | null;
};

/**
 * Who the owner is, in their own sentences: for a job at most forty words, the first sentence and those that answer
 * most of what is asked; else as much of the summary as a reader bears. No sentence is cut.
 */
export function profileOf(plan: CvPlan, most?: number): Profile {
  const { facts } = plan;
  const summaries = ofKind(facts, "summary");
  const sources = summaries.length > 0 || plan.posting === null ? summaries : ofKind(facts, "statement");
  const pieces = sources.flatMap(piecesOf);
  if (pieces.length === 0) return { claims: [], note: null };
  const isProposition = takes(plan, "value_proposition");
  const limit = most ?? (isProposition ? PROPOSITION_WORDS : PROFILE_WORDS);
  const chosen = isProposition ? chosenFor(pieces, limit, plan) : leading(pieces, limit);
  const claims = claimsOf(chosen);
  const all = pieces.reduce((sum, { words }) => sum + words, 0);
  const told = chosen.reduce((sum, { words }) => sum + words, 0);
  // Leaving a part of a summary to a proposition is what tailoring is; more than that is told.
  if (chosen.length > 0 && (all === told || (isProposition && all <= PROFILE_WORDS))) return { claims, note: null };
  const what = chosen.length === 0 ? "none of its sentences is that short" : `${told} words of it are printed`;
  return { claims, note: `The summary has ${all} words, ${limit} fit: ${what}.` };
}

type Piece = { text: string; of: FactOf<"summary" | "statement">; index: number; words: number };

function piecesOf(fact: FactOf<"summary" | "statement">): Piece[] {
  const source = fact.text.length > LOOKED_AT ? fact.text.slice(0, LOOKED_AT).replace(/[^.!?。]*$/u, "") : fact.text;
  return sentencesOf(source).map((text, index) => ({ text, of: fact, index, words: wordCount(text) }));
}

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

function leading(pieces: readonly Piece[], limit: number): Piece[] {
  let left = limit;
  const cut = pieces.findIndex(({ words }) => (left -= words) < 0);
  return cut === -1 ? [...pieces] : pieces.slice(0, cut);
}

function chosenFor(pieces: readonly Piece[], limit: number, { asked, posting }: CvPlan): Piece[] {
  const wanted = posting ? askedWords(posting.reading, posting.text) : new Set<string>();
  const words = new Map(
    pieces.map((piece) => [piece, [...contentStems(piece.text)].filter((it) => wanted.has(it)).length]),
  );
  const held = new Map(pieces.map((piece) => [piece, heldBy(piece.text, asked)]));
  const chosen = new Set<Piece>();
  const covered = new Set<string>();
  let left = limit;
  const take = (piece: Piece) => {
    chosen.add(piece);
    left -= piece.words;
    for (const { term } of held.get(piece) ?? []) covered.add(term);
  };
  const [first] = pieces;
  if (first && first.words <= left) take(first);
  const stands = (piece: Piece) => {
    const before = pieces[pieces.indexOf(piece) - 1];
    return !LEANS.test(piece.text) || (before !== undefined && chosen.has(before));
  };
  for (;;) {
    const gain = (piece: Piece) =>
      (held.get(piece) ?? []).reduce((sum, { term, weight }) => sum + (covered.has(term) ? weight / 10 : weight), 0) +
      (words.get(piece) ?? 0) / 4 +
      1 / (2 + piece.index);
    const open = pieces.filter((piece) => !chosen.has(piece) && piece.words <= left && stands(piece));
    const [best] = open.toSorted((a, b) => gain(b) - gain(a));
    if (!best) break;
    take(best);
  }
  return pieces.filter((piece) => chosen.has(piece));
}

function claimsOf(pieces: readonly Piece[]): Claim[] {
  return pieces.map(({ text, of }) => ({ text, factIds: [of.id] }));
}

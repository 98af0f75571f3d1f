import type { Claim } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { skillMentions } from "#data/reference/skills.ts";
import { citedFacts, textsOf, type Unit, unitsOf } from "./ground.ts";
import { normalise, sentencesOf } from "./reading/normalise.ts";
import { type Sentence, tokensOf, within } from "./reading/tokens.ts";
import { brokenBond } from "./rules/ties/bonds.ts";
import { addedCause, joinedChoice } from "./rules/cause.ts";
import { strangeFigure, turnedFigures } from "./rules/figures.ts";
import { addedEach, brokenShare, movedTime } from "./rules/shares.ts";
import { droppedCompany, droppedLimit } from "./rules/limits.ts";
import { brokenName, movedScope, strangeEmployer, strangePosition } from "./rules/names.ts";
import { changedNegation } from "./rules/negation.ts";
import { changedOrder } from "./rules/order.ts";
import { dreamtDeed } from "./rules/ties/deeds.ts";
import { movedLevel } from "./rules/ties/levels.ts";
import { droppedEach, madeMany, madeWhole } from "./rules/ties/many.ts";
import { droppedTopic, joinedThings } from "./rules/runs.ts";
import { swappedObject } from "./rules/ties/objects.ts";
import { sharedFigure } from "./rules/ties/figures-of-lists.ts";
import { raisedDeed } from "./rules/ties/upgrades.ts";
import { droppedDoer, movedVerb } from "./rules/verbs.ts";
import { isOfParts, strangeWord } from "./rules/words.ts";

/** `unknown`: it cites a fact that does not exist, so not even the owner's words can stand in for it. */
export type Check = { kind: "holds" } | { kind: "fails"; because: string } | { kind: "unknown"; because: string };

type Rule = (sentence: Sentence, unit: Unit, source: string) => string | null;

const RULES: readonly Rule[] = [
  strangeWord,
  brokenName,
  strangeEmployer,
  strangePosition,
  movedScope,
  strangeFigure,
  turnedFigures,
  brokenShare,
  movedTime,
  addedEach,
  changedNegation,
  droppedLimit,
  droppedCompany,
  changedOrder,
  movedVerb,
  droppedDoer,
  joinedChoice,
  addedCause,
  joinedThings,
  droppedTopic,
  brokenBond,
  raisedDeed,
  madeMany,
  madeWhole,
  droppedEach,
  movedLevel,
  dreamtDeed,
  swappedObject,
  sharedFigure,
];

/**
 * Whether a claim says nothing that its cited facts do not. It holds when it is whole sentences of one of them; else
 * every sentence of it must pass every rule against one unit of the facts. What cannot be judged fails.
 */
export function checkClaim(claim: Claim, facts: ReadonlyMap<Id, Fact>): Check {
  const cited = citedFacts(claim.factIds, facts);
  if (!cited) return { kind: "unknown", because: "it cites a fact that is not in the master CV" };
  if (claim.text.trim() === "") return { kind: "fails", because: "it is empty" };
  if (isVerbatim(claim.text, cited)) return { kind: "holds" };
  const because = strangeMark(claim.text, cited) ?? strangeSentence(claim.text, unitsOf(cited, facts));
  return because === null ? { kind: "holds" } : { kind: "fails", because };
}

/** Whether a text is one field of one of the facts, or whole sentences of it that follow one another. */
export function isVerbatim(text: string, cited: readonly Fact[]): boolean {
  const plain = spaced(text);
  if (plain === "") return false;
  return cited.flatMap(textsOf).some((field) => {
    if (spaced(field) === plain) return true;
    const sentences = sentencesOf(field).map(spaced);
    return sentences.some((_, from) =>
      sentences.some((__, to) => to >= from && sentences.slice(from, to + 1).join(" ") === plain),
    );
  });
}

function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function strangeSentence(text: string, units: readonly Unit[]): string | null {
  for (const source of sentencesOf(text)) {
    const reasons = units.map((unit) => strangeInUnit(source, unit));
    if (!reasons.includes(null)) return reasons[0] ?? "it rests on no fact";
  }
  return null;
}

function strangeInUnit(source: string, unit: Unit): string | null {
  const sentence = tokensOf(source, unit.language);
  if (sentence.length === 0) return "it holds a sentence without a word";
  const skill = strangeSkill(normalise(source), unit);
  if (skill) return skill;
  for (const rule of RULES) {
    const reason = rule(sentence, unit, source);
    if (reason !== null) return reason;
  }
  return null;
}

/** The taxonomy tells a skill's name where words alone would only be words; those that are the facts' own are judged so. */
function strangeSkill(text: string, unit: Unit): string | null {
  const own = unit.sentences.flat();
  for (const { skill, start, end } of skillMentions(text)) {
    const named = tokensOf(text.slice(start, end), unit.language);
    const isOwn = named.every(
      (token) => token.quantity !== null || token.neutral || within(token, own) || isOfParts(token, own),
    );
    if (!isOwn && !unit.skills.has(skill)) return `its facts do not evidence ${skill}`;
  }
  return null;
}

/** Marks of Markdown, characters that cannot be seen, and signs that the facts do not hold. */
function strangeMark(text: string, cited: readonly Fact[]): string | null {
  if (/\*\*|__|`|\]\(|^\s*(?:#{1,6}|[-*•>])\s/u.test(text)) return "it holds Markdown marks";
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text)) return "it holds characters that cannot be seen";
  const own = cited.flatMap(textsOf).join(" ").normalize("NFC");
  // Strokes, circles and keycaps over letters and digits, unless the owner writes so.
  for (const mark of text.normalize("NFC").match(/\p{M}/gu) ?? []) {
    if (!own.includes(mark)) return "it holds letters or digits with marks over them";
  }
  // Signs with their own reading in quantities are judged there.
  for (const sign of text.match(/[\p{S}\p{No}\p{Nl}]/gu) ?? []) {
    if (!own.includes(sign) && !/[$€£+<>~≈≥≤×|]/u.test(sign)) return `“${sign}” is in none of its facts`;
  }
  const longest = Math.max(...cited.flatMap(textsOf).map((field) => normalise(field).length));
  return text.length > longest * 2 + 120 ? "it is much longer than its facts" : null;
}

import type { Claim } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { skillMentions } from "#data/reference/skills.ts";
import { strangeFigure, turnedFigures } from "./figures.ts";
import { citedFacts, textsOf, type Unit, unitsOf } from "./ground.ts";
import { changedNegation, changedOrder, droppedDoer, droppedLimit, joinedChoice, movedVerb } from "./meaning.ts";
import { brokenName, strangeEmployer, strangePosition, strangeWord } from "./names.ts";
import { normalise, type Sentence, sentencesOf, tokensOf } from "./tokens.ts";

/** `unknown`: it cites a fact that does not exist, so not even the owner's words can stand in for it. */
export type Check = { kind: "holds" } | { kind: "fails"; because: string } | { kind: "unknown"; because: string };

const RULES: readonly ((sentence: Sentence, unit: Unit) => string | null)[] = [
  strangeWord,
  brokenName,
  strangeEmployer,
  strangePosition,
  strangeFigure,
  turnedFigures,
  changedNegation,
  droppedLimit,
  changedOrder,
  movedVerb,
  droppedDoer,
  joinedChoice,
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
    const sentence = tokensOf(source);
    if (sentence.length === 0) return "it holds a sentence without a word";
    const reasons = units.map(
      (unit) =>
        strangeSkill(normalise(source), unit) ??
        RULES.map((rule) => rule(sentence, unit)).find((reason) => reason !== null) ??
        null,
    );
    if (!reasons.includes(null)) return reasons[0] ?? "it rests on no fact";
  }
  return null;
}

function strangeSkill(text: string, unit: Unit): string | null {
  for (const { skill, start, end } of skillMentions(text)) {
    if (unit.skills.has(skill) || unit.texts.some((own) => namesApart(own, text.slice(start, end)))) continue;
    return `its facts do not evidence ${skill}`;
  }
  return null;
}

/** Whether a text holds the very word, and not as a part of another skill's name. */
function namesApart(own: string, word: string): boolean {
  const others = skillMentions(own);
  for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole = !/[\p{L}\p{N}]$/u.test(own.slice(0, at)) && !/^[\p{L}\p{N}+#]/u.test(own.slice(end));
    if (isWhole && !others.some((other) => other.start < end && at < other.end)) return true;
  }
  return false;
}

/** Marks of Markdown, characters that cannot be seen, and signs that the facts do not hold. */
function strangeMark(text: string, cited: readonly Fact[]): string | null {
  if (/\*\*|__|`|\]\(|^\s*(?:#{1,6}|[-*•>])\s/u.test(text)) return "it holds Markdown marks";
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text)) return "it holds characters that cannot be seen";
  const own = cited.flatMap(textsOf).join(" ");
  // Signs with their own reading in quantities are judged there.
  for (const sign of text.match(/[\p{S}\p{No}\p{Nl}]/gu) ?? []) {
    if (!own.includes(sign) && !/[$€£+<>~≈≥≤×|]/u.test(sign)) return `“${sign}” is in none of its facts`;
  }
  const longest = Math.max(...cited.flatMap(textsOf).map((field) => normalise(field).length));
  return text.length > longest * 2 + 120 ? "it is much longer than its facts" : null;
}

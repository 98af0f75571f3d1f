import { looksDone } from "../reading/deeds.ts";
import { words } from "../reading/language.ts";
import { isLink, isVerb, says, type Sentence, type Token } from "../reading/tokens.ts";

/** "Conducted interviews with 30 nurses" interviewed them, "gave training to" trained. */
export function isUnderLight(sentence: Sentence, at: number): boolean {
  const lead = sentence
    .slice(Math.max(0, at - 3), at)
    .find((token) => token.clause === sentence[at]?.clause && isVerb(token));
  return lead !== undefined && lead.meanings.some((name) => ["CONDUCT", "GIVE", "PROVIDE", "LIGHT"].includes(name));
}

/** One teaches people a thing and a thing to people. */
export const LESSONS = new Set(["TEACH", "TRAIN", "MENTOR"]);
export function taughtIn(sentence: Sentence, at: number): Token[] {
  const clause = sentence.slice(at + 1).filter((token) => token.part === sentence[at]?.part);
  const link = clause.findIndex(({ word }, index) => /^(?:to|in|on)$/.test(word) && !looksDone(clause, index + 1));
  const end = clause.findIndex(
    (token, index) => index > link && (isVerb(token) || (isLink(token) && index > link + 1)),
  );
  return link < 0 ? [] : clause.slice(link + 1, end < 0 ? undefined : end).filter(says);
}

const TO_WHOM = words("with of to mit von an avec de à con a");
export function thingsOf(sentence: Sentence, at: number): Token[] {
  const link = sentence.slice(at + 1, at + 3).findIndex(({ word }) => TO_WHOM.has(word));
  if (link < 0) return [];
  return sentence
    .slice(at + link + 2, at + link + 6)
    .filter((token) => token.clause === sentence[at]?.clause && says(token));
}

import type { Unit } from "../../ground.ts";
import { looksDone } from "../../reading/deeds.ts";
import { phrasesOf } from "../../reading/phrases.ts";
import type { Sentence, Token } from "../../reading/tokens.ts";
import { placesOf } from "./nearest.ts";

const FRAMES = new Set([
  "RESPONSIBLE",
  "HELP",
  "CONDUCT",
  "EVENT",
  "GIVE",
  "PROVIDE",
  "LEAD",
  "MANAGE",
  "COORDINATE",
  "ORGANISE",
]);

/** "Prepared slides for a presentation" presented nothing: what something was only done for is no deed of the owner. */
export function dreamtDeed(sentence: Sentence, unit: Unit): string | null {
  for (const [index, verb] of sentence.entries()) {
    if (verb.language !== "en" || !looksDone(sentence, index) || (NOUN.test(verb.word) && index > 1)) continue;
    const places = placesOf(verb, unit.sentences);
    if (places.length > 0 && places.every(({ other, at }) => isOnlyNamed(other, at)))
      return `its facts do not say that the owner did “${verb.surface}”`;
  }
  return null;
}

const NOUN = /(?:ion|ment)s?$/;

function isOnlyNamed(sentence: Sentence, at: number): boolean {
  const token = sentence[at] as Token;
  if (!NOUN.test(token.word)) return false;
  const isFramed = sentence.slice(0, at).some(({ meanings }) => meanings.some((name) => FRAMES.has(name)));
  const phrase = phrasesOf(sentence).find(({ words }) => words.includes(token));
  if (isFramed || !phrase) return false;
  const isOthers = phrase.words.some(({ surface }) => /\p{L}['’]s$/u.test(surface));
  return isOthers || phrase.ties.every((tie) => tie === "for" || tie === "about" || tie === "to");
}

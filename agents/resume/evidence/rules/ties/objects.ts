import type { Unit } from "../../ground.ts";
import { type Phrase, phrasesOf } from "../../reading/phrases.ts";
import { isVerb, sameWord, type Sentence, type Token, within } from "../../reading/tokens.ts";

/** Of several deeds each keeps what it was done to: "repaired bicycles; sold accessories" repaired no accessories. */
export function swappedObject(sentence: Sentence, unit: Unit): string | null {
  const claimed = phrasesOf(sentence);
  const own = unit.sentences.map(phrasesOf);
  for (const [at, phrase] of claimed.entries()) {
    const deeds = deedsOf(claimed, at);
    // German says its verbs behind.
    const isFrame = deeds.some(isLight) && (!phrase.words.every((it) => !isVerb(it)) || !deeds.every(isHelp));
    if (deeds.length === 0 || isFrame || phrase.words[0]?.language === "de") continue;
    const isKnown = own.some((phrases) =>
      phrases.some((_, index) => deedsOf(phrases, index).some((it) => within(it, deeds))),
    );
    if (!isKnown) continue;
    const words = phrase.words[0]?.language === "en" ? phrase.words.slice(-1) : phrase.words;
    for (const word of words) {
      const places = own.flatMap((phrases) =>
        phrases.flatMap((it, index) =>
          it.words.some((token) => sameWord(token, word)) ? [deedsOf(phrases, index)] : [],
        ),
      );
      const isElsewhere =
        places.length > 0 && places.every((its) => its.length > 0 && !its.some((it) => within(it, deeds)));
      if (isElsewhere) return `its facts do not say “${deeds[0]?.surface}” of “${word.surface}”`;
    }
  }
  return null;
}

/** The deeds that a phrase is the object of: the one before it, or before the list it stands in, and those joined to it. */
function deedsOf(phrases: readonly Phrase[], at: number): Token[] {
  let index = at;
  const isObject = (it: Phrase | undefined) => it !== undefined && !it.isDeed && it.ties.includes("") && !isDone(it);
  while (isObject(phrases[index]) && phrases[index]?.listed && phrases[index]?.direct) index--;
  if (!isObject(phrases[index])) return [];
  const found: Token[] = [];
  for (let before = index - 1; phrases[before]?.isDeed; before--) found.push(...(phrases[before]?.words ?? []));
  return found;
}

const LIGHT = new Set(["HELP", "GIVE", "PROVIDE", "CONDUCT", "RESPONSIBLE", "COLLABORATE"]);
const isHelp = ({ meanings }: Token) => meanings.includes("HELP");
const isLight = ({ meanings }: Token) => meanings.some((name) => LIGHT.has(name));
/** "And sourced materials": a deed that the tables do not know. */
const isDone = ({ words: [head], listed }: Phrase) =>
  listed && head !== undefined && (/[a-z]{2}(?:ed|ing)$/.test(head.word) || isVerb(head));

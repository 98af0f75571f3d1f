import { COLLECTIVE_WORDS, LIMIT_WORDS, POSITION_WORDS } from "#data/reference/wording/marks.ts";
import type { Unit } from "../../ground.ts";
import { words } from "../../reading/language.ts";
import { type Phrase, phrasesOf, type Tie } from "../../reading/phrases.ts";
import { sameWord, type Sentence, type Token, within } from "../../reading/tokens.ts";
import { isSameForm } from "./nearest.ts";
import { capital } from "../words.ts";

type Role = Tie | "part";
type Place = { phrases: readonly Phrase[]; index: number };

/** What a thing may be tied with, by how its facts tie it; `part` is a word before another one. */
const KEPT: Readonly<Record<Tie, readonly Role[]>> = {
  "": ["", "of", "part"],
  in: ["in", "by", "", "for", "part"],
  to: ["to", "for", "part"],
  from: ["from", "of", "part"],
  of: ["of", "", "part", "for", "by", "in", "to"],
  by: ["by", "in", "", "part", "about"],
  for: ["for", "of", "to", "", "part"],
  about: ["about", "in", "of", "by", ""],
  as: ["as", "part"],
  under: ["under", "part"],
  than: ["than", "", "by"],
};

/** Every thing stays tied to what its facts tie it to, in the way they do: who was trained did not train. */
export function brokenBond(sentence: Sentence, unit: Unit): string | null {
  const claimed = phrasesOf(sentence);
  const own = unit.sentences.map(phrasesOf);
  for (const [at, phrase] of claimed.entries()) {
    if (phrase.isDeed) continue;
    const head = headOf(phrase);
    // Limits have their own rule: "in the team", "ehrenamtlich".
    if (LIMITS.has(head.word) || COLLECTIVE.has(head.word)) continue;
    const places = placesIn(own, head);
    if (places.length === 0) continue;
    const said = tiesAt(claimed, at);
    const loose = isFramed(claimed, at) || (at === 0 && said.includes("") && !isDeedName(head));
    const tied = places.filter((place) => {
      const roles = rolesAt(place, head);
      if (isCompound(claimed, at) && roles.some((role) => role === "in" || role === "by")) return true;
      if (at === 0 && roles.includes("as")) return true;
      if (phrase.numbered && place.phrases[place.index]?.numbered && roles.includes("in")) return true;
      const lead = claimed[at - 1];
      const named = place.phrases[place.index - 1];
      // "Interviews with nurses" interviewed nurses; who taught somebody in German taught German.
      const isNamed = lead?.isDeed && named && !named.isDeed && sameWord(headOf(lead), headOf(named));
      if (isNamed && roles.includes("by")) return true;
      if (sentence.some(teaches) && roles.some((role) => role === "in" || role === "part" || role === "")) return true;
      if (isTechnology(head) && said.includes("in") && roles.includes("to")) return true;
      const isDoer =
        lead?.isDeed === true &&
        said.every((tie) => tie === "") &&
        roles.every((role) => role === "by" || role === "from" || role === "as" || role === "for");
      const isGiven = said.includes("to") && roles.every((role) => role === "") && !sentence.some(gives);
      if (!isDoer && !isGiven && phrase.counted && place.phrases[place.index]?.counted) return true;
      if (!capital(head) && said.includes("for") && roles.includes("by")) return true;
      // "For a subcontractor of DHL" is not for DHL.
      const through =
        isCalled(head) && place.phrases.length > 1 && said.every((tie) => tie === "for" || tie === "in")
          ? ["of", "part", ""]
          : [];
      // "Assisted during audits of a bank" helped no bank.
      const isHelped = loose && at > 0 && claimed[at - 1]?.isDeed && said.every((tie) => tie === "");
      if (isHelped) return !listRoles(place, roles).every((role) => role === "of" || role === "from" || role === "for");
      return loose || said.some((tie) => roles.some((role) => KEPT[tie].includes(role) && !through.includes(role)));
    });
    if (tied.length === 0) return `its facts tie “${head.surface}” to the rest in another way`;
    // "30 Siemens sensors" are of Siemens where the facts have both side by side.
    const stranger = phrase.words
      .slice(0, -1)
      .find((it) => isCalled(it) && capital(it) && !places.some((place) => isBeside(it, place)));
    if (stranger && head.language === "en" && !capital(head))
      return `its facts do not say “${stranger.surface}” of “${head.surface}”`;
    const names = phrase.words.slice(0, -1).filter((it) => isCalled(it) && capital(it) && head.language !== "de");
    for (const [far, lead] of leadsOf(claimed, at).entries()) {
      const wrong = [head, ...names].find((it) => {
        const its = it === head ? tied : placesIn(own, it);
        return its.length > 0 && !its.some((place) => isReached(lead, place, unit.isForm, far === 0));
      });
      if (wrong) return `its facts do not say “${wrong.surface}” of “${lead.surface}”`;
    }
  }
  return null;
}

function placesIn(own: readonly (readonly Phrase[])[], head: Token): Place[] {
  const find = (isIt: (a: Token, b: Token) => boolean) =>
    own.flatMap((phrases) =>
      phrases.flatMap((it, index): Place[] => (it.words.some((word) => isIt(word, head)) ? [{ phrases, index }] : [])),
    );
  const exact = find(isSameForm);
  return exact.length > 0 ? exact : find(sameWord);
}

/** "Presentation to investors" where the facts only have something made for one. */
const isDeedName = ({ word }: Token) => /(?:[ts]ion|ment|ung|ción)$/.test(word);

const isBeside = (name: Token, { phrases, index }: Place) =>
  [phrases[index], phrases[index + 1]].some((it) => it !== undefined && within(name, it.words));

const GIVERS = new Set(["TEACH", "TRAIN", "GIVE", "PROVIDE", "PRESENT", "CARE", "EVENT"]);
const teaches = ({ meanings, first }: Token) => first && meanings.some((name) => name === "TEACH");
const gives = ({ meanings }: Token) => meanings.some((name) => GIVERS.has(name));

const COLLECTIVE = words(COLLECTIVE_WORDS);
const LIMITS = words(LIMIT_WORDS.join(" "));
const POSITIONS = words(POSITION_WORDS);
/** Somebody, or a name that is no technology. */
const isCalled = (token: Token) =>
  (capital(token) && !token.first && !isTechnology(token) && token.language !== "de") || POSITIONS.has(token.word);
const isTechnology = ({ keys }: Token) => [...keys].some((key) => key.startsWith("="));

const headOf = ({ words: run }: Phrase): Token =>
  (run[0]?.language === "fr" || run[0]?.language === "es" ? run[0] : run.at(-1)) as Token;

function tiesAt(phrases: readonly Phrase[], at: number): readonly Tie[] {
  const [phrase, before] = [phrases[at], phrases[at - 1]];
  if (!phrase) return [];
  return phrase.listed && before && !before.isDeed ? [...phrase.ties, ...tiesAt(phrases, at - 1)] : phrase.ties;
}

function rolesAt({ phrases, index }: Place, token: Token): Role[] {
  const phrase = phrases[index];
  if (!phrase) return [];
  const isHead = within(token, [headOf(phrase)]);
  if (isHead) return [...tiesAt(phrases, index)];
  // "At Nordlicht's agency" is not at Nordlicht.
  return isCalled(token) ? ["part"] : [...tiesAt(phrases, index), "part"];
}

/** In a list what the first of it is tied with. */
function listRoles({ phrases, index }: Place, roles: readonly Role[]): readonly Role[] {
  let first = index;
  while (phrases[first]?.listed && phrases[first]?.direct) first--;
  return first === index ? roles : (phrases[first]?.ties ?? roles);
}

const FRAMES = new Set(["RESPONSIBLE", "HELP", "GIVE", "PROVIDE", "CARE", "COLLABORATE", "TEACH", "TRAIN", "ACHIEVE"]);

/** "Responsible for X", "helped design X", "provided care for X": what stands before X says nothing of its place. */
function isFramed(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases
    .slice(0, at)
    .findLast(
      ({ isDeed, words: run }) => isDeed || run.some(({ meanings }) => meanings.some((name) => FRAMES.has(name))),
    );
  return (
    before?.words.some(
      ({ meanings, word }) => word.startsWith("belong") || meanings.some((name) => FRAMES.has(name)),
    ) ?? false
  );
}

/** "A Java and Kotlin platform": the first name goes before the thing, too. */
function isCompound(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  return next !== undefined && next.listed && next.direct && next.words.length > 1 && phrases[at]?.words.length === 1;
}

/** The things of a claim that a phrase with a preposition is said of: the one before it, and those listed with that. */
function leadsOf(phrases: readonly Phrase[], at: number): Token[] {
  const phrase = phrases[at];
  if (phrase?.listed && phrase.direct && phrase.ties.includes("")) return leadsOf(phrases, at - 1);
  if (!phrase || phrase.ties.includes("")) return [];
  const found: Token[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const before = phrases[index];
    if (!before || before.stretch < phrase.stretch - 3) break;
    if (before.isDeed) break;
    if (!before.ties.some((tie) => phrase.ties.includes(tie))) found.push(headOf(before));
    if (!before.listed && before.ties.includes("")) break;
  }
  return found;
}

/** Whether the facts say this thing there of the other: not where the other has one of its own in the same way. */
function isReached(lead: Token, { phrases, index }: Place, isForm: boolean, isNext: boolean): boolean {
  const thing = phrases[index];
  if (!thing) return false;
  const heads = phrases.flatMap((it, at) => (within(lead, it.words) ? [{ it, at }] : []));
  if (heads.length === 0) return !isForm;
  const antecedent = phrases.findLastIndex(({ below }, at) => at < index && below !== thing.below);
  return heads.some(({ it, at }) => {
    if (thing.below > 0 && it.below !== thing.below && at < antecedent) return false;
    if (it.stretch === thing.stretch || thing.listed) return true;
    // "Welcomed guests in English and kept the stock with Odoo" welcomed nobody with Odoo.
    const isDone = (stretch: number) =>
      phrases.some((other) => other.stretch === stretch && (other.isDeed || isDeedName(headOf(other))));
    const isFar = isNext && capital(headOf(thing)) && thing.ties.includes("by") && !thing.ties.includes("");
    if (isFar && isDone(thing.stretch) && isDone(it.stretch) && thing.list !== it.list) return false;
    const rival = phrases.some(
      (other) =>
        other !== thing &&
        phrases.some((beside) => beside.stretch === other.stretch && beside.list === it.list) &&
        other.stretch !== thing.stretch &&
        other.ties.some((tie) => tie !== "" && thing.ties.includes(tie)),
    );
    const isHeld =
      thing.words.length > 1 || phrases.some((other) => other !== thing && other.stretch === thing.stretch);
    return !(rival && isHeld);
  });
}

import type { Unit } from "../ground.ts";
import { keysOf } from "../reading/meanings.ts";
import { deedsIn, isPast, looksDone } from "../reading/deeds.ts";
import { isVerb, sameWord, type Sentence, type Token } from "../reading/tokens.ts";

/** Every word that says something must be one of the unit's. */
export function strangeWord(sentence: Sentence, unit: Unit): string | null {
  const own = unit.sentences.flat();
  const deeds = deedsIn(unit.sentences);
  for (const token of sentence) {
    if (token.neutral || token.quantity) continue;
    const isDeed = token.language === "en" && isVerb(token) && isPast(token) && !token.meanings.includes("HELP");
    const same = (isDeed ? deeds : own).filter((other) => sameWord(other, token));
    if (same.length === 0) {
      if (
        isAcronym(token, unit.sentences) ||
        isImproved(token, sentence, own) ||
        isLight(token, sentence, own) ||
        isDirection(token, sentence, own) ||
        isCollective(token, sentence) ||
        isOfParts(token, own) ||
        isPartOf(token, sentence, own)
      )
        continue;
      return `“${token.surface}” is in none of its facts`;
    }
    // In the middle of a sentence a capital makes a name: Go is not "go". German gives one to every noun.
    const isName = !token.first && capital(token) && unit.language !== "de";
    const shape = (other: Token) =>
      (capital(other) && (!other.first || !allCaps(token))) || (other.first && capital(other));
    const isShort = allCaps(token) && same.some(({ word }) => word !== token.word);
    if (isName && !isShort && !same.some(shape)) return `“${token.surface}” is a name its facts do not hold`;
  }
  return null;
}

export const capital = (token: Token): boolean => /^\.?\p{Lu}/u.test(token.surface);
const allCaps = (token: Token) => /^\p{Lu}{2,}/u.test(token.surface);

const LIGHT = new Set(["RESPONSIBLE", "CONDUCT", "GIVE", "PROVIDE", "EVENT", "DELIVER", "LIGHT"]);
/** "Achieving a rate of 78 %": the figure is the fact's own, and says what was reached. */
const REACHED = new Set(["ACHIEVE"]);
const RULED = new Set(["MANAGE", "LEAD", "SERVE", "SUPERVISE"]);

/** "Responsible for the maintenance of", "carried out tests": the deed is in the noun, and that is the fact's own. */
export function isLight(token: Token, sentence: Sentence, own: readonly Token[]): boolean {
  const isManaged = own.some(({ meanings }) => meanings.some((name) => RULED.has(name)));
  if (token.meanings.includes("RESPONSIBLE") && isManaged) return true;
  // "A system written in C++": that it was made so is said by the language it is made in.
  const [noun, made] = [sentence[sentence.indexOf(token) - 1], sentence[sentence.indexOf(token) + 1]];
  const isMade = /^(?:written|built|developed|implemented|programmed|coded|located|held)$/.test(token.word);
  if (isMade && noun && !noun.neutral && noun.clause === token.clause && /^(?:in|with|on)$/.test(made?.word ?? ""))
    return true;
  // "A portfolio worth $300 million", "payments totalling €5,000" are of so much.
  const place = sentence.indexOf(token);
  const isMoney = (other: Token | undefined) => /^(?:EUR|USD|GBP|CHF|\p{Sc})$/u.test(other?.quantity?.unit ?? "");
  if (token.meanings.includes("VALUE") && [1, 2, -1, -2].some((by) => isMoney(sentence[place + by]))) return true;
  // In a team is part of a team.
  if (/^(?:part|member)$/.test(token.word) && own.some(({ word }) => word.endsWith("_team"))) return true;
  // "Trained agents to use a system".
  if (token.word === "use" && sentence[sentence.indexOf(token) - 1]?.word === "to") return true;
  const { clause } = token;
  if (token.meanings.some((name) => REACHED.has(name)))
    return sentence.some((other) => other.clause === clause && other.quantity !== null && other.quantity.unit !== "");
  if (!isOpening(token)) return false;
  const at = sentence.indexOf(token);
  const deeds = (isNamed: boolean) =>
    sentence.filter((other, index) => {
      const isNear = token.language === "de" || (index > at && index < at + 8);
      return other !== token && !isOpening(other) && (isNamed ? isNear : isVerb(other));
    });
  return (
    deeds(false).some((other) => own.some((it) => sameWord(it, other))) ||
    deeds(true).some((other) => own.some((it, index) => isDone(it, index, own) && names(other, it)))
  );
}

/** "Physikunterricht" names what "unterrichtete" tells. */
const names = (thing: Token, deed: Token) =>
  sameWord(deed, thing) || (thing.language === "de" && splits(thing.word).some(([, right]) => saidBy(right, [deed])));

const isOpening = (token: Token) => token.meanings.some((name) => LIGHT.has(name)) || OPENINGS.test(token.word);
const OPENINGS =
  /^(?:made|making|produced|producing|did|completed|completing|performed|executed|took|taking|handled|handling|handle|took_care_of|taking_care_of|take_care_of)$/;

/** A verb that its sentence tells as done, whether the tables know it or not. */
const isDone = (token: Token, at: number, own: Sentence) =>
  looksDone(own, at) ||
  (token.first && !token.neutral) ||
  (isPast(token) && [...token.keys].some((key) => /^v\d/.test(key)));

/** A figure that rose has improved. */
const isImproved = (token: Token, sentence: Sentence, own: readonly Token[]) =>
  token.meanings.includes("IMPROVE") &&
  sentence.some(({ quantity }) => quantity) &&
  own.some(({ meanings }) => meanings.includes("INCREASE"));

/** "NDAs" for "non-disclosure agreements": three letters or more that their words begin with. */
function isAcronym({ surface }: Token, sentences: readonly Sentence[]): boolean {
  const letters = /^(\p{Lu}{3,6})s?$/u.exec(surface)?.[1]?.toLowerCase();
  if (letters === undefined) return false;
  return sentences.some((sentence) =>
    [sentence, sentence.filter((token) => !token.neutral)].some((tokens) =>
      tokens.some((_, at) => {
        const run = tokens.slice(at, at + letters.length);
        return run.length === letters.length && run.every(({ word }, index) => word.startsWith(letters[index] ?? "?"));
      }),
    ),
  );
}

/** "Improved from 3.8 to 4.5" is an increase: the figures say which way it went. */
function isDirection(token: Token, sentence: Sentence, own: readonly Token[]): boolean {
  const figures = sentence.flatMap(({ quantity }) => (quantity ? [Number(quantity.figure)] : []));
  const at = sentence.findIndex(
    ({ quantity }, index) =>
      quantity && sentence[index + 2]?.quantity && /^(?:to|auf|à|a)$/.test(sentence[index + 1]?.word ?? ""),
  );
  const [from, to] = [sentence[at]?.quantity, sentence[at + 2]?.quantity];
  if (at < 0 || !from || !to || figures.length < 2) return false;
  const way = Number(from.figure) < Number(to.figure) ? "INCREASE" : "REDUCE";
  const isChanged = own.some(({ meanings }) =>
    meanings.some((name) => ["IMPROVE", "INCREASE", "REDUCE", "ACCELERATE"].includes(name)),
  );
  return isChanged && (token.meanings.includes(way) || token.word === "brought");
}

/** Six engineers are a team of six engineers. */
function isCollective(token: Token, sentence: Sentence): boolean {
  const at = sentence.indexOf(token);
  const isPlain = /^(?:number|total)$/.test(token.word);
  const [before, of, count] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]];
  if (!/^(?:teams?|groups?|class|number|total|équipe|groupe|equipo|grupo|gruppe|klasse)$/.test(token.word))
    return false;
  if (isPlain) return of?.word === "of";
  return Boolean(before?.quantity) || (Boolean(count?.quantity) && /^(?:of|von|aus|de)$/.test(of?.word ?? ""));
}

const JOINTS = ["", "s", "es", "n", "en", "er"];

/** German joins words: "Umsatzsteigerung" says "Umsatz" and "Steigerung". */
export function isOfParts(token: Token, own: readonly Token[]): boolean {
  return splits(token.word).some(
    ([left, right]) => JOINTS.some((joint) => saidBy(withoutEnd(left, joint), own)) && saidBy(right, own),
  );
}

/** And the other way round: "Unterricht in Deutsch" says "Deutschunterricht". */
function isPartOf(token: Token, sentence: Sentence, own: readonly Token[]): boolean {
  return own.some((whole) =>
    splits(whole.word).some(([left, right]) =>
      JOINTS.some((joint) => {
        const parts = [withoutEnd(left, joint), right].filter((part) => part !== "");
        const others = parts.filter((part) => !saidBy(part, [token]));
        return parts.length === 2 && others.length === 1 && others.every((part) => saidBy(part, sentence));
      }),
    ),
  );
}

function splits(word: string): [string, string][] {
  if (!/^\p{L}{8,}$/u.test(word)) return [];
  return Array.from({ length: word.length - 6 }, (_, at): [string, string] => [
    word.slice(0, at + 3),
    word.slice(at + 3),
  ]);
}

const withoutEnd = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, word.length - end.length) : "");

function saidBy(word: string, tokens: readonly Token[]): boolean {
  if (word.length < 3) return false;
  const keys = keysOf(word, "de");
  return tokens.some(
    (token) =>
      token.word.split("_").includes(word) || (!token.quantity && [...token.keys].some((key) => keys.has(key))),
  );
}

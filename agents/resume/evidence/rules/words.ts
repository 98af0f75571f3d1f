import type { Unit } from "../ground.ts";
import { keysOf } from "../reading/meanings.ts";
import { deedsIn, isPast } from "../reading/deeds.ts";
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

const LIGHT = new Set(["RESPONSIBLE", "CONDUCT", "GIVE", "PROVIDE"]);
const RULED = new Set(["MANAGE", "LEAD", "SERVE", "SUPERVISE"]);

/** "Responsible for the maintenance of", "carried out tests": the deed is in the noun, and that is the fact's own. */
function isLight(token: Token, sentence: Sentence, own: readonly Token[]): boolean {
  const isManaged = own.some(({ meanings }) => meanings.some((name) => RULED.has(name)));
  if (token.meanings.includes("RESPONSIBLE") && isManaged) return true;
  // In a team is part of a team.
  if (/^(?:part|member)$/.test(token.word) && own.some(({ word }) => word.endsWith("_team"))) return true;
  // "Trained agents to use a system".
  if (token.word === "use" && sentence[sentence.indexOf(token) - 1]?.word === "to") return true;
  const isOpening = token.meanings.some((name) => LIGHT.has(name));
  return (
    isOpening && sentence.some((other) => other !== token && isVerb(other) && own.some((it) => sameWord(it, other)))
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
function isOfParts(token: Token, own: readonly Token[]): boolean {
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
  return Array.from({ length: word.length - 7 }, (_, at): [string, string] => [
    word.slice(0, at + 4),
    word.slice(at + 4),
  ]);
}

const withoutEnd = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, word.length - end.length) : "");

function saidBy(word: string, tokens: readonly Token[]): boolean {
  if (word.length < 3) return false;
  const keys = keysOf(word, "de");
  return tokens.some((token) => !token.quantity && [...token.keys].some((key) => keys.has(key)));
}

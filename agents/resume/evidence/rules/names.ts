import { POSITION_WORDS, SCOPE_WORDS } from "#data/reference/wording/marks.ts";
import { IRREGULAR_FORMS } from "#data/reference/wording/irregular.ts";
import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { isVerb, sameWord, type Sentence, type Token, within } from "../reading/tokens.ts";
import { capital } from "./words.ts";

const POSITIONS = words(POSITION_WORDS);
const SCOPES = words(SCOPE_WORDS);
const SUPERLATIVES = words(
  `best top first largest biggest highest fastest most leading youngest oldest longest greatest finest foremost sole
   beste besten bester erste erster ersten größte größten höchste schnellste meisten jüngste premier première meilleur meilleure primer primera mejor`,
);

/** Names of several words are taken whole or not at all: "Google Maps" is no Google, nor is "React Native" React. */
export function brokenName(sentence: Sentence, unit: Unit): string | null {
  if (unit.language === "de") return brokenGermanName(sentence, unit);
  const known = unit.sentences.flatMap(namesIn).flat();
  const own = unit.sentences.flat();
  for (const readings of namesIn(sentence)) {
    const [shortest = []] = readings;
    const isLower =
      shortest.length === 1 && own.some((token) => shortest.every((it) => sameWord(it, token)) && !capital(token));
    if (isLower || readings.some((name) => isMadeOf(name, known))) continue;
    return `“${spelled(shortest)}” is not how its facts name it`;
  }
  return null;
}

/** German nouns are capital too: there only what stands as a name of several words is kept whole. */
function brokenGermanName(sentence: Sentence, unit: Unit): string | null {
  const runs = unit.sentences
    .flatMap(namesIn)
    .flatMap(([run = []]) => (run.length > 1 && run.every(isForeign) ? [run] : []));
  for (const token of sentence) {
    const holding = runs.filter((run) => within(token, run));
    const alone = unit.sentences
      .flat()
      .some((other) => sameWord(other, token) && !runs.some((run) => run.includes(other)));
    if (holding.length === 0 || alone || holding.some((run) => run.every((part) => within(part, sentence)))) continue;
    if (token.keys.size > 0 && [...token.keys].some((key) => key.startsWith("="))) continue;
    return `“${token.surface}” is not how its facts name it`;
  }
  return null;
}

const isForeign = (token: Token) =>
  !token.neutral && token.meanings.length === 0 && !/[äöüß]|(?:ung|heit|keit|en|er|e|ion|tät)$/iu.test(token.word);

/** Whether a name is one of the known names, or several of them side by side. */
function isMadeOf(name: readonly Token[], known: readonly (readonly Token[])[]): boolean {
  if (name.length === 0) return true;
  return known.some((other) => {
    const isHead = other.length > 0 && other.length <= name.length && other.every((token, at) => same(token, name[at]));
    return isHead && isMadeOf(name.slice(other.length), known);
  });
}

const same = (a: Token, b: Token | undefined) => b !== undefined && sameWord(a, b);
const spelled = (name: readonly Token[]) => name.map(({ surface }) => surface).join(" ");

/** Runs of capitalised words. A first word is capital by its place: it is read with it and without. */
function namesIn(sentence: Sentence): Token[][][] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of sentence) {
    const isPart = !token.quantity && !token.neutral && capital(token);
    if (isPart && open && token.joined) runs.at(-1)?.push(token);
    else if (isPart) runs.push([token]);
    open = isPart;
  }
  return runs.flatMap((run) => {
    const [first, ...rest] = run;
    if (!first?.first) return [[run]];
    const isDone = first.meanings.length > 0 || /(?:ed|ing|ly)$/.test(first.word) || IRREGULAR_FORMS.has(first.word);
    if (rest.length === 0) return isDone ? [] : [[run]];
    return [isDone ? [rest] : [rest, run]];
  });
}

/** "CTO" or "best" must stand where a fact has it, or be a title the owner held. */
export function strangePosition(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    // A 5-engineer team is counted, not called.
    const isPosition = isCalling(token) && !sentence[index - 1]?.quantity;
    if (!isPosition && !SUPERLATIVES.has(token.word)) continue;
    const held = unit.titles.some((title) => title.split(/[^\p{L}\p{N}]+/u).includes(token.word));
    const isSelf = isPosition && isSaidOfOwner(sentence, index);
    const saidSo = unit.sentences.some((other) =>
      other.some(
        (it, at) =>
          it.word === token.word &&
          (wordBefore(other, at) === wordBefore(sentence, index) ||
            (isPosition && isBeforeSame(other[at + 1], sentence[index + 1])) ||
            isFirstAid(other, at, sentence[index + 1])) &&
          (!isSelf || isSaidOfOwner(other, at)),
      ),
    );
    const isLeading = /^leiter(?:in)?$/.test(token.word) && /^eine[sr]$/.test(sentence[index + 1]?.word ?? "");
    const leads = unit.sentences.flat().some(({ meanings }) => meanings.includes("LEAD"));
    if (isLeading && leads) continue;
    const isDoer = AUTHOR.has(token.word) && index === 0 && unit.sentences.flat().some(writes);
    if (!saidSo && !(isPosition && held) && !isDoer) return `its facts do not call the owner “${token.surface}”`;
  }
  return null;
}

/** "First aid" names a thing wherever it stands; "second best" and "one of the first" do not. */
function isFirstAid(own: Sentence, at: number, next: Token | undefined): boolean {
  const lead = own[at - 1];
  const isPlain = lead === undefined || (lead.neutral && lead.word !== "the") || isVerb(lead);
  return own[at]?.word === "first" && isPlain && isBeforeSame(own[at + 1], next);
}

/** "Lead times" are no lead. */
const isBeforeSame = (own: Token | undefined, next: Token | undefined) =>
  own !== undefined && next !== undefined && !own.neutral && !next.neutral && sameWord(own, next);

/** "Director of sales" at the beginning, or "as a director", is said of the owner; "assisted the director" is not. */
function isSaidOfOwner(sentence: Sentence, at: number): boolean {
  const before = sentence.slice(0, at);
  if (before.some(({ word }) => ["as", "als", "como", "tant", "comme"].includes(word))) return true;
  return !before.some(
    (token) =>
      (isVerb(token) && token.word !== "assistant") ||
      /(?:ed|ing)$/.test(token.word) ||
      ["to", "for", "with", "by", "the", "der", "des", "dem", "of", "du", "del"].includes(token.word),
  );
}

/** German joins what somebody is to of what: "Filialleiterin". */
const isCalling = ({ word, language }: Token) =>
  POSITIONS.has(word) ||
  (language === "de" &&
    /.(?:leiter|leiterin|leitung|chefin|direktorin?|ingenieurin?|manager|managerin|meisterin?|beraterin?|trainerin?)$/.test(
      word,
    ));

const AUTHOR = words(
  "author auteur auteure autor autora autorin founder gründer gründerin fondateur fondatrice fundador fundadora winner",
);
const writes = ({ meanings }: Token) => ["WRITE", "PUBLISH", "FOUND", "WIN"].some((name) => meanings.includes(name));

function wordBefore(sentence: Sentence, at: number): string {
  const previous = sentence[at - 1];
  return previous === undefined || previous.clause !== sentence[at]?.clause ? "" : previous.word;
}

/** "Global" stays with what its fact calls global. */
export function movedScope(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    const next = sentence.slice(index + 1).find((other) => !other.neutral && !other.quantity);
    if (!SCOPES.has(token.word) || !next || next.clause !== token.clause) continue;
    const kept = unit.sentences.some((other) =>
      other.some(
        (it, at) =>
          sameWord(it, token) &&
          ([next, ...runBehind(sentence, index)].some((thing) => within(thing, runBehind(other, at))) ||
            within(next, other.slice(Math.max(0, at - 1), at))),
      ),
    );
    if (!kept) return `its facts do not say “${token.surface}” of “${next.surface}”`;
  }
  return null;
}

function runBehind(sentence: Sentence, at: number): Token[] {
  const found: Token[] = [];
  for (const token of sentence.slice(at + 1)) {
    if (token.clause !== sentence[at]?.clause || (token.neutral && found.length > 0) || token.quantity) break;
    if (!token.neutral) found.push(token);
    if (found.length === 5) break;
  }
  return found;
}

const AT = words("at bei chez beim joined en for für pour para presso");

/** "At X" says who the owner worked for: X must be so named by the facts. */
export function strangeEmployer(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    const next = sentence[index + 1];
    if (!AT.has(token.word) || !next || next.quantity || !capital(next)) continue;
    const isOrganisation = unit.organisations.some((name) => name.startsWith(next.word.replaceAll("_", " ")));
    const saidSo = unit.sentences.some((other) =>
      other.some((it, at) => {
        const [one, two] = [other[at + 1], other[at + 2]];
        return AT_LIKE.has(it.word) && [one, two].some((place) => place !== undefined && sameWord(place, next));
      }),
    );
    // "For AWS", where the fact has it as a thing and not as whom it was done for.
    const isThing =
      !["at", "bei", "chez", "beim", "joined", "presso"].includes(token.word) &&
      (unit.language !== "en" || [...next.keys].some((key) => key.startsWith("=")));
    if (!isOrganisation && !saidSo && !isThing) return `its facts do not say “${token.surface} ${next.surface}”`;
  }
  return null;
}

const AT_LIKE = words(
  "at bei chez beim joined en for für pour para presso of with in on de del du des across to von an",
);

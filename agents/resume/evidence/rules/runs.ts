import { LIMIT_WORDS } from "#data/reference/wording/marks.ts";
import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { isLink, isRate, isVerb, sameWord, says, type Sentence, type Token, within } from "../reading/tokens.ts";

/** Words that stand side by side and make one name of a thing; `link` is the preposition before them. */
type Run = { words: Token[]; link: string | null };

function runsOf(sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let link: string | null = null;
  let open = false;
  for (const [at, token] of sentence.entries()) {
    const isPart = says(token) && !token.quantity && !isRate(token);
    const isSame = open && token.clause === sentence[at - 1]?.clause;
    if (isPart && isSame) runs.at(-1)?.words.push(token);
    else if (isPart) runs.push({ words: [token], link });
    if (isPart) link = null;
    else if (isLink(token)) link = token.word;
    else if (token.neutral && !ARTICLES.has(token.word)) link = "";
    open = isPart;
  }
  return runs;
}

const ARTICLES = words(
  "the a an my our der die das den dem des ein eine einen einem einer la le les l un une el los las una unos",
);

/** "Checkout index" where the facts have an index of the orders: two things may not be made one. */
export function joinedThings(sentence: Sentence, unit: Unit): string | null {
  const own = unit.sentences.map((other) => ({ other, runs: runsOf(other) }));
  for (const run of runsOf(sentence)) {
    for (const [at, right] of run.words.entries()) {
      const left = run.words[at - 1];
      if (!left || /['’]s?$/.test(left.surface) || lessens(left)) continue;
      // "The supervisor's notes" are somebody's.
      const isOwning = left.language === "en" && /\p{Ll}['’]s$/u.test(left.surface);
      if (isOwning) {
        const thing = run.words.at(-1) ?? right;
        const isHis = own.some(({ runs }) => isOwned(left, thing, runs));
        if (!isHis) return `its facts do not say “${left.surface}” of “${thing.surface}”`;
        continue;
      }
      if (isDeed(left) || isDeed(right) || isVerb(right) || isName(left) || isName(right)) continue;
      // "Members' legal questions" are questions of members; "hot search queries" are hot.
      const things = run.words.slice(at).filter((it) => !isSaidOf(it));
      const rights = isSaidOf(left) ? [right, ...things] : isSaidOf(right) ? things.slice(0, 1) : [right];
      const kept = own.some(({ other, runs }) =>
        rights.some((it) => areNear(left, it, runs) || areClose(left, it, other)),
      );
      if (!kept && rights.length > 0) return `its facts do not say “${left.surface}” of “${right.surface}”`;
    }
  }
  return null;
}

const LIGHT = new Set(["RESPONSIBLE", "VALUE"]);
const isDeed = (token: Token) =>
  /(?:ed|ly)$/.test(token.word) ||
  token.meanings.some((name) => LIGHT.has(name)) ||
  (isVerb(token) &&
    (token.first || token.word.endsWith("ing") || (token.language !== "en" && !/^\p{Lu}/u.test(token.surface)))) ||
  (token.first && token.word.endsWith("ing")) ||
  DONE.has(token.word);
/** Irregular deeds, and words that lessen: they may stand beside any thing of theirs. */
const DONE = words(
  "grew rose fell cut led built made wrote sold ran won taught brought held gave took drew kept sent set",
);
const LESSER: readonly ReadonlySet<string>[] = LIMIT_WORDS.slice(4, 6).map(words);
const lessens = (token: Token) =>
  LESSER.some((limit) => limit.has(token.word) || limit.has(token.word.replace(/(?:e[rnms]?|s)$/u, "")));
/** Names of technologies and places go before any thing done with them: whether that was so, other rules ask. */
const isName = (token: Token) =>
  [...token.keys].some((key) => key.startsWith("=")) ||
  /^\p{Lu}{2,}|^\p{L}+\d/u.test(token.surface) ||
  (token.language !== "de" && !token.first && /^\p{Lu}/u.test(token.surface));

/** In one run, or in two that a preposition joins. */
function areNear(left: Token, right: Token, runs: readonly Run[]): boolean {
  return runs.some((run, at) => {
    const next = runs[at + 1];
    if (within(left, run.words) && within(right, run.words)) return true;
    if (!next || next.link === null || next.link === "") return false;
    // Through a preposition only the things themselves are joined, not what is said of them.
    const inOf = (one: Token, two: Token) =>
      within(one, run.words) &&
      within(two, next.words) &&
      (within(one, ends(run)) || !isSaidOf(one)) &&
      (within(two, ends(next)) || !isSaidOf(two));
    return inOf(left, right) || inOf(right, left);
  });
}

const ends = ({ words: run }: Run) => [
  ...run.slice(-1),
  ...(run[0]?.language === "fr" || run[0]?.language === "es" ? run.slice(0, 1) : []),
];
/** An adjective, by its form. */
const isSaidOf = ({ word, language }: Token) =>
  language === "en" &&
  !THINGS.has(word) &&
  (/\p{L}{3}(?:al|ic|ive|ous|ary|ful|less|able|ible|ern)$/u.test(word) || ADJECTIVES.has(word));
/** Things that end as adjectives do. */
const THINGS = words(
  "portal hospital material journal terminal signal capital manual festival proposal metal rental animal carnival tutorial arrival approval removal renewal referral appraisal survival clinic fabric traffic logic archive executive library salary summary cable table vegetable pattern",
);
const ADJECTIVES = words(
  "old new young large small big high low hot cold main local senior junior key top full open private public free hard soft first last early late whole legal rural urban",
);

/** In one run, or the thing of the one in the other behind a preposition. */
function isOwned(owner: Token, thing: Token, runs: readonly Run[]): boolean {
  return runs.some((run, at) => {
    const next = runs[at + 1];
    if (within(owner, run.words) && within(thing, run.words)) return true;
    const [one, two] = [next, runs[at + 2]];
    // A version may stand between: "OAuth 2.0 login for the portal".
    return (
      within(thing, run.words) &&
      [one, two].some((it) => it !== undefined && Boolean(it.link) && within(owner, it.words.slice(-1)))
    );
  });
}

/** Side by side in the text, whatever stands between of words that say nothing. */
function areClose(left: Token, right: Token, other: Sentence): boolean {
  const said = other.filter((token) => says(token) && !isRate(token) && !token.quantity);
  return said.some((token, at) => {
    const next = said[at + 1];
    return (
      next !== undefined &&
      next.clause === token.clause &&
      ((sameWord(token, left) && sameWord(next, right)) ||
        (sameWord(token, right) && sameWord(next, left) && !isSaidOf(left)))
    );
  });
}

const TOPICAL = words("on about regarding über zu zum zur sur sobre acerca");
const ABOUT_IT = words(`
  book course paper article talk thesis workshop seminar documentation report study training lecture blog post podcast webinar exam review guide
  tutorial essay manual presentation survey kurs schulung vortrag artikel buch seminar studie arbeit dokumentation livre cours article mémoire
  conférence atelier rapport libro curso artículo tesis charla taller informe
`);

/** A book on machine learning is no machine learning: what something is only about stays with it. */
export function droppedTopic(sentence: Sentence, unit: Unit): string | null {
  for (const other of unit.sentences) {
    const runs = runsOf(other);
    for (const [at, run] of runs.entries()) {
      const head = runs[at - 1]?.words.at(-1);
      if (!head || !run.link || !TOPICAL.has(run.link) || ![...head.keys].some((key) => ABOUT_IT.has(key))) continue;
      const elsewhere = unit.sentences
        .flatMap(runsOf)
        .filter((it) => it.words !== run.words && it.words[0] !== run.words[0]);
      const taken = sentence.find(
        (token) => within(token, run.words) && !elsewhere.some((it) => within(token, it.words)),
      );
      if (taken && !within(head, sentence))
        return `its facts only name “${taken.surface}” as what the ${head.surface} was about`;
    }
  }
  return null;
}

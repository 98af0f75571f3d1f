import { BETWEEN_WORDS, DIRECTED_WORDS } from "#data/reference/wording/marks.ts";
import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { isVerb, negates, sameWord, says, type Sentence, type Token } from "../reading/tokens.ts";

const BETWEEN = words(BETWEEN_WORDS);
const DIRECTED = words(DIRECTED_WORDS);

/** What a preposition makes of the thing behind it. */
const ROLES: readonly [string, ReadonlySet<string>][] = [
  ["from", words("from von vom aus de du des del desde")],
  ["to", words("to into onto auf nach vers à aux au a al zu hacia zum zur ins sous")],
  ["by", words("by with durch mit par por con avec")],
];

/** Where the order is the meaning ("replaced A by B", "from A to B"), every thing keeps its place in it. */
export function changedOrder(sentence: Sentence, unit: Unit): string | null {
  const own = unit.sentences;
  for (const [at, token] of sentence.entries()) {
    if (
      !isModifier(sentence, at) &&
      DIRECTED.has(token.word) &&
      own.some((other) => other.some((it) => DIRECTED.has(it.word) && sameWord(it, token)))
    ) {
      const reason = movedThing(sentence, token, unit);
      if (reason) return reason;
    }
    if (!BETWEEN.has(token.word) || ROLES.some(([, names]) => names.has(token.word))) continue;
    const left = sentence.slice(0, at).findLast(says);
    const right = sentence.slice(at + 1).find(says);
    const kept = own.some((other) => {
      const from = left ? other.findIndex((it) => isSame(it, left)) : 0;
      const by = other.findIndex((it, index) => index >= from && it.word === token.word);
      return from >= 0 && by >= 0 && (!right || other.slice(by).some((it) => isSame(it, right)));
    });
    if (!kept) return ORDER;
  }
  return null;
}

/** "Slow-moving" moves nothing. */
function isModifier(sentence: Sentence, at: number): boolean {
  const lead = sentence[at - 1];
  const isIng = sentence[at]?.word.endsWith("ing") ?? false;
  return (
    isIng &&
    lead !== undefined &&
    !lead.neutral &&
    !lead.quantity &&
    !isVerb(lead) &&
    lead.clause === sentence[at]?.clause
  );
}

const ORDER = "its facts say this in another order, and here the order is the meaning";

const isSame = (a: Token, b: Token) => (a.quantity && b.quantity ? a.word === b.word : sameWord(a, b));

function movedThing(sentence: Sentence, verb: Token, unit: Unit): string | null {
  for (const [at, token] of sentence.entries()) {
    if (
      token.clause !== verb.clause ||
      token === verb ||
      !says(token) ||
      negates(token) ||
      token.quantity ||
      isVerb(token)
    )
      continue;
    const role = roleAt(sentence, at);
    const places = unit.sentences.flatMap((other) =>
      other.flatMap((it, index) => (sameWord(it, token) ? [{ other, index }] : [])),
    );
    if (places.length > 0 && !places.some(({ other, index }) => roleAt(other, index) === role)) return ORDER;
  }
  return null;
}

/** The role of a thing: that of the preposition before the run of words it stands in. */
function roleAt(sentence: Sentence, at: number): string {
  let index = at - 1;
  while (index >= 0 && (sentence[index]?.quantity || isArticle(sentence[index]) || isInRun(sentence, index))) index--;
  const lead = sentence[index];
  if (!lead || lead.clause !== sentence[at]?.clause) return "";
  if (sentence[index - 1]?.quantity && /^(?:de|d|of|von)$/.test(lead.word)) return "";
  const isEnglish = lead.language === "en" && ["a", "de", "des", "con"].includes(lead.word);
  const role = isEnglish ? "" : (ROLES.find(([, names]) => names.has(lead.word))?.[0] ?? "");
  // "Migration von Servern" migrates the servers.
  const head = sentence[index - 1];
  return role === "from" &&
    head &&
    isVerb(head) &&
    !sentence.slice(at).some(({ word }) => ROLES[1]?.[1].has(word) && lead.word === "from")
    ? ""
    : role;
}

const ARTICLES = words(
  "the an my our der die das den dem des ein eine einen einem la le les l un une el los las una ihre seine",
);
const isArticle = (token: Token | undefined) =>
  token !== undefined && (ARTICLES.has(token.word) || (token.word === "a" && token.language === "en"));
const isInRun = (sentence: Sentence, index: number) => {
  const token = sentence[index];
  const before = sentence[index - 1];
  const isThing = token !== undefined && (!isVerb(token) || isArticle(before));
  return isThing && !token.neutral && token.clause === sentence[index + 1]?.clause;
};

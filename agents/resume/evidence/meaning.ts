import type { Unit } from "./ground.ts";
import { sameWord, type Sentence, type Token } from "./tokens.ts";
import { BETWEEN, COLLECTIVE, DIRECTED, familyOf, LIMITS, LINKS, NEGATIONS, OWN_SUBJECT, words } from "./vocabulary.ts";

const says = (token: Token) => !token.neutral || NEGATIONS.has(token.word);
const negates = (token: Token) => NEGATIONS.has(token.word) || token.word.endsWith("n't");
const contrasts = new Set(["but", "however", "instead", "aber", "sondern", "jedoch", "mais", "pero", "ma"]);

/** These deny only what follows them. */
const EXCLUDING = words("without except ohne außer sans senza sin zonder sem bez utan uden uten без χωρίς بدون");

/** The stretches of a sentence, each of which one negation or limit can reach. */
function stretches(sentence: Sentence): Token[][] {
  const parts: Token[][] = [];
  for (const [at, token] of sentence.entries()) {
    const before = sentence[at - 1];
    const isNew =
      before === undefined ||
      before.part !== token.part ||
      contrasts.has(token.word) ||
      EXCLUDING.has(token.word) ||
      (negates(token) && before.clause !== token.clause);
    if (isNew) parts.push([]);
    if (!contrasts.has(token.word)) parts.at(-1)?.push(token);
  }
  // "Kubernetes, not used": a negation with nothing behind it is of what stands before it.
  return parts.reduce<Token[][]>((kept, part) => {
    const isBare = part.some(negates) && !part.some((token) => says(token) && !negates(token));
    if (isBare && kept.length > 0) kept.at(-1)?.push(...part);
    else kept.push(part);
    return kept;
  }, []);
}

const within = (token: Token, tokens: readonly Token[]) => tokens.some((other) => sameWord(other.word, token.word));

/** What stands only under a negation may be said only with one, and nothing else may be put under one. */
export function changedNegation(sentence: Sentence, unit: Unit): string | null {
  const count = (tokens: Sentence) => tokens.filter(negates).length;
  // Twice denied is said.
  if (count(sentence) > Math.max(...unit.sentences.map(count), 0)) return "it denies more often than its facts";
  const all = unit.sentences.flatMap(stretches);
  const denied = all.filter((part) => part.some(negates)).flat();
  const stated = all.filter((part) => !part.some(negates)).flat();
  for (const part of stretches(sentence)) {
    const isDenied = part.some(negates);
    for (const token of part) {
      if (!says(token) || token.quantity || negates(token)) continue;
      if (isDenied && !within(token, denied)) return `its facts do not deny “${token.surface}”`;
      if (!isDenied && within(token, denied) && !within(token, stated)) return `its facts deny “${token.surface}”`;
    }
  }
  return null;
}

/** "Helped", "prototype", "part of" and the like stay with what they were said of. */
export function droppedLimit(sentence: Sentence, unit: Unit): string | null {
  const all = unit.sentences.flatMap(stretches);
  for (const limit of LIMITS) {
    const isLimit = (token: Token) => limit.has(token.word) && !token.quantity;
    const limited = all.filter((part) => part.some(isLimit));
    if (limited.length === 0 || sentence.some(isLimit)) continue;
    const free = all.filter((part) => !part.some(isLimit)).flat();
    const taken = sentence.find((token) => says(token) && within(token, limited.flat()) && !within(token, free));
    const word = limited.flat().find(isLimit)?.surface;
    if (taken) return `its facts say “${word}” of “${taken.surface}”`;
  }
  return null;
}

/** Where the order is the meaning ("replaced A by B", "from A to B"), it must be the order of one sentence. */
export function changedOrder(sentence: Sentence, unit: Unit): string | null {
  const order = (tokens: Sentence) => tokens.filter((token) => says(token) || BETWEEN.has(token.word));
  for (const part of orderedParts(sentence)) {
    const claimed = order(part);
    const kept = unit.sentences.some((other) => {
      const there = order(other);
      let at = 0;
      return claimed.every((token) => {
        while (at < there.length && !sameWord(there[at]?.word ?? "", token.word)) at++;
        return at++ < there.length;
      });
    });
    if (!kept) return "its facts say this in another order, and here the order is the meaning";
  }
  return null;
}

/** The parts of a sentence whose order matters: the clause of a verb; from the word before a preposition to its clause's end. */
function orderedParts(sentence: Sentence): Sentence[] {
  return sentence.flatMap((token, at) => {
    const clause = sentence.filter((other) => other.clause === token.clause);
    if (DIRECTED.has(token.word)) return [clause];
    if (!BETWEEN.has(token.word)) return [];
    const before = sentence.slice(0, at).findLastIndex(says);
    return [sentence.slice(Math.max(before, 0)).filter((other, index) => index === 0 || other.clause === token.clause)];
  });
}

/** A verb keeps the thing it was done to: "built documentation for the API" is no "built the API". */
export function movedVerb(sentence: Sentence, unit: Unit): string | null {
  for (const [index, verb] of sentence.entries()) {
    const isVerb = familyOf(verb.word) !== null || (index === 0 && !verb.neutral && /[a-z]{2}ed$/.test(verb.word));
    if (!isVerb) continue;
    const object = objectOf(sentence.slice(index + 1));
    if (!object) continue;
    const kept = unit.sentences.some((other) =>
      other.some((token, at) => sameWord(token.word, verb.word) && reaches(other.slice(at + 1), object)),
    );
    if (!kept) return `its facts do not say “${verb.surface}” of “${object.surface}”`;
  }
  return null;
}

/** The last word of the first name behind a verb: the loader in "built a Go loader in June". */
function objectOf(after: Sentence): Token | null {
  let object: Token | null = null;
  for (const token of after) {
    if (object === null && LINKS.has(token.word)) return null;
    if (familyOf(token.word) !== null) break;
    if (says(token) && !token.quantity) object = token;
    else if (object !== null) break;
    if (object !== null && token.clause !== object.clause) break;
  }
  return object;
}

/** Words behind which something else than the verb's object is named. */
const BARRIERS = words("by used using which who whom that while when where durch die der das");

function reaches(after: Sentence, object: Token): boolean {
  const at = after.findIndex((token) => sameWord(token.word, object.word));
  if (at < 0) return false;
  const between = after.slice(0, at);
  let things = 0;
  for (const token of between) {
    const isVerb = familyOf(token.word) !== null;
    if (isVerb && things > 0) return false;
    if (things > 0 && (LINKS.has(token.word) || BARRIERS.has(token.word))) return false;
    if (says(token) && !isVerb && !token.quantity && !COLLECTIVE.has(token.word)) things++;
  }
  return true;
}

const AUXILIARY = words("was were been being be is are it its which has have had");

const LEADING = words("i ich not never no responsible verantwortlich nicht");

function startsWithVerb([first]: Sentence): boolean {
  return (
    first !== undefined && (familyOf(first.word) !== null || LEADING.has(first.word) || /(?:ed|ly)$/.test(first.word))
  );
}

/** Another doer than the owner stays named: "the team built" is no "built". */
export function droppedDoer(sentence: Sentence, unit: Unit): string | null {
  const verb = sentence.find((token) => !token.neutral || token.word === "used");
  if (!verb || !(familyOf(verb.word) !== null || verb.word.endsWith("ed"))) return null;
  const places = unit.sentences.flatMap((other) =>
    other.flatMap((token, at) => (sameWord(token.word, verb.word) ? [{ other, at }] : [])),
  );
  const takesBy = sentence[sentence.indexOf(verb) + 1]?.word === "by";
  const own = places.some(({ other, at }) => {
    // "Reduced by 40 %" has a quantity for its by; "mentored by" has a doer.
    if (other[at + 1]?.word === "by" && !takesBy) return Boolean(other[at + 2]?.quantity);
    const before = other[at - 1];
    if (!before || OWN_SUBJECT.has(before.word) || before.word.endsWith("ly") || before.word === "by") return true;
    if (before.clause !== other[at]?.clause) return startsWithVerb(other);
    return before.neutral && !LINKS.has(before.word) && !AUXILIARY.has(before.word);
  });
  return own || places.length === 0 ? null : `its facts have somebody else do “${verb.surface}”`;
}

/** "A or B" is not "A and B". */
export function joinedChoice(sentence: Sentence, unit: Unit): string | null {
  if (sentence.some(({ word }) => word === "or" || word === "oder")) return null;
  for (const other of unit.sentences) {
    for (const [at, token] of other.entries()) {
      if (token.word !== "or" && token.word !== "oder") continue;
      const [left, right] = [other[at - 1], other[at + 1]];
      if (left && right && within(left, sentence) && within(right, sentence))
        return `its facts say “${left.surface} or ${right.surface}”`;
    }
  }
  return null;
}

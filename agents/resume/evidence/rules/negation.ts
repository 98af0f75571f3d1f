import { CONTRAST_WORDS, EXCLUDING_WORDS } from "#data/reference/wording/marks.ts";
import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { isLink, isVerb, negates, says, type Sentence, type Token, within } from "../reading/tokens.ts";

const CONTRASTS = words(CONTRAST_WORDS);
/** These deny only what follows them. */
const EXCLUDING = words(EXCLUDING_WORDS);

/** The stretches of a sentence, each of which one negation or limit can reach. */
export function stretches(sentence: Sentence): Token[][] {
  const parts: Token[][] = [];
  for (const [at, token] of sentence.entries()) {
    const before = sentence[at - 1];
    const isNew =
      before === undefined ||
      before.part !== token.part ||
      CONTRASTS.has(token.word) ||
      EXCLUDING.has(token.word) ||
      (negates(token) && before.clause !== token.clause) ||
      endsExclusion(parts.at(-1) ?? [], token);
    if (isNew) parts.push([]);
    if (!CONTRASTS.has(token.word)) parts.at(-1)?.push(token);
  }
  // "Kubernetes, not used": a negation with nothing behind it is of what stands before it.
  return parts.reduce<Token[][]>((kept, part) => {
    const isBare = part.some(negates) && !part.some((token) => says(token) && !negates(token));
    if (isBare && kept.length > 0) kept.at(-1)?.push(...part);
    else kept.push(part);
    return kept;
  }, []);
}

const ARTICLES = words("the a an der die das den ein eine einen le la les un une el los las una unos");

/** "Sin consultores un sistema", "sans titre, l'anglais": what is left out ends at the next thing. */
function endsExclusion(part: readonly Token[], token: Token): boolean {
  const [head, ...rest] = part;
  if (!head || !EXCLUDING.has(head.word) || !rest.some(says)) return false;
  return (
    (ARTICLES.has(token.word) && !isLink(rest.at(-1) ?? head)) ||
    (rest.at(-1)?.clause !== token.clause && !/^(?:and|or|und|oder|et|ou|y|o|ni)$/.test(token.word))
  );
}

/** "Planned but did not complete the move": the move is of both verbs. */
export function shared(parts: readonly Token[][]): Token[][] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const isBare = part.some(isVerb) && part.every((token) => !says(token) || isVerb(token));
    if (!isBare || !next?.some(negates)) return part;
    const denial = next.findIndex(negates);
    return [...part, ...next.slice(next.findIndex((token, index) => index > denial && isVerb(token)) + 1)];
  });
}

/** What stands only under a negation may be said only with one, and nothing else may be put under one. */
export function changedNegation(sentence: Sentence, unit: Unit): string | null {
  // French says "n'ai pas", one negation in two words.
  const count = (tokens: Sentence) =>
    tokens.filter((token) => negates(token) && !["ne", "n", "ni"].includes(token.word)).length;
  // Twice denied is said.
  if (count(sentence) > Math.max(...unit.sentences.map(count), 0)) return "it denies more often than its facts";
  const all = unit.sentences.flatMap((other) => shared(stretches(other)));
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
  // A thing both planned and not done is denied wherever its doing is told.
  const deniedVerb = denied.find((token) => isVerb(token) && !within(token, stated));
  const told = sentence.find((token) => deniedVerb !== undefined && within(token, [deniedVerb]));
  return told && !sentence.some(negates) ? `its facts deny “${told.surface}”` : null;
}

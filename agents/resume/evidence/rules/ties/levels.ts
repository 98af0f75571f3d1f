import type { Unit } from "../../ground.ts";
import { isLink, type Sentence, within } from "../../reading/tokens.ts";

type Found = { name: number; at: number };

/** Of skills and languages side by side each keeps its own level, and none is said of another. */
export function movedLevel(sentence: Sentence, { atoms }: Unit): string | null {
  if (atoms.length === 0) return null;
  const names = sentence.flatMap((token, at): Found[] =>
    atoms.flatMap((atom, name) => (!token.quantity && within(token, atom.name) ? [{ name, at }] : [])),
  );
  for (const [at, one] of names.entries()) {
    const two = names[at + 1];
    if (!two || two.name === one.name) continue;
    const between = sentence.slice(one.at + 1, two.at);
    if (between.some(isLink))
      return `its facts do not tie “${sentence[one.at]?.surface}” to “${sentence[two.at]?.surface}”`;
  }
  const levels = atoms.flatMap(({ level }) => level);
  for (const [at, token] of sentence.entries()) {
    if (token.neutral || token.quantity || !within(token, levels)) continue;
    const wrong = namesAt(sentence, at, names).find(({ name }) => !within(token, atoms[name]?.level ?? []));
    const isName = names.some((it) => it.at === at);
    if (wrong && !isName) return `its facts do not say “${token.surface}” of “${sentence[wrong.at]?.surface}”`;
  }
  return null;
}

/** Those in the clause of a level and joined to it; where it has none, all before it. */
function namesAt(sentence: Sentence, at: number, names: readonly Found[]): Found[] {
  const clause = sentence[at]?.clause ?? 0;
  const here = names.filter((it) => sentence[it.at]?.clause === clause);
  if (here.length === 0) return names.filter((it) => it.at < at);
  const isAnd = (index: number) => AND.test(sentence[index]?.word ?? "");
  const later = names.filter((it) => it.at > at && sentence.slice(at, it.at).some((_, index) => isAnd(at + index)));
  const before = names.filter((it) => it.at < at && sentence.slice(it.at, at).some((_, index) => isAnd(it.at + index)));
  return [...here, ...later, ...before];
}

const AND = /^(?:and|und|et|y|e|sowie)$/;

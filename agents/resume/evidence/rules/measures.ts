import { isRate, isVerb, says, type Sentence, type Token } from "../reading/tokens.ts";

/** "Cash and card payments of $5,000": what stands around a measure up to the next verb or figure, over an "and". */
export function besideOf(sentence: Sentence, at: number): Token[] {
  const reach = (tokens: readonly Token[]) => {
    const end = tokens.findIndex(
      (token, index) =>
        token.quantity !== null ||
        (isVerb(token) && index > 0) ||
        (token.clause !== sentence[at]?.clause && !isPair(tokens, index)),
    );
    return end < 0 ? tokens : tokens.slice(0, end);
  };
  const isPair = (tokens: readonly Token[], index: number) => {
    const joint = sentence.find(
      ({ clause }) => clause === Math.max(tokens[index]?.clause ?? 0, sentence[at]?.clause ?? 0),
    );
    return joint !== undefined && /^(?:and|und|et|y|e)$/.test(joint.word);
  };
  const found = [...reach(sentence.slice(0, at).toReversed()), ...reach(sentence.slice(at + 1))];
  return found.filter((token) => says(token) && !isRate(token));
}

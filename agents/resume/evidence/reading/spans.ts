import { plainFigure, plainNumber, type Quantity } from "./quantities.ts";
import type { Token } from "./tokens.ts";
import { unitAt } from "./units.ts";

const TO = new Set(["to", "auf", "bis", "à", "a", "al", "hasta", "tot"]);

/** Where a span's end names the unit for both ("from 3 to 1 percent"), its beginning gets it too. */
export function joinSpans(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const [link, end] = [tokens[at + 1], tokens[at + 2]];
    const [from, to] = [token.quantity, end?.quantity];
    const [back, start] = [tokens[at - 1], tokens[at - 2]?.quantity];
    // "From 50 minutes to 35": nothing is counted behind the end, so it is in the unit of the beginning.
    const next = tokens[at + 1];
    const isBare = token.quantity?.unit === "" && (!next || next.neutral || next.clause !== token.clause);
    if (
      token.quantity &&
      start &&
      start.unit !== "" &&
      isBare &&
      back &&
      TO.has(back.word) &&
      !isYear(token.quantity)
    ) {
      const quantity = withUnitOf(token.quantity, start);
      return { ...token, quantity, word: quantity.figure };
    }
    if (!from || !to || !link || !TO.has(link.word) || from.unit !== "") return token;
    const quantity = withUnitOf(from, to);
    return { ...token, quantity, word: quantity.figure };
  });
}

const isYear = ({ text }: Quantity) => /^(?:19|20)\d\d$/.test(text);

function withUnitOf(from: Quantity, to: Quantity): Quantity {
  const tail = /[^\d.,'’\s+-].*$/u.exec(to.text)?.[0] ?? "";
  const factor = unitAt(tail)?.factor ?? 1;
  const figure = plainFigure(Number(from.figure) * factor);
  // "From 0.8 to 1.3 million": only a broken figure is surely meant in the scale of the end.
  const scale = Number(to.figure) / plainNumber(/[\d.,]*\d/.exec(to.text)?.[0] ?? "");
  const isScaled = scale >= 1000 && /[.,]\d/.test(from.text) && Number(from.figure) < 1000;
  const or = isScaled ? plainFigure(Number(from.figure) * scale) : undefined;
  return { ...from, figure, unit: to.unit, ...(or !== undefined && { or }) };
}

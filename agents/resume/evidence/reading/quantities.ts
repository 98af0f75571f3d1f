import { scaleAt, unitAt } from "./units.ts";

/**
 * A quantity of a text. `figure` is its value as a plain decimal in its unit; `bound` tells `more than 10` and
 * `up to 10` from `10`; `unit` is a measure or currency in one spelling, or empty; `text` is how it was written.
 */
export type Quantity = {
  figure: string;
  /** The same with a power of ten that only the end of its span names: `from 0.8 to 1.3 million`. */
  or?: string;
  unit: string;
  bound: "exact" | "least" | "most" | "about";
  sign: "" | "-";
  text: string;
};

const before = (names: string) => new RegExp(`(?<!\\p{L})(?:${names})\\s*(?:à |a )?$`, "iu");
const LEAST = before(
  "over|more than|at least|exceeding|above|upwards of|north of|über|mehr als|mindestens|plus de|plus d'|au moins|más de|al menos|más de|oltre|più di|meer dan|mais de|>|≥",
);
const MOST = before(
  "up to|under|less than|fewer than|at most|below|bis zu|weniger als|höchstens|maximal|unter|jusqu'à|jusqu'a|moins de|moins d'|hasta|menos de|como máximo|fino a|tot|até|<|≤",
);
const ABOUT = before(
  "about|around|approximately|approx\\.?|roughly|nearly|almost|circa|ca\\.?|some|etwa|rund|ungefähr|knapp|fast|environ|près de|presque|quelque|unos|unas|alrededor de|aproximadamente|casi|cerca de|ongeveer|~|≈|±",
);

/** A quantity with how many characters after the piece (unit) and before it (`more than`) belong to it. */
export type ReadQuantity = { quantity: Quantity; after: number; before: number };

/** Reads a piece of a normalised text as a quantity, with what stands behind and before it; null when it is a word. */
export function readQuantity(piece: string, after: string, lead: string): ReadQuantity | null {
  if (!/^[^\p{L}]*(?:US\$|CHF|EUR|USD|GBP)?[^\p{L}]*\d/u.test(piece)) return null;
  const currency = currencyOf(piece);
  const plus = /^\s?\+/.exec(after)?.[0] ?? "";
  const scale = scaleAt(after.slice(plus.length), currency !== "");
  // French and Spanish say "2,5 millions d'euros".
  const linked =
    scale.factor >= 1e6
      ? (/^\s(?:d'|de\s)(?=euros?|dollars?|dólares|pesos|livres)/iu.exec(after.slice(plus.length + scale.length))?.[0]
          .length ?? 0)
      : 0;
  const rest = after.slice(plus.length + scale.length + linked);
  const found = unitAt(rest);
  const length = plus.length + scale.length + (found ? linked + found.length : 0);
  const value = plainNumber(piece) * scale.factor * (found?.factor ?? 1);
  const bound = LEAST.exec(lead) ?? MOST.exec(lead) ?? ABOUT.exec(lead);
  const quantity: Quantity = {
    figure: plainFigure(value),
    unit: found?.unit ?? currency,
    bound: boundOf(piece, lead, after),
    sign: /^\s*[-−]\d/u.test(piece) ? "-" : "",
    text: `${piece}${after.slice(0, length)}`.trim(),
  };
  return { quantity, after: length, before: bound?.[0].length ?? 0 };
}

/** A value as it is compared, without the noise of binary fractions. */
export function plainFigure(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Groups of three after a separator are thousands, anything else is a decimal. */
export function plainNumber(piece: string): number {
  const digits = (/\d.*$/.exec(piece)?.[0] ?? "").replace(/[\s'’+]/gu, "");
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  const grouped =
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(digits) ?? /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(digits);
  if (grouped) return Number(`${(grouped[1] ?? "").replace(/[.,]/g, "")}.${grouped[2]}`);
  return Number(digits.replace(",", ".").replace(/[.,](?=.*\.)/g, ""));
}

function currencyOf(piece: string): string {
  if (/€|EUR/.test(piece)) return "EUR";
  if (/\$|USD/.test(piece)) return "USD";
  if (/£|GBP/.test(piece)) return "GBP";
  if (/CHF/.test(piece)) return "CHF";
  return /\p{Sc}/u.exec(piece)?.[0] ?? "";
}

function boundOf(piece: string, lead: string, after: string): Quantity["bound"] {
  if (piece.endsWith("+") || /^\s?\+/.test(after) || /^\s*[>≥]/.test(piece) || LEAST.test(lead)) return "least";
  if (/^\s*[<≤]/.test(piece) || MOST.test(lead)) return "most";
  if (/^\s*[~≈±]/.test(piece) || ABOUT.test(lead)) return "about";
  return "exact";
}

/** Whether a claim may say `claimed` where its fact says `fact`: the same, less than "more than", or less surely. */
export function supports(fact: Quantity, claimed: Quantity): boolean {
  const figures = [fact.figure, fact.or].filter(Boolean);
  if (![claimed.figure, claimed.or].some((figure) => figure !== undefined && figures.includes(figure))) return false;
  if (fact.unit !== claimed.unit || fact.sign !== claimed.sign) return false;
  if (fact.bound === claimed.bound) return true;
  return (fact.bound === "least" && claimed.bound === "exact") || (fact.bound === "exact" && claimed.bound === "about");
}

import { AMBIGUOUS_SIGNS, CURRENCY_CODES, CURRENCY_SIGNS } from "#data/reference/money.ts";
import { plain } from "#data/reference/words.ts";

/** An amount or a range of money in a line; `start` and `end` are places in the line's `plain` form. */
export type Amount = {
  min: number | null;
  max: number | null;
  /** ISO 4217; null where the sign belongs to several currencies, or none is written. */
  currency: string | null;
  /** The sign that belongs to several currencies, where `currency` is null. */
  sign: string | null;
  /** A currency stands beside it, be it an ambiguous one. */
  marked: boolean;
  /** Written with thousands, k or a full number of at least five digits. */
  large: boolean;
  range: boolean;
  /** In lakhs a year, as Indian postings write. */
  lakhs: boolean;
  start: number;
  end: number;
};

const escaped = (text: string) => text.replace(/[.$*+?^()|[\]{}]/g, "\\$&");
const SIGNS = [...Object.keys(CURRENCY_SIGNS), ...Object.keys(AMBIGUOUS_SIGNS)].sort((a, b) => b.length - a.length);
const CODES = CURRENCY_CODES.map((code) => code.toLowerCase());
const CURRENCY = `(?:${[...SIGNS.map((sign) => (/^[a-z]/.test(sign) ? `\\b${escaped(sign)}(?![a-z])` : escaped(sign))), ...CODES.map((code) => `\\b${code}(?![a-z])`)].join("|")})`;
const NUMBER = "\\d{1,3}(?:[.,' ]\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const SCALE =
  "(?:\\s?(?:k(?![a-z])|t(?=\\s?€)|tsd\\.?|tausend|mille(?![a-z])|mil(?![a-z])|thousand|teur\\b|teuro\\b|m(?:io|n|illion\\w*|m)?(?![a-z])|b(?:n|illion)?(?![a-z])|mrd\\b|lakhs?|lacs?|lpa|l(?![a-z])|cr(?:ore)?s?\\b))?";
// `de` and `between` open a range that only its second half would not tell from a single amount.
const BETWEEN = "\\s*(?:-|to|bis(?: zu)?|a|et|und|and|y|e|up to|until|jusqu'a|hasta)\\s*";
const ONE = `(${CURRENCY})?\\s?(${NUMBER})(${SCALE})(?:,-|\\.-)?\\s?(${CURRENCY})?`;
const AMOUNT = new RegExp(`(?<![\\p{L}\\d.,#/-])${ONE}(?:${BETWEEN}${ONE})?`, "gu");

function valueOf(text: string): number {
  const groups = text.replace(/[' ]/g, ",");
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(groups) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(groups))
    return Number(groups.replace(/[.,]/g, ""));
  const fraction = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(groups);
  return Number(`${(fraction?.[1] ?? "").replace(/[.,]/g, "")}.${fraction?.[2] ?? 0}`);
}

function scaleOf(scale: string): number {
  const word = scale.trim();
  if (/^(?:k|t$|tsd|tausend|mil$|mille|thousand|teur)/.test(word)) return 1e3;
  if (/^(?:lakh|lac|lpa|l$)/.test(word)) return 1e5;
  if (word.startsWith("cr")) return 1e7;
  if (word.startsWith("m")) return 1e6;
  if (/^b|^mrd/.test(word)) return 1e9;
  return 1;
}

function currencyOf(
  signs: readonly (string | undefined)[],
  line: string,
): Pick<Amount, "currency" | "sign" | "marked"> {
  for (const sign of signs) {
    if (sign === undefined || sign === "") continue;
    const known = CURRENCY_SIGNS[sign] ?? (CODES.includes(sign) ? sign.toUpperCase() : undefined);
    if (known !== undefined) return { currency: known, sign: null, marked: true };
    const possible = AMBIGUOUS_SIGNS[sign] ?? [];
    const named = possible.filter((code) => new RegExp(`\\b${code.toLowerCase()}\\b`).test(line));
    return { currency: named.length === 1 ? (named[0] ?? null) : null, sign, marked: true };
  }
  return { currency: null, sign: null, marked: false };
}

/** Every amount of money in a line, and every number that a scale word (`k`, `tsd.`, `LPA`) makes one. */
export function amountsIn(text: string): Amount[] {
  const line = plain(text);
  const amounts: Amount[] = [];
  for (const match of line.matchAll(AMOUNT)) {
    const [whole, sign1, number1 = "", scale1 = "", sign2, sign3, number2, scale2 = "", sign4] = match;
    const { currency, sign, marked } = currencyOf([sign1, sign2, sign3, sign4], line);
    const scales = [scaleOf(scale1), scaleOf(scale2)];
    const teur = /teur/.test(`${scale1}${scale2}`);
    const range = number2 !== undefined;
    // `75-90k`: the scale stands once, for both.
    const first =
      valueOf(number1) * (scales[0] === 1 && range && valueOf(number1) < 1000 ? (scales[1] ?? 1) : (scales[0] ?? 1));
    const second = range
      ? valueOf(number2) *
        (scales[1] === 1 && (scales[0] ?? 1) > 1 && valueOf(number2) < 1000 ? (scales[0] ?? 1) : (scales[1] ?? 1))
      : null;
    if (range && (second ?? 0) < first) continue;
    amounts.push({
      min: first,
      max: second,
      currency: currency ?? (teur ? "EUR" : null),
      sign,
      marked: marked || teur || /lpa/.test(`${scale1}${scale2}`),
      large: first >= 10_000 || /[.,' ]\d{3}/.test(number1),
      range,
      lakhs: /lpa|lakh|lac/.test(`${scale1}${scale2}`),
      start: match.index,
      end: match.index + whole.trimEnd().length,
    });
  }
  return amounts;
}

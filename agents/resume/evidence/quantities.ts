/**
 * A quantity of a text. `figure` is its value as a plain decimal; `bound` tells `more than 10` and `up to 10` from
 * `10`; `unit` is a measure or currency in one spelling, or empty; `rate` is what it is counted by, e.g. `day`.
 */
export type Quantity = {
  figure: string;
  unit: string;
  bound: "exact" | "least" | "most" | "about";
  rate: string;
  sign: "" | "-";
};

const NUMBER_WORDS = new Map(
  [
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  ].flatMap((line) => line.split(" ").map((word, index): [string, number] => [word, index === 0 ? 0 : index + 1])),
);
for (const [index, [english, german]] of [
  ["thirty", "dreißig"],
  ["forty", "vierzig"],
  ["fifty", "fünfzig"],
  ["sixty", "sechzig"],
  ["seventy", "siebzig"],
  ["eighty", "achtzig"],
  ["ninety", "neunzig"],
].entries()) {
  for (const word of [english, german]) if (word) NUMBER_WORDS.set(word, 30 + index * 10);
}
NUMBER_WORDS.set("one", 1);
NUMBER_WORDS.set("eins", 1);

const SCALES: readonly [RegExp, number][] = [
  [/^\s?(?:k|K|thousand|tausend|tsd\.?)(?![\p{L}\p{N}])/u, 1e3],
  [/^\s?(?:M|MM|mn|mio\.?|Mio\.?|million(?:s|en)?|Million(?:en)?)(?![\p{L}\p{N}])/u, 1e6],
  [/^\s?(?:B|bn|billion(?:s)?|Mrd\.?|mrd\.?|Milliarden?)(?![\p{L}\p{N}])/u, 1e9],
  [/^\s?(?:hundred|hundert)(?![\p{L}\p{N}])/u, 1e2],
];

const UNITS: readonly [RegExp, string][] = [
  [/^\s?(?:percentage points?|prozentpunkte?|pp)(?![\p{L}\p{N}])/iu, "pp"],
  [/^\s?-?(?:%|percent|per cent|prozent|pct)(?![\p{L}\p{N}])/iu, "%"],
  [/^\s?(?:€|euros?|eur)(?![\p{L}\p{N}])/iu, "EUR"],
  [/^\s?(?:\$|us\$|dollars?|usd)(?![\p{L}\p{N}])/iu, "USD"],
  [/^\s?(?:£|pounds?|gbp)(?![\p{L}\p{N}])/iu, "GBP"],
  [/^\s?(?:chf|francs?|franken)(?![\p{L}\p{N}])/iu, "CHF"],
  [/^\s?-?(?:ms|milliseconds?|millisekunden?)(?![\p{L}\p{N}])/iu, "ms"],
  [/^\s?-?(?:s|secs?|seconds?|sekunden?)(?![\p{L}\p{N}])/iu, "s"],
  [/^\s?-?(?:mins?|minutes?|minuten?)(?![\p{L}\p{N}])/iu, "min"],
  [/^\s?-?(?:h|hrs?|hours?|stunden?)(?![\p{L}\p{N}])/iu, "h"],
  [/^\s?-?(?:days?|tage?n?)(?![\p{L}\p{N}])/iu, "day"],
  [/^\s?-?(?:weeks?|wochen?)(?![\p{L}\p{N}])/iu, "week"],
  [/^\s?-?(?:months?|monate?n?)(?![\p{L}\p{N}])/iu, "month"],
  [/^\s?-?(?:years?|yrs?|jahre?n?)(?![\p{L}\p{N}])/iu, "year"],
  [/^\s?(?:x|×|times|fold|-fold|fach|-fach)(?![\p{L}\p{N}])/iu, "×"],
  [/^\s?(?:[kmgtp]i?b(?:it)?(?:\/s|ps)?|bytes?)(?![\p{L}\p{N}])/iu, "data"],
  [/^\s?(?:km|cm|mm|m²|m|kg|g|mg|l|ml|kw|kwh|mw|gw|hz|khz|mhz|ghz|°c)(?![\p{L}\p{N}])/iu, "measure"],
];

const RATE =
  /^[^\d,.;]{0,24}?(?:\b(?:per|a|an|each|every|pro|je)\s+|\/\s?)(s|sec|second|min|minute|h|hour|day|week|month|quarter|year|sekunde|minute|stunde|tag|woche|monat|quartal|jahr)s?(?![\p{L}])/iu;

const LEAST =
  /(?<!\p{L})(?:over|more than|at least|exceeding|above|upwards of|north of|über|mehr als|mindestens|>|≥)\s*$/iu;
const MOST =
  /(?<!\p{L})(?:up to|under|less than|fewer than|at most|below|within|bis zu|weniger als|höchstens|unter|<|≤)\s*$/iu;
const ABOUT =
  /(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|nearly|almost|circa|ca\.?|etwa|rund|ungefähr|knapp|fast|~|≈)\s*$/iu;

/** A quantity with how many characters after the piece (unit) and before it (`more than`) belong to it. */
export type ReadQuantity = { quantity: Quantity; after: number; before: number };

/** Reads a piece of a normalised text as a quantity, with what stands behind and before it; null when it is a word. */
export function readQuantity(piece: string, after: string, before: string): ReadQuantity | null {
  const spelled = NUMBER_WORDS.get(piece.toLowerCase());
  if (spelled === undefined && !/^[^\p{L}]*(?:US\$|CHF|EUR|USD|GBP)?[^\p{L}]*\d/u.test(piece)) return null;
  const number = spelled ?? plainNumber(piece);
  const scale = SCALES.find(([pattern]) => pattern.test(after));
  const rest = scale ? after.replace(scale[0], "") : after;
  const behind = UNITS.find(([pattern]) => pattern.test(rest));
  const unitText = behind ? (behind[0].exec(rest)?.[0] ?? "") : "";
  const tail = rest.slice(unitText.length);
  // A length or an amount of data keeps its letters: 5 GB is not 5 TB.
  const unit =
    behind && (behind[1] === "data" || behind[1] === "measure") ? unitText.trim() : (behind?.[1] ?? currencyOf(piece));
  const quantity: Quantity = {
    figure: String(Number((number * (scale?.[1] ?? 1)).toPrecision(12))),
    unit,
    bound: boundOf(piece, before, rest),
    rate: (RATE.exec(tail)?.[1] ?? "").toLowerCase(),
    sign: /^\s*[-−]\d/u.test(piece) ? "-" : "",
  };
  const bound = LEAST.exec(before) ?? MOST.exec(before) ?? ABOUT.exec(before);
  return { quantity, after: after.length - tail.length, before: bound?.[0].length ?? 0 };
}

/** Groups of three after a separator are thousands, anything else is a decimal. */
function plainNumber(piece: string): number {
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

function boundOf(piece: string, before: string, rest: string): Quantity["bound"] {
  if (piece.endsWith("+") || /^\s?\+/.test(rest) || /^\s*[>≥]/.test(piece) || LEAST.test(before)) return "least";
  if (/^\s*[<≤]/.test(piece) || MOST.test(before)) return "most";
  if (/^\s*[~≈±]/.test(piece) || ABOUT.test(before)) return "about";
  return "exact";
}

/** Whether a claim may say `claimed` where its fact says `fact`: the same, or less than "more than". */
export function supports(fact: Quantity, claimed: Quantity): boolean {
  if (fact.figure !== claimed.figure || fact.unit !== claimed.unit || fact.sign !== claimed.sign) return false;
  if (claimed.rate !== "" && fact.rate !== claimed.rate) return false;
  return fact.bound === claimed.bound || (fact.bound === "least" && claimed.bound === "exact");
}

/** Compatibility forms joined, digits of every script as ASCII, one kind of apostrophe, hyphen and space. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/(?<!\p{L})e-mail/giu, (written) => (written.startsWith("E") ? "Email" : "email"))
    .replace(/(?<!\p{L})(non)-(?=\p{Ll})/giu, "$1")
    .replace(LONG_WAYS, (written) => SHORT_WAYS.get(written.toLowerCase()) ?? written)
    .replace(/(?<!\p{L})on an? (dai|week|month|quarter|year)ly basis(?!\p{L})/giu, "$1ly")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Roundabout ways of saying a small word. */
const SHORT_WAYS: ReadonlyMap<string, string> = new Map([
  ["in order to", "to"],
  ["so as to", "to"],
  ["as well as", "and"],
  ["along with", "and"],
  ["in accordance with", "according to"],
  ["in compliance with", "according to"],
  ["in line with", "according to"],
  ["in the course of", "during"],
  ["over the course of", "over"],
  ["over a period of", "over"],
  ["with no", "without"],
  ["with the help of", "with"],
  ["with the aid of", "with"],
  ["by means of", "with"],
  ["made up of", "of"],
  ["consisting of", "of"],
  ["as many as", "up to"],
  ["as much as", "up to"],
  ["a maximum of", "up to"],
  ["no more than", "up to"],
  ["no fewer than", "at least"],
  ["unter verwendung von", "mit"],
  ["mit hilfe von", "mit"],
  ["au cours de", "en"],
  ["à l'aide de", "avec"],
  ["au moyen de", "avec"],
  ["con la ayuda de", "con"],
]);
const LONG_WAYS = new RegExp(`(?<!\\p{L})(?:${[...SHORT_WAYS.keys()].join("|")})(?!\\p{L})`, "giu");

function digitOf(digit: string): number {
  // Decimal digits stand in runs of ten that begin at their zero.
  let value = 0;
  for (let at = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - 1)); at--) value++;
  return value;
}

/** The sentences of a text, each as its source. A full stop ends one only before a space and a capital or the end. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…]["”)]?)(?<!\b(?:Mio|Mrd|Tsd|ca|bzw|Nr|St|Dr|Prof|approx|inc|Inc|Ltd|Co|vs|e\.g|i\.e)\.)\s+(?=["“(]?[\p{Lu}\p{N}\p{Lo}])|(?<=[。！？])|\n+/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

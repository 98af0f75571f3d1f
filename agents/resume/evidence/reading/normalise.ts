/** Compatibility forms joined, digits of every script as ASCII, one kind of apostrophe, hyphen and space. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/(?<!\p{L})e-mail/giu, (written) => (written.startsWith("E") ? "Email" : "email"))
    .replace(/(?<!\p{L})(non)-(?=\p{Ll})/giu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

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

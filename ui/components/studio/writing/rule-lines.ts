import type { LocationRule } from "#data/model/owner/writing.ts";

/** Lines of a text field, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `DE, at` as country codes; null where one of them is none. An empty text: every country but the owner's own. */
export function countriesOf(text: string): LocationRule["countries"] | null {
  const codes = text
    .split(/[\s,;]+/)
    .filter((code) => code !== "")
    .map((code) => code.toUpperCase());
  return codes.every((code) => /^[A-Z]{2}$/.test(code)) ? codes : null;
}

import type { WritingRules } from "#data/model/owner/writing.ts";
import { plain } from "#data/reference/words.ts";

export type LetterRules = WritingRules["letter"];

/** Whether a text holds a word or phrase that no letter of the owner's has; case and accents do not matter. */
export function saysForbidden(text: string, { neverSay }: LetterRules): boolean {
  const said = ` ${words(text)} `;
  return neverSay.some((phrase) => words(phrase) !== "" && said.includes(` ${words(phrase)} `));
}

const words = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

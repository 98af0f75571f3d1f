import type { QuestionOption } from "#data/model/application/form.ts";
import { spaced } from "../../rules/words.ts";
import { countryCode } from "./countries.ts";
import { denies, plainYesNo, sameMeaning } from "./synonyms.ts";

/** How an option was found; each step is a little less sure than the one before. */
export type OptionMatch = { option: QuestionOption; how: "exact" | "synonym" | "whole_word"; confidence: number };

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

/**
 * The one option that means `text`: the same words, a known synonym, or the only option that holds the text as whole
 * words. Null when none or several do; then the owner is asked.
 */
export function matchOption(text: string, options: readonly QuestionOption[]): OptionMatch | null {
  const wanted = spaced(text);
  if (wanted.trim() === "") return null;
  const verbatim = only(options.filter((option) => option.label.trim() === text.trim()));
  if (verbatim !== null) return { option: verbatim, how: "exact", confidence: 1 };
  const same = options.filter((option) => spaced(option.label) === wanted);
  if (same.length > 1) return null;
  if (same[0] !== undefined) return { option: same[0], how: "exact", confidence: 1 };

  const saysYes = plainYesNo(text);
  if (saysYes !== null) return matchYesNo(saysYes, options);

  const synonyms = options.filter((option) => sameMeaning(option.label, text));
  if (synonyms.length > 0) {
    const one = only(synonyms);
    return one === null ? null : { option: one, how: "synonym", confidence: 0.95 };
  }
  const country = countryCode(text);
  if (country !== null) {
    const one = only(options.filter((option) => countryCode(option.label) === country));
    if (one !== null) return { option: one, how: "synonym", confidence: 0.95 };
  }
  const holding = options.filter((option) => spaced(option.label).includes(wanted));
  const one = only(holding);
  if (one === null || denies(one.label) !== denies(text)) return null;
  return { option: one, how: "whole_word", confidence: 0.85 };
}

/** The one option that says plain yes, or plain no. "No" never takes "Nope", "Not sure" or "No preference". */
export function matchYesNo(yes: boolean, options: readonly QuestionOption[]): OptionMatch | null {
  const exact = only(
    options.filter((option) => spaced(option.label).split(" ").length === 3 && plainYesNo(option.label) === yes),
  );
  if (exact !== null) return { option: exact, how: "exact", confidence: 1 };
  const meaning = options.filter((option) => plainYesNo(option.label) === yes);
  const one = only(meaning);
  return one === null ? null : { option: one, how: "synonym", confidence: 0.95 };
}

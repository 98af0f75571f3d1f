import { FLUENCY, MORE_LANGUAGES } from "#data/reference/cv/fluency.ts";
import { SKILL_TABLE } from "#data/reference/skills/table.ts";
import { flat } from "../headings.ts";

const SPEECH = new Set(
  SKILL_TABLE.filter((entry) => entry.field === "language")
    .flatMap((entry) => [entry.name, ...entry.terms.map((term) => term.text)])
    .map(flat),
);

/** A language people speak, by its name in one of many languages. */
export function isSpeech(text: string): boolean {
  const bare = flat(text)
    .replace(/\s*\(.*\)$/, "")
    .trim();
  return (
    SPEECH.has(bare) ||
    MORE_LANGUAGES.has(bare) ||
    /^(?:jezyk|langue|lingua|idioma|sprache) \p{L}+$/u.test(bare) ||
    /^(?:us |american |british |brazilian |swiss |schweizer|bresilien|brazilian )\p{L}+$/u.test(bare)
  );
}

/** How well somebody speaks a language, with or without a note in brackets. */
export function isFluency(text: string): boolean {
  const bare = flat(text);
  return (
    FLUENCY.test(bare) || FLUENCY.test(bare.replace(/\s*\([^)]*\)$/, "")) || FLUENCY.test(bare.replace(/[()]/g, ""))
  );
}

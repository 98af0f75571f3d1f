import { ENGLISH_NEUTRAL } from "#data/reference/wording/english.ts";
import { FRENCH_NEUTRAL } from "#data/reference/wording/french.ts";
import { GERMAN_NEUTRAL } from "#data/reference/wording/german.ts";
import { MORE_ENGLISH_NEUTRAL } from "#data/reference/wording/more/english.ts";
import { MORE_FRENCH_NEUTRAL } from "#data/reference/wording/more/french.ts";
import { MORE_GERMAN_NEUTRAL } from "#data/reference/wording/more/german.ts";
import { MORE_SPANISH_NEUTRAL } from "#data/reference/wording/more/spanish.ts";
import { MORE_NEUTRAL, SPANISH_NEUTRAL } from "#data/reference/wording/spanish.ts";

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

const NEUTRAL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(ENGLISH_NEUTRAL + MORE_ENGLISH_NEUTRAL),
  de: words(GERMAN_NEUTRAL + MORE_GERMAN_NEUTRAL),
  fr: words(FRENCH_NEUTRAL + MORE_FRENCH_NEUTRAL),
  es: words(SPANISH_NEUTRAL + MORE_SPANISH_NEUTRAL),
  it: words(MORE_NEUTRAL.it),
  nl: words(MORE_NEUTRAL.nl),
  pt: words(MORE_NEUTRAL.pt),
};

/** Letters and endings that tell a language where a short text has no function word. */
const HINTS: readonly [string, RegExp][] = [
  ["de", /[äöüß]|(?:ung|ungen|ierte|iert|keit|schaft|[eghklr]te|anlagen|stellen)(?!\p{L})/giu],
  ["es", /[ñ¿¡]|(?:ción|é|í|ó|\p{L}{3}[ao]s)(?!\p{L})/giu],
  ["fr", /[çœèêàâîû]|(?:é|és|ée|ées|eur|eux)(?!\p{L})/giu],
  ["en", /(?:ing|ed|tion|ment|ship)(?!\p{L})/giu],
];

/** The language a text seems to be in, of those whose words are known; `hint` where nothing tells. */
export function languageOfText(text: string, hint: string): string {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = hint;
  let most = 0;
  for (const [language, neutral] of Object.entries(NEUTRAL)) {
    const hints = HINTS.find(([name]) => name === language)?.[1];
    const marks = hints ? (text.match(hints)?.length ?? 0) : 0;
    const score = found.filter((word) => neutral.has(word)).length + marks + (language === hint ? 0.5 : 0);
    if (score > most && (marks > 0 || score >= 1)) [best, most] = [language, score];
  }
  return best;
}

/** Whether a word in lower case says nothing by itself in this language. */
export function isFunctionWord(word: string, language: string): boolean {
  return NEUTRAL[language]?.has(word) ?? false;
}

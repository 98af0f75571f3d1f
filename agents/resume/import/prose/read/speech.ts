import { FLUENCY, MORE_LANGUAGES } from "#data/reference/cv/fluency.ts";
import { SKILL_TABLE } from "#data/reference/skills/table.ts";
import { flat } from "../headings.ts";

const SPEECH = new Set(
  SKILL_TABLE.filter((entry) => entry.field === "language")
    .flatMap((entry) => [entry.name, ...entry.terms.map((term) => term.text)])
    .map(flat),
);

const CODES =
  "ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ku lt lv mk ms mt nb nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh".split(
    " ",
  );
const TOLD_IN = "en de fr es it nl pt pl sv da nb fi cs tr ro hu ru uk el sk hr zh ja ko".split(" ");

/** What languages are called in languages: the runtime knows. */
function namesOfLanguages(): Set<string> {
  const names = new Set<string>();
  for (const locale of TOLD_IN) {
    const display = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
    for (const code of CODES) {
      const name = display.of(code);
      if (name) names.add(flat(name));
    }
  }
  return names;
}

const RUNTIME = namesOfLanguages();

/** A language people speak, by its name in one of many languages. */
export function isSpeech(text: string): boolean {
  const bare = flat(text)
    .replace(/\s*\(.*\)$/, "")
    .trim();
  return (
    SPEECH.has(bare) ||
    RUNTIME.has(bare) ||
    MORE_LANGUAGES.has(bare) ||
    /^(?:jezyk|langue|lingua|idioma|sprache) (?!madre|matern|ojczyst|maternelle)\p{L}+$/u.test(bare) ||
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

import { languageOf } from "#agents/reading/text/language.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { phraseLanguage } from "./phrases.ts";

/** The language the owner wrote the master CV in; English where it is too short to tell. Documents keep to it. */
export function documentLanguage(facts: readonly Fact[]): string {
  const text = facts.flatMap((fact) => {
    if (fact.kind === "summary" || fact.kind === "achievement" || fact.kind === "statement") return [fact.text];
    return fact.kind === "role" ? [fact.summary ?? ""] : [];
  });
  const titles = facts.flatMap((fact) =>
    fact.kind === "role" ? [fact.title] : fact.kind === "education" ? [fact.degree ?? "", fact.area ?? ""] : [],
  );
  // Titles alone are in whatever language employers give them: they speak only where nothing else does.
  return languageOf(text.join("\n")) ?? languageOf([...text, ...titles].join("\n")) ?? phraseLanguage("");
}

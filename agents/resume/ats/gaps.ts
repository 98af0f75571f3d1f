import type { Gap } from "#data/model/application/ats.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { groupsOf } from "#agents/reading/fit/alternatives.ts";
import { canonicalSkill, impliedSkills, skillsIn } from "#data/reference/skills.ts";
import { textsOf } from "../evidence/ground.ts";
import { nameOf, type Namer, namerOf, termsOf } from "../select/asked.ts";
import { documentLanguage } from "../wording/language.ts";

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language" });

/** What a master CV shows: what its facts name, and with it what they imply. */
export type Shown = { names: Namer; skills: ReadonlySet<string> };

/** Read once for all questions; what the owner offers nobody (links, references) shows nothing. */
export function shownBy(facts: readonly Fact[]): Shown {
  const told = facts.filter(({ kind }) => kind !== "link" && kind !== "reference");
  const texts = told.flatMap(textsOf);
  const named = texts.flatMap((text) => [...skillsIn(text), ...[canonicalSkill(text)].filter((name) => name !== null)]);
  const own = new Set(named);
  const isWorded = namerOf(texts.join("\n"));
  const names = (term: string) => own.has(term) || isWorded(term);
  // Whoever writes a CV in a language knows it.
  const written = texts.length > 0 ? (LANGUAGE_NAMES.of(documentLanguage(facts)) ?? []) : [];
  return { names, skills: new Set([...named.flatMap(impliedSkills), ...[written].flat()]) };
}

export function shows(shown: Shown, term: string): boolean {
  return shown.names(term) || shown.skills.has(term);
}

/**
 * What the posting asks for by name and no fact evidences, musts first; of alternatives, only where none is
 * evidenced. What the owner marked as a gap is told even so, what they marked to be ignored is not.
 */
export function gapsOf(reading: JobReading, facts: readonly Fact[], annotations: readonly Annotation[]): Gap[] {
  const shown = shownBy(facts);
  const marks = annotations.filter(({ by }) => by === "owner");
  const ignored = new Set(marks.flatMap(({ kind, quote }) => (kind === "ignore" ? termsOf(quote) : [])));
  const gaps = new Map<string, Gap>();
  const add = (gap: Gap) => {
    const known = gaps.get(gap.keyword);
    if (ignored.has(gap.keyword) || known?.necessity === "must" || (known && gap.necessity === "nice")) return;
    gaps.set(gap.keyword, gap);
  };
  for (const { text, keywords, necessity } of reading.requirements) {
    for (const group of groupsOf(text, keywords)) {
      if (group.some((term) => shows(shown, nameOf(term)))) continue;
      const because =
        group.length > 1
          ? `The posting asks for one of ${group.join(", ")}; nothing in the master CV shows any of them.`
          : `The posting asks for it (“${shortened(text)}”); nothing in the master CV shows it.`;
      for (const term of group) add({ keyword: nameOf(term), necessity, because });
    }
  }
  for (const { kind, quote } of marks) {
    if (kind === "must_have" || kind === "core_strength" || kind === "identity") {
      const because = `You marked “${shortened(quote)}” in the posting; nothing in the master CV shows it.`;
      const necessity = kind === "must_have" ? "must" : "nice";
      for (const term of termsOf(quote)) if (!shows(shown, term)) add({ keyword: term, necessity, because });
    }
    if (kind === "gap") {
      for (const term of termsOf(quote))
        add({ keyword: term, necessity: "must", because: `You marked “${shortened(quote)}” as a gap.` });
    }
  }
  return [...gaps.values()].toSorted((a, b) => Number(b.necessity === "must") - Number(a.necessity === "must"));
}

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 77).replace(/\s+\S*$/, "")}…`);

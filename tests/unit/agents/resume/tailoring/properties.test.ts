import { describe, expect, test } from "vitest";
import { gateCv, gateLetter } from "#agents/resume/gate.ts";
import { changesOf, gapsOf, tailorCv, tailorLetter } from "#agents/resume/tailor.ts";
import { bodyOf, firstWordsOf, isSpoken } from "#agents/resume/ats/keywords.ts";
import { askedOf, heldBy, namerOf } from "#agents/resume/select/asked.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { PEOPLE, type Person } from "../people/people.ts";
import { jobFor } from "../people/postings.ts";

const NAMES = Object.keys(PEOPLE) as Person[];
/** Each person for their own field and for a neighbour's. */
const PAIRS = NAMES.flatMap((person, index): [Person, Person][] => [
  [person, person],
  [person, NAMES[(index + 3) % NAMES.length] ?? person],
]);

const made = (person: Person, job: Person) => {
  const facts = PEOPLE[person];
  const { posting, reading, fit } = jobFor(job, facts);
  const input = { facts, profile: {}, posting, reading, fit, rules: DEFAULT_WRITING };
  const ground = { facts, profile: {}, posting, date: "2026-11-20", writing: DEFAULT_WRITING };
  const tailored = tailorCv(input);
  return {
    facts,
    reading,
    ground,
    tailored,
    cv: tailored.document,
    letter: tailorLetter({ ...input, date: ground.date }),
  };
};
const words = (cv: CvDocument) => bodyOf(cv).join("\n");

describe.each(PAIRS)("%s for the job of %s", (person, job) => {
  const { facts, reading, ground, tailored, cv, letter } = made(person, job);

  test("every sentence is a fact's own: the gate takes nothing back, no wording is new, no step broke a check", () => {
    expect(gateCv(cv, ground).reversals).toEqual([]);
    expect(gateLetter(letter, ground).reversals).toEqual([]);
    expect(changesOf(cv, facts)).toEqual([]);
    expect(changesOf(letter, facts)).toEqual([]);
    expect(tailored.reverted).toBeNull();
  });

  test("no gap is printed, no mark of Markdown, no reference, nothing twice", () => {
    const names = namerOf(words(cv));
    for (const { keyword } of gapsOf(reading, facts, [])) expect(names(keyword), keyword).toBe(false);
    expect(words(cv)).not.toMatch(/\*\*|`|^#/m);
    expect(cv.sections.map(({ part }) => part)).not.toContain("references");
    const sentences = cv.sections.flatMap((section) =>
      section.kind === "entries"
        ? section.entries.flatMap(({ bullets, title }) => bullets.map((bullet) => `${title.factIds[0]} ${bullet.text}`))
        : [],
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    const above = cv.sections.flatMap((section) =>
      section.part === "key_achievements" && section.kind === "text" ? section.claims.flatMap((it) => it.factIds) : [],
    );
    const below = cv.sections.flatMap((section) =>
      section.kind === "entries" ? section.entries.flatMap((it) => it.bullets.flatMap(({ factIds }) => factIds)) : [],
    );
    expect(above.filter((id) => below.includes(id))).toEqual([]);
  });

  test("who the owner is takes forty words; must-haves that a skill shows stand within the first fifty", () => {
    const profile = cv.sections.find(({ part }) => part === "profile");
    const told = profile?.kind === "text" ? profile.claims.map(({ text }) => text).join(" ") : "";
    expect(told.split(/\s+/).length).toBeLessThanOrEqual(40);
    const musts = askedOf(reading, []).filter(({ necessity, term }) => necessity === "must" && !isSpoken(term));
    const skills = facts.flatMap((fact) => (fact.kind === "skill" && fact.level === undefined ? [fact.name] : []));
    const heads = new Set(facts.flatMap((fact) => (fact.kind === "skill" ? (fact.group ?? []) : [])));
    const shown = heldBy(skills.filter((name) => !heads.has(name)).join("\n"), musts);
    expect(heldBy(firstWordsOf(cv), shown).length).toBe(shown.length);
  });

  test("made again it is the same; every position and degree stands", () => {
    const again = made(person, job);
    expect(again.cv).toEqual(cv);
    expect(again.letter).toEqual(letter);
    const titles = cv.sections.flatMap((section) =>
      section.kind === "entries" ? section.entries.flatMap(({ title }) => title.factIds) : [],
    );
    const must = facts.filter(
      (fact) => (fact.kind === "role" && fact.engagement === "work") || fact.kind === "education",
    );
    for (const { id } of must) expect(titles).toContain(id);
  });
});

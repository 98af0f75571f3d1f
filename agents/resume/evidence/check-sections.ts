import type { Claim, DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { ENTRY_KINDS, type EntryFact, entryWords, itemWords, ownWords } from "../wording/entries.ts";
import { phrasesFor } from "../wording/phrases.ts";
import { checkClaim } from "./check-claim.ts";
import { citedFacts } from "./ground.ts";
import type { Report } from "./report.ts";

type Facts = ReadonlyMap<Id, Fact>;
export type Bench = { facts: Facts; language: string; report: Report };

/** A section with only what holds; null when nothing of it does, or its heading is not one of ours. */
export function checkSection(section: DocumentSection, bench: Bench): DocumentSection | null {
  const headings: readonly string[] = Object.values(phrasesFor(bench.language).headings);
  if (!headings.includes(section.heading)) {
    bench.report(section.heading, "", "a heading that is not one of the document's own is not printed");
    return null;
  }
  switch (section.kind) {
    case "text": {
      const claims = section.claims.flatMap((claim) => checkSentence(claim, bench));
      return claims.length > 0 ? { ...section, claims } : null;
    }
    case "entries": {
      const entries = section.entries.flatMap((entry) => checkEntry(entry, bench));
      return entries.length > 0 ? { ...section, entries } : null;
    }
    case "lists": {
      const lists = section.lists.flatMap((list) => checkList(list, bench));
      return lists.length > 0 ? { ...section, lists } : null;
    }
  }
}

/** The claim where it holds, else the owner's own words for what it cites, else nothing. */
export function checkSentence(claim: Claim, { facts, report }: Bench, also: readonly string[] = []): Claim[] {
  const cited = citedFacts(claim.factIds, facts);
  if (cited && also.includes(claim.text)) return [claim];
  const check = checkClaim(claim, facts);
  if (check.kind === "holds") return [claim];
  const fact = cited?.find((each) => ownWords(each) !== null);
  const now = fact ? (ownWords(fact) ?? "") : "";
  report(claim.text, now, check.because);
  return fact && now !== "" ? [{ text: now, factIds: [fact.id] }] : [];
}

const isEntryFact = (fact: Fact): fact is EntryFact => (ENTRY_KINDS as readonly string[]).includes(fact.kind);

/** Title, organisation, place and dates are the fact's own words, all of them; points are of this entry and no other. */
function checkEntry(entry: DocumentEntry, bench: Bench): DocumentEntry[] {
  const { facts, language, report } = bench;
  const cited = citedFacts(entry.title.factIds, facts);
  const fact = cited?.find(isEntryFact);
  if (!cited || cited.length !== 1 || !fact) {
    report(entry.title.text, "", "its title cites no single role, project, degree or the like of the master CV");
    return [];
  }
  const own = entryWords(fact, language);
  const keep = <T extends string | null>(was: T, now: T, what: string): T => {
    if (was !== now && was !== null) report(was, now ?? "", `its fact has another ${what}`);
    return was === null ? was : now;
  };
  return [
    {
      title: { text: keep(entry.title.text, own.title, "title"), factIds: [fact.id] },
      organisation: keep(entry.organisation, own.organisation, "organisation"),
      place: keep(entry.place, own.place, "place"),
      when: keep(entry.when, own.when, "date"),
      bullets: entry.bullets.flatMap((bullet) => checkBullet(bullet, fact, own.bullets, bench)),
    },
  ];
}

function checkBullet(bullet: Claim, of: EntryFact, own: readonly string[], bench: Bench): Claim[] {
  const cited = citedFacts(bullet.factIds, bench.facts);
  const isHere =
    cited?.every((fact) => fact.id === of.id || (fact.kind === "achievement" && fact.of === of.id)) ?? true;
  if (!isHere) {
    bench.report(bullet.text, "", "it cites what was done elsewhere");
    return [];
  }
  const isOwn = bullet.factIds.length === 1 && bullet.factIds[0] === of.id;
  return checkSentence(bullet, bench, isOwn ? own : []);
}

type List = Extract<DocumentSection, { kind: "lists" }>["lists"][number];

function checkList(list: List, { facts, language, report }: Bench): List[] {
  const items = list.items.filter((item) => {
    const cited = citedFacts(item.factIds, facts);
    if (cited?.some((fact) => itemWords(fact) === item.text)) return true;
    report(item.text, "", cited ? "its fact does not name it so" : "it cites a fact that is not in the master CV");
    return false;
  });
  if (items.length === 0) return [];
  const groups = items.flatMap(({ factIds }) =>
    (citedFacts(factIds, facts) ?? []).map((fact) => (fact.kind === "skill" ? fact.group : undefined)),
  );
  const isOwn =
    list.label === null ||
    list.label === phrasesFor(language).moreSkills ||
    groups.every((group) => group === list.label);
  if (!isOwn) report(list.label ?? "", "", "the master CV does not group these so");
  return [{ label: isOwn ? list.label : null, items }];
}

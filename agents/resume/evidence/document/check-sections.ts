import type { Claim, DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { isGroupLabel } from "#data/reference/roles/labels.ts";
import { ENTRY_KINDS, type EntryFact, entryWords, itemWords } from "../../wording/entries.ts";
import { phrasesFor } from "../../wording/phrases.ts";
import { checkClaim } from "../check-claim.ts";
import { citedFacts } from "../ground.ts";
import { type Bench, checkSentence } from "./bench.ts";
import { checkMarks } from "./check-marks.ts";

/** A section with only what holds; null when nothing of it does, or its heading is not one of ours. */
export function checkSection(section: DocumentSection, path: string, bench: Bench): DocumentSection | null {
  const headings: Readonly<Record<string, string>> = phrasesFor(bench.language).headings;
  const own = section.part && headings[section.part === "profile" ? "summary" : section.part];
  const heading = Object.values(headings).includes(section.heading) ? section.heading : own;
  if (heading !== section.heading) {
    const because = "a heading that is not one of the document's own is not printed";
    bench.report({ path: `${path}.heading`, was: section.heading, now: heading ?? "", because });
  }
  if (heading === undefined) return null;
  switch (section.kind) {
    case "text": {
      const claims = section.claims.flatMap((claim, at) => checkSentence(claim, `${path}.claims[${at}]`, bench));
      return claims.length > 0 ? { ...section, heading, claims } : null;
    }
    case "entries": {
      const entries = section.entries.flatMap((entry, at) => checkEntry(entry, `${path}.entries[${at}]`, bench));
      return entries.length > 0 ? { ...section, heading, entries } : null;
    }
    case "lists": {
      const lists = section.lists.flatMap((list, at) => checkList(list, `${path}.lists[${at}]`, bench));
      return lists.length > 0 ? { ...section, heading, lists } : null;
    }
  }
}

const isEntryFact = (fact: Fact): fact is EntryFact => (ENTRY_KINDS as readonly string[]).includes(fact.kind);

/** Title, organisation, place and dates are the fact's own words, all of them; points are of this entry and no other. */
function checkEntry(entry: DocumentEntry, path: string, bench: Bench): DocumentEntry[] {
  const { facts, language, report, addresses } = bench;
  const cited = citedFacts(entry.title.factIds, facts);
  const fact = cited?.find(isEntryFact);
  if (!cited || cited.length !== 1 || !fact) {
    const because = "its title cites no single role, project, degree or the like of the master CV";
    report({ path: `${path}.title`, was: entry.title.text, now: "", because, factIds: entry.title.factIds });
    return [];
  }
  const own = entryWords(fact, language);
  const keep = <T extends string | null>(was: T, now: T, field: string, what = field): T => {
    if (was === now || was === null) return was;
    const because = `its fact has another ${what}`;
    report({ path: `${path}.${field}`, was, now: now ?? "", because, factIds: [fact.id] });
    return now;
  };
  const title =
    entry.title.text === own.title
      ? checkMarks(entry.title, addresses, `${path}.title`, report)
      : { text: keep(entry.title.text, own.title, "title"), factIds: [fact.id] };
  return [
    {
      title,
      organisation: keep(entry.organisation, own.organisation, "organisation"),
      place: keep(entry.place, own.place, "place"),
      when: keep(entry.when, own.when, "when", "date"),
      bullets: entry.bullets.flatMap((bullet, at) =>
        checkBullet(bullet, `${path}.bullets[${at}]`, { of: fact, own: own.bullets, bench }),
      ),
    },
  ];
}

type Entry = { of: EntryFact; own: readonly string[]; bench: Bench };

function checkBullet(bullet: Claim, path: string, { of, own, bench }: Entry): Claim[] {
  const { text, factIds } = bullet;
  const cited = citedFacts(factIds, bench.facts);
  const isHere =
    cited?.every((fact) => fact.id === of.id || fact.kind === "skill" || ("of" in fact && fact.of === of.id)) ?? true;
  const isDone = cited?.some(({ kind }) => kind !== "skill") ?? true;
  if (!isHere || !isDone) {
    bench.report({ path, was: text, now: "", because: "it cites what was done elsewhere", factIds });
    return [];
  }
  const isOwn = factIds.length === 1 && factIds[0] === of.id;
  return checkSentence(bullet, path, bench, isOwn ? own : []);
}

type List = Extract<DocumentSection, { kind: "lists" }>["lists"][number];

function checkList(list: List, path: string, bench: Bench): List[] {
  const { facts, language, report, addresses } = bench;
  const items = list.items.flatMap((item, at) => {
    const where = `${path}.items[${at}]`;
    const cited = citedFacts(item.factIds, facts);
    const isNamed = cited?.some((fact) => itemWords(fact) === item.text) ?? false;
    if (isNamed || isEvidenced(item, bench)) return [checkMarks(item, addresses, where, report)];
    const because = cited ? "its fact does not name it so" : "it cites a fact that is not in the master CV";
    report({ path: where, was: item.text, now: "", because, factIds: item.factIds });
    return [];
  });
  if (items.length === 0) return [];
  const groups = items.flatMap(({ factIds }) =>
    (citedFacts(factIds, facts) ?? []).map((fact) => (fact.kind === "skill" ? fact.group : undefined)),
  );
  const isOwn =
    list.label === null ||
    list.label === phrasesFor(language).moreSkills ||
    isGroupLabel(list.label, language) ||
    groups.every((group) => group === list.label);
  if (!isOwn) {
    const because = "the master CV does not group these so";
    report({ path: `${path}.label`, was: list.label ?? "", now: "", because });
  }
  return [{ label: isOwn ? list.label : null, items }];
}

/** A skill in another spelling than its fact's, or one that something done evidences. */
function isEvidenced(item: Claim, { facts }: Bench): boolean {
  return item.text.length <= 80 && checkClaim(item, facts).kind === "holds";
}

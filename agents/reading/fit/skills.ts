import { skillField } from "#data/reference/skills.ts";
import type { Group } from "./alternatives.ts";
import type { Evidence, Exhibit } from "./evidence.ts";
import { yearsOf } from "./experience.ts";
import { judgeLanguage } from "./languages.ts";
import { contentStems } from "./content.ts";
import { joined, MOST_CITED, type Part } from "./part.ts";

const idsOf = (exhibits: readonly Exhibit[]) => [...new Set(exhibits.map((exhibit) => exhibit.fact.id))];

/** How the master CV shows one of a group's members. */
export function judgeGroup(group: Group, requirement: string, evidence: Evidence): Part {
  if (group.length > 0 && group.every((name) => skillField(name) === "language")) {
    const parts = group.map((language) => judgeLanguage(language, requirement, evidence));
    const best =
      parts.find((part) => part.verdict === "met") ?? parts.find((part) => part.verdict === "partly") ?? parts[0];
    if (best !== undefined) return best;
  }
  const shown = group
    .map((name) => ({ name, exhibits: evidence.showing(name) }))
    .filter(({ exhibits }) => exhibits.length > 0);
  if (shown.length === 0) {
    return {
      verdict: "missing",
      because: `nothing in the CV shows ${joined(group, "or")}`,
      factIds: [],
      lacking: [...group],
    };
  }
  const exhibits = shown.flatMap((each) => each.exhibits.slice(0, 3));
  return {
    verdict: "met",
    because: `the CV shows ${joined(
      shown.map(({ name }) => name),
      "and",
    )}`,
    factIds: idsOf(exhibits).slice(0, MOST_CITED),
    lacking: [],
  };
}

/** Roles whose title or text speaks of the same as the requirement does. */
function rolesLike(stems: ReadonlySet<string>, evidence: Evidence): Exhibit[] {
  return evidence.exhibits.filter((exhibit) => {
    if (exhibit.fact.kind !== "role") return false;
    const title = contentStems(exhibit.fact.title);
    const shared = [...stems].filter((stem) => title.has(stem)).length;
    return shared >= 2 || (shared === 1 && stems.size <= 2);
  });
}

/** Whether the CV's dated roles add up to the years asked for, in the requirement's own field where it names one. */
export function judgeYears(asked: number, requirement: string, groups: readonly Group[], evidence: Evidence): Part {
  const total = yearsOf(evidence.allSpans());
  const names = groups.flat().filter((name) => skillField(name) !== "language");
  const worded = contentStems(requirement);
  const inField = names.length > 0 ? names.flatMap((name) => evidence.showing(name)) : rolesLike(worded, evidence);
  const general = names.length === 0 && worded.size <= 1;
  const what =
    names.length > 0 ? ` with ${joined([...new Set(names)].slice(0, 3), "or")}` : general ? "" : " in such roles";
  const spans = general ? evidence.allSpans() : evidence.spansOf(inField);
  const years = yearsOf(spans);
  const cited = general
    ? evidence.roles.map((role) => role.id)
    : [...new Set(inField.flatMap((exhibit) => (exhibit.roleId === null ? [] : [exhibit.roleId])))];
  const factIds = cited.slice(0, MOST_CITED);
  if (years >= asked)
    return { verdict: "met", because: `${years} years${what} (${asked} asked)`, factIds, lacking: [] };
  if (years > 0) {
    const near = years >= asked * 0.5 || total >= asked;
    return {
      verdict: near ? "partly" : "missing",
      because: `${years} of ${asked} years${what}`,
      factIds: near ? factIds : [],
      lacking: [],
    };
  }
  if (inField.length > 0) {
    const listed = {
      because: `no dated role tells the years${what} (${asked} asked; ${total} years of work in all)`,
      factIds: idsOf(inField).slice(0, 3),
      lacking: [],
    };
    return { verdict: total >= asked ? "partly" : "missing", ...listed, factIds: total >= asked ? listed.factIds : [] };
  }
  return { verdict: "missing", because: `no dated role shows the ${asked} years asked for`, factIds: [], lacking: [] };
}

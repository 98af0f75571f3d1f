import { skillField } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";
import type { Group } from "./alternatives.ts";
import type { Evidence, Exhibit } from "./evidence.ts";
import { yearsOf } from "./experience.ts";
import { judgeLanguage } from "./languages.ts";
import { contentStems } from "./content.ts";
import { inYears, joined, MOST_CITED, type Part } from "./part.ts";

const idsOf = (exhibits: readonly Exhibit[]) => [...new Set(exhibits.map((exhibit) => exhibit.fact.id))];

/** The requirement wants it on paper. */
const CERTIFIED =
  /\b(?:certifi(?:ed|cate|cates|cation|cations)|zertifi\w+|zertifikat\w*|certifie\w*|certificad\w+|certificacion\w*|staplerschein|diploma)\b/u;

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
  const all = shown.flatMap((each) => each.exhibits);
  if (
    CERTIFIED.test(plain(requirement)) &&
    !all.some(({ fact, text }) => fact.kind === "certificate" || CERTIFIED.test(plain(text)))
  ) {
    return {
      verdict: "partly",
      because: `the CV shows ${joined(
        shown.map(({ name }) => name),
        "and",
      )}, but no certificate of it`,
      factIds: idsOf(exhibits).slice(0, MOST_CITED),
      lacking: [],
    };
  }
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

/** `A similar role` means one like the job's own title. */
const SAME_ROLE =
  /\b(?:similar|comparable|same|relevant|equivalent|this|vergleichbar\w*|ahnlich\w*|similaire|comparable|similar)\b.{0,20}\b(?:role|position|job|field|capacity|poste|fonction|position|tatigkeit|puesto|funcion)/u;

export type YearsAsked = { years: number; requirement: string; groups: readonly Group[]; jobTitle: string };

/** Whether the CV's dated roles add up to the years asked for, in the requirement's own field where it names one. */
export function judgeYears({ years: asked, requirement, groups, jobTitle }: YearsAsked, evidence: Evidence): Part {
  const total = yearsOf(evidence.allSpans());
  const names = [...new Set(groups.flat().filter((name) => skillField(name) !== "language"))];
  const same = names.length === 0 && SAME_ROLE.test(plain(requirement));
  const worded = contentStems(same ? jobTitle : requirement);
  const general = names.length === 0 && !same && worded.size === 0;
  const exhibits = general
    ? evidence.exhibits.filter((exhibit) => exhibit.fact.kind === "role")
    : names.length > 0
      ? names.flatMap((name) => evidence.showing(name))
      : rolesLike(worded, evidence);
  const what =
    names.length > 0
      ? ` with ${joined(names.slice(0, 3), "or")}`
      : general
        ? " of work"
        : " in roles that are named alike";
  const years = yearsOf(general ? evidence.allSpans() : evidence.spansOf(exhibits));
  const roleIds = [...new Set(exhibits.flatMap((exhibit) => exhibit.roleId ?? []))].slice(0, MOST_CITED);
  if (years >= asked)
    return { verdict: "met", because: `${inYears(years)}${what} (${asked} asked)`, factIds: roleIds, lacking: [] };
  const near = total >= asked || years >= asked / 2;
  const factIds = !near ? [] : roleIds.length > 0 ? roleIds : idsOf(exhibits).slice(0, 3);
  if (factIds.length === 0) {
    return {
      verdict: "missing",
      because:
        years > 0
          ? `only ${inYears(years)}${what} (${asked} asked)`
          : `no dated role shows the ${inYears(asked)} asked for`,
      factIds: [],
      lacking: [],
    };
  }
  const because =
    years > 0
      ? `${years} of ${inYears(asked)}${what}`
      : `no dated role tells the years${what} (${asked} asked; ${inYears(total)} of work in all)`;
  return { verdict: "partly", because, factIds, lacking: [] };
}

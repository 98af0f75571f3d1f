import type { Claim, DocumentSection } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { type GroupName, groupLabel } from "#data/reference/roles/labels.ts";
import { type RoleKind, roleOfTitle } from "#data/reference/roles/roles.ts";
import { plain } from "#data/reference/words.ts";
import { checkClaim } from "../../evidence/check-claim.ts";
import { type AskedTerm, namerOf, placeOfTerm } from "../../select/asked.ts";
import { isBeginner } from "../../select/beginner.ts";
import { bestFirst, newestFirst, ofKind } from "../../select/order.ts";
import { scoreOf } from "../../select/relevance.ts";
import { firstPerson } from "../../wording/first-person.ts";
import { phraseLanguage, phrasesFor } from "../../wording/phrases.ts";
import { namingFact } from "./headline.ts";
import { type CvPlan, takes } from "../plan.ts";

const MOST = 10;
/** Fewer say less than the section of skills. */
const FEWEST = 3;
/** Fewer are filled up with skills near to what is asked. */
const FEW = 6;
const REST = 2;

/** `group` is the taxonomy's, where the competencies are by kind of role. */
export type Competency = { claim: Claim; group: GroupName | null };

/**
 * What the owner knows of what the job (or their kind of role) calls for, each evidenced: marked core strengths first,
 * then musts. A name is printed as the master CV has it.
 */
export function competenciesOf(plan: CvPlan): Competency[] {
  if (!takes(plan, "competencies") || plan.rules.competencies === "none") return [];
  const role = plan.rules.competencies === "role" ? kindOf(plan) : null;
  const wanted = role ? forRole(role, plan) : forJob(plan.asked);
  const groups = new Map(role?.groups.flatMap(({ group, competencies }) => competencies.map((name) => [name, group])));
  const found: Competency[] = [];
  for (const term of wanted) {
    if (found.length >= MOST) break;
    const claim = claimFor(term, plan);
    if (!claim || found.some((other) => other.claim.text.toLowerCase() === claim.text.toLowerCase())) continue;
    found.push({ claim, group: groups.get(term.term) ?? null });
  }
  if (found.length === 0) return [];
  const others = otherSkills(plan, found);
  const near = others.filter(({ id }) => scoreOf(plan.relevance, id) > 0).slice(0, Math.max(0, FEW - found.length));
  const enough = near.length + found.length >= FEWEST ? near : others.slice(0, FEWEST - found.length);
  // One or two names are no section of their own below.
  const filled = others.length - enough.length <= REST && others.length + found.length <= MOST ? others : enough;
  const all = [...found, ...filled.map(({ id, name }) => ({ claim: { text: name, factIds: [id] }, group: null }))];
  return all.length >= FEWEST ? all : [];
}

/** Skills that are not named yet, nearest to what the posting speaks of first. */
function otherSkills({ facts, relevance }: CvPlan, found: readonly Competency[]): FactOf<"skill">[] {
  const skills = ofKind(facts, "skill");
  const heads = new Set(skills.flatMap(({ group }) => group ?? []));
  const named = new Set(found.map(({ claim }) => claim.text.toLowerCase()));
  return bestFirst(skills, relevance).filter(
    (skill) =>
      !named.has(skill.name.toLowerCase()) &&
      !isBeginner(skill, facts) &&
      (skill.group !== undefined || !heads.has(skill.name)),
  );
}

/** The section: one list, or one for each of the kind of role's groups under its heading. */
export function competenciesSection(found: readonly Competency[], language: string): DocumentSection | null {
  if (found.length === 0) return null;
  const { competencies: heading } = phrasesFor(language).headings;
  const groups = [...new Set(found.map(({ group }) => group))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
  );
  const lists = groups.map((group) => ({
    label:
      group === null
        ? groups.length > 1
          ? phrasesFor(language).moreSkills
          : null
        : groupLabel(group, phraseLanguage(language)),
    items: found.filter((each) => each.group === group).map(({ claim }) => claim),
  }));
  return { kind: "lists", part: "competencies", heading, lists };
}

function forJob(asked: readonly AskedTerm[]): AskedTerm[] {
  const rank = ({ marked, necessity, required }: AskedTerm) =>
    marked === "core_strength" ? 0 : necessity === "must" ? 1 : marked === "identity" ? 2 : required ? 3 : 4;
  return asked.filter(({ weight }) => weight > 0).toSorted((a, b) => rank(a) - rank(b));
}

/** The owner's kind of role, by their headline, their newest title, or the job's. */
function kindOf({ facts, posting }: CvPlan): RoleKind | null {
  const [newest] = newestFirst(ofKind(facts, "role").filter(({ engagement }) => engagement === "work"));
  const titles = [ofKind(facts, "identity")[0]?.headline, newest?.title, posting?.title];
  return titles.map((title) => (title ? roleOfTitle(title) : null)).find((each) => each !== null) ?? null;
}

/** What a kind of role calls for: what the job asks for first, else in the taxonomy's order. */
function forRole({ groups }: RoleKind, { asked }: CvPlan): AskedTerm[] {
  const weightOf = new Map(asked.map(({ term, weight }) => [term, weight]));
  const terms = groups.flatMap(({ competencies }) =>
    competencies.map((term): AskedTerm => {
      const weight = weightOf.get(term) ?? 0;
      return { term, necessity: "nice", weight, required: false, marked: null };
    }),
  );
  return terms.toSorted((a, b) => b.weight - a.weight);
}

/**
 * A term as an item: a skill of the master CV by its name, else a certificate's, else as something the owner did names
 * it: what a team did, or was not done, shows no skill of theirs.
 */
function claimFor(term: AskedTerm, plan: CvPlan): Claim | null {
  const { facts, language } = plan;
  const skill = namingFact(term, plan);
  if (skill?.kind === "skill") return { text: skill.name, factIds: [skill.id] };
  const isLearnt = ofKind(facts, "skill").some((it) => isBeginner(it, facts) && namerOf(it.name)(term.term));
  if (isLearnt) return null;
  const certificate = ofKind(facts, "certificate").find(({ name }) => name.length <= 60 && namerOf(name)(term.term));
  if (certificate) return held({ text: certificate.name, factIds: [certificate.id] }, facts);
  // What a posting only mentions is not worth being drawn out of a sentence.
  for (const { id, text } of term.required ? ofKind(facts, "achievement") : []) {
    const place = placeOfTerm(text, term.term);
    if (!place || NEGATED.test(text.slice(0, place.start)) || !firstPerson(text, language, true)) continue;
    const named = text.slice(place.start, place.end);
    // "Nurses were trained" names people, not nursing: only the term's own name is taken from a sentence.
    if (plain(named).replace(/s$/, "") !== plain(term.term).replace(/s$/, "")) continue;
    const item = held({ text: named.charAt(0).toUpperCase() + named.slice(1), factIds: [id] }, facts);
    if (item) return item;
  }
  return null;
}

const NEGATED = /(?:\bno|\bnot|without|ohne|kein\p{L}*|nicht|sans|sin)\s+(?:\S+\s+){0,3}$/iu;

function held(claim: Claim, facts: readonly Fact[]): Claim | null {
  const byId = new Map<Id, Fact>(facts.map((fact) => [fact.id, fact]));
  return checkClaim(claim, byId).kind === "holds" ? claim : null;
}

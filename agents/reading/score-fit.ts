import type { Static } from "#data/model/schema.ts";
import type { Fit, FitReason } from "#data/model/job/fit.ts";
import type { JobReading, Requirement } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { OWNER_ONLY_WORDS, TRAIT_WORDS } from "#data/reference/requirement-phrases.ts";
import { plain } from "#data/reference/words.ts";
import { groupsOf } from "./fit/alternatives.ts";
import { certificatesAsked, judgeCertificates, withoutCertificates } from "./fit/certificates.ts";
import { degreeAsked, judgeDegree } from "./fit/degrees.ts";
import { Evidence } from "./fit/evidence.ts";
import { keywordsOf } from "./job/keywords.ts";
import { joined, MOST_CITED, type Part, VALUE } from "./fit/part.ts";
import { judgeGroup, judgeYears } from "./fit/skills.ts";
import { judgeWording } from "./fit/wording.ts";

const WEIGHT = { must: 3, nice: 1 } as const;
/** A line without any name or number to look for, or about a trait: a CV that does not say it tells little. */
const WORDING_WEIGHT = { must: 1, nice: 0.5, trait: 0.5 } as const;

const TIERS = { A: 70, B: 40 } as const;
/** A score that rests on fewer requirements never makes a tier A. */
const FEWEST = 3;

/** Named like skills, yet a matter of willingness. */
const OWNER_ONLY_SKILLS = new Set(["Shift Work"]);

type Judged = { reason: FitReason; weight: number; lacking: string[] };

function partsOf(requirement: Static<typeof Requirement>, jobTitle: string, evidence: Evidence): Part[] {
  const certificates = certificatesAsked(requirement.text);
  const rest = withoutCertificates(requirement.text, certificates);
  const left = new Set(certificates.length === 0 ? requirement.keywords : keywordsOf(rest));
  const keywords = requirement.keywords.filter((keyword) => !OWNER_ONLY_SKILLS.has(keyword) && left.has(keyword));
  const groups = groupsOf(rest, keywords);
  const degree = degreeAsked(requirement.text);
  const parts = degree === null ? [] : [judgeDegree(requirement.text, degree, evidence)];
  // Subjects of a degree (`degree in Chemistry or Biology`) are judged with it, not as skills beside it.
  const skills = degree === null ? groups.map((group) => judgeGroup(group, rest, evidence)) : [];
  const papers = judgeCertificates(requirement.text, certificates, evidence);
  if (requirement.years !== null) {
    const asked = {
      years: requirement.years,
      requirement: requirement.text,
      groups: degree === null ? groups : [],
      jobTitle,
    };
    parts.push(judgeYears(asked, evidence));
  }
  return [...papers, ...parts, ...skills];
}

function judge(requirement: Static<typeof Requirement>, jobTitle: string, evidence: Evidence): Judged {
  const { id: requirementId, text, necessity } = requirement;
  const reason = (part: Part): FitReason => ({
    requirementId,
    text,
    necessity,
    verdict: part.verdict,
    because: `${part.because.charAt(0).toUpperCase()}${part.because.slice(1)}.`,
    factIds: part.factIds,
  });
  const line = plain(text);
  const parts = partsOf(requirement, jobTitle, evidence);
  if (parts.length === 0 && OWNER_ONLY_WORDS.test(line)) {
    const part: Part = {
      verdict: "missing",
      because: "a CV does not say this; only you know, so it does not count in the score",
      factIds: [],
      lacking: [],
    };
    return { reason: reason(part), weight: 0, lacking: [] };
  }
  if (parts.length === 0) {
    const trait = TRAIT_WORDS.test(line);
    const part = judgeWording(text, evidence);
    const because =
      trait && part.verdict === "missing" ? "a trait that nothing in the CV tells; it counts little" : part.because;
    return { reason: reason({ ...part, because }), weight: WORDING_WEIGHT[trait ? "trait" : necessity], lacking: [] };
  }
  const value = parts.reduce((sum, part) => sum + VALUE[part.verdict], 0) / parts.length;
  const verdict = value === 1 ? "met" : value === 0 ? "missing" : "partly";
  const factIds = verdict === "missing" ? [] : [...new Set(parts.flatMap((part) => part.factIds))].slice(0, MOST_CITED);
  const part: Part = { verdict, because: parts.map((each) => each.because).join("; "), factIds, lacking: [] };
  return { reason: reason(part), weight: WEIGHT[necessity], lacking: parts.flatMap((each) => each.lacking) };
}

function tierOf(score: number, judged: readonly Judged[]): Fit["tier"] {
  const musts = judged.filter(({ reason, weight }) => reason.necessity === "must" && weight === WEIGHT.must);
  const missing = musts.filter(({ reason }) => reason.verdict === "missing").length;
  if (score >= TIERS.A && missing <= musts.length / 4) return "A";
  return score >= TIERS.B ? "B" : "C";
}

function summary(judged: readonly Judged[]): string {
  const counts = (["must", "nice"] as const).flatMap((necessity) => {
    const all = judged.filter(({ reason, weight }) => reason.necessity === necessity && weight > 0);
    if (all.length === 0) return [];
    const of = (verdict: FitReason["verdict"]) => all.filter(({ reason }) => reason.verdict === verdict).length;
    const name = necessity === "must" ? "must-have" : "nice-to-have";
    return [`${of("met")} of ${all.length} ${name}${all.length === 1 ? "" : "s"} met, ${of("partly")} partly`];
  });
  const open = judged.filter(({ weight }) => weight === 0).length;
  return `${counts.join("; ")}${open === 0 ? "" : `; ${open} only you can answer`}.`;
}

const unknown = (because: string, reasons: FitReason[], gaps: string[]): Fit => ({
  score: null,
  tier: "C",
  recommendation: "consider",
  because,
  reasons,
  gaps,
});

/**
 * How well the master CV answers a posting, requirement by requirement (JOB-7). Evidence is only what facts say; `score`
 * is null where the posting asks for nothing that a CV could show, or there is no CV. `now` ends roles that go on.
 */
export function scoreFit(reading: JobReading, facts: readonly Fact[], now: Date = new Date()): Fit {
  if (reading.requirements.length === 0) {
    return unknown("The posting states no requirement that could be read, so there is nothing to score.", [], []);
  }
  const evidence = new Evidence(facts, now);
  const judged = reading.requirements.map((requirement) => judge(requirement, reading.title, evidence));
  const reasons = judged.map(({ reason }) => reason);
  const gaps = [...new Set(judged.flatMap(({ lacking }) => lacking))];
  if (evidence.exhibits.length === 0) return unknown("There is no master CV to compare with yet.", reasons, gaps);
  const weight = judged.reduce((sum, each) => sum + each.weight, 0);
  if (weight === 0) return unknown("The posting asks only for what no CV can show.", reasons, gaps);
  const value = judged.reduce((sum, each) => sum + each.weight * VALUE[each.reason.verdict], 0);
  const score = Math.round((100 * value) / weight);
  const few = judged.filter(({ weight: weighs }) => weighs >= 1).length < FEWEST;
  // A high share of next to nothing is no reason to be sure.
  const tier = few && score >= TIERS.B ? "B" : tierOf(score, judged);
  const missing = judged.filter(
    ({ reason, weight: weighs }) =>
      reason.necessity === "must" && reason.verdict === "missing" && weighs === WEIGHT.must,
  );
  const named = missing
    .slice(0, 3)
    .map(({ reason, lacking }) => (lacking.length > 0 ? joined(lacking.slice(0, 3), "or") : shortened(reason.text)));
  const because = [
    summary(judged),
    named.length === 0 ? "" : `Missing: ${named.join("; ")}.`,
    few ? "The posting states so little that the score says little." : "",
  ];
  const recommendation = tier === "A" ? "apply" : tier === "B" ? "consider" : "skip";
  return { score, tier, recommendation, because: because.filter(Boolean).join(" "), reasons, gaps };
}

const shortened = (text: string) =>
  text.length <= 60 ? text.replace(/[.;]$/, "") : `${text.slice(0, 57).replace(/\s+\S*$/, "")}…`;

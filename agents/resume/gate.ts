import type { CvDocument, Gated, LetterDocument, Reversal } from "#data/model/application/document.ts";
import type { ClaimCheck } from "#data/model/application/studio.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import { type Check, checkClaim } from "./evidence/check-claim.ts";
import type { Bench } from "./evidence/document/bench.ts";
import { checkHeader, ownNames } from "./evidence/document/check-header.ts";
import { checkLetter } from "./evidence/document/check-letter.ts";
import { ownAddresses } from "./evidence/document/check-marks.ts";
import { checkSection } from "./evidence/document/check-sections.ts";
import { asCheck, asReversal, startReport, type Reports } from "./evidence/document/report.ts";
import { citedFacts } from "./evidence/ground.ts";
import { letterWordings } from "./wording/letter-sentences.ts";

/** What a document may rest on. `posting` is where its frames may take a title and a company from. */
export type Ground = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string };
  /** The letter's date, `YYYY-MM-DD`. */
  date: string;
  /** The owner's rules: taglines by place, the signature, sentences that a letter may hold without evidence. */
  writing?: WritingRules;
};

export type Passed<D extends CvDocument | LetterDocument> = { document: Gated<D>; reversals: Reversal[] };

/**
 * The evidence gate of a CV (CV-3). Every claim is checked against the facts it cites; what fails goes back to the
 * owner's own words, or out where there are none, and is reported. Throws the fault `gate_name`.
 */
export function gateCv(document: CvDocument, ground: Ground): Passed<CvDocument> {
  mustBearOwnName(document, ground);
  const reports = startReport();
  return { document: sealed(checkedCv(document, ground, reports)), reversals: reports.taken.map(asReversal) };
}

/**
 * The evidence gate of a letter: between its claims stand nothing but fixed phrases, the posting's title and company,
 * and sentences that the owner's rules demand. Throws the fault `gate_name`.
 */
export function gateLetter(document: LetterDocument, ground: Ground): Passed<LetterDocument> {
  mustBearOwnName(document, ground);
  const reports = startReport();
  return { document: sealed(checkedLetter(document, ground, reports)), reversals: reports.taken.map(asReversal) };
}

/** The same gate for a text that stands in no document: an answer of a form, a message. All of it must hold. */
export function checkText(text: string, factIds: readonly Id[], { facts }: Pick<Ground, "facts">): Check {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const cited = citedFacts(factIds, byId);
  const isOurs = cited && ["en", "de", "fr", "es"].some((language) => letterWordings(cited, language).includes(text));
  return isOurs ? { kind: "holds" } : checkClaim({ text, factIds: [...factIds] }, byId);
}

/** What of a document does not hold, and where, changing nothing; empty when the gate would let all of it through. */
export function failingClaims(document: CvDocument | LetterDocument, ground: Ground): ClaimCheck[] {
  const reports = startReport();
  const names = ownNames(document.header, ground);
  if (!names.includes(document.header.name)) {
    const because = "neither the master CV nor the profile gives this name";
    reports.report({ path: "header.name", was: document.header.name, now: names[0] ?? "", because });
  }
  if (document.kind === "cv") checkedCv(document, ground, reports);
  else checkedLetter(document, ground, reports);
  return reports.taken.map(asCheck);
}

function checkedCv(document: CvDocument, ground: Ground, { report }: Reports): CvDocument {
  const header = checkHeader(document.header, ground, report);
  const bench = benchFor(document.language, ground, report);
  const sections = document.sections.flatMap((section, at) => checkSection(section, `sections[${at}]`, bench) ?? []);
  return { kind: "cv", language: document.language, header, sections };
}

function checkedLetter(document: LetterDocument, ground: Ground, { report }: Reports): LetterDocument {
  const header = checkHeader(document.header, ground, report);
  const body = checkLetter(document, ground, benchFor(document.language, ground, report));
  return { kind: "letter", language: document.language, header, ...body };
}

function benchFor(language: string, { facts, profile }: Ground, report: Bench["report"]): Bench {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return { facts: byId, language, report, addresses: ownAddresses(facts, profile) };
}

/** A document under another name may not exist. */
function mustBearOwnName({ header }: CvDocument | LetterDocument, ground: Ground): void {
  if (ownNames(header, ground).includes(header.name)) return;
  throw mustMend("gate_name", "The document bears a name that neither the master CV nor the profile gives.", {
    hint: "Give basics.name in the CV, or fullName in the profile.",
    data: { name: header.name },
  });
}

/** Gated documents are made here and nowhere else, and cannot be changed afterwards. */
function sealed<D extends CvDocument | LetterDocument>(document: D): Gated<D> {
  return deepFreeze(structuredClone(document)) as Gated<D>;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}

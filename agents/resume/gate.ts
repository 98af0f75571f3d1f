import type { Claim, CvDocument, Frame, Gated, LetterDocument, Reversal } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { checkHeader } from "./evidence/check-header.ts";
import { type Bench, checkSection, checkSentence } from "./evidence/check-sections.ts";
import { citedFacts } from "./evidence/ground.ts";
import { startReport } from "./evidence/report.ts";
import { letterFrames, letterParts } from "./wording/letter-parts.ts";
import { letterWordings } from "./wording/letter-sentences.ts";

/** What a document may rest on. `posting` is where its frames may take a title and a company from. */
export type Ground = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string };
  /** The letter's date, `YYYY-MM-DD`. */
  date: string;
};

export type Passed<D extends CvDocument | LetterDocument> = { document: Gated<D>; reversals: Reversal[] };

/**
 * The evidence gate of a CV (CV-3). Every claim is checked against the facts it cites; what fails goes back to the
 * owner's own words, or out where there are none, and is reported. Throws the fault `gate_name`.
 */
export function gateCv(document: CvDocument, ground: Ground): Passed<CvDocument> {
  const { bench, header, reversals } = enter(document, ground);
  const sections = document.sections.flatMap((section) => checkSection(section, bench) ?? []);
  return { document: sealed<CvDocument>({ kind: "cv", language: document.language, header, sections }), reversals };
}

/** The evidence gate of a letter: its frames hold nothing but fixed phrases and the posting's title and company. */
export function gateLetter(document: LetterDocument, ground: Ground): Passed<LetterDocument> {
  const { bench, header, reversals } = enter(document, ground);
  const parts = letterParts(ground.posting, ground.date, document.language);
  const fixed = (name: keyof typeof parts): string => {
    if (document[name] !== parts[name]) bench.report(document[name], parts[name], `the ${name} is a fixed phrase`);
    return parts[name];
  };
  if (document.signature !== header.name)
    bench.report(document.signature, header.name, "a letter is signed with its owner's name");
  const paragraphs = document.paragraphs
    .map((paragraph) => paragraph.flatMap((part): (Claim | Frame)[] => checkPart(part, bench, ground)))
    .filter((paragraph) => paragraph.length > 0);
  const letter: LetterDocument = {
    kind: "letter",
    language: document.language,
    header,
    date: fixed("date"),
    recipient: fixed("recipient"),
    subject: fixed("subject"),
    salutation: fixed("salutation"),
    paragraphs,
    closing: fixed("closing"),
    signature: header.name,
  };
  return { document: sealed(letter), reversals };
}

function enter(document: CvDocument | LetterDocument, ground: Ground) {
  const { report, reversals } = startReport();
  const facts = new Map(ground.facts.map((fact) => [fact.id, fact]));
  const bench: Bench = { facts, language: document.language, report };
  return { bench, header: checkHeader(document.header, ground, report), reversals };
}

function checkPart(part: Claim | Frame, bench: Bench, ground: Ground): (Claim | Frame)[] {
  if ("factIds" in part) {
    const cited = citedFacts(part.factIds, bench.facts);
    return checkSentence(part, bench, cited ? letterWordings(cited, bench.language) : []);
  }
  if (letterFrames(ground.posting, bench.language).some((frame) => frame.text === part.text)) return [part];
  bench.report(
    part.text,
    "",
    "what stands between claims may hold nothing but fixed phrases and the posting's title and company",
  );
  return [];
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

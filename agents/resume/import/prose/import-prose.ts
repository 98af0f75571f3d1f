import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { CLAUSE } from "#data/reference/cv/labels.ts";
import { type Block, blocksOf, isProse } from "./blocks.ts";
import { withDayOrder } from "./dates/day-order.ts";
import { flat, sectionsOf } from "./headings.ts";
import { startLedger, type Ledger } from "./ledger.ts";
import { degreeScore, schoolScore } from "./names.ts";
import { readContact } from "./read/contact.ts";
import { readEducation } from "./read/education.ts";
import { readLanguages } from "./read/languages.ts";
import {
  readAwards,
  readCertificates,
  readInterests,
  readProjects,
  readPublications,
  readReferences,
} from "./read/lists.ts";
import { readRoles } from "./read/roles.ts";
import { readSkills } from "./read/skills.ts";
import { withWholeDates } from "./dates/broken-dates.ts";
import { type Section, sectionsIn } from "./sections.ts";
import type { SourceLine } from "./source-line.ts";
import { spansIn } from "./dates/spans.ts";

/**
 * Reads a CV out of its lines. Every text of a fact stands in them, and every line is in a fact (its texts or its
 * `origin.quote`), a heading, or in `notUnderstood`. Readings that may be wrong are told in `doubts`.
 */
export function importProse(source: readonly SourceLine[], file: string): ImportedCv {
  const ledger = startLedger(file);
  const signed = signatureIn(source);
  if (signed) ledger.note([signed]);
  const lines = withWholeDates(withDayOrder(source.filter((line) => line !== signed)));
  const sections = sectionsIn(lines);
  const opening = sections.filter((section) => section.kind === "opening").flatMap((section) => section.lines);
  const labelled = sections
    .filter((section) => section.kind === "contact" || section.kind === "links")
    .flatMap((section) => section.lines);
  const left = new Set(readContact(opening, labelled, lines, ledger));
  for (const section of sections) {
    if (section.heading && isGuessed(section)) ledger.note([section.heading]);
    else if (section.heading && section.kind !== "unknown") ledger.spent(section.heading, headingText(section));
    for (const { line, text } of section.wrapped) ledger.spent(line, text);
    if (section.kind === "contact" || section.kind === "links") continue;
    const body = section.kind === "opening" ? section.lines.filter((line) => left.has(line)) : section.lines;
    const blocks = blocksOf(body);
    const clauses = blocks.filter((block) => CLAUSE.test(flat(block.text)));
    for (const block of clauses) ledger.note(block.lines);
    readSection(
      section,
      blocks.filter((block) => !clauses.includes(block)),
      ledger,
    );
  }
  return ledger.result(source);
}

/** `Hamburg, 3. Mai 2024` below everything: where and when it was signed. */
function signatureIn(lines: readonly SourceLine[]): SourceLine | undefined {
  return lines.slice(Math.max(8, lines.length - 3)).find((line) => {
    const [span, ...more] = spansIn(line.text);
    if (!span?.single || more.length > 0 || span.at + span.length < line.text.length - 1 || line.text.length > 60)
      return false;
    // A day is signed on; a mere year or month belongs to what stands before it.
    return (
      (span.start?.length ?? 0) === 10 &&
      /^\p{Lu}[\p{L} .'’-]+,?\s*(?:den|le|il|el|a|dnia|,)?\s*$/u.test(line.text.slice(0, span.at))
    );
  });
}

/** A heading in words of its own: what it was taken for may be wrong, so it is told. */
function isGuessed(section: Section): boolean {
  const text = headingText(section);
  return (
    section.kind !== "unknown" &&
    section.wrapped.length === 0 &&
    text === section.heading!.text &&
    sectionsOf(text).length === 0
  );
}

function headingText(section: Section): string {
  const heading = section.heading!;
  const inline = section.lines[0]?.place === heading.place ? section.lines[0].text : "";
  return inline === "" ? heading.text : heading.text.slice(0, heading.text.length - inline.length);
}

function readSection(section: Section, blocks: readonly Block[], ledger: Ledger): void {
  switch (section.kind) {
    case "opening":
      return readOpening(blocks, ledger);
    case "profile":
      return readProfile(blocks, ledger);
    case "experience":
      return readRoles(blocks, "work", ledger);
    case "volunteer":
      return readVolunteering(blocks, ledger);
    case "education":
      return readEducation(blocks, ledger);
    case "skills":
      return readSkills(blocks, ledger);
    case "languages": {
      const rest = readLanguages(blocks, ledger);
      if (section.also.includes("skills")) readSkills(rest, ledger);
      else ledger.note(rest.flatMap((block) => block.lines));
      return;
    }
    case "certificates":
      return readCertificates(blocks, ledger);
    case "projects":
      return readProjects(blocks, ledger);
    case "awards":
      return readAwards(blocks, ledger);
    case "publications":
      return readPublications(blocks, ledger);
    case "interests":
      return readInterests(blocks, ledger);
    case "references":
      return readReferences(blocks, ledger);
    case "other":
    case "furniture":
      return ledger.note(section.lines);
    default:
      return readUnknown(section, blocks, ledger);
  }
}

/** What opens a CV beside the contact: sentences are the summary. */
function readOpening(blocks: readonly Block[], ledger: Ledger): void {
  // Stations under no heading at all: nothing with a time in it goes unread.
  const from = blocks.findIndex((block) => isStation(block));
  if (from !== -1) {
    const first = Math.max(0, blocks.slice(0, from).findLastIndex((block) => isProse(block.text)) + 1);
    readOpening(blocks.slice(0, first), ledger);
    return readStations(blocks.slice(first), ledger);
  }
  for (const block of blocks) {
    if (isProse(block.text) && block.text.length > 60) ledger.add({ kind: "summary", text: block.text }, block.lines);
  }
}

function readProfile(blocks: readonly Block[], ledger: Ledger): void {
  const paragraphs = blocks.filter((block) => !block.bullet);
  for (const block of paragraphs) ledger.add({ kind: "summary", text: block.text }, block.lines);
  for (const block of blocks)
    if (block.bullet)
      ledger.add({ kind: paragraphs.length > 0 ? "statement" : "summary", text: block.text }, block.lines);
}

/** Unpaid work with dates is a role; without any, a list of what somebody does. */
function readVolunteering(blocks: readonly Block[], ledger: Ledger): void {
  if (blocks.some((block) => block.spans.length > 0)) readRoles(blocks, "volunteer", ledger);
  else for (const block of blocks) ledger.add({ kind: "statement", text: block.text }, block.lines);
}

/** A heading that is not known: what stands below may still speak for itself. */
function readUnknown(section: Section, blocks: readonly Block[], ledger: Ledger): void {
  if (blocks.some((block) => isStation(block))) {
    readStations(blocks, ledger);
    if (section.heading) ledger.note([section.heading]);
    return;
  }
  ledger.note([...(section.heading ? [section.heading] : []), ...section.lines]);
}

const isStation = (block: Block) => !block.bullet && block.spans.some((span) => !span.single);

/** Work or schooling, by its words. */
function readStations(blocks: readonly Block[], ledger: Ledger): void {
  const told = blocks.filter((block) => !block.bullet && degreeScore(block.text) + schoolScore(block.text) > 2);
  if (told.length >= blocks.filter(isStation).length) readEducation(blocks, ledger);
  else readRoles(blocks, "work", ledger);
}

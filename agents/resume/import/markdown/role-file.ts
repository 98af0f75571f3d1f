import type { Findings } from "../findings.ts";
import { sectionNamed } from "../sections.ts";
import { splitRole } from "./heading.ts";
import type { Page } from "./import-markdown.ts";
import { labelled, splitLabel } from "./labels.ts";
import { type Part, linesIn, textOf } from "./blocks/outline.ts";
import { type HeadedPart, addRole } from "./role.ts";

/** Sections that a file about one role does not have. */
const OF_A_CV = new Set(["work", "education", "languages", "certificates", "volunteer"]);

/** True for a text about a role or several, rather than about a whole career. */
export function isRoleFile({ outline, front }: Page): boolean {
  const headings = outline.parts.filter(({ level }) => level > 0);
  if (headings.some(({ heading }) => labelled(heading) === null && OF_A_CV.has(sectionNamed(heading) ?? "")))
    return false;
  if (front.has("employer") || front.has("position")) return true;
  const [first, ...rest] = headings;
  if (!first) return false;
  if (splitRole(first.heading).second !== null || hasEmployer(first)) return true;
  return rest.some((part) => labelled(part.heading) === null && hasEmployer(part));
}

const hasEmployer = ({ blocks }: Part) =>
  blocks.some((block) =>
    textOf(block)
      .split("\n")
      .some((line) => labelled(splitLabel(line)?.label ?? "") === "employer"),
  );

/** Every heading that is a role begins one; what its deeper or labelled headings hold belongs to it. */
export function readRoleFile({ outline, front, place }: Page, findings: Findings): void {
  const roles: HeadedPart[] = [];
  const [first] = outline.parts;
  for (const part of outline.parts) {
    const own = labelled(part.heading) !== null || sectionNamed(part.heading) !== null;
    const begins = part === first || (!own && (splitRole(part.heading).second !== null || hasEmployer(part)));
    const last = roles.at(-1);
    if (begins && (!last || part.level <= last.level || !isRole(last))) roles.push({ ...part, below: [] });
    else last?.below.push(part);
  }
  const [only] = roles;
  if (roles.length === 1 && only) {
    addRole(only, "work", { front, place }, findings);
    return;
  }
  for (const { path, value } of front.values()) findings.note(path, value);
  for (const role of roles) {
    if (isRole(role)) addRole(role, "work", { front: new Map(), place }, findings);
    else noteAll(role, place, findings);
  }
}

const isRole = (part: HeadedPart) => splitRole(part.heading).second !== null || hasEmployer(part);

/** What stands before the first role, or under a heading that is none. */
function noteAll(part: HeadedPart, place: Page["place"], findings: Findings): void {
  for (const each of [part, ...part.below]) {
    if (each.heading !== "") findings.note(place(each.line), each.heading);
    for (const { text, line } of linesIn(each.blocks)) findings.note(place(line), text);
  }
}

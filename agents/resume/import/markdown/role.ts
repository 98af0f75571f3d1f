import type { Id } from "#data/model/schema.ts";
import { type Found, textIn } from "../entry.ts";
import { noteLinks, optional, wordsOf } from "../entries/parts.ts";
import { readRole } from "../entries/role.ts";
import type { Findings } from "../findings.ts";
import { plainText } from "../plain-text.ts";
import { sectionNamed } from "../sections.ts";
import { addItems, addStar, isTold } from "./achievements.ts";
import { type Content, type Place, contentOf, entryOf, said } from "./entry-of.ts";
import { splitRole } from "./heading.ts";
import { isStar, labelled } from "./labels.ts";
import { type Part, lineOf, linesIn, textOf } from "./blocks/outline.ts";

/** A heading with the parts under it. */
export type HeadedPart = Part & { below: Part[] };

export type Around = { front: ReadonlyMap<string, Found>; place: Place };

const KNOWN = new Set(
  "employer position location date start end url summary keywords engagement highlights situation task action result".split(
    " ",
  ),
);

/** A role from its heading, its labelled lines and what is told below. */
export function addRole(part: HeadedPart, engagement: "work" | "volunteer", around: Around, findings: Findings): void {
  const { place } = around;
  const path = place(Math.max(part.line, 1));
  const content = contentOf(part.blocks, place, findings, KNOWN);
  for (const [name, found] of around.front) {
    if (content.fields.has(name)) findings.note(found.path, found.value);
    else content.fields.set(name, found);
  }
  const sure = addHeading(part, content, path, findings);
  const keywords = takeField(content, "keywords");
  const kind = takeField(content, "engagement");
  const unpaid = /volunt|ehrenamt|bénévol/iu.test(textIn(kind));
  if (kind && !unpaid) findings.note(kind.path, kind.value);
  const entry = entryOf(content, path, findings);
  const add = () => readRole(entry, unpaid ? "volunteer" : engagement, findings);
  let role: Id | null = null;
  if (sure) role = add();
  else
    findings.doubting("The heading does not say which is the title and which the employer.", () => {
      role = add();
    });
  if (role === null) return noteBelow(part, content, place, findings);
  for (const name of wordsOf(keywords, findings))
    findings.add({ kind: "skill", name, provedBy: [role] }, [name, undefined], keywords?.path ?? path);
  addItems(content.items, role, place, findings);
  addBelow(part.below, role, place, findings);
}

/** Title and employer from the heading where no label names them; true where it is certain which is which. */
function addHeading(part: HeadedPart, content: Content, path: string, findings: Findings): boolean {
  if (part.heading === "") return true;
  noteLinks(plainText(part.heading).links, path, findings);
  const { first, second, when, place, sure } = splitRole(part.heading);
  const whole = said(part.heading, path, { ...findings, note: () => {} });
  for (const [name, value] of [
    ["date", when],
    ["location", place],
  ] as const) {
    if (value === null) continue;
    if (!content.fields.has(name)) content.fields.set(name, { value, path });
    else if (content.fields.get(name)?.value !== value) findings.note(path, value);
  }
  const [hasTitle, hasEmployer] = [content.fields.has("position"), content.fields.has("employer")];
  if (hasTitle && hasEmployer) {
    const known = [content.fields.get("position")?.value, content.fields.get("employer")?.value];
    if (!known.includes(whole) && !(known.includes(first) && (second === null || known.includes(second))))
      findings.note(path, whole);
  } else if (hasTitle) content.fields.set("employer", { value: whole, path });
  else if (hasEmployer && content.fields.get("employer")?.value === part.heading) return true;
  else if (hasEmployer || second === null) content.fields.set("position", { value: hasEmployer ? whole : first, path });
  else {
    content.fields.set("position", { value: first, path });
    content.fields.set("employer", { value: second, path });
    return sure;
  }
  return true;
}

function takeField(content: Content, name: string): Found | undefined {
  const found = content.fields.get(name);
  content.fields.delete(name);
  return found;
}

/** Sections under a role: parts of one account, lists of achievements, skills, or further prose. */
function addBelow(parts: readonly Part[], role: Id, place: Place, findings: Findings): void {
  let told: { star: Record<string, string>; line: number; text: string | null } = { star: {}, line: 0, text: null };
  const flush = () => {
    if (isTold(told.star)) addStar(told.text, told.star, role, place(told.line), findings);
    else if (told.text !== null) findings.note(place(told.line), told.text);
    told = { star: {}, line: 0, text: null };
  };
  for (const part of parts) {
    const name = labelled(part.heading);
    if (isStar(name)) {
      if (told.star[name] !== undefined) flush();
      if (told.line === 0) told.line = part.line;
      told.star[name] = wholeText(part, place, findings);
      continue;
    }
    flush();
    const section = sectionNamed(part.heading);
    if (name === "keywords" || section === "skills") addSkills(part, role, place, findings);
    else if (name === null && part.blocks.length === 0)
      told = { star: {}, line: part.line, text: said(part.heading, place(part.line), findings) };
    else {
      // `Key achievements` says nothing of its own; any other heading is told.
      if (name !== "highlights" && name !== "summary") findings.note(place(part.line), part.heading);
      const content = contentOf(part.blocks, place, findings, new Set());
      for (const { text, line } of content.paragraphs) {
        const words = said(text, place(line), findings);
        if (words !== "") findings.add({ kind: "achievement", of: role, text: words }, [role, words], place(line));
      }
      addItems(content.items, role, place, findings);
    }
  }
  flush();
}

function addSkills(part: Part, role: Id, place: Place, findings: Findings): void {
  for (const block of part.blocks) {
    const path = place(lineOf(block));
    for (const name of wordsOf({ value: textOf(block), path }, findings))
      findings.add(optional({ kind: "skill", name }, { provedBy: [role] }), [name, undefined], path);
    if (block.children.length > 0) addSkills({ ...part, blocks: block.children }, role, place, findings);
  }
}

function wholeText(part: Part, place: Place, findings: Findings): string {
  const texts = (blocks: Part["blocks"]): string[] =>
    blocks.flatMap((block) => [said(textOf(block), place(lineOf(block)), findings), ...texts(block.children)]);
  return texts(part.blocks)
    .filter((text) => text !== "")
    .join(" ");
}

function noteBelow(part: HeadedPart, content: Content, place: Place, findings: Findings): void {
  const note = (blocks: Part["blocks"]) => {
    for (const { text, line } of linesIn(blocks)) findings.note(place(line), text);
  };
  note(content.items);
  for (const below of part.below) {
    findings.note(place(below.line), below.heading);
    note(below.blocks);
  }
}

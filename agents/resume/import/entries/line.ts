import { canonicalSkill, skillField } from "#data/reference/skills.ts";
import type { Entry } from "../entry.ts";
import { optional } from "./parts.ts";
import { addSkill } from "./skills.ts";
import type { Findings } from "../findings.ts";
import { type SectionName, sectionNamed } from "../sections.ts";
import { skillPieces } from "../skill-list.ts";

/** A section by the words of its heading. */
export type Section = { title: string; name: SectionName | null };

type Line = { label: string | undefined; details: string | undefined };

/** More words than the name of a skill has. */
const NAME_WORDS = 4;
/** Words that are no sentence. */
const BARE_WORDS = 3;

/** True for `C, Rust, SQL` under “Languages”: they are written, not spoken. */
const isOfPrograms = (details: string): boolean =>
  skillPieces(details).some((piece) => {
    const known = canonicalSkill(piece.replace(/\s*\(.*\)$/, ""));
    return known !== null && skillField(known) !== "language";
  });

/**
 * A line of the kind `label: details`. Under skills the label is a heading of them, under languages a language; a line
 * of languages may also stand among the skills. Anywhere else it is a statement.
 */
export function readLine(entry: Entry, section: Section, findings: Findings): void {
  const line = { label: entry.text("label"), details: entry.text("details") };
  entry.close();
  addLine(line, section, entry.path, findings);
}

/** The same of texts that have no marks any more. */
export function addLine(line: Line, section: Section, path: string, findings: Findings): void {
  const { label, details } = line;
  const spoken = label !== undefined && sectionNamed(label) === "languages" && !isOfPrograms(details ?? "");
  const name = spoken ? "languages" : section.name;
  if (name === "languages" && name !== section.name && details === undefined) return findings.note(path, label);
  if (name === "languages") return readLanguages(name === section.name ? label : undefined, details, path, findings);
  if (name === "skills") return readSkills(label, details, section, path, findings);
  const said = [label, details].filter((part) => part !== undefined).join(": ");
  if (said === "") return;
  // `B` under “Driving licence” says nothing without its heading.
  const isBare = name === null && label === undefined && said.split(/\s+/).length <= BARE_WORDS;
  const text = isBare ? `${section.title}: ${said}` : said;
  if (name === "certificates" || name === "awards" || name === "interests" || name === "references")
    return addNamed(name, label ?? text, label === undefined ? undefined : details, path, findings);
  findings.doubting(`It stood under “${section.title}”; it is kept as a statement of yours.`, () => {
    findings.add({ kind: "statement", text }, [text], path);
  });
}

function addNamed(
  section: "certificates" | "awards" | "interests" | "references",
  name: string,
  details: string | undefined,
  path: string,
  findings: Findings,
): void {
  if (section === "certificates")
    findings.add(optional({ kind: "certificate", name }, { issuer: details }), [name, details], path);
  else if (section === "awards")
    findings.add(optional({ kind: "award", title: name }, { text: details }), [name], path);
  else if (section === "interests") {
    const keywords = details === undefined ? undefined : skillPieces(details);
    findings.add(optional({ kind: "interest", name }, { keywords }), [name], path);
  } else findings.add(optional({ kind: "reference", name }, { text: details }), [name, details], path);
}

function readSkills(
  label: string | undefined,
  details: string | undefined,
  section: Section,
  path: string,
  findings: Findings,
): void {
  // The section's own title once more is no heading of its skills.
  const group = label !== undefined && label.toLowerCase() === section.title.toLowerCase() ? undefined : label;
  if (details === undefined) {
    if (label !== undefined) addSkill(findings, path, { name: label });
    return;
  }
  for (const piece of skillPieces(details)) {
    const [, name = piece, level] = /^(.+?) \(([^()]+)\)$/.exec(piece) ?? [];
    const known = level !== undefined && isSkillLevel(level);
    const skill = known ? { name, level, group } : { name: piece, group };
    if (skill.name.split(/\s+/).length <= NAME_WORDS) addSkill(findings, path, skill);
    else findings.doubting("This may be a sentence rather than a skill.", () => addSkill(findings, path, skill));
  }
}

/** True for words in brackets that say how well, not what. */
export const isSkillLevel = (text: string): boolean => LEVEL.test(text);

const LEVEL =
  /^(?:beginner|basic|novice|intermediate|competent|proficient|advanced|expert|master|fluent|native|[abc][12]|\d+\+? years?|grundkenntnisse|gute kenntnisse|fortgeschritten|experte|débutant|intermédiaire|avancé|confirmé)$/iu;

function readLanguages(label: string | undefined, details: string | undefined, path: string, findings: Findings): void {
  const add = (name: string, fluency?: string) =>
    findings.add(optional({ kind: "language", name }, { fluency }), [name], path);
  if (label !== undefined) return void add(label, details);
  for (const piece of skillPieces(details ?? "")) {
    const [, name = piece, inner, after] = /^([^(:–-]+?)\s*(?:\((.+)\)|(?::|\s[–-])\s*(.+))$/u.exec(piece) ?? [];
    add(name, inner ?? after);
  }
}

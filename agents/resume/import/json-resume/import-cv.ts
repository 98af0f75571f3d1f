import { mustMend } from "#data/model/faults.ts";
import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { readProject } from "../entries/project.ts";
import { readRole } from "../entries/role.ts";
import * as short from "../entries/short.ts";
import { readSkill, readSkillGroups, readSkillWord } from "../entries/skills.ts";
import { readEducation } from "../entries/studies.ts";
import { Entry, type Found, eachOf, isEmpty, isRecord } from "../entry.ts";
import { type Findings, join, startFindings } from "../findings.ts";
import { readJson } from "../files/json-text.ts";
import { oneLine } from "../plain-text.ts";
import { readBasics } from "./basics.ts";
import { wrongShapes } from "./shape.ts";

type Section = {
  /** The key of version 1 first, then the names it has elsewhere. */
  keys: readonly string[];
  entry: (entry: Entry, findings: Findings) => void;
  /** For a word where an object was expected. */
  word?: (item: Found, findings: Findings) => void;
};

const SECTIONS: readonly Section[] = [
  {
    keys: ["work", "experience", "employment"],
    entry: (entry, findings) => readRole(entry, "work", findings, { description: "company" }),
  },
  {
    keys: ["volunteer", "volunteering"],
    entry: (entry, findings) => readRole(entry, "volunteer", findings, { description: "company" }),
  },
  { keys: ["projects"], entry: readProject },
  { keys: ["education"], entry: readEducation },
  { keys: ["skills"], entry: readSkill, word: readSkillWord },
  { keys: ["certificates", "certifications"], entry: short.readCertificate },
  { keys: ["languages"], entry: short.readLanguage, word: short.readLanguageWord },
  { keys: ["awards"], entry: short.readAward },
  { keys: ["publications"], entry: short.readPublication },
  { keys: ["references"], entry: short.readReference },
  { keys: ["interests"], entry: short.readInterest, word: short.readInterestWord },
  {
    keys: ["statements"],
    entry: (entry) => entry.close(),
    word: ({ value, path }, findings) => {
      const text = oneLine(String(value));
      findings.add({ kind: "statement", text }, [text], path);
    },
  },
];

const SECTION_KEYS = SECTIONS.flatMap((section) => section.keys);

/**
 * The facts of a JSON Resume (versions 0 and 1, https://jsonresume.org/schema), in the file's words without marks.
 * What has no place among the facts is told in `notUnderstood` with its path; only empty values are left out.
 * Throws the faults `cv_not_json`, `cv_not_json_resume`, `cv_not_utf8`, `cv_too_large`.
 */
export function importCv(text: string, fileName: string): ImportedCv {
  const { value, overwritten } = readJson(text, fileName);
  const findings = startFindings(fileName);
  for (const { path, value: lost } of overwritten) findings.note(path, lost);
  const root = rootOf(value, fileName, findings);

  let head: Entry | null = null;
  eachOf(root.take("basics"), findings, {
    entry(entry) {
      if (head === null) readBasics((head = entry), findings);
      entry.close();
    },
  });
  if (head === null) readBasics(root, findings);

  for (const section of SECTIONS) {
    for (const key of section.keys) {
      const found = root.take(key);
      if (!found || (section.keys[0] === "skills" && readSkillGroups(found, findings))) continue;
      const { entry: readEntry, word: readWord } = section;
      eachOf(found, findings, {
        entry: (entry) => readEntry(entry, findings),
        word: readWord && ((item) => readWord(item, findings)),
      });
    }
  }
  // Of the file, not of its owner.
  for (const key of ["$schema", "meta"]) {
    const found = root.take(key);
    if (found) findings.noteWhole(found.path, found.value);
  }
  root.close();

  const result = findings.result();
  if (result.facts.length === 0) throw notResume(fileName, "it holds no entry that says anything");
  return result;
}

function rootOf(value: unknown, fileName: string, findings: Findings): Entry {
  if (!isRecord(value)) {
    const kind = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
    throw notResume(fileName, `its outermost value is ${kind}, not an object`);
  }
  if (looksLikeResume(value)) return new Entry(sound(value, fileName), "", findings);
  // Some tools wrap the résumé: { "resume": { … } }.
  const wrapped = Object.entries(value).filter(([, inner]) => isRecord(inner) && looksLikeResume(inner));
  const [only] = wrapped;
  if (wrapped.length === 1 && only) {
    const [key, inner] = only;
    for (const [other, rest] of Object.entries(value)) if (other !== key) findings.note(join("", other), rest);
    return new Entry(sound(inner as Record<string, unknown>, fileName), key, findings);
  }
  const keys = Object.keys(value).slice(0, 8);
  const saw = keys.length > 0 ? `its keys are ${keys.join(", ")}` : "it is empty";
  throw notResume(fileName, saw, "profile" in value || "answers" in value);
}

/** The résumé itself when its parts are of the kinds they must be; a broken export is refused whole. */
function sound(resume: Record<string, unknown>, fileName: string): Record<string, unknown> {
  const wrong = wrongShapes(resume, SECTION_KEYS);
  if (wrong.length === 0) return resume;
  throw mustMend("cv_not_json_resume", `${fileName} is not a sound JSON Resume: ${wrong.join("; ")}.`, {
    hint: "Mend the named places, or export the CV again; nothing was imported.",
    data: { file: fileName, wrong },
  });
}

function looksLikeResume(value: Record<string, unknown>): boolean {
  const keys = new Set(["basics", ...SECTION_KEYS]);
  return Object.entries(value).some(
    ([key, member]) => keys.has(key.toLowerCase()) && typeof member === "object" && !isEmpty(member),
  );
}

function notResume(fileName: string, saw: string, isProfile = false): Error {
  const expected = "an object with basics, work, education, skills and the like";
  return mustMend("cv_not_json_resume", `${fileName} is not a JSON Resume: ${saw}; expected is ${expected}.`, {
    hint: isProfile
      ? "This looks like a profile with answers; import it as a profile instead."
      : "Export the CV as JSON Resume (https://jsonresume.org/schema); nothing was imported.",
    data: { file: fileName, saw, expected },
  });
}

import { readDate, splitRange } from "../dates.ts";
import { oneLine } from "../plain-text.ts";

/** The name a labelled line gives its value, by the words that may stand before the colon. Own collection. */
const LABELS: Record<string, readonly string[]> = {
  employer: [
    "employer",
    "company",
    "organisation",
    "organization",
    "firm",
    "arbeitgeber",
    "firma",
    "unternehmen",
    "entreprise",
  ],
  position: ["title", "position", "role", "job title", "stelle", "rolle", "poste"],
  location: ["place", "location", "ort", "standort", "lieu", "based in"],
  date: ["date", "dates", "period", "when", "year", "years", "zeitraum", "datum", "jahr", "duration"],
  expires: ["expires", "expiry", "valid until", "gültig bis"],
  number: ["number", "licence number", "license number", "credential id", "nummer"],
  authors: ["authors", "author", "autoren"],
  start: ["start", "from", "start date", "started", "von"],
  end: ["end", "to", "end date", "ended", "until", "bis"],
  url: ["link", "url", "website", "web", "homepage"],
  institution: ["institution", "school", "university", "college", "hochschule", "universität"],
  degree: ["degree", "abschluss", "diplôme"],
  area: ["area", "field", "subject", "major", "fach", "studienfach"],
  score: ["score", "grade", "gpa", "note"],
  courses: ["courses", "coursework", "kurse"],
  issuer: ["issuer", "issued by", "authority", "aussteller"],
  awarder: ["awarder", "awarded by", "given by"],
  publisher: ["publisher", "journal", "verlag", "venue"],
  keywords: ["keywords", "technologies", "tech", "tech stack", "stack", "tools", "skills", "tags", "technologien"],
  level: ["level", "proficiency", "niveau", "stufe"],
  fluency: ["fluency"],
  group: ["group", "category"],
  summary: ["summary", "description", "text", "about", "beschreibung"],
  engagement: ["engagement"],
  name: ["name"],
  situation: ["situation", "context", "ausgangslage", "kontext"],
  task: ["task", "aufgabe", "challenge"],
  action: ["action", "actions", "vorgehen", "handlung"],
  result: ["result", "results", "outcome", "impact", "ergebnis", "résultat"],
  highlights: [
    "achievements",
    "highlights",
    "responsibilities",
    "accomplishments",
    "erfolge",
    "aufgaben",
    "key achievements",
  ],
};
const BY_WORD = new Map(Object.entries(LABELS).flatMap(([name, words]) => words.map((word) => [word, name] as const)));

/** The parts of an account told as situation, task, action and result. */
export const STAR = ["situation", "task", "action", "result"] as const;
export type StarPart = (typeof STAR)[number];
export const isStar = (name: string | null): name is StarPart => STAR.some((part) => part === name);

/** What a label, without its colon and marks, names; null for any other words. */
export function labelled(words: string): string | null {
  return (
    BY_WORD.get(
      oneLine(words)
        .toLowerCase()
        .replace(/[\s:]+$/u, ""),
    ) ?? null
  );
}

/** `**Label:** value` or `Label: value`; a colon behind a backslash is one of the text. */
export function splitLabel(text: string): { label: string; value: string } | null {
  const parts =
    /^\s*(?:\*\*|__|\*|_)?([\p{L}][^:*_\\\n]{0,40}?)(?:\*\*|__|\*|_)?\s*:\s*(?:\*\*|__|\*|_)?(?:\s+(.*)|$)/su.exec(
      text,
    );
  return parts?.[1] === undefined ? null : { label: parts[1].trim(), value: (parts[2] ?? "").trim() };
}

export type When = { when: string; place: string | null };

/** `Mar 2020 – present · Leeds`, with or without marks: a time and perhaps a place. Null for any other line. */
export function readWhen(line: string): When | null {
  const text = oneLine(line);
  if (text === "" || text.length > 120) return null;
  if (isTime(text)) return { when: text, place: null };
  for (const separator of [/\s*[·•|]\s*/u, /,\s+/u, /\s+\/\s+/u, /\s+[–—-]\s+(?=\p{L}[^–—-]*$)/u]) {
    const parts = text.split(separator).filter((part) => part !== "");
    const times = parts.filter(isTime);
    const [when] = times;
    if (parts.length < 2 || parts.length > 4 || times.length !== 1 || when === undefined) continue;
    const place = parts.filter((part) => part !== when).join(", ");
    if (/^(?=.*\p{L})[\p{L}\p{M}\p{N} .,'’()&/-]{2,60}$/u.test(place)) return { when, place };
  }
  return null;
}

function isTime(text: string): boolean {
  const bare = text.replace(/^\((.*)\)$/, "$1");
  const range = splitRange(bare);
  const ends = range ? [range.start, range.end] : [bare];
  // Of a range, an end such as `Summer 2019` will do; of anything else only a date.
  const plain = range !== null && !/[|·•,]/u.test(bare);
  return (
    ends.every((end) => ["date", "ongoing", plain ? "part" : ""].includes(readDate(end).kind)) &&
    readDate(bare).kind !== "ongoing"
  );
}

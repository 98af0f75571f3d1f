import { KNOWN_CERTIFICATES } from "#data/reference/certificates.ts";
import { skillsIn } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";
import { contentStems } from "./content.ts";
import type { Evidence, Exhibit } from "./evidence.ts";
import { joined, MOST_CITED, type Part } from "./part.ts";

/** A certificate or licence as a requirement names it. `known` finds it in other wordings; else its words must be met. */
export type Asked = { name: string; known: RegExp | null; start: number; end: number };

const PAPER =
  /\b(?:certifi(?:ed|cate|cates|cation|cations)|zertifi\w+|certifie\w*|certificad\w+|certificacion\w*|licen[cs]e[ds]?|qualification)\b/u;
const CERTIFIED_PERSON =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}+#.-]*\s+){0,3}(?:Certified|Zertifiziert(?:e[rn]?)?|Certifiée?)\s+(?:in\s+)?\p{Lu}[\p{L}\p{N}+#.-]*(?:(?:\s+|\s+[–-]\s+|\s*\/\s*)(?:in\s+|of\s+)?\p{Lu}[\p{L}\p{N}+#.-]*){0,4})/gu;
const CERTIFICATE_OF =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}+#.]*[\s-]+){1,5}(?:certifications?|certificates?|Certifications?|Certificates?|Zertifi(?:kat|zierung)\p{L}*|zertifiziert))/gu;
const OPENING =
  /^(?:A|An|The|Valid|Current|Active|Relevant|Professional|Industry|Any|Additional|Strong|Eine?|Holder|Must|Have|Hold|Preferred|Possess|Technical|Vendor)\s+/u;
/** Levels that a lower one of the same name does not reach. */
const HIGH = /\b(?:professional|expert|advanced|senior|master)\b/u;
const BESIDE =
  /\b(?:certif\w+|zertif\w+|level|associate|foundation|exam|professional|expert|advanced|valid|current|active|in|of|the|and)\b/gu;

/** The certificates a requirement names, in order; places are of its own text. */
export function certificatesAsked(text: string): Asked[] {
  const found: Asked[] = [];
  const add = (asked: Asked) => {
    if (!found.some((each) => asked.start < each.end && each.start < asked.end)) found.push(asked);
  };
  for (const { words, held } of KNOWN_CERTIFICATES) {
    for (const match of text.matchAll(words)) {
      add({ name: match[0].trim(), known: held ?? words, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const pattern of [CERTIFIED_PERSON, CERTIFICATE_OF]) {
    for (const match of text.matchAll(pattern)) {
      const whole = match[1] ?? "";
      const name = whole.replace(OPENING, "");
      const rest = plain(name).replace(BESIDE, " ").trim();
      const start = match.index + whole.length - name.length;
      if (rest.length >= 2) add({ name: name.trim(), known: null, start, end: match.index + whole.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The requirement without what it says of certificates, for the rest of it to be judged; places stay. */
export function withoutCertificates(text: string, asked: readonly Asked[]): string {
  let rest = text;
  for (const { start, end } of asked) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  if (asked.length === 0) return text;
  return rest.replace(/(?:certif|zertif|licen[cs]e)[\p{L}]*/giu, (word) => " ".repeat(word.length));
}

function names(exhibit: Exhibit, { name, known }: Asked): boolean {
  const text = plain(exhibit.text);
  if (known !== null) return new RegExp(known.source, known.flags.replace("g", "")).test(exhibit.text);
  const asked = plain(name);
  if (HIGH.test(asked) && !HIGH.test(text)) return false;
  const onPaper = exhibit.fact.kind === "certificate" || PAPER.test(text);
  const skills = skillsIn(name);
  const stems = [...contentStems(asked.replace(BESIDE, " "))];
  const bySkill = new Set(
    skills.filter((skill) => exhibit.skills.has(skill)).flatMap((skill) => [...contentStems(skill)]),
  );
  return (
    onPaper &&
    (stems.length > 0 || skills.length > 0) &&
    stems.every((stem) => exhibit.stems.has(stem) || bySkill.has(stem))
  );
}

function judgeOne(asked: Asked, evidence: Evidence): Part {
  const naming = evidence.exhibits.filter((exhibit) => names(exhibit, asked));
  const shown = naming
    .filter(({ fact }) => fact.kind !== "skill" && fact.kind !== "language")
    .toSorted((a, b) => Number(b.fact.kind === "certificate") - Number(a.fact.kind === "certificate"));
  const [first] = shown;
  if (first !== undefined) {
    const because =
      first.fact.kind === "certificate"
        ? `the CV shows the certificate “${first.fact.name}”`
        : `the CV's own text names ${asked.name}`;
    return { verdict: "met", because, factIds: shown.map(({ fact }) => fact.id).slice(0, 3), lacking: [] };
  }
  const skills = skillsIn(asked.name);
  const related = naming.length > 0 ? naming : skills.flatMap((skill) => evidence.showing(skill).slice(0, 3));
  if (related.length > 0) {
    const what = naming.length > 0 ? asked.name : joined(skills, "and");
    return {
      verdict: "partly",
      because: `the CV shows ${what}, but no certificate of it`,
      factIds: [...new Set(related.map(({ fact }) => fact.id))].slice(0, MOST_CITED),
      lacking: [asked.name],
    };
  }
  return {
    verdict: "missing",
    because: `the CV shows no certificate ${asked.name}`,
    factIds: [],
    lacking: [asked.name],
  };
}

const RANK = { met: 2, partly: 1, missing: 0 } as const;

/** Certificates by what the CV has on paper, never by the skill alone; one of several that `or` or a stroke joins will do. */
export function judgeCertificates(text: string, asked: readonly Asked[], evidence: Evidence): Part[] {
  const groups: Asked[][] = [];
  for (const each of asked) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const gap = before === undefined ? "" : plain(text.slice(before.end, each.start));
    const joins = before !== undefined && gap.length <= 25 && !/\b(?:and|und|et|y)\b|&|;/u.test(gap);
    if (last !== undefined && joins) last.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => {
    const parts = group.map((each) => judgeOne(each, evidence)).toSorted((a, b) => RANK[b.verdict] - RANK[a.verdict]);
    const [best] = parts;
    if (best !== undefined && (best.verdict !== "missing" || parts.length === 1)) return best;
    const lacking = group.map(({ name }) => name);
    return {
      verdict: "missing",
      because: `the CV shows no certificate ${joined(lacking, "or")}`,
      factIds: [],
      lacking,
    };
  });
}

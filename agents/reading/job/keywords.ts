import { skillMentions, skillsIn } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";
import type { Section } from "./sections.ts";

/** Capital words and acronyms that name no skill: places, currencies, ranks, everyday abbreviations. */
const COMMON =
  /^(?:US|USA|UK|EU|EMEA|APAC|DACH|LATAM|EUR|USD|GBP|CHF|CEO|CTO|CFO|COO|CPO|VP|HR|IT|OK|FAQ|PTO|OTE|ARR|NYC|SF|LA|DC|AM|PM|TV|PC|BA|BS|MA|MS|MBA|PHD|BSC|MSC|GMBH|AG|SE|LLC|LTD|INC|CV|EEO|DEI|LGBTQ|LGBTQIA|HQ|ID|AI|KI|IA|ML|II|III|IV|B2B|B2C|NEW|AND|OR|NOT|THE|YOU|WE|OUR|CDI|CDD|RTT|M|W|D|F|H|X|FT|TBD|ASAP|EEOC|SLA|ROI|URL|WORD|TEAM|ROLE|JOB|ENG|DE|EN|FR|ES|DR|AE|EC|SDR|BDR|RFI|UAT|JD|PR|SAAS|YOE|OR|WLAN|LINKEDIN|GITHUB|YOUTUBE|TIKTOK|FACEBOOK|INSTAGRAM|WHATSAPP|IPHONE|PAYPAL|MCDONALD|[ABC][12]|BTS|DUT|BAC|CAP|FP|HBO|MBO|IHK|BSN|MSN|ADE|GED|NVQ|GCSE|CS|QTS|DBS|API|APIS|SDK|VM|OS)$/u;

/** A name made of letters of both cases, digits or signs, or an acronym, e.g. `OpenCascade`, `ICD-10`, `IKS`. */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}(?:-?\d{1,4})?|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}[\p{L}]*\d+[\p{L}\d]*)(?![\p{L}\p{N}])/gu;
/** After such words a capitalised word in a text that does not capitalise nouns is a product's name. */
const NAMED =
  /\b(?:such as|like|e\.g\.,?|including|knowledge of|experience with|familiar(?:ity)? with|using)\s+((?:\p{Lu}[\p{L}\d.]+(?:,\s+(?:or\s+|and\s+)?|\s+(?:or|and|\/)\s+)?){1,8})/gu;
const EVERYDAY = /^(?:the|a|an|our|you|we|your|english|german|french|it|is|this|that|and|or)$/u;

function namesIn(text: string): { term: string; start: number }[] {
  const found = [...text.matchAll(NAME)].map((match) => ({ term: match[0], start: match.index }));
  for (const match of text.matchAll(NAMED)) {
    const list = match[1] ?? "";
    let start = match.index + match[0].length - list.length;
    for (const part of list.split(/(,\s+(?:or\s+|and\s+)?|\s+(?:or|and|\/)\s+)/)) {
      const alone = !/[,/]|\s(?:or|and)\s/.test(list.trim().replace(/[,.]$/, ""));
      // `experience with Enterprise technology`: a capital before a common noun is no name.
      const behind = text.slice(match.index + match[0].length);
      if (
        alone &&
        /^\s*\p{Ll}/u.test(behind) &&
        !/^\s*(?:is|are|or|and|for|to|in|as|at|on|would|preferred|required|a plus|skills|experience)\b/.test(behind)
      )
        continue;
      if (/^\p{Lu}/u.test(part) && !EVERYDAY.test(plain(part))) found.push({ term: part.replace(/[.,]$/, ""), start });
      start += part.length;
    }
  }
  return found;
}

/** Skills and other names in a text, in the order they stand, each once; canonical where the taxonomy knows them. */
export function keywordsOf(text: string): string[] {
  const mentions = skillMentions(text);
  const found = mentions.map(({ skill, start }) => ({ term: skill, start }));
  const capitals = text.replace(/[^\p{Lu}]/gu, "").length / Math.max(1, text.replace(/[^\p{L}]/gu, "").length);
  // In a line all in capitals every word would be an acronym.
  if (capitals < 0.5) {
    for (const name of namesIn(text)) {
      const inside = mentions.some((mention) => name.start >= mention.start && name.start < mention.end);
      if (!inside && !COMMON.test(name.term.toUpperCase()) && name.term.length > 1) found.push(name);
    }
  }
  return [...new Map(found.sort((a, b) => a.start - b.start).map(({ term }) => [plain(term), term])).values()];
}

/** Lines of the same kind outside of such sections. */
const SMALL_PRINT = /\b(?:equal opportunity|applicants?|recruiters?|fraud|privacy|accommodation|personal data)\b/u;

/** Sections that say nothing of the work itself. */
const BESIDE = new Set(["company", "legal", "process", "benefits", "pay", "place"]);

/**
 * The terms of a whole posting, most telling first: what stands in the title and in the requirements weighs more than
 * what stands anywhere. Names that are no known skill count only where something is asked or to be done.
 */
export function keywordsOfPosting(
  posting: { title: string; company: string },
  requirements: readonly { text: string; necessity: "must" | "nice" }[],
  sections: readonly Section[],
): string[] {
  const weights = new Map<string, number>();
  const weigh = (keywords: readonly string[], weight: number) => {
    for (const keyword of keywords) weights.set(keyword, (weights.get(keyword) ?? 0) + weight);
  };
  weigh(skillsIn(posting.title), 6);
  for (const { text, necessity } of requirements) weigh(keywordsOf(text), necessity === "must" ? 3 : 2);
  for (const section of sections) {
    if (section.kind !== null && BESIDE.has(section.kind)) continue;
    for (const { text } of section.lines) {
      if (!SMALL_PRINT.test(plain(text))) weigh(section.kind === "duties" ? keywordsOf(text) : skillsIn(text), 1);
    }
  }
  const own = ` ${plain(posting.company)} `;
  return [...weights]
    .filter(([keyword]) => !own.includes(` ${plain(keyword)} `))
    .sort((a, b) => b[1] - a[1])
    .map(([keyword]) => keyword)
    .slice(0, 40);
}

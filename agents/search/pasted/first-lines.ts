import { isTitle } from "../page/page-names.ts";
import { kindOfHeading } from "#agents/reading/job/sections.ts";
import type { Line } from "#agents/reading/text/line.ts";
import { sentencesOf } from "#agents/reading/text/sentences.ts";
import { isKnownPlace } from "./places.ts";
import { companyWithPlace, isNoName, legalName } from "./company-line.ts";
import { labelled, type Names } from "./labels.ts";

/** `At NAME, we …`: nobody but a company is spoken of so, even where the name is a skill's too. */
const AT_NAME =
  /^(?:At|Bei|Chez|En|Bij)\s+(?:der |die )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4}),?\s+(?:we|you|our|wir|suchen|nous|vous|on|tu|buscamos|creemos|wij|our)\b/u;
/** Words that open a sentence about a company by its name. */
const NAMED: readonly RegExp[] = [
  /^(?:About|Über|A propos de|À propos de|Sobre|Over|Why|Join|Working at|Life at)\s+(?!us\b|the\b|you\b|this\b|uns\b|das\b|die\b|den\b|your\b|our\b|nosotros|nous\b|ons\b|la\b|el\b|l['’])(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)\s*:?$/u,
  AT_NAME,
  /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})(?:\s+\([^)]*\))?,?\s+(?:is (?:a |an |the |looking|hiring|seeking|recruiting|one of)|are (?:looking|hiring)|ist (?:ein|der|die|das)|sucht|recrute|recherche|busca|est (?:une?|le|la)|es una?)/u,
  /(?:^|\b)(?:Wir,|Die|Der)\s+(?:die |der )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}(?:GmbH|AG|SE|KG|e\.\s?V\.)(?: & Co\. KG)?)\b/u,
];
const NO_NAME =
  /^(?:the|this|it|he|she|they|we|our|your|you|everyone|what|that|there|here|location|remote|salary|who|experience|english|python|das|dies|es|wir|sie|er|il|elle|ce|la|le|el|ella|esto|position|role|company|candidate|someone|job|full|part|unser|ihre|deine|notre|nuestra|my)\b/iu;

/** What stands before the title in a sentence that offers the job. */
const OFFERING =
  /^.{0,60}?\b(?:looking for|hiring|searching for|seeking|needs?|wanted|suchen|sucht|gesucht|cherch\w+|recherch\w+|recrut\w+|buscamos|busca)\s*:?\s+(?:an? |eine?n? |une? |una? )?(?=\S)/iu;
/** What ends a company's name in running text. */
const NAME_END =
  "(?:\\s*[,|(;–—!?:].*|\\.(?:\\s.*)?|\\s+(?:-|in|near|to|who|and we|for|is|are|gesucht|wanted|needed|à|a|en|mit|with|avec|con|pour|para|für|zum|ab)\\s.*|\\s+(?:gesucht|wanted|needed)\\b.*|\\s+(?:and|und|et|y)\\s+\\p{Ll}.*)?";
const AT = new RegExp(
  `^(.{3,90}?)\\s+(?:at|@|bei(?: der| dem)?|chez|bij|em|presso)\\s+(\\p{Lu}.{0,60}?)${NAME_END}$`,
  "u",
);
const EN = new RegExp(
  `^(.{3,90}?)\\s+en\\s+(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4}?)${NAME_END}$`,
  "u",
);

/** A sentence in which somebody tells of themselves is no title. */
const TELLS = /(?<!\p{L})(?:I|I['’]m|my|me|ich|mein\p{L}*|je|mon|yo|mi)(?!\p{L})/u;
const isOffered = (title: string) => isTitle(title) && !TELLS.test(title) && title.split(" ").length <= 12;

/** `TITLE at COMPANY`, `COMPANY is hiring a TITLE`. */
function joinedIn(line: string): Partial<Names> {
  const bare = line.replace(OFFERING, "");
  const legal = (name: string) => legalName(name)?.company ?? name;
  const at = AT.exec(bare);
  if (at?.[1] !== undefined && at[2] !== undefined && isOffered(at[1]) && !NO_NAME.test(at[2])) {
    const whole = bare.slice(bare.indexOf(at[2], at[1].length));
    return { title: at[1].trim(), company: legalName(whole)?.company ?? at[2].trim().replace(/\.$/, "") };
  }
  // `en` leads to places and kinds of contract more often than to a company.
  const en = EN.exec(bare);
  if (en?.[1] !== undefined && en[2] !== undefined && isOffered(en[1]) && !NO_NAME.test(en[2])) {
    const behind = bare.slice(bare.indexOf(en[2], en[1].length) + en[2].length);
    const next = /^\s*[,(]\s*([^,()|.]+)/u.exec(behind)?.[1]?.trim() ?? "";
    const place =
      isKnownPlace(en[2]) ||
      isKnownPlace(next, "country") ||
      isNoName(en[2]) ||
      /^(?:CDI|CDD|España|Alternance|Intérim|ESN)\b/iu.test(en[2]);
    if (!place) return { title: en[1].trim(), company: legal(en[2].trim()) };
  }
  const hires =
    /^(\p{Lu}.{1,50}?)\s+(?:is (?:hiring|looking for|seeking|recruiting)|sucht|recrute|recherche|busca)\s*:?\s+(?:an? |eine?n? |une? |una? )?(.{3,90})$/u.exec(
      line,
    );
  if (
    hires?.[1] !== undefined &&
    hires[2] !== undefined &&
    isTitle(hires[2]) &&
    !NO_NAME.test(hires[1]) &&
    !isNoName(hires[1])
  ) {
    return { company: hires[1].trim(), title: hires[2].trim().replace(/[.!]$/, "") };
  }
  return {};
}

const splitParts = (line: string) =>
  line
    .split(/\s+[|–—·•-]\s+|\s*[|·•]\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Whether the text goes on to speak of somebody by this name, as it would of a company. */
function isSpokenOf(name: string, text: string, next = "\\p{L}"): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const told = new RegExp(`(?:[\\n.!?]\\s*|\\b(?:at|join|about|bei|über|chez) )${quoted}(?:['’]s)?\\s+${next}`, "u");
  const at = text.indexOf(name);
  return at >= 0 && told.test(text.slice(at + name.length));
}

const PLACE = /^\p{Lu}[\p{L}\p{M} .'’-]{1,40},\s*\p{Lu}[\p{L}\p{M} .'’-]{1,40}(?:\s*\([^)]*\))?$/u;
const PLACE_WITH_MODE =
  /^(?:\p{Lu}[^()]{1,40}\s*\((?:remote|hybrid|on-?site|vor ort|homeoffice)[^)]*\)|(?:remote|hybrid)\b.{0,40})$/iu;

/** Title, company and place of a pasted posting, as far as its own lines say them clearly. */
export function namesIn(lines: readonly Line[], text: string): Names {
  const texts = text
    .split("\n")
    .map((line) => line.replace(/^#+\s*|\*\*|__/g, "").trim())
    .filter(Boolean);
  const names = labelled(texts);
  const head = texts.slice(0, 6).filter((line) => line.length <= 160);
  const openings = texts.slice(0, 4).filter((line) => line.length <= 600);
  for (const line of openings.flatMap((each) => [
    each,
    ...(sentencesOf(each).length > 1 ? sentencesOf(each).slice(0, 3) : []),
  ])) {
    if (names.title !== null && names.company !== null) break;
    const joined = joinedIn(line);
    names.title ??= joined.title ?? null;
    names.company ??= joined.company ?? null;
  }
  const titled = head
    .slice(0, 4)
    .find((line) => isTitle(line) && !/[.!?;]$/.test(line) && kindOfHeading(line) !== "asked");
  const parts = head.flatMap(splitParts);
  const told = names.company === null ? companyLineIn(head, parts, text) : null;
  names.company ??= told?.company ?? companyIn(lines, parts, text);
  names.place ??= told?.place ?? null;
  names.place ??=
    parts.find(
      (part) =>
        part !== names.company &&
        !isTitle(part) &&
        legalName(part) === null &&
        (PLACE.test(part) || PLACE_WITH_MODE.test(part)),
    ) ?? null;
  names.title ??= titled === undefined ? null : titleIn(titled, names);
  return names;
}

/** The part of a line that is the title: all of it, unless company or place stand in the same line. */
function titleIn(line: string, { company, place }: Names): string | null {
  const parts = splitParts(line);
  const others = parts.filter((part) => part === company || part === place);
  if (others.length === 0 && !line.includes("|") && line.length <= 120) return line;
  return parts.find((part) => isTitle(part) && !others.includes(part)) ?? null;
}

/** A name with its legal form anywhere in the head, else `Company, Place` in a line of its own. */
function companyLineIn(head: readonly string[], parts: readonly string[], text: string) {
  for (const part of [...parts, ...head]) {
    const found = part.length > 120 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(part) ? null : legalName(part);
    if (found !== null && !isTitle(found.company.replace(/\s\S+$/, ""))) {
      const at = parts.indexOf(part);
      const next = found.place === null && at >= 0 ? parts[at + 1] : undefined;
      return next !== undefined && (PLACE.test(next) || PLACE_WITH_MODE.test(next)) ? { ...found, place: next } : found;
    }
  }
  for (const part of parts) {
    const found = isTitle(part) ? null : companyWithPlace(part, (name) => isSpokenOf(name, text, "\\p{Ll}"));
    if (found !== null) return found;
  }
  return null;
}

function companyIn(lines: readonly Line[], parts: readonly string[], text: string): string | null {
  const short = parts.filter((part) => part.length >= 2 && part.length <= 60);
  for (const pattern of NAMED) {
    for (const line of lines) {
      const name = pattern
        .exec(line.text)?.[1]
        ?.trim()
        .replace(/['’]s$/u, "");
      if (name === undefined || NO_NAME.test(name) || isTitle(name)) continue;
      if (isNoName(name) && pattern !== AT_NAME) continue;
      // The head of the posting may give the name in full.
      return short.find((part) => part.startsWith(`${name} `) && !isTitle(part)) ?? name;
    }
  }
  // A short line near the top is the company's name when the text goes on to speak of it.
  const named = (part: string) =>
    /^\p{Lu}/u.test(part) && !/[.!?:]$|[\d,]/.test(part) && !isTitle(part) && !isNoName(part);
  return short.find((part) => named(part) && kindOfHeading(part) === null && isSpokenOf(part, text)) ?? null;
}

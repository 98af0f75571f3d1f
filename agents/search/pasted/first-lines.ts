import { isTitle } from "../page/page-names.ts";
import { kindOfHeading } from "#agents/reading/job/sections.ts";
import type { Line } from "#agents/reading/text/line.ts";
import { plain } from "#data/reference/words.ts";

export type Names = { title: string | null; company: string | null; place: string | null };

const LABELS = {
  title:
    /^(?:job ?title|title|position(?: title)?|role|vacancy|job|stelle|stellenbezeichnung|stellentitel|beruf|poste|intitule(?: du poste)?|puesto|cargo|vacante|vacature|functie|posizione)$/u,
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:organi[sz]ation|company)|unternehmen|firma|arbeitgeber|entreprise|societe|employeur|empresa|azienda|bedrijf|werkgever)$/u,
  place:
    /^(?:(?:job )?location|place(?: of work)?|city|standort|ort|arbeitsort|einsatzort|lieu(?: de travail)?|ubicacion|lugar(?: de trabajo)?|locatie|sede)$/u,
} as const;

const LEGAL_FORM =
  /(?:^|\s)(?:gmbh(?: & co\. ?kg)?|ag|se|kg|ug|e\. ?v\.|inc\.?|llc|ltd\.?|limited|plc|corp\.?|sarl|sas|s\.a\.|s\.l\.|s\.r\.l\.|b\.v\.|n\.v\.|oy|ab|a\/s|aps|pty)\.?$/u;
/** Words that open a sentence about a company by its name. */
const NAMED: readonly RegExp[] = [
  /^(?:About|Über|A propos de|À propos de|Sobre|Over|Why|Join|Working at|Life at)\s+(?!us\b|the\b|you\b|this\b|uns\b|das\b|die\b|den\b|your\b|our\b|nosotros|nous\b|ons\b|la\b|el\b|l['’])(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)\s*:?$/u,
  /^(?:At|Bei|Chez|En|Bij)\s+(?:der |die )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4}),?\s+(?:we|you|our|wir|suchen|nous|vous|on|tu|buscamos|creemos|wij|our)\b/u,
  /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})(?:\s+\([^)]*\))?,?\s+(?:is (?:a |an |the |looking|hiring|seeking|recruiting|one of)|are (?:looking|hiring)|ist (?:ein|der|die|das)|sucht|recrute|recherche|busca|est (?:une?|le|la)|es una?)/u,
  /(?:^|\b)(?:Wir,|Die|Der)\s+(?:die |der )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}(?:GmbH|AG|SE|KG|e\.\s?V\.)(?: & Co\. KG)?)\b/u,
];
const NO_NAME =
  /^(?:the|this|it|he|she|they|we|our|your|you|everyone|what|that|there|here|location|remote|salary|who|experience|english|python|das|dies|es|wir|sie|er|il|elle|ce|la|le|el|ella|esto|position|role|company|candidate|someone|job|full|part|unser|ihre|deine|notre|nuestra|my)\b/iu;

function labelled(lines: readonly string[]): Names {
  const names: Names = { title: null, company: null, place: null };
  for (const line of lines.slice(0, 25)) {
    const match = /^([^:|]{2,30})\s*[:|]\s*(.{2,140})$/u.exec(line.replace(/\*\*|__/g, ""));
    if (match?.[1] === undefined || match[2] === undefined) continue;
    for (const key of ["title", "company", "place"] as const) {
      if (names[key] === null && LABELS[key].test(plain(match[1]))) names[key] = match[2].trim();
    }
  }
  return names;
}

/** `TITLE at COMPANY`, `COMPANY is hiring a TITLE`. */
function joinedIn(line: string): Partial<Names> {
  const at = /^(.{3,90}?)\s+(?:at|@|bei(?: der)?|chez)\s+(\p{Lu}.{1,60}?)(?:\s*[,|(–—].*)?$/u.exec(line);
  if (at?.[1] !== undefined && at[2] !== undefined && isTitle(at[1])) {
    return { title: at[1].trim(), company: at[2].trim().replace(/\.$/, "") };
  }
  const hires =
    /^(\p{Lu}.{1,50}?)\s+(?:is (?:hiring|looking for|seeking|recruiting)|sucht|recrute|recherche|busca)\s*:?\s+(?:an? |eine?n? |une? |una? )?(.{3,90})$/u.exec(
      line,
    );
  if (hires?.[1] !== undefined && hires[2] !== undefined && isTitle(hires[2]) && !NO_NAME.test(hires[1])) {
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
function isSpokenOf(name: string, text: string): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const told = new RegExp(`(?:[\\n.!?]\\s*|\\b(?:at|join|about|bei|über|chez) )${quoted}(?:['’]s)?\\s+\\p{L}`, "u");
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
  for (const line of head.slice(0, 4)) {
    const joined = joinedIn(line);
    names.title ??= joined.title ?? null;
    names.company ??= joined.company ?? null;
  }
  const titled = head
    .slice(0, 4)
    .find((line) => isTitle(line) && !/[.!?;]$/.test(line) && kindOfHeading(line) !== "asked");
  const parts = head.flatMap(splitParts);
  names.company ??= companyIn(lines, parts, text);
  names.place ??=
    parts.find(
      (part) => part !== names.company && !isTitle(part) && (PLACE.test(part) || PLACE_WITH_MODE.test(part)),
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

function companyIn(lines: readonly Line[], parts: readonly string[], text: string): string | null {
  const short = parts.filter((part) => part.length >= 2 && part.length <= 60);
  const legal = short.find((part) => LEGAL_FORM.test(plain(part)) && !/[.!?]\s/.test(part));
  if (legal !== undefined) return legal;
  for (const pattern of NAMED) {
    for (const line of lines) {
      const name = pattern
        .exec(line.text)?.[1]
        ?.trim()
        .replace(/['’]s$/u, "");
      if (name === undefined || NO_NAME.test(name) || isTitle(name)) continue;
      // The head of the posting may give the name in full.
      return short.find((part) => part.startsWith(`${name} `) && !isTitle(part)) ?? name;
    }
  }
  // A short line near the top is the company's name when the text goes on to speak of it.
  const named = (part: string) => /^\p{Lu}/u.test(part) && !/[.!?:]$|[\d,]/.test(part) && !isTitle(part);
  return short.find((part) => named(part) && kindOfHeading(part) === null && isSpokenOf(part, text)) ?? null;
}

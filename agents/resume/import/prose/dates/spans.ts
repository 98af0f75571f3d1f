import { plain } from "#data/reference/words.ts";
import type { PartialDate } from "#data/model/schema.ts";
import { readDate } from "../../dates.ts";
import { monthOf } from "../../months.ts";

/** A stretch of time as a text tells it; `at` and `length` say where. `vague`: a part of it could not be told. */
export type Span = {
  start?: PartialDate;
  end?: PartialDate;
  ongoing: boolean;
  /** Only one date stands there. */
  single: boolean;
  vague: boolean;
  at: number;
  length: number;
};

type Token = { at: number; end: number; date: PartialDate | null; ongoing: boolean; vague: boolean };

const YEAR = "(?:19[4-9]|20[0-4])\\d";
const MONTH_DAY = "(?:\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s+(?:de\\s+|of\\s+)?)?";
const WORD = "(?<![\\p{L}\\p{N}])\\p{L}{3,12}\\.?";
const TOKEN = new RegExp(
  [
    `(?<iso>(?<![\\d/.]|(?<!\\d{4}|[./]\\d{1,2})-)${YEAR}[-./](?:0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?(?![\\d])(?!\\s*[-–]\\s*\\d{1,2}(?!\\d)))`,
    `(?<east>${YEAR}\\s*[年년]\\s*(?:(?<eastMonth>\\d{1,2})\\s*[月월])?(?:\\s*\\d{1,2}\\s*[日일])?)`,
    `(?<dotted>(?<![\\d/.]|(?<!\\d{4}|[./]\\d{1,2})-)(?:\\d{1,2}(?:[.-]| ?/)\\s?){1,2}${YEAR}(?!\\d))`,
    `(?<words>${MONTH_DAY}(?:${WORD})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?,?\\s*(?:de\\s+|del\\s+|of\\s+)?(?:${YEAR}|['’]\\d{2}(?!\\d)|(?<=\\s|\\.)\\d{2}(?![\\d.,%:/])))(?!\\d)`,
    `(?<short>(?<![\\d/.-])(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/]))`,
    `(?<year>(?<![\\d.,/]|[$€£#]\\s?|(?<!${YEAR}\\s?)-)${YEAR}(?![\\d%€$]|[.,]\\d))`,
  ].join("|"),
  "giu",
);
const ONGOING =
  /(?<![\p{L}\p{N}])(?:present(?:ly)?|current(?:ly)?|now|today|ongoing|to date|till date|until now|bis heute|heute|jetzt|aktuell|laufend|derzeit|dato|aujourd['’]?hui|à ce jour|ce jour|présent|actuel(?:lement)?|en cours|actualidad|la actualidad|actualmente|actual|hoy|presente|il presente|oggi|ad oggi|attuale|attualmente|in corso|heden|nu|vandaag|atual(?:mente)?|o momento|momento|hoje|obecnie|teraz|chwili obecnej|dziś|dzisiaj|nadal|pågående|nuvarande|i dag|nå|nykyinen|nykyhetki|současnost|současnosti|dosud|súčasnosť|halen|devam ediyor|günümüz|şu an|jelenleg|jelen|prezent|по настоящее время|настоящее время|по н\.\s?в\.|н\.\s?в\.|наст\. время|сейчас|теперішній час|дотепер|до сьогодні|σήμερα|至今|现在|現在|今|현재|재직중)(?![\p{L}\p{N}])/giu;
const JOIN =
  /^\s*(?:[-–—−‐‑~〜～→]+|\/|to|until|till|through|bis(?: zum?)?|à|a|al|au|jusqu['’]?(?:à|en|au)?|hasta(?: el| la)?|fino (?:a|al|ad)|ad|até(?: o)?|ao?|tot(?: en met)?|t\/m|do|til|till|–\s*do|по|до|έως|ως|から|부터|と|és|până în|and)\s*(?:la\s+|l['’]|o\s+|en\s+|dnia\s+)?$/iu;
const SINCE =
  /(?:^|[\s(,|])(?:since|from|seit|ab|depuis|desde|dal(?:la|l['’])?|da|sinds|vanaf|od|från|sedan|siden|fra|alkaen|von|von der|vom|de|du|från|с|з|από|since the)\s*$/iu;
const SINCE_ALONE =
  /(?:^|[\s(,|])(?:since|seit|ab|depuis|desde|dal(?:la|l['’])?|sinds|vanaf|od|sedan|siden|с|з|από)\s*$/iu;
const UNTIL_ALONE = /(?:^|[\s(,|])(?:until|till|bis|jusqu['’](?:à|en)|hasta|fino al?|tot|do|до)\s*$/iu;
const SEASON =
  /^(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|wintersemester|sommersemester|ws|ss|sose|wise|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|lente|zomer|herfst|verão|outono|wiosna|lato|jesień|zima|vår|sommar|höst|q[1-4]|h[12]|mid|early|late|anfang|mitte|ende|début|fin)$/iu;

/** `Bis heute` and the like, and nothing else. */
export function isNow(text: string): boolean {
  const bare = text.trim().replace(/[.:,]$/, "");
  ONGOING.lastIndex = 0;
  const found = ONGOING.exec(bare);
  return found !== null && found[0].length >= bare.length;
}

/** The stretches of time in a text, in its order. */
export function spansIn(text: string): Span[] {
  const tokens = tokensIn(text);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    const next = tokens[at + 1];
    const before = text.slice(0, first.at);
    const between = next ? text.slice(first.end, next.at) : "";
    if (next && first.date !== null && (JOIN.test(between) || (next.ongoing && /^\s+$/.test(between)))) {
      spans.push(spanOf(text, first, next));
      at += 1;
      continue;
    }
    const half = first.date === null ? null : halfYear(text, first);
    if (half) {
      spans.push(half);
      continue;
    }
    if (first.date === null) continue;
    const opening = openEnd(text, first);
    const since = SINCE_ALONE.exec(before);
    const until = since ? null : UNTIL_ALONE.exec(before);
    const from = since ?? until;
    const start = from ? from.index + (/^[\s(,|]/.test(from[0]) ? 1 : 0) : first.at;
    spans.push({
      ...(until ? { end: first.date } : { start: first.date }),
      ongoing: since !== null || opening > 0,
      single: since === null && until === null && opening === 0,
      vague: first.vague,
      at: start,
      length: first.end + opening - start,
    });
  }
  return spans;
}

function spanOf(text: string, first: Token, next: Token): Span {
  const from = SINCE.exec(text.slice(0, first.at));
  const opened = dayFirst(text.slice(next.at, next.end))
    ? (dayFirst(text.slice(first.at, first.end), true) ?? null)
    : null;
  const start = from ? from.index + (/^[\s(,|]/.test(from[0]) ? 1 : 0) : first.at;
  return {
    ...(first.date === null ? {} : { start: opened ?? first.date }),
    ...(next.date === null ? {} : { end: next.date }),
    ongoing: next.ongoing,
    single: false,
    vague: (first.vague && opened === null) || next.vague,
    at: start,
    length: next.end - start,
  };
}

/** `31/08/2018`: the day surely comes first; with `trusted`, what could be either is read so too. */
function dayFirst(text: string, trusted = false): PartialDate | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (Number(month) < 1 || Number(month) > 12 || (!trusted && Number(day) <= 12)) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `2015–17`, `2015/16`: the second year in two digits. `March – June 2019` has its year but once. */
function halfYear(text: string, token: Token): Span | null {
  if (!/^\d{4}$/.test(text.slice(token.at, token.end))) {
    return null;
  }
  const found = /^\s?[-–—/]\s?(\d{2})(?![\d.,%])/.exec(text.slice(token.end));
  if (!found?.[1] || token.date === null) return null;
  const end = `${token.date.slice(0, 2)}${found[1]}`;
  if (Number(end) < Number(token.date) || Number(end) - Number(token.date) > 40) return null;
  return {
    start: token.date,
    end,
    ongoing: false,
    single: false,
    vague: false,
    at: token.at,
    length: token.end + found[0].length - token.at,
  };
}

/** How long the sign of an open end is: `2020 –`, at the end of the text or before a bracket. */
function openEnd(text: string, token: Token): number {
  const found = /^\s*(?:[-–—]+|から|부터|~|〜)\s*(?=$|[)|,\t]|\s{2})/u.exec(text.slice(token.end));
  return found ? found[0].trimEnd().length : 0;
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const token = tokenOf(match);
    if (token) tokens.push(token);
    // A word that is no month was read along with the year: what the year belongs to is looked for again behind it.
    else if (match.groups?.["words"])
      TOKEN.lastIndex = match.index + (/^(?:\d+\P{N}+)?\p{L}+/u.exec(match[0])?.[0].length ?? 1);
  }
  for (const match of text.matchAll(ONGOING)) {
    const token = { at: match.index, end: match.index + match[0].length, date: null, ongoing: true, vague: false };
    if (!tokens.some((other) => other.at < token.end && token.at < other.end)) tokens.push(token);
  }
  return withBareMonths(
    tokens.toSorted((a, b) => a.at - b.at),
    text,
  );
}

function tokenOf(match: RegExpExecArray): Token | null {
  const groups = match.groups ?? {};
  const place = { at: match.index, end: match.index + match[0].length, ongoing: false };
  if (groups["east"]) {
    const year = /\d{4}/.exec(match[0])?.[0] ?? "";
    const month = groups["eastMonth"];
    return { ...place, date: month ? `${year}-${month.padStart(2, "0")}` : year, vague: false };
  }
  if (groups["short"]) {
    const [month = "", year = ""] = match[0].split("/");
    return { ...place, date: `${Number(year) > 60 ? "19" : "20"}${year}-${month}`, vague: false };
  }
  if (groups["words"]) return wordsToken(match[0], match.index);
  const read = readDate(match[0].replace(/\s+/g, "").replace(/^(\d{1,2})[.](\d{4})$/, "$1/$2"));
  if (read.kind !== "date" && read.kind !== "part") return null;
  return { ...place, date: read.date, vague: read.kind === "part" };
}

/** A month's or season's name with its year; any other word before a year is none of its business. */
function wordsToken(found: string, at: number): Token | null {
  const year = /(?:\d{4}|\d{2})$/.exec(found)?.[0] ?? "";
  const names = [...found.slice(0, found.length - year.length).matchAll(/\p{L}+\.?/gu)];
  const named = names.find((name) => monthOf(name[0]) !== null || SEASON.test(name[0].replace(/\.$/, "")));
  const end = at + found.length;
  if (!named) return null;
  const whole = year.length === 4 ? year : `${Number(year) > 60 ? "19" : "20"}${year}`;
  const month = monthOf(named[0]);
  if (month === null) return { at: at + named.index, end, date: whole, ongoing: false, vague: true };
  const day = /^(\d{1,2})/.exec(found)?.[1] ?? /(\d{1,2})(?:st|nd|rd|th)?,/.exec(found)?.[1];
  const start = /^\d/.test(found) ? at : at + named.index;
  const date = `${whole}-${String(month).padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}`;
  return { at: start, end, date, ongoing: false, vague: false };
}

/** `March – June 2019`, `03 – 06/2019`: what stands before the dash takes its year from what follows. */
function withBareMonths(tokens: Token[], text: string): Token[] {
  return tokens.flatMap((token) => {
    if (token.date === null) return [token];
    const before = text.slice(0, token.at);
    const word = /(?<![\p{L}\p{N}])(\p{L}{3,12}\.?|(?:0?[1-9]|1[0-2])\.?)\s*(?:[-–—/]|to|bis|à|a)\s*$/iu.exec(before);
    if (!word?.[1] || tokens.some((other) => other !== token && other.end > word.index && other.at < token.at)) {
      return [token];
    }
    const number = /^\d/.test(word[1]) ? Number.parseInt(word[1], 10) : monthOf(word[1]);
    if (number === null || token.date.length < 7 || SEASON.test(plain(word[1]))) return [token];
    const bare: Token = {
      at: word.index,
      end: word.index + word[1].length,
      date: `${token.date.slice(0, 4)}-${String(number).padStart(2, "0")}`,
      ongoing: false,
      vague: false,
    };
    return [bare, token];
  });
}

const DURATION =
  /[(\s·•|,–-]*\(?\s*(?:ca\.?\s*|about\s*|~)?(?:\d{1,2}|one|two|three|less than an?|an?)[+]?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?n?|j\.|monate?n?|mon\.|wochen|ans?|années?|mois|años?|mes(?:es)?|ann[oi]|mesi|jaar|jaren|maanden|maand|anos?|lat[a]?|rok|roku|miesi[ęa]c(?:e|y)?|år|månader|måneder|лет|года?|месяц(?:а|ев)?|个月|年|ヶ月|개월|년)(?:\s*(?:,|and|und|et|y|e|i|en)?\s*\d{1,2}\s*(?:months?|mos?|monate?n?|mon\.|mois|mes(?:es)?|mesi|maanden|maand|miesi[ęa]c(?:e|y)?|månader|måneder|месяц(?:а|ев)?|个月|ヶ月|개월))?\.?\s*\)?(?![\p{L}\p{N}])/giu;

/** How long something went on, as some write it after its dates. */
export function durationsIn(text: string): { at: number; length: number }[] {
  return [...text.matchAll(DURATION)].map((match) => ({ at: match.index, length: match[0].length }));
}

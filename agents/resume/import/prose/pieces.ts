import type { Block } from "./blocks.ts";
import { couldBePlace, placeScore } from "./places.ts";
import { EMPLOYMENT_KIND, EMPLOYMENT_KIND_BESIDE } from "#data/reference/cv/organisations.ts";
import { flat } from "./headings.ts";
import { durationsIn, isNow } from "./dates/spans.ts";
import { employerScore, schoolScore, titleScore } from "./names.ts";

/** One thing in the head of an entry: a title, a name, a place. `row` is its line, `sep` what stood before it. */
export type Piece = {
  text: string;
  row: number;
  sep: "line" | "wide" | "style" | "at" | "bar" | "dash" | "comma" | "bracket";
  bold: boolean;
  italic: boolean;
};

/** The head's text without its dates, in pieces, and the dates' own words. */
export type Cut = { pieces: Piece[]; dates: string[] };

const EDGE = /^[\s,;|·•–—:()[\]/-]+(?=\S)|[\s,;|·•–—:/([-]+$/gu;

/** Takes dates and durations out of a block's line, and parts the rest. */
export function cutBlock(block: Block, row: number): Cut {
  const dates: string[] = [];
  const pieces: Piece[] = [];
  const holes = [
    ...block.spans.map(({ at, length }) => ({ at, length })),
    ...(block.spans.length > 0 || /^\W*\d+ (?:year|yr|month|mo|Jahr|Monat|an|mois|año|mes)/i.test(block.text)
      ? durationsIn(block.text)
      : []),
  ].filter((hole) => hole.length > 0);
  const text =
    block.lines.length > 1 ? [{ text: block.text, bold: block.bold, italic: false, wide: false }] : block.parts;
  let offset = 0;
  text.forEach((part, index) => {
    let left = part.text;
    const from = block.text.indexOf(part.text, offset);
    const start = from === -1 ? offset : from;
    for (const hole of holes.toSorted((a, b) => b.at - a.at)) {
      const at = Math.max(0, hole.at - start);
      const end = Math.min(part.text.length, hole.at + hole.length - start);
      if (end <= 0 || at >= part.text.length || end <= at) continue;
      dates.push(left.slice(at, end));
      left = `${left.slice(0, at)}\u0001${left.slice(end)}`;
    }
    offset = start + part.text.length;
    const sep: Piece["sep"] = index === 0 ? "line" : part.wide ? "wide" : "style";
    for (const [at, chunk] of left.split("\u0001").entries()) {
      for (const [nth, piece] of separated(chunk).entries()) {
        pieces.push({
          text: piece.text,
          row,
          sep: nth === 0 ? (at === 0 || pieces.length === 0 ? sep : "bracket") : piece.sep,
          bold: part.bold,
          italic: part.italic,
        });
      }
    }
  });
  const told = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const aside = told.filter(
    (piece, at) =>
      isAside(piece.text) || (at > 0 && piece.sep === "bar" && EMPLOYMENT_KIND_BESIDE.test(flat(piece.text))),
  );
  return {
    pieces: told.filter((piece) => !aside.includes(piece)),
    dates: [...dates, ...aside.map(({ text: t }) => t)],
  };
}

/** It only says how long, until when or how much somebody worked, and names nothing. */
export function isAside(text: string): boolean {
  const [found] = durationsIn(text);
  const bare = flat(text.replace(/^[\s(·|–-]+|[\s)·|–-]+$/gu, ""));
  return (found !== undefined && found.length >= text.trim().length - 2) || isNow(text) || EMPLOYMENT_KIND.test(bare);
}

const LEGAL_ALONE = /^(?:Inc|Ltd|LLC|LLP|Lda|Ltda|GmbH|S\.|AG|Co|Corp|PLC|plc|B\.V|N\.V|Limited|SAS|SARL|Unipessoal)\b/;
const AT = /\s+(?:at|@|bei(?: der| dem)?|beim|chez|presso|bij|w firmie|hos)\s+(?=\p{Lu}|\d|株)/u;
/** The same where the employer has a line of its own. */
const OPENS_AT = /^(?:at|@|bei(?: der| dem)?|beim|chez|presso|bij|w firmie|hos)\s+(?=\p{Lu}|\d|株)/u;
const BAR =
  /\s*[|¦]\s*|\s+[·•●▪∙]\s*|\s*[·•●▪]\s+|\t|\s+\/\/\s+|;\s+| {2,}|(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]) (?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])/u;
const DASH = /\s+[–—―-]\s+|\s*[–—]\s+|\s+[–—]\s*|:\s+/u;

/** Parts a text at its strong separators; commas are left for later, titles and names have them too. */
function separated(text: string): { text: string; sep: Piece["sep"] }[] {
  const trimmed = text
    .replace(EDGE, "")
    .replace(/^[)\]]+|\(\s*\)/g, "")
    .trim();
  if (trimmed === "") return [];
  const opened = OPENS_AT.exec(trimmed);
  if (opened)
    return separated(trimmed.slice(opened[0].length)).map((piece, at) => (at === 0 ? { ...piece, sep: "at" } : piece));
  for (const [sep, sign] of [
    ["bar", BAR],
    ["at", AT],
    ["dash", DASH],
  ] as const) {
    const found = sign.exec(trimmed);
    if (!found || found.index === 0) continue;
    // `University of Illinois at Chicago` is one name.
    if (sep === "at" && schoolScore(trimmed.slice(0, found.index)) > 0) continue;
    const before = separated(trimmed.slice(0, found.index));
    const after = separated(trimmed.slice(found.index + found[0].length));
    return [...before, ...after.map((piece, at) => (at === 0 ? { ...piece, sep } : piece))];
  }
  // `Dollar Corner-Decatur, GA`, as some sites print it.
  const joined = /^(.*?\p{L})-(\p{Lu}[^-]*)$/u.exec(trimmed);
  if (joined?.[1] && joined[2] && placeScore(joined[2]) >= 2 && placeScore(joined[0].split(",")[0]!) < 2)
    return [...separated(joined[1]), { text: joined[2], sep: "dash" }];
  // `Sample Works (Radom), Driver`: the town stands in the middle.
  const middle = /^(.{2,}?)\s*\(([^()]{2,40})\),\s+(\S.+)$/u.exec(trimmed);
  if (middle?.[1] && middle[2] && middle[3] && couldBePlace(middle[2])) {
    const after = separated(middle[3]).map((piece, at) => (at === 0 ? { ...piece, sep: "comma" as const } : piece));
    return [...separated(middle[1]), { text: middle[2], sep: "bracket" }, ...after];
  }
  const bracket = /^(.{2,}?)\s*\(([^()]{2,40})\)$/u.exec(trimmed);
  if (bracket?.[1] && bracket[2] && placeScore(bracket[2]) >= 2) {
    return [...separated(bracket[1]), { text: bracket[2], sep: "bracket" }];
  }
  return [{ text: stopped(unbalanced(trimmed)), sep: "line" }];
}

/** The full stop of a line is none of a name's; that of an abbreviation is. */
function stopped(text: string): string {
  return /\p{Ll}{4}\.$/u.test(text) && !/(?:corp|ltda|dipl|univ|dept)\.$/i.test(text) ? text.slice(0, -1) : text;
}

function unbalanced(text: string): string {
  const opens = text.split("(").length - text.split(")").length;
  if (opens > 0) return text.replace(/\s*\((?=[^(]*$)/, " ").trim();
  return opens < 0 ? text.replace(/\)(?=[^)]*$)/, "").trim() : text;
}

/**
 * Parts a piece at commas where that tells more than one thing: `Engineer, Acme GmbH, Berlin`. A legal form, a state
 * and a title's own field stay with what they belong to.
 */
export function atCommas(
  piece: Piece,
  aim: (text: string) => number = titleScore,
  other: (text: string) => number = employerScore,
): Piece[] {
  const chunks = piece.text.split(/,\s+|，|、/u);
  if (chunks.length === 1) return [piece];
  if (placeScore(piece.text) >= 2) return [piece];
  // The place at the end first: `Berlin`, `Berlin, Germany`, `Austin, TX`.
  for (let count = Math.min(3, chunks.length - 1); count >= 1; count--) {
    const tail = chunks.slice(-count).join(", ");
    if (placeScore(tail) >= 2 && (count === 1 || chunks.length > count)) {
      const rest = chunks.slice(0, -count).join(", ");
      return [...atCommas({ ...piece, text: rest }, aim, other), { ...piece, text: tail, sep: "comma" }];
    }
  }
  for (let at = 1; at < chunks.length; at++) {
    const left = chunks.slice(0, at).join(", ");
    const right = chunks.slice(at).join(", ");
    if (LEGAL_ALONE.test(right)) continue;
    const apart =
      (aim(left) > 0 && aim(right) === 0) ||
      (other(left) > 0 && aim(right) > 0 && other(left) > other(right)) ||
      (other(right) >= 1 && aim(left) > 0 && aim(left) >= aim(right) && other(left) < other(right));
    const schooled = aim !== titleScore && other(right) >= 2 && other(left) === 0 && aim(right) === 0;
    // `School Centre, Mechanic`: what is learnt there is a trade.
    const trade = aim !== titleScore && other(left) >= 2 && other(right) === 0 && titleScore(right) > 0;
    if (apart || schooled || trade)
      return [{ ...piece, text: left }, ...atCommas({ ...piece, text: right, sep: "comma" }, aim, other)];
  }
  return [piece];
}

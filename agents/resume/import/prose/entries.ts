import type { Block } from "./blocks.ts";
import { isProse } from "./blocks.ts";
import { flat } from "./headings.ts";
import { degreeScore, employerScore, isNameLike, schoolScore, titleScore } from "./names.ts";
import { atCommas, cutBlock, isAside, type Cut, type Piece } from "./pieces.ts";
import { couldBePlace, placeScore } from "./places.ts";
import type { Span } from "./dates/spans.ts";

/** One station of a CV: the blocks that name it, what they say in pieces, and what stands below. */
export type Entry = { head: Block[]; pieces: Piece[]; cuts: Cut[]; span: Span | null; body: Block[] };

/** Tells the names apart that pieces at commas: a title from an employer, a degree from a school. */
export type Aim = { of: (text: string) => number; other: (text: string) => number };

const LABEL =
  /^(?:(?:key |used |main )?(?:tech(?:nolog(?:y|ies|ien|ie))?|tech(?:nology)?[ -]stack|stack|tools?|environment|skills?|keywords|umgebung|werkzeuge|technologies utilisees|environnement(?: technique)?|entorno|tecnologias?|herramientas|tecnologie|strumenti|technologieen|narzedzia|achievements?|responsibilities|key achievements|erfolge|aufgaben|tatigkeiten|missions|realisations|logros|funciones|coursework|relevant coursework|kurse|thesis|abschlussarbeit|bachelorarbeit|masterarbeit|projekt|memoire|tesis|tesi|focus|schwerpunkte?|team|reason for leaving)\b[^:]{0,25}):/u;

export const isLabelled = (text: string): boolean => LABEL.test(flat(text));

/** Parts the blocks of a section into its stations. What stands before the first is `before`. */
export function entriesOf(
  blocks: readonly Block[],
  aim: Aim,
  singleDates: boolean,
): { entries: Entry[]; before: Block[] } {
  const anchors = anchorsOf(blocks, singleDates);
  if (anchors.length === 0) return undated(blocks, aim);
  const starts = startsOf(blocks, anchors);
  const entries = anchors.map((anchor, index) => {
    const start = starts[index]!;
    const end = starts[index + 1] ?? blocks.length;
    return entryOf(blocks.slice(start, end), anchor - start, aim);
  });
  return { entries, before: blocks.slice(0, starts[0]) };
}

/** A sentence with a date in it, which names no station. */
function isTold(block: Block, span: Span): boolean {
  const rest = `${block.text.slice(0, span.at)} ${block.text.slice(span.at + span.length)}`.trim();
  if (rest.length <= 45 || !isProse(rest)) return false;
  const told = titleScore(rest) + employerScore(rest) + degreeScore(rest) + schoolScore(rest);
  // Some end a station's line with a full stop, too: it then begins with its time.
  return told < 1.4 || (/[.!]$/.test(rest) && !(span.at <= 2 && told >= 2));
}

function anchorsOf(blocks: readonly Block[], singleDates: boolean): number[] {
  const dated = (block: Block, single: boolean) => {
    const span = block.spans.find((one) => single || !one.single);
    if (!span || isLabelled(block.text)) return false;
    const rest = block.text.length - span.length;
    const atEdge =
      span.at <= 2 ||
      span.at + span.length >= block.text.length - 28 ||
      /[(|·•–—,]\s*$/.test(block.text.slice(0, span.at));
    return atEdge && (rest < 130 || block.parts.length > 1) && !isTold(block, span);
  };
  const find = (bullets: boolean, single: boolean) =>
    blocks.flatMap((block, index) => (block.bullet === bullets && dated(block, single) ? [index] : []));
  const ranges = find(false, false);
  const plain =
    ranges.length > 0 && !singleDates ? withSingles(blocks, ranges, find(false, true)) : find(false, singleDates);
  if (plain.length > 0) return plain;
  const bulleted = find(true, singleDates);
  return bulleted.length > 0 ? bulleted : find(false, true);
}

/** Beside ranges, a lone date opens a station too where it stands as they do: at the same edge of a line of its kind. */
function withSingles(blocks: readonly Block[], ranges: readonly number[], singles: readonly number[]): number[] {
  const first = blocks[ranges[0]!]!;
  const opens = (block: Block) => (block.spans[0]?.at ?? 0) <= 2;
  return singles.filter((index) => {
    const block = blocks[index]!;
    if (ranges.includes(index)) return true;
    const alike =
      opens(block) === opens(first) && Math.abs(block.indent - first.indent) < 0.5 && block.bold === first.bold;
    return (
      alike && block.parts.length === first.parts.length && (block.gap >= 0.4 || blocks[index - 1]?.bullet === true)
    );
  });
}

/** Where each station begins: how many lines stand above its dates is learnt from the first, from gaps and from looks. */
function startsOf(blocks: readonly Block[], anchors: readonly number[]): number[] {
  const starts: number[] = [];
  let above = 0;
  anchors.forEach((anchor, index) => {
    const floor = index === 0 ? 0 : anchors[index - 1]! + 1;
    let run = anchor;
    while (run > floor && isHead(blocks[run - 1]!)) run -= 1;
    const first = index === 0;
    const bodyBetween = run > floor || first;
    let start = run;
    if (first) start = Math.max(run, anchor - 3);
    else start = startIn(blocks, run, anchor, above, bodyBetween);
    if (first) {
      above = anchor - start;
    }
    starts.push(start);
  });
  return starts;
}

function startIn(blocks: readonly Block[], run: number, anchor: number, above: number, bodyBetween: boolean): number {
  if (run === anchor) return anchor;
  const gaps = blocks.slice(run, anchor + 1).map((block) => block.gap);
  const widest = Math.max(...gaps);
  const inner = gaps.filter((gap) => gap >= widest - 0.15).length;
  if (widest >= 0.35 && inner < gaps.length) {
    const at = run + gaps.findLastIndex((gap) => gap >= widest - 0.15);
    // Lines that only say where, how long or how much one worked count for nothing.
    if (blocks.slice(at, anchor).filter((block) => !isAside(block.text) && placeScore(block.text) < 2).length <= 3)
      return at;
  }
  const usual = Math.max(run, anchor - above);
  if (!bodyBetween) return usual;
  // After bullets, all short lines are the next station's, as far as the first station shows so many.
  return anchor - run <= above + 1 ? (above === 0 && !blocks[run]!.bold ? anchor : run) : usual;
}

function isHead(block: Block): boolean {
  return (
    !block.bullet &&
    !isLabelled(block.text) &&
    (isNameLike(block.text) || isAside(block.text) || placeScore(block.text) >= 2)
  );
}

function entryOf(blocks: readonly Block[], anchor: number, aim: Aim): Entry {
  const head = blocks.slice(0, anchor + 1);
  let cuts = head.map((block, row) => cutBlock(block, row));
  let pieces = apart(cuts, aim);
  let at = anchor + 1;
  for (; at < blocks.length && at <= anchor + 3; at++) {
    const block = blocks[at]!;
    if (!isHead(block) || (block.gap >= 0.9 && named(pieces) >= 2)) break;
    const place = placeScore(block.text) >= 2;
    const looksNamed = aim.of(block.text) > 0 || aim.other(block.text) > 0 || block.bold;
    if (
      named(pieces) >= 2 &&
      !place &&
      !isAside(block.text) &&
      !(onlyPlaced(pieces) && (looksNamed || block.parts.some((part) => part.italic) || closes(blocks[at + 1]))) &&
      !(named(pieces) === 2 && !both(pieces, aim) && looksNamed && aim.of(block.text) + aim.other(block.text) >= 1)
    )
      break;
    head.push(block);
    cuts = [...cuts, cutBlock(block, head.length - 1)];
    pieces = apart(cuts, aim);
  }
  const span =
    head.flatMap((block) => block.spans.filter((one) => !one.single))[0] ??
    head.flatMap((block) => block.spans)[0] ??
    null;
  return { head: [...head], pieces, cuts, span, body: blocks.slice(at) };
}

function both(pieces: readonly Piece[], aim: Aim): boolean {
  return (
    pieces.some((piece) => aim.of(piece.text) > 0) &&
    pieces.some((piece) => aim.other(piece.text) >= 1 && aim.of(piece.text) <= aim.other(piece.text))
  );
}

function apart(cuts: readonly Cut[], aim: Aim): Piece[] {
  return cuts.flatMap((cut) => cut.pieces.flatMap((piece) => atCommas(piece, aim.of, aim.other)));
}

/** How many of the pieces are names, not places. */
function named(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => placeScore(piece.text) < 2).length;
}

/** Beside one name stands but what may be a town nobody knows: `Hurtownia Warta, Swarzędz`. */
function onlyPlaced(pieces: readonly Piece[]): boolean {
  const names = pieces.filter((piece) => placeScore(piece.text) < 2);
  const [first, second] = names;
  return (
    first !== undefined &&
    second !== undefined &&
    names.length === 2 &&
    names.length === pieces.length &&
    ["comma", "wide", "bracket", "style"].includes(second.sep) &&
    first.row === second.row &&
    couldBePlace(second.text)
  );
}

/** Here a head ends: bullets, sentences or nothing follow. */
const closes = (block: Block | undefined) => block === undefined || block.bullet || isProse(block.text);

/** Stations without dates: each begins with a line that is no bullet, after a gap or after bullets. */
function undated(blocks: readonly Block[], aim: Aim): { entries: Entry[]; before: Block[] } {
  const starts = blocks.flatMap((block, index) => {
    if (!isHead(block)) return [];
    const before = blocks[index - 1];
    return before === undefined || before.bullet || block.gap >= 0.4 || isProse(before.text) ? [index] : [];
  });
  const entries = starts.map((start, index) =>
    entryOf(blocks.slice(start, starts[index + 1] ?? blocks.length), 0, aim),
  );
  return { entries, before: blocks.slice(0, starts[0] ?? blocks.length) };
}

import { sectionsOf } from "../prose/headings.ts";
import { placeScore } from "../prose/places.ts";
import { spansIn } from "../prose/dates/spans.ts";
import type { Run } from "./rows.ts";

/** A part of a page that is read from top to bottom: over its whole width, or two columns beside each other. */
export type Band = { kind: "whole"; runs: Run[] } | { kind: "columns"; gutter: number; left: Run[]; right: Run[] };

type Gutter = { at: number; score: number; bands: { from: number; to: number }[] };

const STEP = 3;

/**
 * Finds columns by the white space between them. A white stripe is not enough, dates beside their stations have one
 * too: both sides must have headings or read as texts of their own. `known` are stripes of earlier pages.
 */
export function bandsOf(runs: readonly Run[], known: readonly number[] = [], depth = 0): Band[] {
  if (runs.length === 0) return [];
  for (const [nth, gutter] of (depth > 2 ? [] : guttersOf(runs, known)).entries()) {
    // But the likeliest of the page's stripes must have headings on both sides.
    const bands = bandsAt(runs, gutter, known, nth === 0 && depth === 0 ? depth : Math.max(1, depth));
    if (bands.some((band) => band.kind === "columns")) return bands;
  }
  return [{ kind: "whole", runs: [...runs] }];
}

function bandsAt(runs: readonly Run[], gutter: Gutter, known: readonly number[], depth: number): Band[] {
  const bands: Band[] = [];
  let rest = [...runs];
  const near = known.some((at) => Math.abs(at - gutter.at) < 14);
  for (const { from, to } of gutter.bands) {
    const inside = rest.filter((run) => run.y >= from && run.y <= to);
    const left = inside.filter((run) => run.end <= gutter.at + 1);
    const right = inside.filter((run) => run.end > gutter.at + 1);
    if (!areColumns(left, right, near) || (depth > 0 && (headings(left) === 0 || headings(right) === 0))) continue;
    const above = rest.filter((run) => run.y < from);
    bands.push(...bandsOf(above, known, depth + 1));
    // A third column stands to the right of the second, or within what seemed the first.
    const [more] = near ? [] : bandsOf(right, [], 2);
    const [less] = near ? [] : bandsOf(left, [], 2);
    if (more?.kind === "columns" && more.left.length + more.right.length === right.length) {
      bands.push({ kind: "columns", gutter: gutter.at, left, right: more.left }, { kind: "whole", runs: more.right });
    } else if (less?.kind === "columns" && less.left.length + less.right.length === left.length) {
      bands.push({ ...less, gutter: less.gutter }, { kind: "whole", runs: right });
    } else bands.push({ kind: "columns", gutter: gutter.at, left, right });
    rest = rest.filter((run) => run.y > to);
  }
  if (bands.length > 0) bands.push(...bandsOf(rest, known, depth + 1));
  return bands;
}

/** The stripes that could part columns, the likeliest first. */
function guttersOf(runs: readonly Run[], known: readonly number[]): Gutter[] {
  if (runs.length < 8) return [];
  const left = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.end));
  const width = right - left;
  const all: Gutter[] = [];
  for (let at = left + width * 0.12; at <= right - width * 0.12; at += STEP) {
    const gutter = gutterAt(at, runs);
    const bonus = known.some((other) => Math.abs(other - at) < 14) ? 1.3 : 1;
    if (gutter.score > 0) all.push({ ...gutter, score: gutter.score * bonus });
  }
  const best: Gutter[] = [];
  for (const gutter of all.toSorted((a, b) => b.score - a.score)) {
    if (best.length < 5 && best.every((other) => Math.abs(other.at - gutter.at) > 20)) best.push(gutter);
  }
  return best;
}

function gutterAt(at: number, runs: readonly Run[]): Gutter {
  const crossing = runs.filter((run) => run.x < at - 1 && run.end > at + 1).toSorted((a, b) => a.y - b.y);
  const edges = [-Infinity, ...crossing.map((run) => run.y), Infinity];
  const bands: { from: number; to: number }[] = [];
  let score = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const inside = runs.filter((run) => run.y > edges[index]! + 1 && run.y < edges[index + 1]! - 1);
    const before = inside.filter((run) => run.end <= at + 1);
    const after = inside.filter((run) => run.x >= at - 1 && run.end > at + 1);
    if (before.length < 3 || after.length < 3) continue;
    const space = Math.min(...after.map((run) => run.x)) - Math.max(...before.map((run) => run.end));
    if (space < 7) continue;
    const ys = inside.map((run) => run.y);
    bands.push({ from: Math.min(...ys), to: Math.max(...ys) });
    score += Math.min(rows(before), rows(after)) + Math.min(space, 30) / 60 + headings(before) * headings(after) * 4;
  }
  return { at, score, bands };
}

const rows = (runs: readonly Run[]) => new Set(runs.map((run) => Math.round(run.y / 4))).size;
const headings = (runs: readonly Run[]) => runs.filter((run) => isHeading(run) && headsIts(runs, run)).length;

/** At its column's edge or in its middle; a word further in heads something else. */
function headsIts(runs: readonly Run[], run: Run): boolean {
  const left = Math.min(...runs.map((one) => one.x));
  const right = Math.max(...runs.map((one) => one.end));
  const middle = Math.abs(run.x + run.end - left - right) / 2;
  return run.x - left < 30 || right - run.end < 6 || middle < 12;
}

function isHeading(run: Run): boolean {
  return sectionsOf(run.text).length > 0 && !/:\s*$/.test(run.text);
}

function areColumns(left: readonly Run[], right: readonly Run[], known: boolean): boolean {
  const [narrow, wide] = extent(left) <= extent(right) ? [left, right] : [right, left];
  const dated = narrow.filter((run) => isDated(run)).length / narrow.length;
  const aligned = narrow.filter((run) => wide.some((other) => Math.abs(other.y - run.y) < 2)).length / narrow.length;
  const here = narrow.filter(isHeading);
  const there = wide.filter(isHeading);
  if (dated > 0.45 || [left, right].some((side) => isDateColumn(side, side === left ? right : left))) return false;
  // Headings that stand alone on their lines head both sides; in columns, the other side's text runs on beside them.
  if (there.length < here.length / 3 && standAlone(narrow, wide)) return false;
  if (here.length < there.length / 3 && standAlone(wide, narrow)) return false;
  if (narrow.every(isHeading)) return false;
  if (here.length > 0 && there.length > 0) {
    // Labels in a table's first column may be words of headings: each then has its text to the right.
    const labels = here.every((run) => wide.some((other) => Math.abs(other.y - run.y) < 2 && !isHeading(other)));
    const likeThose = here.some((run) =>
      there.some((other) => Math.abs(other.size - run.size) < 0.6 && other.bold === run.bold),
    );
    return !(labels && aligned > 0.85 && !likeThose) && !(labels && dated > 0.2);
  }
  if (known) return true;
  const reaching = narrow.some((run) => /@|linkedin|github|\+\d/.test(run.text));
  return (here.length > 0 || there.length > 0) && aligned < 0.55 && dated < 0.25 && (reaching || here.length > 0);
}

/** Times that stand beside their stations, line by line, and little else but headings of the whole page. */
function isDateColumn(side: readonly Run[], other: readonly Run[]): boolean {
  const times = side.filter((run) =>
    spansIn(run.text).some((span) => !span.single && span.length > run.text.length - 8),
  );
  const beside = times.filter((run) => other.some((one) => Math.abs(one.y - run.y) < 2.5));
  const texts = side.filter((run) => !times.includes(run) && !isHeading(run));
  return times.length > 1 && beside.length > times.length * 0.8 && texts.length <= times.length * 1.6;
}

function standAlone(runs: readonly Run[], others: readonly Run[]): boolean {
  const low = Math.min(...others.map((run) => run.y));
  const high = Math.max(...others.map((run) => run.y));
  const heads = runs.filter((run) => isHeading(run) && run.y >= low - 2 && run.y <= high + 2);
  if (heads.length < 2) return false;
  const beside = heads.filter((run) =>
    others.some((other) => Math.abs(other.y - run.y) < Math.max(run.size, other.size) * 0.75),
  );
  return beside.length < heads.length * 0.5;
}

function extent(runs: readonly Run[]): number {
  return Math.max(...runs.map((run) => run.end)) - Math.min(...runs.map((run) => run.x));
}

function isDated(run: Run): boolean {
  const [span] = spansIn(run.text);
  return (
    (span !== undefined && run.text.length - span.length < 14) || (placeScore(run.text) >= 2 && run.text.length < 30)
  );
}

import type { LinePart, SourceLine } from "../prose/source-line.ts";
import { bandsOf } from "./columns.ts";
import type { Page } from "./read-pages.ts";
import { runsOf, type Run } from "./rows.ts";

type Placed = Run & { page: number };
type Stretch = { runs: Placed[] };

const NUMBERING =
  /^(?:(?:page|seite|pagina|página|pág\.?|pag\.?|strona|side|sida|s\.|стр\.)\s*)?[-–]?\s*\d{1,2}\s*[-–]?(?:\s*(?:of|von|de|sur|di|van|z|av|af|из|\/|\|)\s*\d{1,2})?$/iu;

/** The lines of a PDF in the order they are read, and what only repeats at the edge of pages. */
export function linesOfPages(pages: readonly Page[]): { lines: SourceLine[]; furniture: SourceLine[] } {
  const placed = pages.map((page) => runsOf(page.chunks).map((run) => ({ ...run, page: page.number })));
  const body = usualSize(placed.flat());
  const { kept, repeated, moved } = withoutFurniture(pages, placed);
  const flows = flowsOf(kept);
  if (moved.length > 0) flows.push({ runs: moved });
  const numbers = numbering(placed);
  const lines = flows.flatMap((stretch, flow) => linesOf(stretch.runs, flow, body, numbers));
  return { lines, furniture: linesOf(repeated, flows.length, body, numbers) };
}

function usualSize(runs: readonly Run[]): number {
  const weights = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + run.text.length);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function withoutFurniture(pages: readonly Page[], placed: readonly Placed[][]) {
  const repeated: Placed[] = [];
  const moved: Placed[] = [];
  const atEdge = (run: Placed) => {
    const height = pages[run.page - 1]?.height ?? 842;
    return run.y < height * 0.1 || run.y > height * 0.9;
  };
  // Only a short line may differ by its number: an item of a long list stands at a page's edge by chance.
  const key = (run: Placed) =>
    `${Math.round(run.y / 5)} ${run.text.length < 40 ? run.text.replace(/\d+/g, "#") : run.text}`;
  const counts = new Map<string, Set<number>>();
  for (const run of placed.flat())
    if (atEdge(run)) counts.set(key(run), (counts.get(key(run)) ?? new Set()).add(run.page));
  const kept = placed.map((runs) =>
    runs.filter((run) => {
      if (!atEdge(run)) return true;
      const height = pages[run.page - 1]?.height ?? 842;
      const low = run.y > height * 0.9;
      if (NUMBERING.test(run.text) && (low || (counts.get(key(run))?.size ?? 0) > 1)) {
        repeated.push(run);
        return false;
      }
      if ((counts.get(key(run))?.size ?? 0) < 2) return true;
      // The first is read, below everything where it is a foot; the others say the same again.
      const first = Math.min(...counts.get(key(run))!) === run.page;
      if (!first) repeated.push(run);
      else if (low) moved.push(run);
      return first && !low;
    }),
  );
  return { kept, repeated, moved };
}

/** Columns that go on over pages are one text; everything else follows in its order. */
function flowsOf(pages: readonly Placed[][]): Stretch[] {
  const flows: Stretch[] = [];
  const gutters: number[] = [];
  let open: { gutter: number; left: Placed[]; right: Placed[] } | null = null;
  const close = () => {
    if (open) flows.push({ runs: open.left }, { runs: open.right });
    open = null;
  };
  for (const runs of pages) {
    const bands = bandsOf(runs, gutters);
    for (const [index, band] of bands.entries()) {
      const going: { gutter: number; left: Placed[]; right: Placed[] } | null = index === 0 ? open : null;
      if (band.kind === "columns") {
        if (going && Math.abs(going.gutter - band.gutter) < 14) {
          going.left.push(...(band.left as Placed[]));
          going.right.push(...(band.right as Placed[]));
          continue;
        }
        close();
        gutters.push(band.gutter);
        open = { gutter: band.gutter, left: [...(band.left as Placed[])], right: [...(band.right as Placed[])] };
        continue;
      }
      const side = going ? sideOf(band.runs, going.gutter) : null;
      if (going && side) {
        going[side].push(...(band.runs as Placed[]));
        continue;
      }
      close();
      const last = flows.at(-1);
      if (last && bands.length === 1 && index === 0 && flows.length === 1) last.runs.push(...(band.runs as Placed[]));
      else flows.push({ runs: band.runs as Placed[] });
    }
  }
  close();
  return flows.filter((flow) => flow.runs.length > 0);
}

function sideOf(runs: readonly Run[], gutter: number): "left" | "right" | null {
  if (runs.every((run) => run.x >= gutter - 4)) return "right";
  return runs.every((run) => run.end <= gutter + 4) ? "left" : null;
}

/** The number of each base line on its page, from the top. */
function numbering(pages: readonly Placed[][]): (run: Placed) => number {
  const rows = pages.map((runs) => {
    const ys: number[] = [];
    for (const { y } of runs.toSorted((a, b) => a.y - b.y)) if (ys.length === 0 || y - ys.at(-1)! > 2.5) ys.push(y);
    return ys;
  });
  return (run) => (rows[run.page - 1]?.findLastIndex((y) => y <= run.y + 0.1) ?? 0) + 1;
}

function linesOf(runs: readonly Placed[], flow: number, body: number, number: (run: Placed) => number): SourceLine[] {
  const rows: Placed[][] = [];
  for (const run of runs.toSorted((a, b) => a.page - b.page || a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row &&
      first &&
      first.page === run.page &&
      Math.abs(first.y - run.y) <= Math.max(1.5, Math.min(first.size, run.size) * 0.28)
    )
      row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const left = Math.min(...runs.map((run) => run.x));
  const right = rightEdge(rows);
  const leading = usualLeading(rows, body);
  return rows.map((row, index) => {
    const first = row[0]!;
    const before = rows[index - 1]?.[0];
    const size = Math.max(...row.map((run) => run.size));
    const expected = Math.max(leading, size * 1.2);
    const gap =
      before === undefined
        ? 1
        : before.page !== first.page
          ? 0.3
          : Math.max(0, (first.y - before.y - expected) / leading);
    const parts = row.flatMap(partsOf);
    const next = rows[index + 1]?.[0];
    const room = right - row.at(-1)!.end;
    const word = next
      ? (next.text.split(" ")[0]?.length ?? 0) * next.size * (/\p{Ll}/u.test(next.text) ? 0.52 : 0.68) + size * 0.3
      : 0;
    return {
      text: parts.map((part) => part.text).join(" "),
      parts,
      place: `page ${first.page}, line ${number(first)}`,
      gap,
      indent: (first.x - left) / body,
      size: size / body,
      bold: row.every((run) => run.bold),
      heading: false,
      item: false,
      full: next !== undefined && room < Math.max((right - left) * 0.06, word),
      flow,
    };
  });
}

function partsOf(run: Run, at: number): LinePart[] {
  if (run.styles.length === 1) return [{ text: run.text, bold: run.bold, italic: run.italic, wide: at > 0 }];
  return run.styles.map((style, nth) => ({ ...style, wide: nth === 0 && at > 0 }));
}

/** Where lines of the column end when they are full. */
function rightEdge(rows: readonly (readonly Run[])[]): number {
  const ends = rows.map((row) => row.at(-1)!.end).toSorted((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.97)] ?? 0;
}

function usualLeading(rows: readonly (readonly Placed[])[], body: number): number {
  const steps = rows
    .slice(1)
    .flatMap((row, index) => {
      const before = rows[index]![0]!;
      const step = row[0]!.y - before.y;
      return before.page === row[0]!.page && step > body * 0.9 && step < body * 2.2 && Math.abs(row[0]!.size - body) < 1
        ? [step]
        : [];
    })
    .toSorted((a, b) => a - b);
  // Wrapped lines stand closest, and there may be few of them.
  return steps[Math.floor(steps.length * 0.25)] ?? body * 1.25;
}

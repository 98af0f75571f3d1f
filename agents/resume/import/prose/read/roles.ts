import type { Id } from "#data/model/schema.ts";
import type { Block } from "../blocks.ts";
import { isProse } from "../blocks.ts";
import { entriesOf, isLabelled, type Aim, type Entry } from "../entries.ts";
import type { Ledger } from "../ledger.ts";
import { employerScore, titleScore } from "../names.ts";
import { isAside } from "../pieces.ts";
import { spansIn } from "../dates/spans.ts";
import type { SourceLine } from "../source-line.ts";
import { readLabelled } from "./labelled.ts";
import { readTabled } from "./tabled.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { type Named, tellApart } from "./tell-apart.ts";

type Group = { employer: string; place: string | undefined; lines: SourceLine[] };

export const ROLE_AIM: Aim = { of: titleScore, other: employerScore };

/** Reads a section of employment or of unpaid work. */
export function readRoles(blocks: readonly Block[], engagement: "work" | "volunteer", ledger: Ledger): void {
  if (readLabelled(blocks, "role", ledger) || readTabled(blocks, "role", ledger)) return;
  const { entries, before } = entriesOf(blocks.flatMap(partedBlock), ROLE_AIM, engagement === "volunteer");
  ledger.note(before.flatMap((block) => block.lines));
  const shape = shapeOf(entries);
  const state: { group: Group | null } = { group: null };
  entries.forEach((entry, index) => {
    const named = tellApart(entry, shape);
    const lines = entry.head.flatMap((block) => block.lines);
    const only = named.employer ?? named.title;
    if (only !== null && isGroup(entry, named, entries[index + 1], shape)) {
      spendHead(entry, ledger);
      state.group = { employer: only, place: named.place, lines };
      return;
    }
    const opened = groupIn(entry, named);
    const alone = named.title !== null && named.employer === null;
    if (opened) state.group = { employer: opened, place: undefined, lines };
    else if (!alone) state.group = null;
    const group = alone ? state.group : null;
    const employer = named.employer ?? group?.employer ?? "";
    const title = named.title ?? "";
    const place = named.place ?? group?.place;
    if (title === "" && employer === "" && !entry.span) {
      ledger.note(lines);
      return;
    }
    const from = [...lines, ...(group?.lines ?? [])];
    const prose = entry.body.filter((block) => !block.bullet && isProse(block.text));
    const summary = entry.body.some((block) => block.bullet) || prose.length === 1 ? prose[0] : undefined;
    const id = ledger.add(
      {
        kind: "role",
        engagement,
        title,
        employer,
        ...(place === undefined ? {} : { place }),
        ...dates(entry),
        ...(summary && entry.body[0] === summary ? { summary: summary.text } : {}),
      },
      summary && entry.body[0] === summary ? [...from, ...summary.lines] : [...new Set(from)],
    );
    tellDoubts(id, entry, named, title, employer, ledger);
    spendHead(entry, ledger);
    const rest = entry.body.filter((block) => !(block === summary && entry.body[0] === summary));
    readAchievements(rest, id, ledger);
  });
}

/** `Audit Manager (2013 – 2016); Senior Auditor (2009 – 2013)`: a line that tells two stations is two. */
function partedBlock(block: Block): Block[] {
  if (block.bullet || block.spans.filter((span) => !span.single).length < 2) return [block];
  const texts = block.text.split(/;\s+/);
  if (texts.length < 2 || !texts.every((text) => spansIn(text).some((span) => !span.single))) return [block];
  return texts.map((text, at) => {
    const parts = [{ text, bold: block.bold, italic: false, wide: false }];
    return { ...block, text, parts, spans: spansIn(text), gap: at === 0 ? block.gap : 0 };
  });
}

/** The time of a station; of one date alone, a degree's is its end. */
export function dates(entry: Entry, ends = false): { start?: string; end?: string } {
  const span = entry.span;
  if (!span) return {};
  if (span.single) return span.start ? { ...(ends ? {} : { start: span.start }), end: span.start } : {};
  return { ...(span.start ? { start: span.start } : {}), ...(span.end ? { end: span.end } : {}) };
}

/** Dates and durations were read; the pieces that no name took are told as left over. */
export function spendHead(entry: Entry, ledger: Ledger): void {
  entry.head.forEach((block, row) => {
    for (const text of entry.cuts[row]?.dates ?? []) for (const line of block.lines) ledger.spent(line, text);
    if (isAside(block.text)) for (const line of block.lines) ledger.spent(line);
  });
}

/** What stands below a station, each bullet a thing done; a label's own list stays whole. */
export function readAchievements(blocks: readonly Block[], of: Id, ledger: Ledger): void {
  for (const block of blocks) {
    if (!/\p{L}{2}|\p{sc=Han}/u.test(block.text)) ledger.note(block.lines);
    else if (block.bullet || isProse(block.text) || isLabelled(block.text) || block.text.length > 25) {
      ledger.add({ kind: "achievement", of, text: block.text }, block.lines);
    } else ledger.note(block.lines);
  }
}

function tellDoubts(id: Id, entry: Entry, named: Named, title: string, employer: string, ledger: Ledger): void {
  if (title === "" || employer === "") {
    ledger.doubt(
      id,
      title === "" ? "No title was found beside the employer." : "No employer was found beside the title.",
    );
  } else if (!named.sure) {
    ledger.doubt(id, "Which is the title and which the employer could not be told for certain.");
  }
  if (entry.span === null) ledger.doubt(id, "No dates were found.");
  else if (entry.span.vague) ledger.doubt(id, "A part of a date could not be told for certain and was left away.");
}

/** An employer with its whole time, above the titles held there. */
function isGroup(entry: Entry, named: Named, next: Entry | undefined, shape: Shape): boolean {
  if (!next || entry.body.length > 0 || (named.title !== null && named.employer !== null)) return false;
  const only = named.employer ?? named.title;
  if (only === null || titleScore(only) > employerScore(only)) return false;
  const below = tellApart(next, shape);
  const within = !entry.span?.start || !next.span?.start || entry.span.start.slice(0, 4) <= next.span.start.slice(0, 4);
  return within && below.title !== null && below.employer === null && titleScore(below.title) > 0;
}

/** An employer above a line that only says how long, as LinkedIn sets it when several titles follow. */
function groupIn(entry: Entry, named: Named): string | null {
  const at = entry.head.findIndex((block) => isAside(block.text));
  return at > 0 ? named.employer : null;
}

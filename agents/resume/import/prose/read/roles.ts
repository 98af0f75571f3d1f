import type { Id } from "#data/model/schema.ts";
import type { Block } from "../blocks.ts";
import { isProse } from "../blocks.ts";
import { entriesOf, isDuration, isLabelled, type Aim, type Entry } from "../entries.ts";
import type { Ledger } from "../ledger.ts";
import { employerScore, titleScore } from "../names.ts";
import type { Piece } from "../pieces.ts";
import { placeScore } from "../places.ts";
import type { SourceLine } from "../source-line.ts";

export const ROLE_AIM: Aim = { of: titleScore, other: employerScore };

type Named = { title: Piece | null; employer: Piece | null; place: string | undefined; spare: Piece[]; sure: boolean };

/** Reads a section of employment or of unpaid work. */
export function readRoles(blocks: readonly Block[], engagement: "work" | "volunteer", ledger: Ledger): void {
  const { entries, before } = entriesOf(blocks, ROLE_AIM, engagement === "volunteer");
  ledger.note(before.flatMap((block) => block.lines));
  const order = usualOrder(entries);
  let group: { employer: string; lines: SourceLine[] } | null = null;
  let last: Id | null = null;
  entries.forEach((entry, index) => {
    const named = tellApart(entry.pieces, order);
    const next = entries[index + 1];
    if (isGroup(entry, named, next, order)) {
      group = { employer: (named.employer ?? named.title)!.text, lines: entry.head.flatMap((block) => block.lines) };
      return;
    }
    const opened = groupIn(entry, named);
    if (opened) group = { employer: opened, lines: entry.head.flatMap((block) => block.lines) };
    const inGroup: { employer: string; lines: SourceLine[] } | null = group;
    const lines = entry.head.flatMap((block) => block.lines);
    const alone = named.title !== null && named.employer === null;
    if (!alone && !opened) group = null;
    const employer = named.employer?.text ?? (inGroup as { employer: string } | null)?.employer ?? "";
    const title = named.title?.text ?? "";
    if (title === "" && employer === "" && !entry.span) {
      ledger.note(lines);
      return;
    }
    const from = alone && inGroup ? [...lines, ...(inGroup as { lines: SourceLine[] }).lines] : lines;
    const prose = entry.body.filter((block) => !block.bullet && isProse(block.text));
    const summary = entry.body.some((block) => block.bullet) || prose.length === 1 ? prose[0] : undefined;
    last = ledger.add(
      {
        kind: "role",
        engagement,
        title,
        employer,
        ...(named.place === undefined ? {} : { place: named.place }),
        ...dates(entry),
        ...(summary && entry.body[0] === summary ? { summary: summary.text } : {}),
      },
      summary && entry.body[0] === summary ? [...from, ...summary.lines] : [...new Set(from)],
    );
    tellDoubts(last, entry, named, title, employer, ledger);
    spendHead(entry, ledger);
    const rest = entry.body.filter((block) => !(block === summary && entry.body[0] === summary));
    readAchievements(rest, last, ledger);
  });
}

export function dates(entry: Entry): { start?: string; end?: string } {
  const span = entry.span;
  if (!span) return {};
  if (span.single) return span.start ? { start: span.start, end: span.start } : {};
  return { ...(span.start ? { start: span.start } : {}), ...(span.end ? { end: span.end } : {}) };
}

/** Dates and durations were read; the pieces that no name took are told as left over. */
export function spendHead(entry: Entry, ledger: Ledger): void {
  entry.head.forEach((block, row) => {
    for (const text of entry.cuts[row]?.dates ?? []) for (const line of block.lines) ledger.spent(line, text);
    if (isDuration(block.text)) for (const line of block.lines) ledger.spent(line);
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

/** `title` or `employer` first, as most stations of the section have it. */
function usualOrder(entries: readonly Entry[]): "title" | "employer" {
  let first = 0;
  for (const entry of entries) {
    const names = entry.pieces.filter((piece) => placeScore(piece.text) < 2 && !isDuration(piece.text));
    const [a, b] = names;
    if (!a || !b) continue;
    first += difference(a) - difference(b) > 0 ? 1 : difference(a) - difference(b) < 0 ? -1 : 0;
  }
  return first >= 0 ? "title" : "employer";
}

const difference = (piece: Piece) => titleScore(piece.text) - employerScore(piece.text);

function tellApart(pieces: readonly Piece[], order: "title" | "employer"): Named {
  const places = pieces.filter((piece, at) => placeScore(piece.text) >= 2 && (at > 0 || pieces.length > 2));
  const names = pieces.filter((piece) => !places.includes(piece) && !isDuration(piece.text));
  const place = places.length > 0 ? places.map((piece) => piece.text)[0] : undefined;
  const result = (title: Piece | null, employer: Piece | null, sure: boolean): Named => ({
    title,
    employer,
    place,
    spare: names.filter((piece) => piece !== title && piece !== employer),
    sure,
  });
  if (names.length === 0) return result(null, null, true);
  if (names.length === 1) {
    const only = names[0]!;
    return employerScore(only.text) > titleScore(only.text)
      ? result(null, only, true)
      : result(only, null, titleScore(only.text) > 0);
  }
  const pairs = names.slice(0, 4).flatMap((title) =>
    names.slice(0, 4).flatMap((employer) => {
      if (title === employer) return [];
      const inOrder = names.indexOf(title) < names.indexOf(employer) === (order === "title");
      const near = Math.abs(names.indexOf(title) - names.indexOf(employer)) - 1;
      const early = names.indexOf(title) + names.indexOf(employer) - 1;
      const bySign = employer.sep === "at" ? 3 : 0;
      return [
        {
          title,
          employer,
          score: difference(title) - difference(employer) + (inOrder ? 0.9 : 0) + bySign - near * 0.3 - early * 0.35,
        },
      ];
    }),
  );
  const [best] = pairs.toSorted((a, b) => b.score - a.score);
  const sure =
    best !== undefined &&
    (titleScore(best.title.text) > 0 || employerScore(best.employer.text) >= 1 || best.employer.sep === "at");
  return result(best?.title ?? null, best?.employer ?? null, sure);
}

/** An employer with its whole time, above the titles held there. */
function isGroup(entry: Entry, named: Named, next: Entry | undefined, order: "title" | "employer"): boolean {
  if (!next || entry.body.length > 0 || (named.title !== null && named.employer !== null)) return false;
  const only = named.employer ?? named.title;
  if (!only || titleScore(only.text) > employerScore(only.text)) return false;
  const below = tellApart(next.pieces, order);
  const within = !entry.span?.start || !next.span?.start || entry.span.start.slice(0, 4) <= next.span.start.slice(0, 4);
  return within && below.title !== null && below.employer === null && titleScore(below.title.text) > 0;
}

/** An employer above a line that only says how long, as LinkedIn sets it when several titles follow. */
function groupIn(entry: Entry, named: Named): string | null {
  const at = entry.head.findIndex((block) => isDuration(block.text));
  return at > 0 && named.employer ? named.employer.text : null;
}

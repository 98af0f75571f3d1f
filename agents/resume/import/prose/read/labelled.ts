import { ENTRY_LABELS, type EntryLabel } from "#data/reference/cv/entry-labels.ts";
import type { Block } from "../blocks.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import { placeScore } from "../places.ts";
import type { SourceLine } from "../source-line.ts";
import type { Span } from "../dates/spans.ts";

const LABELS: { text: string; label: EntryLabel }[] = (Object.entries(ENTRY_LABELS) as [EntryLabel, string][]).flatMap(
  ([label, words]) => words.split("; ").map((word) => ({ text: flat(word), label })),
);

/** A station as its labels tell it. */
export type Station = {
  title?: string;
  employer?: string;
  place?: string;
  score?: string;
  span?: Span;
  done: { text: string; lines: SourceLine[] }[];
  lines: SourceLine[];
};
/** What a text announces as a label of a station; it is in the form of `flat`. */
export const entryLabel = (text: string): EntryLabel | null => LABELS.find((one) => one.text === text)?.label ?? null;

type Labelled = { label: EntryLabel; value: string; rest: string };

/**
 * Reads stations whose every line is labelled (`Dates`, `Occupation or position held`, …). False, and nothing read,
 * where they are not.
 */
export function readLabelled(blocks: readonly Block[], kind: "role" | "education", ledger: Ledger): boolean {
  const read = blocks.map(labelOf);
  const kinds = new Set(read.flatMap((one) => (one ? [one.label] : [])));
  if (!kinds.has("title") && !kinds.has("employer")) return false;
  if (kinds.size < 2 || read.filter((one) => one !== null).length * 2 < blocks.filter((block) => !block.bullet).length)
    return false;
  const first = read.find((one) => one && one.label !== "done")!.label;
  const stations: Station[] = [];
  let waiting = "";
  blocks.forEach((block, index) => {
    const one = read[index];
    const station = stations.at(-1);
    const asked = one?.label;
    if (!one || (waiting !== "" && waiting.startsWith(flat(block.text)))) {
      // The label's second line, or what stands below a value.
      if (waiting !== "" && waiting.startsWith(flat(block.text))) for (const line of block.lines) ledger.spent(line);
      else if (entryLabel(flat(block.text).replace(/\s*:$/, "")) === "done")
        for (const line of block.lines) ledger.spent(line);
      else if (station) station.done.push({ text: block.text, lines: block.lines });
      else ledger.note(block.lines);
      waiting = "";
      return;
    }
    waiting = one.rest;
    const open = !station || asked === first || (asked !== "done" && asked !== "place" && taken(station, asked));
    const here: Station = open ? { done: [], lines: [] } : station;
    if (open) stations.push(here);
    for (const line of block.lines) ledger.spent(line, labelText(block, one));
    if (asked === "done") here.done.push({ text: one.value, lines: block.lines });
    else here.lines.push(...block.lines);
    if (asked === "dates") {
      const span = block.spans[0];
      if (span) here.span = span;
      for (const line of block.lines) ledger.spent(line);
    } else if (asked === "title") here.title = one.value;
    else if (asked === "employer") Object.assign(here, employerOf(one.value));
    else if (asked === "place") here.place = one.value;
  });
  for (const station of stations) writeStation(station, kind, ledger);
  return true;
}

const taken = (station: Station, label: EntryLabel | undefined) =>
  (label === "title" && station.title !== undefined) ||
  (label === "employer" && station.employer !== undefined) ||
  (label === "dates" && station.span !== undefined);

function labelText(block: Block, one: Labelled): string {
  return block.text.slice(0, Math.max(0, block.text.length - one.value.length));
}

/** The label at the beginning of a block, in its first part or before a colon; it may go on in the next line. */
function labelOf(block: Block): Labelled | null {
  const colon = /^([^:]{3,60}):\s*(.*)$/u.exec(block.text);
  const first = block.parts[0];
  const written = block.parts.length > 1 && first ? first.text : colon?.[1];
  if (written === undefined) return null;
  const value = (
    block.parts.length > 1 && first
      ? block.text.slice(block.text.indexOf(first.text) + first.text.length)
      : (colon?.[2] ?? "")
  ).replace(/^[\s:]+/, "");
  const bare = flat(written).replace(/\s*:$/, "");
  const whole = LABELS.find((one) => one.text === bare);
  const begun = bare.includes(" ") ? LABELS.find((one) => one.text.startsWith(`${bare} `)) : undefined;
  const found = whole ?? begun;
  return found && value !== ""
    ? { label: found.label, value, rest: whole ? "" : found.text.slice(bare.length + 1) }
    : null;
}

/** `Sample a.s., Lipová 8, Brno`: the name ends where the address begins. */
function employerOf(value: string): { employer: string; place?: string } {
  const chunks = value.split(/,\s+|\s+[–—]\s+/u);
  for (let at = 1; at < chunks.length; at++) {
    const rest = value.slice(value.indexOf(chunks[at]!, chunks.slice(0, at).join(", ").length));
    if (placeScore(rest) >= 2 || /\d/.test(chunks[at]!))
      return { employer: value.slice(0, value.indexOf(rest)).replace(/[\s,–—]+$/u, ""), place: rest };
  }
  return { employer: value };
}

/** Writes a station that was told by labels. */
export function writeStation(station: Station, kind: "role" | "education", ledger: Ledger): void {
  const { title = "", employer = "", place, span } = station;
  const dates = {
    ...(span?.start && !(span.single && kind === "education") ? { start: span.start } : {}),
    ...((span?.end ?? (span?.single ? span.start : undefined)) ? { end: span?.end ?? span?.start } : {}),
  };
  const lines = station.lines;
  if (title === "" && employer === "") return ledger.note(lines);
  const id =
    kind === "role"
      ? ledger.add(
          { kind, engagement: "work", title, employer, ...(place ? { place } : {}), ...dates } as Parameters<
            Ledger["add"]
          >[0],
          lines,
        )
      : ledger.add(
          {
            kind,
            institution: employer,
            ...(title ? { degree: title } : {}),
            ...(station.score ? { score: station.score } : {}),
            ...dates,
          } as Parameters<Ledger["add"]>[0],
          lines,
        );
  if (title === "" || employer === "")
    ledger.doubt(id, title === "" ? "No title was found." : "No employer was found.");
  for (const { text, lines: at } of station.done) ledger.add({ kind: "achievement", of: id, text }, at);
}

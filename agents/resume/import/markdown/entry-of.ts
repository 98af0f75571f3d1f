import { Entry, type Found } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { plainText } from "../plain-text.ts";
import { labelled, readWhen, splitLabel } from "./labels.ts";
import { type Block, type Line, lineOf, textOf } from "./blocks/outline.ts";

/** What stands under a heading or an item: its labelled values, and the rest in its order. */
export type Content = { fields: Map<string, Found>; paragraphs: Line[]; items: Block[] };

/** Labels that open a list or a part of their own rather than name one value. */
const OPENING = new Set(["highlights", "situation", "task", "action", "result"]);

export type Place = (line: number) => string;

/**
 * Divides blocks into labelled values (`Place: Leeds`, a line with a time), paragraphs and items. A label without any
 * meaning here is part of the text.
 */
export function contentOf(
  blocks: readonly Block[],
  place: Place,
  findings: Findings,
  known: ReadonlySet<string>,
): Content {
  const content: Content = { fields: new Map(), paragraphs: [], items: [] };
  const put = (name: string, value: string, line: number) => {
    if (content.fields.has(name)) findings.note(place(line), value);
    else content.fields.set(name, { value, path: place(line) });
  };
  const take = ({ text, line }: Line): boolean => {
    const label = splitLabel(text);
    const name = label && labelled(label.label);
    if (label && name && known.has(name) && !OPENING.has(name) && label.value !== "") {
      put(name, label.value, line);
      return true;
    }
    const when = known.has("date") && !content.fields.has("date") ? readWhen(text) : null;
    if (when === null) return false;
    said(text, place(line), findings);
    put("date", when.when, line);
    if (when.place !== null) put("location", when.place, line);
    return true;
  };
  for (const block of blocks) {
    if (block.kind === "item") {
      if (block.children.length > 0 || !take({ text: textOf(block), line: lineOf(block) })) content.items.push(block);
      continue;
    }
    const rest = block.lines.filter((line) => !take(line));
    const [first] = rest;
    if (first) content.paragraphs.push({ text: rest.map(({ text }) => text).join("\n"), line: first.line });
  }
  return content;
}

/** The entry that labelled values and paragraphs make; the paragraphs are its summary. */
export function entryOf(content: Content, path: string, findings: Findings): Entry {
  const entry = new Entry({}, path, findings);
  for (const [name, found] of content.fields) entry.with(name, found);
  const [first] = content.paragraphs;
  if (first && !content.fields.has("summary")) {
    const value = content.paragraphs.map(({ text }) => text).join("\n\n");
    entry.with("summary", { value, path });
  } else for (const { text } of content.paragraphs) findings.note(path, text);
  return entry;
}

/** A text without marks on one line; the addresses behind its words are said. */
export function said(text: string, path: string, findings: Findings): string {
  const { paragraphs, items, links } = plainText(text);
  for (const link of links) findings.note(path, link.text === "" ? link.url : `${link.text}: ${link.url}`);
  return [...paragraphs, ...items].join(" ");
}

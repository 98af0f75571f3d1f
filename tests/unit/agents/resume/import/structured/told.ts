import { readDate, splitRange } from "#agents/resume/import/dates.ts";
import { labelled, readWhen } from "#agents/resume/import/markdown/labels.ts";
import { sectionNamed } from "#agents/resume/import/sections.ts";
import { plainText } from "#agents/resume/import/plain-text.ts";
import type { Fact, ImportedCv } from "#data/model/owner/master-cv.ts";

export type Leaf = { path: string; text: string };

/**
 * The leaves of a source that an import neither made a field of a fact from the same place nor said as not understood.
 * A leaf is told by a field that holds its words, by dates that are the same, or by a note of its path or a whole that
 * it is part of.
 */
export function untold(leaves: readonly Leaf[], cv: ImportedCv): Leaf[] {
  return leaves.filter((leaf) => !isNoted(leaf, cv) && !isInFacts(leaf, cv));
}

const below = (path: string, above: string) =>
  path === above || above === "" || (path.startsWith(above) && /^[.[]/.test(path.slice(above.length)));

function isNoted({ path, text }: Leaf, { notUnderstood }: ImportedCv): boolean {
  return notUnderstood.some(
    (note) =>
      (below(path, note.path) || below(note.path, path)) &&
      (note.text.includes(text) ||
        note.text.includes(JSON.stringify(text)) ||
        squeezed(note.text).includes(squeezed(text))),
  );
}

function isInFacts(leaf: Leaf, { facts, notUnderstood }: ImportedCv): boolean {
  const around = leaf.path.replace(/(?:\.[^.]*|\[\d+\])$/, "");
  const entry = leaf.path.includes("]") ? leaf.path.replace(/\][^\]]*$/, "]") : leaf.path;
  const near = facts.filter(
    ({ kind, origin: { path } }) =>
      below(leaf.path, path) || below(path, around) || below(path, entry) || kind === "skill" || kind === "identity",
  );
  const fields = near.flatMap(fieldsOf);
  const words = new Set(fields.flatMap(wordsOf));
  const { paragraphs, items, links } = plainText(leaf.text);
  const addresses = links.map(({ url }) => url);
  const parts = [...paragraphs, ...items];
  if (isDate(leaf.text, near, notUnderstood)) return true;
  // A heading may be understood by what its entries became.
  if (sectionNamed(leaf.text) === "languages" && near.some(({ kind }) => kind === "language")) return true;
  return (
    parts.every(
      (part) =>
        fields.some((field) => field.includes(part)) ||
        wordsOf(part).every((word) => words.has(word) || JOINING.has(word)),
    ) &&
    addresses.every(
      (url) =>
        fields.some((field) => field.includes(url)) ||
        parts.some((part) => part.includes(url)) ||
        notUnderstood.some(({ text }) => text.includes(url)),
    )
  );
}

const JOINING = new Set(["and", "https", "tel"]);
const squeezed = (text: string) =>
  plainText(text).paragraphs.concat(plainText(text).items).join(" ").replace(/\s+/g, "");
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? [];

function isDate(text: string, facts: readonly Fact[], notes: ImportedCv["notUnderstood"]): boolean {
  const range = splitRange(text);
  return (range ? [range.start, range.end] : [text]).every((part) => {
    const read = readDate(part);
    if (range && notes.some((note) => note.text === part)) return true;
    if (read.kind === "ongoing") return facts.some((fact) => "start" in fact && !("end" in fact));
    if (read.kind !== "date") return false;
    return facts.some((fact) => [read.date].some((date) => Object.values(fact).includes(date)));
  });
}

function fieldsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    ["id", "origin", "of", "provedBy"].includes(key) ? [] : fieldsOf(member),
  );
}

/**
 * The words of a Markdown text that neither a fact nor a note says, wherever that was read. Words that only say what
 * stands beside them (labels, known headings, times) may go.
 */
export function untoldWords(text: string, { facts, notUnderstood, doubts = [] }: ImportedCv): string[] {
  const notes = notUnderstood.flatMap((note) => [note.path, note.text]);
  const said = [...facts.flatMap(fieldsOf), ...notes, ...doubts.map(({ because }) => because)];
  const known = new Set(said.flatMap(exactWords));
  return text.split("\n").flatMap((line) => {
    const plain = line.replace(/^\s*(?:#{1,6}|[-*+]|---|<!--)\s*/, "").replace(/-->$/, "");
    if (sectionNamed(plain) !== null || labelled(plain) !== null) return [];
    const [, label, value = plain] = /^([^:]+):\s(.*)$/.exec(plain) ?? [];
    const words = label === undefined || labelled(label) !== null ? value : plain;
    return exactWords(readWhen(words) === null ? words : "").filter((word) => !known.has(word) && word.length > 3);
  });
}

const exactWords = (text: string) => text.match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? [];

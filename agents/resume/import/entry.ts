import { type ReadDate, readDate, splitRange } from "./dates.ts";
import { type Findings, join } from "./findings.ts";
import { type PlainText, oneLine, plainText } from "./plain-text.ts";

/** A value of the file with its path in it. */
export type Found = { value: unknown; path: string };

/** Left in by templates: says nothing of the owner. */
const PLACEHOLDER =
  /^(?:etc\.?|…|\.{2,}|[-–—_*•]+|n\/?a|none|null|undefined|tbd|tbc|todo|x{3,}|lorem ipsum.*|(?:accomplishment|achievement|highlight|course|skill|keyword|bullet|item|responsibility)\s*#?\d+|your (?:name|title|company|summary).*)$/iu;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One object of the file, read key by key; keys are found in any case, with or without
 * separators, and by any of the names given. What is still
 * unread at `close()` is said as not understood, so that nothing is dropped in silence.
 */
export class Entry {
  readonly path: string;
  readonly findings: Findings;
  private readonly members: Map<string, Found>;

  constructor(value: Record<string, unknown>, path: string, findings: Findings) {
    this.path = path;
    this.findings = findings;
    this.members = new Map(
      Object.entries(value).map(([key, member]) => [key, { value: member, path: join(path, key) }]),
    );
  }

  has(...names: readonly string[]): boolean {
    return this.keyOf(names) !== undefined;
  }

  /** Where the value stands that `take` would give. */
  placeOf(...names: readonly string[]): string | undefined {
    const key = this.keyOf(names);
    return key === undefined ? undefined : this.members.get(key)?.path;
  }

  /** The first member under one of the names that is not empty; it counts as read. */
  take(...names: readonly string[]): Found | undefined {
    for (;;) {
      const key = this.keyOf(names);
      if (key === undefined) return undefined;
      const found = this.members.get(key);
      this.members.delete(key);
      if (found && !isEmpty(found.value)) return found;
    }
  }

  /** A text of one line without marks; a list of words is joined. Placeholders are said and left out. */
  text(...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    return found && textOf(found, this.findings);
  }

  /** A text of several paragraphs or items. */
  prose(...names: readonly string[]): PlainText | undefined {
    const found = this.take(...names);
    if (!found) return undefined;
    const parts = textsOf(found, this.findings).map(({ text }) => plainText(text));
    return {
      paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
      items: parts.flatMap(({ items }) => items),
      links: parts.flatMap(({ links }) => links),
    };
  }

  /** An address as written, without marks. */
  url(...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    if (!found) return undefined;
    if (isRecord(found.value)) {
      // Some tools keep an address with the words it is shown by.
      const inner = new Entry(found.value, found.path, this.findings);
      const url = inner.url("url", "href", "link");
      inner.close();
      return url;
    }
    if (typeof found.value === "string" && !/\s/.test(found.value.trim())) {
      const [link] = plainText(found.value).links;
      return link?.url ?? found.value.trim();
    }
    return (this.findings.note(found.path, found.value), undefined);
  }

  /** A single date, e.g. of an award; what of it could not be told is said. */
  date(...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    if (!found) return undefined;
    const read = readDate(found.value);
    if (read.kind !== "date") this.findings.note(found.path, found.value);
    return read.kind === "date" || read.kind === "part" ? read.date : undefined;
  }

  /** Start and end; an absent end means it goes on, so an end that cannot be read takes the start with it. */
  span(): { start?: string; end?: string } {
    let start = this.take("startDate", "start", "from", "dateStart", "begin", "startedOn");
    let end = this.take("endDate", "end", "to", "until", "dateEnd", "finishedOn");
    let whole = start ?? this.take("date", "dates", "period", "duration");
    if (whole && end && isRecord(whole.value)) {
      this.findings.note(whole.path, whole.value);
      start = whole = undefined;
    } else if (whole && isRecord(whole.value)) {
      const inner = new Entry(whole.value, whole.path, this.findings);
      const span = inner.span();
      inner.close();
      return span;
    }
    const range = whole && !end ? splitRange(whole.value) : null;
    if (whole && range) {
      start = { value: range.start, path: whole.path };
      end = { value: range.end, path: whole.path };
    } else if (whole && !start) {
      // One date without a beginning is when it was done.
      end = whole;
    }
    const from = this.half(start);
    const to = this.half(end);
    if (end && !(from && "date" in from) && to?.kind === "ongoing") this.findings.note(end.path, end.value);
    if (to?.kind === "unknown") {
      if (start && from?.kind !== "unknown") this.findings.note(start.path, start.value);
      return {};
    }
    return {
      ...(from && "date" in from ? { start: from.date } : {}),
      ...(to && "date" in to ? { end: to.date } : {}),
    };
  }

  /** The same entry, with a value that was taken put back under another name. */
  with(name: string, found: Found): this {
    this.members.set(name, found);
    return this;
  }

  close(): void {
    for (const { value, path } of this.members.values()) this.findings.note(path, value);
    this.members.clear();
  }

  private half(found: Found | undefined): ReadDate | undefined {
    if (!found) return undefined;
    const read = readDate(found.value);
    if (read.kind === "part" || read.kind === "unknown") this.findings.note(found.path, found.value);
    return read;
  }

  private keyOf(names: readonly string[]): string | undefined {
    for (const name of names) {
      if (this.members.has(name)) return name;
      const plain = plainKey(name);
      for (const key of this.members.keys()) if (plainKey(key) === plain) return key;
    }
    return undefined;
  }
}

/** The value where it is a text, trimmed; empty for anything else. */
export function textIn(found: Found | undefined): string {
  return typeof found?.value === "string" ? found.value.trim() : "";
}

/** `Company Name`, `companyName` and `company_name` are one key. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.values(value).every(isEmpty);
}

/** The texts in a value: itself, or those of a list; anything else is said as not understood. */
export function textsOf(found: Found, findings: Findings): { text: string; path: string }[] {
  const { value, path } = found;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsOf({ value: item, path: `${path}[${index}]` }, findings));
  }
  if (isEmpty(value)) return [];
  if (isRecord(value)) {
    const entry = new Entry(value, path, findings);
    const inner = entry.take("text", "description", "summary", "name", "title", "value");
    const texts = inner ? textsOf(inner, findings) : [];
    entry.close();
    return texts;
  }
  const text = String(value).trim();
  if (PLACEHOLDER.test(text)) {
    findings.note(path, `${text} (left in from a template, it seems)`);
    return [];
  }
  return [{ text, path }];
}

function textOf(found: Found, findings: Findings): string | undefined {
  const text = textsOf(found, findings)
    .map(({ text: part, path }) => {
      for (const link of plainText(part).links) findings.note(path, `${link.text}: ${link.url}`);
      return oneLine(part);
    })
    .filter((part) => part !== "")
    .join(", ");
  return text === "" ? undefined : text;
}

/**
 * Hands on what a value holds, in its order: the objects of a list, or one that stands without its list, to `entry`;
 * words to `word`. Without `word` they are said as not understood.
 */
export function eachOf(
  found: Found | undefined,
  findings: Findings,
  readers: { entry(entry: Entry): void; word?: ((item: Found) => void) | undefined },
): void {
  if (!found) return;
  const list = Array.isArray(found.value)
    ? found.value.map((value: unknown, index) => ({ value, path: `${found.path}[${index}]` }))
    : [found];
  for (const item of list) {
    if (isEmpty(item.value)) continue;
    if (isRecord(item.value)) readers.entry(new Entry(item.value, item.path, findings));
    else if (readers.word) readers.word(item);
    else findings.note(item.path, item.value);
  }
}

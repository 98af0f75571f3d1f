import { addLine } from "../entries/line.ts";
import { readProfile } from "../entries/profile.ts";
import * as short from "../entries/short.ts";
import { addSkill } from "../entries/skills.ts";
import { type Entry, textIn } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine, plainText } from "../plain-text.ts";
import type { SectionName } from "../sections.ts";
import { type Place, contentOf, entryOf, said } from "./entry-of.ts";
import { labelled, readWhen, splitLabel } from "./labels.ts";
import { type Block, lineOf, linesIn, textOf } from "./blocks/outline.ts";

const KNOWN = new Set(
  "name date expires number issuer awarder authors publisher url summary keywords level fluency group position".split(
    " ",
  ),
);

type Named = { title: string; name: SectionName | null; group?: string };

/** An item or paragraph of a section of short things; labelled items below it are its values. */
export function readShortItem(block: Block, section: Named, place: Place, findings: Findings): void {
  const path = place(lineOf(block));
  const hasValues = block.children.some((child) => KNOWN.has(labelled(splitLabel(textOf(child))?.label ?? "") ?? ""));
  if (hasValues) return readShort({ heading: textOf(block), path, blocks: block.children }, section, place, findings);
  const lines = block.kind === "paragraph" ? block.lines : [{ text: textOf(block), line: lineOf(block) }];
  for (const { text, line } of lines) readLineOf(text, section, place(line), findings);
  for (const child of block.children) readShortItem(child, section, place, findings);
}

function readLineOf(text: string, section: Named, path: string, findings: Findings): void {
  if (section.name === "skills" || section.name === "languages") {
    const words = said(text, path, findings);
    const label = splitLabel(text) ? /^(.{1,60}?):\s+(.+)$/su.exec(words) : null;
    const details = label ? (label[2] ?? "") : words;
    if (words !== "") addLine({ label: label?.[1] ?? section.group, details }, section, path, findings);
    return;
  }
  if (section.name === "links") return readLink(text, path, findings);
  if (section.name === "interests") return short.readInterestWord({ value: text, path }, findings);
  const label = splitLabel(text);
  const isReference = section.name === "references" && label && label.value !== "";
  const heading = isReference ? label.label : text;
  const summary = isReference ? label.value : undefined;
  readShort({ heading, path, blocks: [], summary }, section, () => path, findings);
}

type Source = { heading: string; path: string; blocks: Block[]; summary?: string | undefined };

/** `Name — Issuer, 2020` with its values: who gave it and when, by place or by label. */
export function readShort(source: Source, section: Named, place: Place, findings: Findings): void {
  const { path } = source;
  const content = contentOf(source.blocks, place, findings, KNOWN);
  const whole = oneLine(source.heading);
  const name = textIn(content.fields.get("name"));
  const isSaid = oneLine(name) === whole;
  const { text, url, by, when } = isSaid
    ? { text: name, url: undefined, by: undefined, when: undefined }
    : partsOf(source.heading, section.name);
  const set = (key: string, value: string | undefined) => {
    if (value === undefined || value === "") return;
    if (!content.fields.has(key)) content.fields.set(key, { value, path });
    else if (content.fields.get(key)?.value !== value) findings.note(path, value);
  };
  const giver = section.name === "awards" ? "awarder" : section.name === "publications" ? "publisher" : "issuer";
  set("name", text);
  set("url", url);
  set(giver, by);
  set("date", when);
  set("summary", source.summary);
  content.paragraphs.push(...linesIn(content.items));
  readAs(section.name, entryOf(content, path, findings), path, findings);
}

function readAs(name: SectionName | null, entry: Entry, path: string, findings: Findings): void {
  const read = name === null ? undefined : short.SHORT[name];
  if (read !== undefined) return read(entry, findings);
  if (name === "links") return readProfile(entry, findings);
  const title = name === "skills" ? entry.text("name") : undefined;
  if (title !== undefined)
    addSkill(findings, path, { name: title, level: entry.text("level"), group: entry.text("group") });
  entry.close();
}

/** The name of a short thing, with the address behind it, who stands after a dash, and a time at its end. */
function partsOf(heading: string, section: SectionName | null) {
  const [link] = plainText(heading).links;
  const whole = oneLine(heading);
  const given = section === "certificates" || section === "awards" || section === "publications";
  if (!given) return { text: whole, url: link?.url, by: undefined, when: undefined };
  // Who gave it and when may stand in brackets together.
  const [, before, inside] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u.exec(whole) ?? [];
  const name = inside !== undefined && (timeAtEnd(inside).when ?? "") !== "" ? before : undefined;
  const { rest, when } = timeAtEnd(name === undefined ? whole : (inside ?? ""));
  if (name !== undefined) return { text: name, url: link?.url, by: rest, when };
  const parts = rest.split(/\s+[—–|]\s+|\s+-\s+/u);
  const [text = rest, by] = parts.length === 2 ? parts : [rest];
  return { text, url: link?.url, by, when };
}

/** A text without the time that stands alone or after a comma at its end. */
function timeAtEnd(text: string): { rest: string; when: string | undefined } {
  const [, before = "", last = text] = /^(.+),\s+([^,]+)$/u.exec(text) ?? [];
  const read = readWhen(last);
  return read !== null && read.place === null ? { rest: before, when: read.when } : { rest: text, when: undefined };
}

function readLink(text: string, path: string, findings: Findings): void {
  const [link] = plainText(text).links;
  const label = splitLabel(text);
  const address = link?.url ?? /https?:\/\/\S+/.exec(text)?.[0];
  if (address === undefined) return findings.note(path, text);
  const words = label && !/^https?$/i.test(label.label) ? label.label : link?.text;
  const network =
    words !== undefined && words !== address && words !== "" ? words : new URL(address).hostname.replace(/^www\./, "");
  findings.add({ kind: "link", network, url: address }, [address], path);
}

import type { FactOf } from "#data/model/owner/master-cv.ts";
import { Entry, type Found } from "../entry.ts";
import { optional } from "../entries/parts.ts";
import type { Findings } from "../findings.ts";
import { oneLine, plainText } from "../plain-text.ts";
import { titleScore } from "../prose/names.ts";
import { placeScore } from "../prose/places.ts";
import { sectionNamed } from "../sections.ts";
import type { Place } from "./entry-of.ts";
import { labelled, splitLabel } from "./labels.ts";
import { type Block, type Part, lineOf, textOf } from "./blocks/outline.ts";

type Identity = Omit<Partial<FactOf<"identity">>, "id" | "origin" | "kind" | "address">;
type Source = {
  name: Part | null;
  lead: readonly Part[];
  before: Part | null;
  front: ReadonlyMap<string, Found>;
  place: Place;
};

const LABELS: ReadonlyMap<string, keyof Identity | `address.${string}`> = new Map(
  (
    [
      ["headline", "headline|job title|label"],
      ["email", "email|e-mail|mail"],
      ["phone", "phone|telephone|tel|mobile|telefon|mobil|téléphone|teléfono"],
      ["website", "website|web|homepage|site|url"],
      ["place", "place|location|ort|wohnort|city and country|lieu|based in"],
      ["address.line1", "street|address|adresse|anschrift"],
      ["address.city", "city|stadt"],
      ["address.region", "region|state|province"],
      ["address.postalCode", "postal code|postcode|zip|zip code|plz"],
      ["address.country", "country|land"],
      ["name", "name"],
    ] as const
  ).flatMap(([key, words]) => words.split("|").map((word) => [word, key] as const)),
);

/**
 * Name, headline and ways to reach the owner, from the first heading, the deeper ones that follow it (`lead`), what
 * stands around them and the front matter.
 */
export function readPerson({ name, lead, before, front, place }: Source, findings: Findings): void {
  const reading = new Reading(findings);
  const path = name ? place(name.line) : place(1);
  if (name) reading.name(name.heading, path);
  for (const [key, found] of front) reading.front(key, found);
  for (const { heading, line } of lead) reading.heading(heading, place(line));
  const blocks = [before, name, ...lead].flatMap((part) => part?.blocks ?? []);
  for (const block of blocks) reading.block(block, place);
  reading.close(path);
}

/** Between several things on one line. */
const BETWEEN = /\s+[·|•]\s+|\t+| {3,}/u;

class Reading {
  readonly #findings: Findings;
  readonly #members = new Map<string, { value: string; path: string }>();
  readonly #links: { network: string; url: string; path: string }[] = [];
  readonly #summaries: { text: string; path: string }[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** `Ada Example — Data engineer` holds the headline, too. */
  name(heading: string, path: string): void {
    const [name = "", headline, ...rest] = oneLine(heading).split(/\s+[—–|·]\s+|\s+-\s+/u);
    this.#set("name", name, path);
    if (headline !== undefined) this.#set("headline", [headline, ...rest].join(" – "), path);
  }

  /** A deeper heading below the name. */
  heading(heading: string, path: string): void {
    const text = oneLine(heading);
    if (labelled(text) === null && sectionNamed(text) === null) this.#set("headline", text, path);
    else this.#findings.note(path, text);
  }

  front(key: string, { value, path }: Found): void {
    const label =
      LABELS.get(key) ?? LABELS.get(key.replace(/[_-]/g, " ")) ?? (key === "position" ? "headline" : undefined);
    const text = typeof value === "string" ? oneLine(value) : null;
    if (label !== undefined && text !== null) this.#set(label, text, path);
    else if (text !== null && /^https?:\/\/\S+$/.test(text)) this.#links.push({ network: key, url: text, path });
    else this.#findings.note(path, value);
  }

  block(block: Block, place: Place): void {
    const text = oneLine(textOf(block));
    const isProse = block.kind === "paragraph" && (text.length > 120 || /[.!?]$/.test(text)) && !/@|https?:/.test(text);
    if (isProse) {
      const path = place(lineOf(block));
      for (const link of plainText(textOf(block)).links) this.#findings.note(path, `${link.text}: ${link.url}`);
      this.#summaries.push({ text, path });
    } else for (const line of block.lines) this.#line(line.text, place(line.line), block.kind === "paragraph");
    for (const child of block.children) this.block(child, place);
  }

  close(path: string): void {
    const address: Record<string, string> = {};
    const members: Record<string, string> = {};
    for (const [key, { value }] of this.#members) {
      if (key.startsWith("address.")) address[key.slice("address.".length)] = value;
      else members[key] = value;
    }
    const { name, ...rest } = members;
    if (name !== undefined) {
      const more = Object.keys(address).length > 0 ? { address } : {};
      this.#findings.add(optional({ kind: "identity", name }, { ...rest, ...more }), [], path);
    } else for (const { value, path: at } of this.#members.values()) this.#findings.note(at, value);
    for (const { text, path: at } of this.#summaries) this.#findings.add({ kind: "summary", text }, [text], at);
    for (const { network, url, path: at } of this.#links) this.#findings.add({ kind: "link", network, url }, [url], at);
  }

  #set(key: string, value: string, path: string): void {
    if (value === "") return;
    if (this.#members.has(key)) this.#findings.note(path, value);
    else this.#members.set(key, { value, path });
  }

  #line(line: string, path: string, mayBeHeadline: boolean): void {
    const label = splitLabel(line);
    const more = line
      .split(BETWEEN)
      .slice(1)
      .some((segment) => splitLabel(segment) !== null || /@|https?:/.test(segment));
    if (label && label.value !== "" && !/^https?$/i.test(label.label) && !more) return this.#labelled(label, path);
    for (const segment of line.split(BETWEEN)) {
      const inner = splitLabel(segment);
      if (inner && inner.value !== "" && !/^https?$/i.test(inner.label)) this.#labelled(inner, path);
      else if (segment.trim() !== "") this.#segment(segment.trim(), path, mayBeHeadline);
    }
  }

  #labelled({ label, value }: { label: string; value: string }, path: string): void {
    const words = oneLine(label).toLowerCase();
    const key = LABELS.get(words);
    const url = new Entry({ url: value }, path, this.#findings);
    if (key === "email" || key === "website") this.#set(key, (url.url("url") ?? "").replace(/^mailto:/, ""), path);
    else if (key !== undefined) this.#set(key, oneLine(value), path);
    else if (/https?:\/\//.test(value))
      this.#links.push({ network: oneLine(label), url: url.url("url") ?? value, path });
    else this.#findings.note(path, oneLine(`${label}: ${value}`));
  }

  #segment(segment: string, path: string, mayBeHeadline: boolean): void {
    const [link] = plainText(segment).links;
    const text = oneLine(segment);
    const address = link?.url ?? text;
    if (/^mailto:/i.test(address) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
      return this.#set("email", address.replace(/^mailto:/i, ""), path);
    if (/^tel:/i.test(address)) return this.#set("phone", text, path);
    if (/^\+?[\d\s()./-]{7,24}$/.test(text)) return this.#set("phone", text, path);
    if (link || /^https?:\/\/\S+$/i.test(text)) {
      const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(address)?.[1] ?? address;
      return void this.#links.push({
        network: link && link.text !== link.url && link.text !== "" ? link.text : host,
        url: address,
        path,
      });
    }
    if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text))
      return void this.#links.push({ network: text.replace(/^www\.|\/.*$/g, ""), url: `https://${text}`, path });
    const isPlace = placeScore(text) > 1 || this.#members.has("headline");
    if (/^\p{Lu}[\p{L}\p{M} .'’-]+, [\p{L}\p{M} .'’-]+$/u.test(text) && isPlace && titleScore(text) === 0)
      return this.#set("place", text, path);
    if (mayBeHeadline && !this.#members.has("headline") && text.length <= 120) return this.#set("headline", text, path);
    if (/^\p{Lu}[\p{L}\p{M} .'’,-]+$/u.test(text) && !this.#members.has("place")) return this.#set("place", text, path);
    this.#findings.note(path, text);
  }
}

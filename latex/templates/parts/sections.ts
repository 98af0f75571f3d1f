import type { Claim, DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import { clean } from "../../escape.ts";
import { SPACE, type ValueWriter } from "../../values.ts";
import type { EntryPart } from "../looks.ts";
import { placeOf } from "./place.ts";

/** A section as TeX, empty when there is nothing to print; `order` is how the template prints an entry's parts. */
export function sectionSource(section: DocumentSection, write: ValueWriter, order: readonly EntryPart[]): string[] {
  const mark = write.mark(section.heading);
  const heading = write.value(section.heading, "a heading");
  const body = bodyOf(section, write, order);
  return body.length === 0 ? [] : [mark, heading === "" ? "\\ArUntitled" : `\\ArSection{${heading}}`, ...body];
}

function bodyOf(section: DocumentSection, write: ValueWriter, order: readonly EntryPart[]): string[] {
  switch (section.kind) {
    case "text":
      return section.as === "bullets"
        ? bullets(section.claims, section.heading, write)
        : paragraph("\\ArParagraph", section.claims, section.heading, write);
    case "entries":
      return section.entries.flatMap((entry) => entrySource(entry, section.heading, write, order));
    case "lists":
      return section.lists.flatMap(({ label, items }) => {
        const place = placeOf(section.heading, label);
        const mark = write.mark(place);
        const title = write.value(label ?? "", place);
        const values = items.map(({ text, marks }) => write.value(text, place, { marks }));
        const body = values.filter((value) => value !== "").join(`,${SPACE}`);
        return title === "" && body === "" ? [] : [mark, `\\ArList{${title}}{${body}}`];
      });
  }
}

function entrySource(entry: DocumentEntry, heading: string, write: ValueWriter, order: readonly EntryPart[]): string[] {
  const isUntitled = clean(entry.title.text) === "";
  const texts: Record<EntryPart, string> = {
    title: isUntitled ? (entry.organisation ?? "") : entry.title.text,
    organisation: isUntitled ? "" : (entry.organisation ?? ""),
    place: entry.place ?? "",
    when: entry.when ?? "",
  };
  const place = placeOf(heading, texts.organisation.trim() === "" ? texts.title : texts.organisation);
  const mark = write.mark(place);
  const marks = isUntitled ? undefined : entry.title.marks;
  // Values are written in the order they are read in.
  const values = new Map(
    order.map((part) => [part, write.value(texts[part], place, part === "title" ? { marks } : {})]),
  );
  const [title, organisation, where, when] = (["title", "organisation", "place", "when"] as const).map(
    (part) => values.get(part) ?? "",
  );
  const points = bullets(entry.bullets, place, write);
  const isEmpty = [title, organisation, where, when].every((value) => value === "") && points.length === 0;
  return isEmpty ? [] : [mark, `\\ArEntry{${title}}{${organisation}}{${where}}{${when}}`, ...points];
}

function bullets(claims: readonly Claim[], place: string, write: ValueWriter): string[] {
  return claims.flatMap(({ text, marks }, i) => {
    const which = placeOf(place, { bullet: i });
    const mark = write.mark(which);
    const value = write.value(text, which, { marks });
    return value === "" ? [] : [mark, `\\ArBullet{${value}}`];
  });
}

/** Sentences of one paragraph, each with its own mark in the log. */
export function paragraph(
  command: string,
  claims: readonly Pick<Claim, "text" | "marks">[],
  place: string,
  write: ValueWriter,
): string[] {
  const written = claims.flatMap(({ text, marks }, i) => {
    const which = claims.length === 1 ? place : placeOf(place, { sentence: i });
    const mark = write.mark(which);
    const value = write.value(text, which, { marks });
    return value === "" ? [] : [{ mark, value }];
  });
  if (written.length === 0) return [];
  return [
    ...written.slice(0, 1).map(({ mark }) => mark),
    `${command}{${written.map(({ value }) => value).join(SPACE)}}`,
  ];
}

import type { Claim, DocumentEntry, DocumentHeader, DocumentSection } from "#data/model/application/document.ts";
import { pdfAddress } from "../../escape.ts";
import type { ValueWriter } from "../../values.ts";

const LONGEST_ADDRESS = 44;

/** Name, headline and how to reach the owner. */
export function headerSource(header: DocumentHeader, write: ValueWriter): string[] {
  const lines = [write.mark("the name"), `\\ArName{${write.value(header.name, "the name")}}`];
  if (header.headline !== null) {
    lines.push(write.mark("the headline"), `\\ArHeadline{${write.value(header.headline.text, "the headline")}}`);
  }
  const contacts: string[] = [];
  const contact = (text: string | null, place: string, address?: string | null) => {
    const source = text === null ? "" : write.value(text, place, address === undefined ? undefined : "ltr");
    if (source === "") return;
    const target = address === undefined || address === null ? null : pdfAddress(address);
    const whole = (text ?? "").length <= LONGEST_ADDRESS ? `\\mbox{${source}}` : source;
    contacts.push(target === null ? whole : `\\ArLink{${target}}{${whole}}`);
  };
  contact(header.place, "the place");
  contact(header.email, "the e-mail address", `mailto:${header.email ?? ""}`);
  contact(header.phone, "the telephone number", null);
  for (const link of header.links) contact(shortAddress(link), `the link “${link.label}”`, link.url);
  if (contacts.length > 0) {
    lines.push(write.mark("the contact line"), `\\ArContacts{${contacts.join("\\ArDot{}%\n")}}`);
  }
  return lines;
}

/** A web address as people write it; the label when the address is long. */
function shortAddress(link: { label: string; url: string }): string {
  const short = link.url
    .trim()
    .replace(/^(https?:\/\/(www\.)?|mailto:)/iu, "")
    .replace(/\/$/u, "");
  return short.length <= LONGEST_ADDRESS || link.label.trim() === "" ? short : link.label;
}

export function sectionSource(section: DocumentSection, write: ValueWriter): string[] {
  const head = [write.mark(section.heading), `\\ArSection{${write.value(section.heading, "a heading")}}`];
  switch (section.kind) {
    case "text":
      return [...head, `\\ArPar{}{${sentences(section.claims, section.heading, write)}}`];
    case "entries":
      return [...head, ...section.entries.flatMap((entry) => entrySource(entry, section.heading, write))];
    case "lists":
      return [
        ...head,
        ...section.lists.flatMap(({ label, items }) => {
          const place = label === null ? section.heading : `${section.heading}, ${label}`;
          const mark = write.mark(place);
          const title = write.value(label ?? "", place);
          const values = items.map((item) => write.value(item.text, place));
          const body = values.filter((value) => value !== "").join(", ");
          return [mark, `\\ArList{${title === "" ? body : `\\ArLabel{${title}:} ${body}`}}`];
        }),
      ];
  }
}

function entrySource(entry: DocumentEntry, heading: string, write: ValueWriter): string[] {
  const place = `${heading}, ${entry.title.text}`;
  const lines = [write.mark(place)];
  const title = write.value(entry.title.text, place);
  lines.push(`\\ArEntry{${title}}{${entry.when === null ? "" : write.value(entry.when, place)}}`);
  const organisation = write.value(entry.organisation ?? "", place);
  const where = write.value(entry.place ?? "", place);
  const under = [organisation, where].filter((part) => part !== "").join(", ");
  if (under !== "") lines.push(`\\ArUnder{${under}}`);
  entry.bullets.forEach((bullet, i) => {
    const which = `${place}, point ${i + 1}`;
    lines.push(write.mark(which), `\\ArBullet{${write.value(bullet.text, which)}}`);
  });
  return lines;
}

/** Sentences of one paragraph. */
export function sentences(claims: readonly Pick<Claim, "text">[], place: string, write: ValueWriter): string {
  return claims
    .map((claim) => write.value(claim.text, place))
    .filter((value) => value !== "")
    .join(" ");
}

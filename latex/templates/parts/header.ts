import type { DocumentHeader } from "#data/model/application/document.ts";
import { pdfAddress } from "../../escape.ts";
import type { ValueWriter } from "../../values.ts";

/** What is longer may be broken over lines, and is then no link. */
const LONGEST_ADDRESS = 44;

/** Name, headline and how to reach the owner. */
export function headerSource(header: DocumentHeader, write: ValueWriter): string[] {
  const lines = [write.mark("the name"), `\\ArName{${write.value(header.name, "the name")}}`];
  const line = (command: string, value: string) => {
    if (value !== "") lines.push(`${command}{${value}}`);
  };
  if (header.headline !== null) {
    const { text, marks } = header.headline;
    lines.push(write.mark("the headline"));
    line("\\ArHeadline", write.value(text, "the headline", { marks }));
  }
  if (header.tagline !== undefined && header.tagline !== null) {
    lines.push(write.mark("the line below the headline"));
    line("\\ArTagline", write.value(header.tagline, "the line below the headline"));
  }
  const contacts = contactsOf(header, write);
  if (contacts.length > 0) {
    lines.push(write.mark("the contact line"), `\\ArContacts{${contacts.join("\\ArDot{}%\n")}}`);
  }
  return [`\\ArHeader{${lines.join("%\n")}}`];
}

function contactsOf(header: DocumentHeader, write: ValueWriter): string[] {
  const contacts: string[] = [];
  const contact = (text: string | null, place: string, address?: string | null) => {
    const source = write.value(text ?? "", place, address === undefined ? {} : { direction: "ltr" });
    if (source === "") return;
    const target = address === undefined || address === null ? null : pdfAddress(address);
    if ((text ?? "").length > LONGEST_ADDRESS) contacts.push(source);
    else contacts.push(target === null ? `\\mbox{${source}}` : `\\ArLink{${target}}{${source}}`);
  };
  contact(header.place, "the place");
  contact(header.email, "the e-mail address", `mailto:${header.email ?? ""}`);
  contact(header.phone, "the telephone number", null);
  for (const link of header.links) contact(shortAddress(link), `the link “${link.label}”`, link.url);
  return contacts;
}

/** A web address as people write it; the label when the address is long. */
function shortAddress(link: { label: string; url: string }): string {
  const short = link.url
    .trim()
    .replace(/^(https?:\/\/(www\.)?|mailto:)/iu, "")
    .replace(/\/$/u, "");
  return short.length <= LONGEST_ADDRESS || link.label.trim() === "" ? short : link.label;
}

import { CONTACT_LABELS, NETWORKS, type ContactLabel } from "#data/reference/cv/labels.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import { titleScore } from "../names.ts";
import { couldBePlace, isStreet, placeScore } from "../places.ts";
import type { SourceLine } from "../source-line.ts";
import { findName, isHeadline, type Piece } from "./person-name.ts";
import { spansIn } from "../dates/spans.ts";

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}]{2,}/u;
const URL =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)*(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|behance\.net|orcid\.org|stackoverflow\.com|medium\.com|dribbble\.com|kaggle\.com|twitter\.com|x\.com|researchgate\.net)(?:\/[^\s|,;<>()]*)?|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|pt|br|pl|at|ch|be|co|eu|info|tech|design|app|ai|uk|us|ca|se|dk|no|fi|cz|example|blog|page|xyz|art|studio)(?:\/[^\s|,;<>()]*)?(?![\p{L}\p{N}@])/giu;
const PHONE = /(?<![\p{L}\p{N}/.-])(?:\(?\+|00|\()?\d[\d\s().\-/–‑]{6,20}\d(?![\p{L}\p{N}])/u;

const LABELS = new Map<string, ContactLabel>();
for (const [label, words] of Object.entries(CONTACT_LABELS) as [ContactLabel, string][]) {
  for (const word of words.split(";")) if (!LABELS.has(flat(word))) LABELS.set(flat(word), label);
}

type Field = "name" | "headline" | "email" | "phone" | "website" | "place" | "street";
export type Contact = { [field in Field]?: { text: string; line: SourceLine } };

/** Reads name, headline and ways to reach the owner. Lines of the opening that are none of these are given back. */
export function readContact(
  opening: readonly SourceLine[],
  labelled: readonly SourceLine[],
  all: readonly SourceLine[],
  ledger: Ledger,
): SourceLine[] {
  const contact: Contact = {};
  const links: { url: string; line: SourceLine }[] = [];
  const open = withWholeLinks([...opening, ...labelled], ledger).flatMap((line) => read(line, contact, links, ledger));
  const nameless = contact.name === undefined;
  const rest = open.filter(({ line }) => opening.includes(line.cutFrom ?? line));
  const name = nameless ? findName(rest, opening, contact.email?.text, all) : undefined;
  if (name) contact.name = name;
  if (name?.more) ledger.spent(name.more.line);
  const named = [name?.text, name?.more?.text, ...(name?.more ? [name.text.slice(0, -name.more.text.length - 1)] : [])];
  const others = open.filter((one) => !named.includes(one.text));
  if (contact.headline === undefined) {
    const at = name ? opening.indexOf(name.line) : -1;
    const headline = others
      .filter(({ line }) => opening.includes(line.cutFrom ?? line) && opening.indexOf(line) >= at)
      .find(
        ({ text, line }) =>
          isHeadline(text) &&
          ((titleScore(text) > 0 && (at === -1 || line.flow === name?.line.flow || !isBeside(line, contact))) ||
            (at !== -1 &&
              line.flow === name?.line.flow &&
              opening.indexOf(line) <= at + 2 &&
              placeScore(text) < 2 &&
              !isBeside(line, contact))),
      );
    if (headline) contact.headline = headline;
  }
  if (contact.place === undefined) {
    const place =
      others.find((one) => one.text !== contact.headline?.text && placeScore(one.text) >= 2) ??
      others.find((one) => isStreet(one.text));
    const beside = others.find(
      ({ text, line }) =>
        text !== contact.headline?.text &&
        titleScore(text) === 0 &&
        isBeside(line, contact) &&
        /^\p{Lu}[\p{L} .,'’-]{2,40}$/u.test(text),
    );
    // A town nobody knows, alone among the ways to reach the owner.
    const town = others.find(
      ({ text, line }) =>
        (labelled.includes(line.cutFrom ?? line) || isAmong(line, opening, contact)) &&
        text !== contact.headline?.text &&
        couldBePlace(text),
    );
    const found = place ?? beside ?? town;
    if (found) contact.place = withStreet(found, others);
  }
  const street = others.find((one) => isStreet(one.text) && !contact.place?.text.includes(one.text));
  if (street && contact.place) contact.street = street;
  findElsewhere(contact, links, all);
  write(contact, links, ledger);
  const used = new Set([contact.headline, contact.place, contact.street].map((one) => one?.text));
  const left = others.filter((one) => !used.has(one.text) && !contact.place?.text.includes(one.text));
  return [...new Set(left.filter(({ line }) => opening.includes(line.cutFrom ?? line)).map(({ line }) => line))];
}

/** An address that a narrow column broke, `linkedin.com/in/anna-` above `muster (LinkedIn)`, in one line again. */
function withWholeLinks(lines: readonly SourceLine[], ledger: Ledger): SourceLine[] {
  const whole: SourceLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!;
    if (/(?:linkedin|xing)\.com\/\S*$/i.test(line.text)) {
      for (let more = lines[at + 1]; more && at < lines.length; more = lines[at + 1]) {
        const end = /^([\w%-]+)\s*(\((?:linkedin|personal)\))?$/iu.exec(more.text);
        const goesOn = more.flow === line.flow && end !== null && (/[-/]$/.test(line.text) || end[2] !== undefined);
        if (!goesOn) break;
        const text = line.text + (end[1] ?? "");
        line = { ...line, text, parts: [{ ...line.parts[0]!, text }], cutFrom: line.cutFrom ?? line };
        ledger.spent(more);
        at += 1;
        if (end[2] !== undefined) break;
      }
    }
    whole.push(line);
  }
  return whole;
}

/** Takes from a line what is labelled or speaks for itself; gives back the rest in pieces. */
function read(line: SourceLine, contact: Contact, links: { url: string; line: SourceLine }[], ledger: Ledger): Piece[] {
  const rest: Piece[] = [];
  const chunks = line.parts
    .flatMap((part, at) => (at > 0 && !part.wide ? [`\u0001${part.text}`] : [part.text]))
    .join("\u0002")
    .replaceAll("\u0002\u0001", " ")
    .split(/\u0002|\s+[|·•●▪∙⋅⬥◆♦–—]\s+|\s*[|•●]\s*|\s+\/\/\s+|\s{2,}/u);
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!.replace(/^[^\p{L}\p{N}+(@]+/u, "").trim();
    if (chunk === "") continue;
    const colon = /^([^:：]{1,30}?)\s*[:：]\s*(.*)$/u.exec(chunk);
    const label = LABELS.get(flat(colon?.[1] ?? chunk).replace(/[.]$/, "")) ?? LABELS.get(flat(colon?.[1] ?? chunk));
    const tabled = !colon && chunks[at + 1] !== undefined && label !== undefined;
    if (label && (colon || tabled)) {
      const value = (colon?.[2] || chunks[(at += 1)] || "").replace(/^[:\s]+/, "").trim();
      ledger.spent(line, colon?.[1] ?? chunk);
      if (value !== "") labelledValue(label, value, line, contact, links, rest);
      continue;
    }
    if (label && !colon && chunk.length > 1 && chunks.length === 1) {
      ledger.spent(line);
      continue;
    }
    rest.push(...loose(chunk, line, contact, links));
  }
  // `Product Manager | Fintech`: a line that only tells who somebody is stays whole.
  const whole = line.parts.some((part) => part.wide) ? "" : line.text.trim();
  const told = rest.length > 1 && whole !== "" && rest.map((piece) => piece.text).join("").length > whole.length * 0.8;
  if (
    told &&
    rest.some((piece) => titleScore(piece.text) > 0) &&
    rest.every((piece) => placeScore(piece.text) < 2 && !isPersonal(piece.text, line))
  )
    return [{ text: whole, line }];
  return rest;
}

/** The name itself, large, beside the headline. */
function isPersonal(text: string, line: SourceLine): boolean {
  return (
    line.size > 1.3 ||
    (titleScore(text) === 0 && line.parts.length > 1) ||
    (titleScore(text) === 0 && /\s[–—]\s/.test(line.text) && line.text.startsWith(text))
  );
}

function labelledValue(
  label: ContactLabel,
  value: string,
  line: SourceLine,
  contact: Contact,
  links: { url: string; line: SourceLine }[],
  rest: Piece[],
): void {
  if (label === "private") return;
  if (label === "name" && !/\d|@/.test(value)) contact.name ??= { text: value, line };
  else if (label === "place" && !EMAIL.test(value))
    contact.place ??= { text: value.replace(/\s+\(\p{L}+\)$/u, ""), line };
  else if (label === "other") rest.push({ text: value, line });
  else {
    const left = loose(value, line, contact, links);
    if (label === "web" && left.length > 0 && links.every((link) => link.line !== line) && /^[\w./@-]+$/.test(value))
      links.push({ url: value, line });
    else rest.push(...left);
  }
}

/** E-mail, phone and links out of a text; what is left comes back. */
function loose(text: string, line: SourceLine, contact: Contact, links: { url: string; line: SourceLine }[]): Piece[] {
  let left = text.replace(/\bmailto:/i, "");
  for (let email = EMAIL.exec(left); email; email = EMAIL.exec(left)) {
    contact.email ??= { text: email[0], line };
    left = left.replace(email[0], " | ");
  }
  for (const url of left.match(URL) ?? []) {
    links.push({ url: url.replace(/[.,]+$/, ""), line });
    left = left.replace(url, " | ");
  }
  for (let phone = phoneIn(left); phone; phone = phoneIn(left)) {
    contact.phone ??= { text: phone, line };
    left = left.replace(phone, " | ");
  }
  return left
    .split(/\s*[|]\s*/)
    .map((piece) => withoutLabel(piece.replace(/^[\s,;:·–—-]+|[\s,;:·–—(-]+$/gu, "").trim()))
    .filter((piece) => /\p{L}/u.test(piece) && !(LABELS.has(flat(piece)) && piece.length < 14))
    .map((piece) => ({ text: piece, line }));
}

/** `Berlin, tel.` before the number: the label at the end belongs to what followed. */
function withoutLabel(text: string): string {
  const found = /^(.*?)[\s,;·]+([\p{L}.-]{1,12})\.?:?$/u.exec(text);
  const label = found?.[2] ? (LABELS.get(flat(found[2])) ?? LABELS.get(flat(found[2]).replace(/[.]$/, ""))) : undefined;
  return found?.[1] && label && label !== "other" && found[2]!.length > 2
    ? found[1]
    : text.replace(/\((?:mobile|linkedin|personal|company|home|work|mobil|portfolio|blog|other)\)$/i, "").trim();
}

function phoneIn(text: string): string | null {
  const found = PHONE.exec(text)?.[0].trim();
  if (found === undefined) return null;
  const digits = found.replace(/\D/g, "").length;
  if (digits < 7 || digits > 16 || spansIn(found).length > 0 || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(found)) return null;
  return found.split("(").length > found.split(")").length ? found.replace(/\s*\([^)]*$/, "") : found;
}

/** Right above or below an e-mail address or a phone number. */
function isAmong(line: SourceLine, opening: readonly SourceLine[], contact: Contact): boolean {
  const at = opening.indexOf(line.cutFrom ?? line);
  return [opening[at - 1], opening[at + 1]].some(
    (near) => at !== -1 && near !== undefined && near.flow === line.flow && isBeside(near, contact),
  );
}

/** The line also holds a way to reach the owner. */
function isBeside(line: SourceLine, contact: Contact): boolean {
  return contact.email?.line === line || contact.phone?.line === line;
}

/** A street and its town on two lines, or parted, are one place where they stand together in the source. */
function withStreet(place: Piece, others: readonly Piece[]): Piece {
  const at = others.indexOf(place);
  const before = others[at - 1];
  const whole = before && before.line === place.line && isStreet(before.text) ? `${before.text}, ${place.text}` : null;
  return whole !== null && place.line.text.includes(whole) ? { text: whole, line: place.line } : place;
}

/** What the opening does not have may stand at the foot of a page. */
function findElsewhere(contact: Contact, links: { url: string; line: SourceLine }[], all: readonly SourceLine[]): void {
  for (const line of all) {
    if (contact.email === undefined) {
      const email = EMAIL.exec(line.text);
      if (email) contact.email = { text: email[0], line };
    }
    for (const url of line.text.match(URL) ?? []) {
      const known = NETWORKS.some(({ host }) => host.test(hostOf(url)));
      if (known && /linkedin|xing/i.test(url) && !links.some((link) => link.url.includes(url) || link.line === line))
        links.push({ url, line });
    }
    if (contact.phone === undefined && /^(?:tel|phone|mobil|handy|telefon|☎|✆|📞)/iu.test(line.text)) {
      const phone = phoneIn(line.text);
      if (phone) contact.phone = { text: phone, line };
    }
  }
}

const hostOf = (url: string) =>
  url
    .replace(/^https?:\/\//i, "")
    .split("/")[0]!
    .toLowerCase();

function write(contact: Contact, links: readonly { url: string; line: SourceLine }[], ledger: Ledger): void {
  const seen = new Set<string>();
  const proper: { network: string; url: string; line: SourceLine }[] = [];
  for (const { url, line } of links) {
    const key = url
      .replace(/^https?:\/\/(?:www\.)?/i, "")
      .replace(/\/$/, "")
      .toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const network = NETWORKS.find(({ host }) => host.test(hostOf(url)))?.network;
    if (network === undefined && contact.website === undefined) contact.website = { text: url, line };
    else proper.push({ network: network ?? hostOf(url).replace(/^www\./, ""), url, line });
  }
  const text = (field: Field) => (contact[field] ? { [field]: contact[field].text } : {});
  const lines = [...new Set(Object.values(contact).map((field) => field.line))];
  if (contact.name || contact.email || contact.phone) {
    const id = ledger.add(
      {
        kind: "identity",
        name: contact.name?.text ?? "",
        ...text("headline"),
        ...text("email"),
        ...text("phone"),
        ...text("website"),
        ...text("place"),
        ...(contact.street ? { address: { line1: contact.street.text } } : {}),
      },
      lines,
    );
    if (!contact.name) ledger.doubt(id, "No name was found.");
  }
  for (const { network, url, line } of proper) ledger.add({ kind: "link", network, url }, [line]);
}

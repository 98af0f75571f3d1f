import { Entry } from "../entry.ts";
import { optional } from "../entries/parts.ts";
import { type Findings, join } from "../findings.ts";
import type { Table } from "./import-linkedin.ts";
import type { LinkedInKind } from "./files.ts";

/** Who the owner is, put together from the profile and the tables of addresses and numbers. */
export function readOwner(tables: readonly Table[], findings: Findings): void {
  const entries = (kind: LinkedInKind) =>
    tables
      .filter((table) => table.kind === kind)
      .flatMap(({ name, rows }) => rows.map((row, index) => new Entry(row, `${name}[${index}]`, findings)));
  const [profile, ...more] = entries("profile");
  const email = chosen(entries("emails"), "Email Address", findings);
  const phone = chosen(entries("phones"), "Number", findings);
  for (const other of more) other.close();
  if (!profile) {
    if (email) findings.note(email.path, email.text);
    if (phone) findings.note(phone.path, phone.text);
    return;
  }
  readProfile(profile, { email: email?.text, phone: phone?.text }, findings);
}

type Reach = { email: string | undefined; phone: string | undefined };

function readProfile(profile: Entry, reach: Reach, findings: Findings): void {
  const name = [profile.text("First Name"), profile.text("Last Name")].filter((part) => part !== undefined).join(" ");
  const line1 = profile.text("Address");
  const postalCode = profile.text("Zip Code");
  const members = {
    headline: profile.text("Headline"),
    ...reach,
    place: profile.text("Geo Location", "Location"),
    address: line1 || postalCode ? { ...(line1 && { line1 }), ...(postalCode && { postalCode }) } : undefined,
  };
  if (name !== "") findings.add(optional({ kind: "identity", name }, members), [], profile.path);
  else findings.note(profile.path, members);
  const summary = profile.prose("Summary");
  for (const text of [...(summary?.paragraphs ?? []), ...(summary?.items ?? [])])
    findings.add({ kind: "summary", text }, [text], `${profile.path}.Summary`);
  for (const link of summary?.links ?? []) findings.note(`${profile.path}.Summary`, `${link.text}: ${link.url}`);
  readWebsites(profile, findings);
  profile.close();
}

/** `[COMPANY:https://mill.example,PORTFOLIO:https://ada.example]` */
function readWebsites(profile: Entry, findings: Findings): void {
  const found = profile.take("Websites");
  if (!found) return;
  const text = String(found.value).trim();
  const pairs = [...text.replace(/^\[|\]$/g, "").matchAll(/([A-Za-z_ ]+):(https?:\/\/.+?)(?=,[A-Za-z_ ]+:https?:|$)/g)];
  if (pairs.length === 0) return findings.note(found.path, text);
  for (const [, label = "", url = ""] of pairs) {
    const network = label.charAt(0).toUpperCase() + label.slice(1).toLowerCase().replaceAll("_", " ");
    findings.add({ kind: "link", network, url: url.trim() }, [url.trim()], found.path);
  }
}

/** The primary one of several, or the first; the rest is said, and so are the dates and flags beside it. */
function chosen(entries: readonly Entry[], column: string, findings: Findings) {
  const read = entries.map((entry) => {
    const text = entry.text(column);
    const primary = entry.take("Primary");
    if (primary) findings.note(primary.path, primary.value);
    entry.close();
    return {
      text: text ?? "",
      path: join(entry.path, column),
      primary: /^yes$/i.test(String(primary?.value)),
    };
  });
  const filled = read.filter(({ text }) => text !== "");
  const best = filled.find(({ primary }) => primary) ?? filled[0];
  for (const other of filled) if (other !== best) findings.note(other.path, other.text);
  return best;
}

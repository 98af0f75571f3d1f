import type { Claim, DocumentHeader } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import { itemWords } from "../../wording/entries.ts";
import { checkMarks, ownAddresses } from "./check-marks.ts";
import type { Report } from "./report.ts";

/** What the owner says of how to reach them: in the cited identity and links, in the profile, in the writing rules. */
export type Contact = { facts: readonly Fact[]; profile: OwnerProfile; writing?: WritingRules };

/** The names a document may bear: the cited identity's and the profile's. */
export function ownNames({ factIds }: DocumentHeader, { facts, profile }: Contact): string[] {
  const identities = facts.flatMap((fact) =>
    fact.kind === "identity" && factIds.includes(fact.id) ? [fact.name] : [],
  );
  const names = [...identities, profile.fullName, joined(profile.firstName, profile.lastName)];
  return names.filter((name): name is string => name !== undefined && name !== "");
}

/** A header with nothing that the owner did not say; what is not theirs is left out and reported. */
export function checkHeader(header: DocumentHeader, contact: Contact, report: Report): DocumentHeader {
  const { facts, profile, writing } = contact;
  const cited = facts.filter(
    (fact) => (fact.kind === "identity" || fact.kind === "link") && header.factIds.includes(fact.id),
  );
  const identities = cited.filter((fact) => fact.kind === "identity");
  const own = <T extends string | null>(
    value: T,
    allowed: readonly (string | undefined)[],
    path: string,
    what: string,
  ): T | null => {
    if (value === null || allowed.includes(value)) return value;
    report({ path: `header.${path}`, was: value, now: "", because: `this ${what} is not the owner's` });
    return null;
  };
  const places = [
    ...identities.flatMap(placesOf),
    joined(profile.address?.city, profile.address?.country, ", "),
    profile.address?.city,
  ];
  const mails = [...identities.map(({ email }) => email), profile.email];
  const phones = [...identities.map(({ phone }) => phone), profile.phone];
  const taglines = writing?.cv.locations.map(({ tagline }) => tagline) ?? [];
  return {
    name: header.name,
    headline: checkHeadline(header.headline, contact, report),
    place: own(header.place, places, "place", "place"),
    ...(header.tagline !== undefined && {
      tagline: own(header.tagline, taglines, "tagline", "line is in none of the location rules and"),
    }),
    email: own(header.email, mails, "email", "e-mail address"),
    phone: own(header.phone, phones, "phone", "telephone number"),
    links: checkLinks(header.links, cited, profile, report),
    factIds: cited.map(({ id }) => id),
  };
}

/** A headline is the owner's own, a title they held, or several of these and of their skills side by side. */
function checkHeadline(headline: Claim | null, { facts, profile }: Contact, report: Report): Claim | null {
  if (headline === null) return null;
  const cited = facts.filter(({ id }) => headline.factIds.includes(id));
  const names = cited.flatMap(headlinesOf);
  const isOwn =
    cited.length === new Set(headline.factIds).size &&
    (names.includes(headline.text) ||
      headline.text.split(/\s+[·|•–—/]\s+|,\s+/u).every((part) => names.includes(part)));
  if (isOwn) return checkMarks(headline, ownAddresses(facts, profile), "header.headline", report);
  const { text: was, factIds } = headline;
  report({ path: "header.headline", was, now: "", because: "this headline is not the owner's", factIds });
  return null;
}

function headlinesOf(fact: Fact): string[] {
  if (fact.kind === "identity") return fact.headline ? [fact.headline] : [];
  if (fact.kind === "role") return [fact.title];
  const item = itemWords(fact);
  return item ? [item] : [];
}

function checkLinks(
  links: DocumentHeader["links"],
  cited: readonly Fact[],
  profile: OwnerProfile,
  report: Report,
): DocumentHeader["links"] {
  const labels = new Map<string, string[]>();
  const know = (url: string | undefined, label: string) => {
    if (url) labels.set(url, [...(labels.get(url) ?? []), label]);
  };
  for (const fact of cited) {
    if (fact.kind === "identity") know(fact.website, "Website");
    if (fact.kind === "link") know(fact.url, fact.network);
  }
  for (const [label, url] of Object.entries(profile.links ?? {})) know(url, label);
  return links.flatMap(({ label, url }, index) => {
    const path = `header.links[${index}]`;
    const own = labels.get(url);
    if (!own) {
      report({ path, was: url, now: "", because: "this link is not the owner's" });
      return [];
    }
    const isName = own.includes(label) || GENERIC.has(label) || label === url || label === bare(url);
    if (isName) return [{ label, url }];
    const [now = bare(url)] = own;
    report({ path, was: label, now, because: "a link is called by its network or its address" });
    return [{ label: now, url }];
  });
}

/** Names of a link that say nothing of the owner. */
const GENERIC = new Set(["Website", "Webseite", "Homepage", "Portfolio", "Blog"]);

const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

function placesOf(identity: Extract<Fact, { kind: "identity" }>): (string | undefined)[] {
  return [identity.place, joined(identity.address?.city, identity.address?.country, ", "), identity.address?.city];
}

function joined(first?: string, second?: string, by = " "): string | undefined {
  const parts = [first, second].filter((part) => part !== undefined && part !== "");
  return parts.length > 0 ? parts.join(by) : undefined;
}

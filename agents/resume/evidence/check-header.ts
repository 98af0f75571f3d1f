import type { DocumentHeader } from "#data/model/application/document.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { Report } from "./report.ts";

/** What the owner says of how to reach them: in the cited identity and links, and in the profile. */
export type Contact = { facts: readonly Fact[]; profile: OwnerProfile };

/**
 * A header with nothing that the owner did not say. What is not theirs is left out and reported; a name that is not
 * theirs is the fault `gate_name`, for a document under another name may not exist.
 */
export function checkHeader(header: DocumentHeader, { facts, profile }: Contact, report: Report): DocumentHeader {
  const cited = facts.filter(({ id }) => header.factIds.includes(id));
  const identities = cited.filter((fact) => fact.kind === "identity");
  const names = [profile.fullName, joined(profile.firstName, profile.lastName), ...identities.map(({ name }) => name)];
  if (!names.includes(header.name) || header.name === "") {
    throw mustMend("gate_name", "The document bears a name that neither the master CV nor the profile gives.", {
      hint: "Give basics.name in the CV, or fullName in the profile.",
      data: { name: header.name },
    });
  }
  const own = <T extends string | null>(value: T, allowed: readonly (string | undefined)[], what: string): T | null => {
    if (value === null || allowed.includes(value)) return value;
    report(value, "", `this ${what} is not the owner's`);
    return null;
  };
  const { headline } = header;
  const isHeadline =
    headline === null ||
    identities.some((fact) => fact.headline === headline.text && headline.factIds.includes(fact.id));
  if (!isHeadline) report(headline.text, "", "this headline is not the owner's");
  const urls = [
    ...identities.map(({ website }) => website),
    ...cited.flatMap((fact) => (fact.kind === "link" ? [fact.url] : [])),
    ...Object.values(profile.links ?? {}),
  ];
  return {
    name: header.name,
    headline: isHeadline ? headline : null,
    place: own(
      header.place,
      [
        ...identities.flatMap(placesOf),
        joined(profile.address?.city, profile.address?.country, ", "),
        profile.address?.city,
      ],
      "place",
    ),
    email: own(header.email, [...identities.map(({ email }) => email), profile.email], "e-mail address"),
    phone: own(header.phone, [...identities.map(({ phone }) => phone), profile.phone], "telephone number"),
    links: header.links.filter(({ url }) => own(url, urls, "link") !== null),
    factIds: cited.map(({ id }) => id),
  };
}

function placesOf(identity: Extract<Fact, { kind: "identity" }>): (string | undefined)[] {
  return [identity.place, joined(identity.address?.city, identity.address?.country, ", "), identity.address?.city];
}

function joined(first?: string, second?: string, by = " "): string | undefined {
  const parts = [first, second].filter((part) => part !== undefined && part !== "");
  return parts.length > 0 ? parts.join(by) : undefined;
}

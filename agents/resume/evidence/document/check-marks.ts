import type { Claim, Mark } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { Report } from "./report.ts";

/** The addresses a link in a text may lead to unless the owner set it by hand: those of the facts and the profile. */
export function ownAddresses(facts: readonly Fact[], profile: OwnerProfile): ReadonlySet<string> {
  const given = facts.flatMap((fact) => {
    if (fact.kind === "identity") return [fact.website, fact.email && `mailto:${fact.email}`];
    return "url" in fact ? [fact.url] : [];
  });
  const all = [...given, ...Object.values(profile.links ?? {}), profile.email && `mailto:${profile.email}`];
  return new Set(all.flatMap((url) => (url ? (sameAddress(url) ?? []) : [])));
}

/** An address in one spelling; null where it is none that a document may link to. */
function sameAddress(url: string): string | null {
  if (/[\p{Cc}\p{Cf}\s]/u.test(url)) return null;
  const written = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(written)) return null;
  const { protocol, href, username } = new URL(written);
  if (!["http:", "https:", "mailto:"].includes(protocol) || username !== "") return null;
  return href.replace(/^https?:\/\/(?:www\.)?/, "//").replace(/\/$/, "");
}

/** The claim with the marks that may stay: inside its text, and links only to where the owner's links lead. */
export function checkMarks(claim: Claim, own: ReadonlySet<string>, path: string, report: Report): Claim {
  if (claim.marks === undefined) return claim;
  const marks = claim.marks.filter((mark, index) => {
    const because = strangeMark(mark, claim, own);
    if (because === null) return true;
    const was = mark.url ?? claim.text.slice(mark.from, mark.to);
    report({ path: `${path}.marks[${index}]`, was, now: "", because, factIds: claim.factIds });
    return false;
  });
  const { marks: _, ...rest } = claim;
  return marks.length > 0 ? { ...rest, marks } : rest;
}

function strangeMark({ from, to, as, url }: Mark, { text, by }: Claim, own: ReadonlySet<string>): string | null {
  if (!(from < to && to <= text.length)) return "this mark stands outside of its sentence";
  if (as !== "link") return url === undefined ? null : "only a link has an address";
  const address = sameAddress(url ?? "");
  if (address === null) return "a link leads to a web or an e-mail address, and this is neither";
  return by === "owner" || own.has(address) ? null : "this link leads to an address that is not the owner's";
}

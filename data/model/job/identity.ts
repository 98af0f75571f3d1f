import { sha256 } from "../canonical.ts";
import type { FoundPosting } from "./posting.ts";

/** Query parameters that tell where a visitor came from, never which posting is meant. */
const TRACKING = /^(utm_.*|gh_src|lever-(source|origin)|ref|referr?er|source|src|trk|fbclid|gclid|mc_[ce]id)$/i;

/** Legal forms at the end of a company's name. */
const COMPANY_SUFFIX =
  /[\s,]+(inc|incorporated|llc|ltd|limited|corp|corporation|co|gmbh|ag|se|kg|ug|plc|bv|nv|sa|sas|sarl|srl|spa|ab|as|oy|oyj|aps|pty|kk|mbh)\.?$/iu;

/** An address without scheme, `www.`, tracking parameters, fragment and trailing slash; null for what is no http address. */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
  const path = url.pathname.replace(/\/(apply|application)?\/?$/, "");
  return `${url.host.toLowerCase().replace(/^www\./, "")}${path}${query}`;
}

/** Lower case, letters and digits of any script, single spaces. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, " ")
    .trim();
}

export function plainCompany(name: string): string {
  let plain = name.normalize("NFKC").trim();
  for (let last = ""; last !== plain;) {
    last = plain;
    plain = plain.replace(COMPANY_SUFFIX, "");
  }
  return plainWords(plain);
}

/**
 * The keys under which a posting is known. Two postings that share a key are the same job: the platform's own
 * number, the canonical address, or the same words by the same company for the same title and place (a repost).
 */
export function identityKeys(
  posting: Pick<
    FoundPosting,
    "platform" | "board" | "externalId" | "url" | "applyUrl" | "company" | "title" | "place" | "text"
  >,
): string[] {
  const keys: string[] = [];
  if (posting.externalId !== null && posting.platform !== "generic") {
    keys.push(`ats:${posting.platform}:${posting.board.toLowerCase()}:${posting.externalId}`);
  }
  for (const address of [posting.url, posting.applyUrl]) {
    const canonical = address === null ? null : canonicalUrl(address);
    if (canonical !== null && !keys.includes(`url:${canonical}`)) keys.push(`url:${canonical}`);
  }
  const words = plainWords(posting.text).replace(/\p{N}+/gu, "");
  if (words.length >= 200) {
    const place = plainWords(posting.place ?? "");
    keys.push(`text:${sha256([plainCompany(posting.company), plainWords(posting.title), place, words].join("\n"))}`);
  }
  if (keys.length === 0) keys.push(`text:${sha256([posting.company, posting.title, posting.text].join("\n"))}`);
  return keys;
}

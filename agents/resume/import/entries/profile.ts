import type { Entry } from "../entry.ts";
import type { Findings } from "../findings.ts";

/** A user name at these is its address; elsewhere it would be a guess. */
const BY_USERNAME: Record<string, string> = { github: "https://github.com/", gitlab: "https://gitlab.com/" };

/** A link to the owner's place at a network. */
export function readProfile(entry: Entry, findings: Findings): void {
  const place = entry.placeOf("network", "name", "label", "site") ?? entry.path;
  const network = entry.text("network", "name", "label", "site");
  const given = entry.url("url", "link", "href", "website");
  const username = entry.take("username", "user");
  const name = typeof username?.value === "string" ? username.value.trim().replace(/^@/, "") : "";
  const home = BY_USERNAME[(network ?? "").toLowerCase()];
  const url = given ?? (home && /^[\w.-]+$/.test(name) ? home + name : undefined);
  if (username && (name === "" || !(url ?? "").toLowerCase().includes(name.toLowerCase())))
    findings.note(username.path, username.value);
  if (url) findings.add({ kind: "link", network: network ?? hostOf(url), url }, [url], entry.path);
  else if (network) findings.note(place, network);
  entry.close();
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/.*$/, "");
}

import type { Entry } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { addressOf } from "./networks.ts";

/** A link to the owner's place at a network. */
export function readProfile(entry: Entry, findings: Findings): void {
  const place = entry.placeOf("network", "name", "label", "site") ?? entry.path;
  const network = entry.text("network", "name", "label", "site");
  const given = entry.url("url", "link", "href", "website");
  const username = entry.take("username", "user");
  const name = typeof username?.value === "string" ? username.value.trim() : "";
  const url = given ?? addressOf(network ?? "", name);
  const isSaid = name.split("@").every((part) => (url ?? "").toLowerCase().includes(part.toLowerCase()));
  if (username && (name === "" || !isSaid)) findings.note(username.path, username.value);
  if (url) findings.add({ kind: "link", network: network ?? hostOf(url), url }, [url], entry.path);
  else if (network) findings.note(place, network);
  entry.close();
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/.*$/, "");
}

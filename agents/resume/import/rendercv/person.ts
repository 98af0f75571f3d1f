import { Entry, eachOf, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { optional, placeOf } from "../entries/parts.ts";
import { addressOf } from "../entries/networks.ts";

/** Name, headline, ways to reach the owner and links. Of several addresses or numbers the first is kept, the rest said. */
export function readPerson(cv: Entry, findings: Findings): void {
  const name = cv.text("name");
  const members = {
    headline: cv.text("headline", "label", "title"),
    email: firstOf(cv, findings, "email"),
    phone: firstOf(cv, findings, "phone"),
    website: firstOf(cv, findings, "website"),
    place: placeOf(cv.take("location"), findings),
  };
  const phone = members.phone?.replace(/^tel:/, "");
  if (name !== undefined)
    findings.add(optional({ kind: "identity", name }, { ...members, phone }), [], cv.path || "name");
  else for (const [key, value] of Object.entries(members)) findings.note(join(cv.path, key), value);
  eachOf(cv.take("social_networks"), findings, { entry: (entry) => readNetwork(entry, findings) });
  eachOf(cv.take("custom_connections"), findings, { entry: (entry) => readConnection(entry, findings) });
}

const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

function firstOf(cv: Entry, findings: Findings, key: string): string | undefined {
  const found = cv.take(key);
  if (!found) return undefined;
  const list = Array.isArray(found.value) ? found.value : [found.value];
  for (const [index, more] of list.slice(1).entries()) findings.note(`${found.path}[${index + 1}]`, more);
  if (isRecord(list[0])) return (findings.note(found.path, list[0]), undefined);
  const entry = new Entry({ [key]: list[0] }, cv.path, findings);
  return key === "phone" ? entry.text(key) : entry.url(key);
}

function readNetwork(entry: Entry, findings: Findings): void {
  const network = entry.text("network");
  const username = entry.take("username");
  const given = entry.url("url");
  const name = username === undefined ? "" : String(username.value).trim();
  const url = given ?? addressOf(network ?? "", name);
  if (network !== undefined && url !== undefined) {
    findings.add({ kind: "link", network, url }, [url], entry.path);
    const [, user = name, host = ""] = /^@?([^@]+)@(.+)$/.exec(name) ?? [];
    if (username && !(url.includes(user) && url.includes(host))) findings.note(username.path, username.value);
  } else {
    if (network !== undefined) findings.note(`${entry.path}.network`, network);
    if (username) findings.note(username.path, username.value);
    if (url !== undefined) findings.note(`${entry.path}.url`, url);
  }
  entry.close();
}

function readConnection(entry: Entry, findings: Findings): void {
  const network = entry.text("placeholder", "label");
  const url = entry.url("url");
  if (network !== undefined && url !== undefined) findings.add({ kind: "link", network, url }, [url], entry.path);
  else {
    findings.note(`${entry.path}.placeholder`, network);
    findings.note(`${entry.path}.url`, url);
  }
  entry.close();
}

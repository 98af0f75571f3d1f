import { Entry, eachOf, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { optional, placeOf } from "../entries/parts.ts";

/** Where a user name at a network is found. */
const HOMES: Record<string, string> = {
  linkedin: "https://linkedin.com/in/",
  github: "https://github.com/",
  gitlab: "https://gitlab.com/",
  imdb: "https://imdb.com/name/",
  instagram: "https://instagram.com/",
  orcid: "https://orcid.org/",
  stackoverflow: "https://stackoverflow.com/users/",
  researchgate: "https://researchgate.net/profile/",
  youtube: "https://youtube.com/@",
  googlescholar: "https://scholar.google.com/citations?user=",
  telegram: "https://t.me/",
  whatsapp: "https://wa.me/",
  leetcode: "https://leetcode.com/u/",
  x: "https://x.com/",
  bluesky: "https://bsky.app/profile/",
};

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
  return new Entry({ [key]: list[0] }, cv.path, findings).url(key);
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

function addressOf(network: string, name: string): string | undefined {
  if (name === "" || /\s/.test(name)) return undefined;
  if (/^https?:\/\//.test(name)) return name;
  const key = network.toLowerCase().replace(/[^a-z]/g, "");
  const [, user, host] = /^@?([^@/]+)@([^@/]+)$/.exec(name) ?? [];
  if (key === "mastodon") return user && host ? `https://${host}/@${user}` : undefined;
  const home = HOMES[key];
  return home === undefined ? undefined : home + name.replace(/^@/, "");
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

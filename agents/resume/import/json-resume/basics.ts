import { type Entry, Entry as EntryClass, eachOf, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { readProfile } from "../entries/profile.ts";

type Address = { line1?: string; city?: string; region?: string; postalCode?: string; country?: string };

/** Identity, summary and links. Without a name there is no identity, and its members are said instead. */
export function readBasics(basics: Entry, findings: Findings): void {
  const name = basics.text("name", "fullName") ?? joined(basics.text("firstName"), basics.text("lastName"));
  if (name !== undefined) readIdentity(basics, name, findings);
  for (const paragraph of summariesOf(basics)) {
    findings.add({ kind: "summary", text: paragraph.text }, [paragraph.text], paragraph.path);
  }
  readProfiles(basics, findings);
}

function readIdentity(basics: Entry, name: string, findings: Findings): void {
  const { address, place } = readLocation(basics, name, findings);
  findings.add(
    {
      kind: "identity",
      name,
      headline: basics.text("label", "headline", "title"),
      email: basics.text("email"),
      phone: basics.text("phone", "telephone", "mobile"),
      website: basics.url("url", "website"),
      place,
      address,
    } as Parameters<Findings["add"]>[0],
    [],
    basics.path === "" ? "name" : basics.path,
  );
}

function readLocation(basics: Entry, name: string, findings: Findings): { address?: Address; place?: string } {
  const found = basics.take("location", "address");
  if (!found) return {};
  if (!isRecord(found.value)) {
    const parts = Array.isArray(found.value) ? found.value : [found.value];
    if (parts.some((part) => typeof part === "object")) return (findings.note(found.path, found.value), {});
    return { place: lines(parts.join(", ")) };
  }
  const entry = new EntryClass(found.value, found.path, findings);
  const street = entry.take("address", "street", "line1");
  const address: Address = {};
  const city = entry.text("city");
  const region = entry.text("region", "state", "province");
  const postalCode = entry.text("postalCode", "postal_code", "zip");
  const country = entry.text("countryCode", "country");
  entry.close();
  if (street && typeof street.value === "object") findings.note(street.path, street.value);
  else if (street) {
    // A whole address in one text repeats what stands in the other members.
    const known = [name, city, postalCode].filter((part) => part !== undefined);
    const line1 = lines(
      String(street.value),
      (line) => !known.some((part) => line === part || line.startsWith(`${part}, `)),
    );
    if (line1 !== "") address.line1 = line1;
  }
  Object.assign(address, city && { city }, region && { region }, postalCode && { postalCode }, country && { country });
  const place = joined(city, region !== undefined && region !== city ? region : country, ", ");
  return { address, ...(place && { place }) };
}

function summariesOf(basics: Entry): { text: string; path: string }[] {
  const names = ["summary", "about", "objective", "profile"];
  const path = basics.placeOf(...names) ?? basics.path;
  const prose = basics.prose(...names);
  if (!prose) return [];
  for (const link of prose.links) basics.findings.note(path, `${link.text}: ${link.url}`);
  return [...prose.paragraphs, ...prose.items].map((text) => ({ text, path }));
}

function readProfiles(basics: Entry, findings: Findings): void {
  eachOf(basics.take("profiles", "links", "social"), findings, { entry: (entry) => readProfile(entry, findings) });
}

function lines(text: string, keep: (line: string) => boolean = () => true): string {
  return text
    .split(/\s*[\r\n]+\s*/)
    .map((line) => line.trim().replace(/,$/, ""))
    .filter((line) => line !== "" && keep(line))
    .join(", ");
}

function joined(first?: string, second?: string, by = " "): string | undefined {
  const parts = [first, second].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(by) : undefined;
}

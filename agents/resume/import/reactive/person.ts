import { type Entry, eachOf, textIn } from "../entry.ts";
import { type Findings, leavesOf } from "../findings.ts";
import { readBasics } from "../json-resume/basics.ts";

/** The basics, which are those of JSON Resume with fields of the owner's own and a picture. */
export function readPerson(basics: Entry, findings: Findings): void {
  const picture = basics.take("picture", "photo");
  if (picture) findings.noteWhole(picture.path, picture.value);
  eachOf(basics.take("customFields"), findings, { entry: (entry) => readCustomField(entry, findings) });
  readBasics(basics, findings);
  basics.close();
}

/** `{ name, value }` of version 4, `{ text, link }` of version 5: a link where it leads somewhere, else said. */
function readCustomField(entry: Entry, findings: Findings): void {
  const link = entry.take("link");
  const value = entry.take("value");
  const name = entry.take("name", "text");
  const url = [link, value, name].find((found) => /^https?:\/\/\S+$/.test(textIn(found)));
  const label = [name, value].find((found) => typeof found?.value === "string" && found !== url);
  if (url) {
    const address = String(url.value).trim();
    const network = label ? String(label.value).trim() : new URL(address).hostname;
    findings.add({ kind: "link", network, url: address }, [address], entry.path);
  }
  const left = [name, value, link].filter((found) => found && !(url && (found === url || found === label)));
  const texts = left.flatMap((found) => leavesOf("", found?.value).map(({ text }) => text));
  findings.noteWhole(entry.path, texts.join(": "));
  entry.close();
}

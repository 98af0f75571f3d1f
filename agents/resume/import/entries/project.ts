import type { Id } from "#data/model/schema.ts";
import type { Entry } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine, plainText } from "../plain-text.ts";
import { addAchievements, noteLinks, optional, readHighlights, wordsOf } from "./parts.ts";

/** A project with what was done in it. A name that is a link, as RenderCV has them, gives the address too. */
export function readProject(entry: Entry, findings: Findings): Id | null {
  const named = entry.take("name", "title");
  const name = typeof named?.value === "string" ? oneLine(named.value) || undefined : undefined;
  if (named && name === undefined) findings.note(named.path, named.value);
  if (name === undefined) {
    entry.close();
    return null;
  }
  const inName = typeof named?.value === "string" ? plainText(named.value).links : [];
  const span = entry.span();
  // Some have a short description, and tell more under another name.
  const told = ["description", "text", "summary"].flatMap((key) => {
    const path = entry.placeOf(key) ?? entry.path;
    const prose = entry.prose(key);
    return prose === undefined ? [] : [{ ...prose, path }];
  });
  const path = told[0]?.path ?? entry.path;
  const links = [...inName, ...told.flatMap((each) => each.links)];
  const given = entry.url("url", "website", "link");
  const [first, ...rest] = links;
  const url = given ?? first?.url;
  const text = told.flatMap(({ paragraphs }) => paragraphs).join(" ");
  noteLinks(given ? links : rest, path, findings);
  const keywords = wordsOf(entry.take("keywords", "technologies", "skills", "tags"), findings);
  const project = findings.add(
    optional(
      { kind: "project", name },
      { ...span, text: text || undefined, url, keywords: keywords.length > 0 ? keywords : undefined },
    ),
    [name, span.start],
    entry.path,
  );
  addAchievements(
    told.flatMap((each) => each.items.map((item) => ({ text: item, path: each.path }))),
    project,
    findings,
  );
  readHighlights(entry, project, findings);
  entry.close();
  return project;
}

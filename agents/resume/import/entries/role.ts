import type { Id } from "#data/model/schema.ts";
import { Entry } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { plainText } from "../plain-text.ts";
import { type Item, addAchievements, noteLinks, optional, placeOf, readHighlights, wordsOf } from "./parts.ts";
import { addSkill } from "./skills.ts";

const EMPLOYERS = {
  work: ["name", "company", "employer", "organization", "companyName"],
  volunteer: ["organization", "organisation", "name", "company", "companyName", "employer"],
};

export type RoleOptions = {
  /**
   * `company`: a short description is about the employer (JSON Resume) and is said, not taken. `work` (the default
   * elsewhere): it tells of the work.
   */
  description?: "company" | "work";
};

/** A role of `work` or `volunteer` with its achievements; null where it has neither title nor employer. */
export function readRole(
  entry: Entry,
  engagement: "work" | "volunteer",
  findings: Findings,
  options: RoleOptions = {},
): Id | null {
  const employer = entry.text(...EMPLOYERS[engagement]);
  const title = entry.text("position", "title", "jobTitle", "role");
  if (employer === undefined && title === undefined) {
    // What an entry without a name holds belongs to nothing a document could say it of.
    entry.close();
    return null;
  }
  const url = entry.url("url", "website");
  const span = entry.span();
  const place = placeOf(entry.take("location", "place"), findings);
  const { summary, items } = summaryOf(entry, options.description ?? "work");
  const role = findings.add(
    optional(
      { kind: "role", engagement, title: title ?? "", employer: employer ?? "" },
      { ...span, place, url, summary },
    ),
    [engagement, title, employer, span.start],
    entry.path,
  );
  addAchievements(items, role, findings);
  readHighlights(entry, role, findings);
  const used = entry.take("keywords", "technologies", "techStack", "skills", "tags");
  for (const name of wordsOf(used, findings)) addSkill(findings, used?.path ?? entry.path, { name, provedBy: [role] });
  entry.close();
  return role;
}

function summaryOf(entry: Entry, description: "company" | "work"): { summary?: string; items: Item[] } {
  const key = entry.has("summary") ? "summary" : "description";
  const found = entry.take(key);
  if (!found) return { items: [] };
  if (key === "description" && description === "company") {
    // What reads like an account of the work is taken as one all the same.
    const plain = typeof found.value === "string" ? plainText(found.value) : null;
    const account = !plain || plain.items.length > 0 || plain.paragraphs.join(" ").length > 80;
    if (!account) return (entry.findings.note(found.path, found.value), { items: [] });
  }
  const prose = new Entry({ [key]: found.value }, entry.path, entry.findings).prose(key);
  if (!prose) return { items: [] };
  noteLinks(prose.links, found.path, entry.findings);
  const items = prose.items.map((text) => ({ text, path: found.path }));
  return prose.paragraphs.length > 0 ? { summary: prose.paragraphs.join(" "), items } : { items };
}

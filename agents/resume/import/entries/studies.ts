import type { Id } from "#data/model/schema.ts";
import type { Entry } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { addAchievements, noteLinks, optional, placeOf, readHighlights, wordsOf } from "./parts.ts";

/** A degree or course of studies; what else is told of it is kept as things done in it. */
export function readEducation(entry: Entry, findings: Findings): Id | null {
  const institution = entry.text("institution", "school", "university", "name", "organization", "schoolName");
  const degree = entry.text("studyType", "degree", "qualification", "degreeName");
  const area = entry.text("area", "major", "field", "fieldOfStudy");
  if ([institution, degree, area].every((part) => part === undefined)) {
    entry.close();
    return null;
  }
  const span = entry.span();
  const courses = wordsOf(entry.take("courses", "coursework"), findings);
  const members = {
    ...span,
    place: placeOf(entry.take("location", "place"), findings),
    degree,
    area,
    score: entry.text("score", "gpa", "grade"),
    url: entry.url("url", "website"),
  };
  const id = findings.add(
    optional(
      { kind: "education", institution: institution ?? "" },
      { ...members, courses: courses.length > 0 ? courses : undefined },
    ),
    [institution, degree, area, span.start, span.end],
    entry.path,
  );
  for (const key of ["summary", "description", "notes", "honors", "honours", "activities"]) {
    const path = entry.placeOf(key) ?? entry.path;
    const prose = entry.prose(key);
    if (!prose) continue;
    noteLinks(prose.links, path, findings);
    addAchievements(
      [...prose.paragraphs, ...prose.items].map((text) => ({ text, path })),
      id,
      findings,
    );
  }
  readHighlights(entry, id, findings);
  entry.close();
  return id;
}

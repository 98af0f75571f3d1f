import type { AtsReport } from "#data/model/application/ats.ts";
import type { AnyDocument } from "#data/model/application/document.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { askedOf } from "../select/asked.ts";
import { checksOf } from "./checks.ts";
import { shownBy } from "./gaps.ts";
import { placesOf, unnamedMusts, withoutNeedless } from "./keywords.ts";

/** What is known of a document beside its text. Without `facts` what it does not name counts as a gap. */
export type AtsMore = {
  facts?: readonly Fact[];
  annotations?: readonly Annotation[];
  pages?: number;
  mostPages?: number;
  /** How many claims the gate takes back. */
  failing?: number;
  reverted?: AtsReport["reverted"];
  /** What was left out for a reason of its own, a sentence each. */
  notes?: readonly string[];
};

/** What an applicant tracking system would make of a document; `reading` null: it is for no job. */
export function atsOf(
  document: AnyDocument,
  reading: JobReading | null,
  textLayer: { complete: boolean; missing: readonly string[] } | null,
  more: AtsMore = {},
): AtsReport {
  const { facts } = more;
  const asked = reading ? askedOf(reading, more.annotations ?? [], facts && { facts }) : [];
  const shown = facts ? shownBy(facts) : null;
  const places = placesOf(document, asked, shown);
  const keywords = reading ? withoutNeedless(places, reading) : places;
  const checks = checksOf({
    document,
    posting: reading && { language: reading.language },
    keywords,
    // A letter answers the heaviest of them; naming all is the CV's part.
    unnamed: document.kind === "cv" ? unnamedMusts(keywords, shown) : [],
    textLayer,
    pages: more.pages ?? null,
    mostPages: more.mostPages ?? null,
    failing: more.failing ?? 0,
    notes: more.notes ?? [],
  });
  return { checks, keywords, reverted: more.reverted ?? null };
}

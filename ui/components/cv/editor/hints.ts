import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Key } from "../../../i18n/translate.ts";

/** Characters of an achievement that still fits two lines of a CV, with room. */
const LONG = 260;
/** Words of a summary that is still read. */
const LONG_SUMMARY = 80;
const DUTY = /^(responsible for|duties|tasked with|in charge of|zuständig für|verantwortlich für)\b/i;

/** What would make a fact stronger: shown to its owner, never required. */
export function hintsOf(fact: Fact, facts: readonly Fact[]): Key[] {
  const hints: Key[] = [];
  const when = (holds: boolean, hint: Key) => {
    if (holds) hints.push(hint);
  };
  switch (fact.kind) {
    case "identity":
      when(fact.email === undefined && fact.phone === undefined, "cv.hint.no_contact");
      break;
    case "summary":
      when(fact.text.split(/\s+/).length > LONG_SUMMARY, "cv.hint.long_summary");
      break;
    case "role":
      when(fact.start === undefined, "cv.hint.no_dates");
      when(!facts.some((other) => other.kind === "achievement" && other.of === fact.id), "cv.hint.no_achievements");
      break;
    case "achievement":
      when(DUTY.test(fact.text), "cv.hint.duty");
      when(!/\p{N}/u.test(fact.text) && fact.star?.result === undefined, "cv.hint.no_result");
      when(fact.text.length > LONG, "cv.hint.long");
      break;
    case "skill":
      when((fact.provedBy?.length ?? 0) === 0, "cv.hint.no_proof");
      break;
    case "education":
      when(fact.start === undefined && fact.end === undefined, "cv.hint.no_dates");
      break;
    case "certificate":
      when(fact.date === undefined, "cv.hint.no_date");
      break;
    case "language":
      when(fact.fluency === undefined, "cv.hint.no_fluency");
      break;
    case "project":
      when(
        fact.text === undefined && !facts.some((other) => other.kind === "achievement" && other.of === fact.id),
        "cv.hint.no_achievements",
      );
      break;
    default:
  }
  return hints;
}

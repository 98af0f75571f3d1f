import type { Claim } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { ownWords } from "../../wording/entries.ts";
import { checkClaim } from "../check-claim.ts";
import { citedFacts } from "../ground.ts";
import { checkMarks } from "./check-marks.ts";
import type { Report } from "./report.ts";

/** What a part of a document is checked with. */
export type Bench = {
  facts: ReadonlyMap<Id, Fact>;
  language: string;
  report: Report;
  /** Where links may lead. */
  addresses: ReadonlySet<string>;
};

/**
 * The claim where it holds, else the owner's own words for what it cites, else nothing. `also` are wordings that the
 * appliance itself makes of the cited facts.
 */
export function checkSentence(claim: Claim, path: string, bench: Bench, also: readonly string[] = []): Claim[] {
  const { facts, report, addresses } = bench;
  const cited = citedFacts(claim.factIds, facts);
  if (cited && also.includes(claim.text)) return [checkMarks(claim, addresses, path, report)];
  const check = checkClaim(claim, facts);
  if (check.kind === "holds") return [checkMarks(claim, addresses, path, report)];
  const fact = cited?.find((each) => ownWords(each) !== null);
  const now = fact ? (ownWords(fact) ?? "") : "";
  report({ path, was: claim.text, now, because: check.because, factIds: claim.factIds });
  return fact && now !== "" ? [{ text: now, factIds: [fact.id] }] : [];
}

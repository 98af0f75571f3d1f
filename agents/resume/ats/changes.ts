import type { AnyDocument, Claim } from "#data/model/application/document.ts";
import type { WordingChange } from "#data/model/application/studio.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { isVerbatim } from "../evidence/check-claim.ts";
import { citedFacts } from "../evidence/ground.ts";
import { entryWords, ENTRY_KINDS, type EntryFact, ownWords } from "../wording/entries.ts";
import { letterWordings } from "../wording/letter-sentences.ts";
import { walkClaims } from "./walk.ts";

/**
 * The sentences of a document that are not the owner's own from the master CV, each with the words it stands for, in
 * the order they are printed. Names in lists and titles are no wordings.
 */
export function changesOf(document: AnyDocument, facts: readonly Fact[]): WordingChange[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return walkClaims(document).flatMap(({ claim, path, isSentence }): WordingChange[] => {
    const cited = citedFacts(claim.factIds, byId) ?? [];
    if (!isSentence && claim.by === undefined) return [];
    if (claim.by === undefined && isOwners(claim, cited, document.language)) return [];
    if (cited.length > 0 && isOwners(claim, cited, document.language)) return [];
    const was = cited.map(ownWords).find((words) => words !== null) ?? "";
    return [{ path, was, now: claim.text, by: claim.by ?? "owner", accepted: claim.accepted ?? false }];
  });
}

const isEntryFact = (fact: Fact): fact is EntryFact => (ENTRY_KINDS as readonly string[]).includes(fact.kind);

function isOwners({ text }: Claim, cited: readonly Fact[], language: string): boolean {
  return (
    isVerbatim(text, cited) ||
    cited.some((fact) => isEntryFact(fact) && entryWords(fact, language).bullets.includes(text)) ||
    letterWordings(cited, language).includes(text)
  );
}

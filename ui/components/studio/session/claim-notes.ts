import type { Reversal } from "#data/model/application/document.ts";
import type { Proof, StudioView, WordingChange } from "#data/model/application/studio.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import type { Placed } from "../editor/to-document.ts";

/** Why a claim is not printed, and what stands in its place; empty where nothing does. */
export type Failing = { because: string; own: string };

export type ClaimNotes = {
  failing: ReadonlyMap<string, Failing>;
  changes: readonly (WordingChange & { placed: Placed })[];
  /** What was taken back and is no claim of the text: a link, a line of the header. */
  elsewhere: readonly Reversal[];
  /** The sentence for which no PDF could be made, and why. */
  unset: { path: string; because: string } | null;
};

type Told = { proof: Proof | null; proofFault: FaultRecord | null; view: StudioView | null };

/**
 * What the gate says of the claims as they stand now. The newest proof is asked, the saved view before there is one;
 * what they say of a text that was changed since is dropped.
 */
export function notesOf(claims: readonly Placed[], { proof, proofFault, view }: Told): ClaimNotes {
  const failing = new Map<string, Failing>();
  const told = new Set<Reversal>();
  for (const { path, claim } of claims) {
    const reversal = proof?.reversals.find(
      ({ was, factIds }) => was === claim.text && (factIds === undefined || sameFacts(factIds, claim.factIds)),
    );
    if (reversal !== undefined) {
      told.add(reversal);
      failing.set(path, { because: reversal.because, own: reversal.now });
    } else if (proof === null) {
      const check = view?.failing.find((one) => one.path === path && one.text === claim.text);
      if (check !== undefined) failing.set(path, { because: check.because, own: check.own });
    }
  }
  const changes = (view?.changes ?? []).flatMap((change) => {
    const placed = claims.find(({ path, claim }) => path === change.path && claim.text === change.now);
    return placed === undefined ? [] : [{ ...change, accepted: placed.claim.accepted === true, placed }];
  });
  const elsewhere = proof?.reversals.filter((reversal) => !told.has(reversal)) ?? [];
  return { failing, changes, elsewhere, unset: unsetOf(claims, proofFault) };
}

/** Changes that can be taken: what has no evidence is not made true by taking it. */
export function acceptable({ changes, failing }: ClaimNotes): ClaimNotes["changes"][number][] {
  return changes.filter(({ accepted, path }) => !accepted && !failing.has(path));
}

/** A fault of setting names what cannot be printed: the sentence that has it. */
function unsetOf(claims: readonly Placed[], fault: FaultRecord | null): ClaimNotes["unset"] {
  const glyphs: unknown = fault?.data["glyphs"];
  if (fault === null || !Array.isArray(glyphs)) return null;
  const found = claims.find(({ claim }) => glyphs.some((glyph) => claim.text.includes(String(glyph))));
  return found === undefined ? null : { path: found.path, because: fault.message };
}

function sameFacts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

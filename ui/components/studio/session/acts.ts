import type { Claim } from "#data/model/application/document.ts";
import type { Id } from "#data/model/schema.ts";
import type { AdoptRequest } from "#data/model/wire/studio.ts";
import type { ClaimAct } from "../panels/ar-claim.ts";
import type { Placed } from "../editor/to-document.ts";
import { acceptable, type ClaimNotes } from "./claim-notes.ts";

type Acting = ClaimAct & { notes: ClaimNotes; adopt: (request: AdoptRequest) => Promise<{ factId: Id }> };

/**
 * What a claim is after the owner decided on it; null inside: it goes out. Adopting makes the sentence a fact of the
 * master CV first, and the claim then cites that fact alone.
 */
export async function acting({ placed, act, notes, adopt }: Acting): Promise<{ now: Claim | null }> {
  const { claim, path, of } = placed;
  const change = notes.changes.find((one) => one.path === path);
  switch (act) {
    case "adopt": {
      const { factId } = await adopt({ text: claim.text, of });
      const { marks } = claim;
      return { now: { text: claim.text, factIds: [factId], ...(marks === undefined ? {} : { marks }) } };
    }
    case "accept":
      return { now: { ...claim, by: claim.by ?? change?.by ?? "owner", accepted: true } };
    case "own":
      return { now: inOwnWords(claim, notes.failing.get(path)?.own ?? change?.was ?? "") };
    case "refuse":
      return { now: inOwnWords(claim, change?.was ?? "") };
    case "mend":
      return { now: claim };
  }
}

/** What becomes of every change that waits, where all of them are taken or refused; one without evidence is not taken. */
export function deciding(notes: ClaimNotes, which: "accept" | "refuse"): { placed: Placed; now: Claim | null }[] {
  const open = which === "accept" ? acceptable(notes) : notes.changes.filter(({ accepted }) => !accepted);
  return open.map(({ placed, was, by }) => {
    const { claim } = placed;
    return {
      placed,
      now: which === "accept" ? { ...claim, by: claim.by ?? by, accepted: true } : inOwnWords(claim, was),
    };
  });
}

function inOwnWords({ factIds }: Claim, own: string): Claim | null {
  return own === "" ? null : { text: own, factIds };
}

import { draftHash } from "#data/model/application/draft.ts";
import { askOwner, waitFor } from "#data/model/faults.ts";
import type { Sealed } from "#data/model/owner/vault.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import { openWith, replaceSealed, sealedIn, sealTo } from "#data/vault/sealing.ts";
import type { HoldsSealed } from "#data/store/repositories/owner/sealed-texts.ts";
import type { Store } from "#data/store/store.ts";

/** Whoever runs one of these was told the present recipient: what comes back sealed to it would never open again. */
const SEALS: ReadonlySet<TaskKind> = new Set(["draft", "submit"]);

/** Every sealed text of an owner with the same text sealed to the new recipient. */
export type Resealed = { all: Map<Sealed, Sealed>; rows: HoldsSealed[] };

/** Seals everything anew, before anything is written. Faults: those of `openWith`. */
export async function reseal(store: Store, ownerId: Id, identity: string, recipient: string): Promise<Resealed> {
  const rows = store.sealedTexts.all(ownerId);
  const secrets = [...store.secrets.all(ownerId), ...store.credentials.all(ownerId)];
  const all = new Map<Sealed, Sealed>();
  for (const sealed of [...secrets.map((secret) => secret.sealed), ...sealedIn(rows)]) {
    if (!all.has(sealed)) all.set(sealed, await sealTo([recipient], await openWith(identity, sealed)));
  }
  return { all, rows };
}

/**
 * Writes what was sealed anew; inside the transaction that changes the identity. Throws a `Fault` when something sealed
 * came or changed meanwhile, or an application is being sent: the rotation is then undone whole.
 */
export function writeResealed(store: Store, ownerId: Id, { all, rows }: Resealed): void {
  const next = (sealed: Sealed): Sealed => {
    const found = all.get(sealed);
    if (found === undefined) throw meanwhile();
    return found;
  };
  const running = store.tasks
    .inState("running")
    .some((task) => task.ownerId === ownerId && (SEALS.has(task.kind) || sealedIn(task.input).length > 0));
  const approved = rows.some(
    ({ table, key }) => table === "drafts" && store.drafts.get(ownerId, key)?.state === "approved",
  );
  if (running || approved) {
    throw askOwner("vault_busy", "A form is being filled or sent with answers from the vault.", {
      hint: "Rotate the key when that is done.",
    });
  }
  for (const { kind, name, sealed } of store.secrets.all(ownerId))
    store.secrets.reseal(ownerId, kind, name, next(sealed));
  for (const { platform, sealed } of store.credentials.all(ownerId)) {
    store.credentials.reseal(ownerId, platform, next(sealed));
  }
  const now = store.sealedTexts.all(ownerId);
  if (now.length !== rows.length) throw meanwhile();
  for (const row of rows) if (!store.sealedTexts.put(row, replaceSealed(row.json, next))) throw meanwhile();
  for (const { table, key } of rows) if (table === "drafts") bindAnew(store, ownerId, key);
}

/** The hash binds the sealed text itself. What was sent or rejected keeps the hash under which it was. */
function bindAnew(store: Store, ownerId: Id, draftId: Id): void {
  const draft = store.drafts.get(ownerId, draftId);
  if (draft === null || draft.state === "sent" || draft.state === "rejected") return;
  const job = store.jobs.get(ownerId, draft.jobId);
  const posting = job === null ? null : store.postings.get(ownerId, job.postingId);
  if (posting === null) return;
  const files = { cv: draft.cv.pdf.sha256, letter: draft.letter?.pdf.sha256 ?? null };
  store.drafts.put({ ...draft, hash: draftHash({ posting, form: draft.form, answers: draft.answers, files }) });
}

function meanwhile() {
  return waitFor("vault_changed", "Something was put into the vault meanwhile.", { hint: "Rotate the key once more." });
}

import { Fault, giveUp, mustMend, waitFor } from "#data/model/faults.ts";
import type { Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { Blobs } from "#data/files/blobs.ts";
import { nameSubject } from "#server/accounts/limits.ts";
import type { Journal } from "#server/services/journal.ts";

/** Stands among the schedules from an erasure on until the database was written anew. */
const COMPACTION = "compaction";

export type Erased = {
  files: number;
  /** False when the database could not be written anew now: the rows are gone, their bytes are overwritten at night. */
  compacted: boolean;
};

export type ErasureDeps = {
  journal: Journal;
  blobs: Blobs;
  queue: { cancelAll(ownerId: Id): void };
  vaults: { forget(ownerId: Id): void };
  proofs: { forget(ownerId: Id): void };
  /** What was set is kept without its owner: all of it goes. */
  typesetting: { forget(): Promise<void> };
  onFault(error: unknown): void;
};

/** Removes a person with everything of theirs. What archives hold of them stays in those until they are dropped. */
export class Erasure {
  readonly #deps: ErasureDeps;

  constructor(deps: ErasureDeps) {
    this.#deps = deps;
  }

  /**
   * `Fault`s: `no_such_person`, `owner_needed` (members are still here), `sending` (an application is on its way: its
   * outcome would be lost).
   */
  async erase(personId: Id): Promise<Erased> {
    const { journal, blobs, queue, vaults, proofs, typesetting } = this.#deps;
    const { store } = journal;
    const person = store.people.get(personId);
    if (person === null) throw giveUp("no_such_person", "There is no such person.");
    const others = store.people.all().filter(({ id }) => id !== personId);
    this.#refuse(person, others);
    if (store.submissions.inState(personId, "submitting").length > 0) {
      throw waitFor("sending", "An application of this person is being sent at this moment.", {
        hint: "Try again in a minute, when its outcome is known.",
      });
    }
    const files = store.erasure.filesOf(personId);
    const keeper = others.find(({ role }) => role === "owner");
    journal.change(keeper?.id ?? personId, (tell) => {
      queue.cancelAll(personId);
      store.erasure.erase(personId);
      store.tries.forget(nameSubject(person.name));
      store.schedules.put(COMPACTION, journal.now());
      if (keeper === undefined) return;
      // Without a name: the event must not keep what was erased.
      tell({
        kind: "person.left",
        subject: { noun: "owner", id: keeper.id },
        text: "A person left; everything of theirs was erased.",
      });
    });
    vaults.forget(personId);
    proofs.forget(personId);
    await typesetting.forget().catch((error: unknown) => this.#deps.onFault(Fault.of(error)));
    let removed = 0;
    for (const sha256 of files) {
      await blobs.remove(sha256, () => store.erasure.isFile(sha256));
      if (!store.erasure.isFile(sha256)) removed += 1;
    }
    return { files: removed, compacted: await this.compact() };
  }

  /** Overwrites what an erasure left in unused bytes of the database. True when nothing of it is left. */
  async compact(): Promise<boolean> {
    const { store } = this.#deps.journal;
    if (store.schedules.last(COMPACTION) === null) return true;
    try {
      await store.compactAside();
      store.transaction(() => store.schedules.drop(COMPACTION));
      return true;
    } catch (error) {
      this.#deps.onFault(Fault.of(error));
      return false;
    }
  }

  #refuse(person: Person, others: readonly Person[]): void {
    if (person.role !== "owner" || others.length === 0) return;
    throw mustMend("owner_needed", "The owner cannot be erased while others use this appliance.", {
      hint: "Erase them first, or have them erase themselves.",
      data: { people: others.length },
    });
  }
}

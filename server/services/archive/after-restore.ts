import { askOwner, type Fault } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { Restore } from "#data/store/repositories/work/restores.ts";
import type { Drafts } from "#server/services/applications/drafts.ts";
import type { Submissions } from "#server/services/applications/submissions.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { TaskOf } from "#server/tasks/outcomes.ts";

type Rooms = { journal: Journal; drafts: Drafts; submissions: Submissions };

/**
 * Settles what an archive brought back, once, before anything runs: the rows say what was to be done at the moment of
 * the archive, and some of it may have been done since. So nothing is sent on an old word: every approval ends, every
 * draft returns to its owner with a warning, what was armed is uncertain. Sessions, tokens and invitations end too.
 * Whole or not at all; true when there was something to settle.
 */
export function settleRestore(rooms: Rooms): boolean {
  const { store, now } = rooms.journal;
  const restore = store.restores.unsettled();
  if (restore === null) return false;
  const people = store.people.all();
  const owner = people.find(({ role }) => role === "owner");
  if (owner === undefined) return false;
  rooms.journal.change(owner.id, (tell) => {
    for (const person of people) {
      if (person.id === owner.id) settlePerson(rooms, { ownerId: person.id, restore, tell });
      else
        rooms.journal.change(person.id, (tellThem) =>
          settlePerson(rooms, { ownerId: person.id, restore, tell: tellThem }),
        );
    }
    store.restores.closeDoors(now());
    // The archive itself was being made at its moment; that is no failure of anything.
    store.backups.breakOff("It was being made when this state was taken down.", now());
    store.drills.breakOff();
    store.restores.settle(now());
  });
  return true;
}

type Settling = { ownerId: Id; restore: Restore; tell: Tell };

function settlePerson(rooms: Rooms, { ownerId, restore, tell }: Settling): void {
  const { store } = rooms.journal;
  const fault = fromArchive(restore);
  dropSubmits(rooms, { ownerId, fault, tell });
  // What was armed and has no task any more.
  rooms.submissions.recover(ownerId);
  for (const draft of store.drafts.unsent(ownerId)) {
    if (draft.state === "approved") giveBack(rooms, { ownerId, draft, fault, tell });
    else if (draft.changes[0] !== fault.message)
      store.drafts.put({ ...draft, changes: [fault.message, ...draft.changes] });
  }
  const day = restore.archiveMadeAt.slice(0, 10);
  tell({
    kind: "appliance.restored",
    subject: { noun: "appliance", id: restore.id },
    text: `Restored from an archive of ${day}. What you did after that is not known here: look before you approve a draft.`,
    data: { archiveMadeAt: restore.archiveMadeAt, restoredAt: restore.restoredAt },
  });
}

/** The submits of the archive's moment may have been carried out since: none of them is started again. */
function dropSubmits(rooms: Rooms, { ownerId, fault, tell }: { ownerId: Id; fault: Fault; tell: Tell }): void {
  const { store, now } = rooms.journal;
  const waiting = [...store.tasks.inState("running"), ...store.tasks.inState("queued")];
  for (const task of waiting) {
    if (task.ownerId !== ownerId || task.kind !== "submit") continue;
    store.tasks.end(task.id, "cancelled", fault.toRecord(), now());
    rooms.submissions.submitted.failed(task as TaskOf<"submit">, fault, tell);
  }
}

type GivenBack = { ownerId: Id; draft: Parameters<Drafts["giveBack"]>[1]; fault: Fault; tell: Tell };

function giveBack(rooms: Rooms, { ownerId, draft, fault, tell }: GivenBack): void {
  const { store, now } = rooms.journal;
  const approval = store.approvals.live(ownerId, draft.id);
  if (approval !== null) store.approvals.end(approval.id, fault.code, now());
  rooms.drafts.giveBack(ownerId, draft, fault, false, tell);
}

const fromArchive = ({ archiveMadeAt }: Restore): Fault =>
  askOwner(
    "restored_from_archive",
    `This comes from an archive of ${archiveMadeAt.slice(0, 10)}; it may have been sent since.`,
    {
      hint: "Look into your mail whether you applied. If not, have the form filled again and approve what you see.",
      data: { archiveMadeAt },
    },
  );

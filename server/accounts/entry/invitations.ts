import { randomBytes } from "node:crypto";
import { askOwner, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Invitation, Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { Journal } from "#server/services/journal.ts";
import { hashOfToken } from "../secrets.ts";

const LIFE = 7 * 86_400_000;
/** Letters that are not mistaken for one another. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Codes by which the owner lets further people in: shown once, good for a week and for one person. */
export class Invitations {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** `code`: sixteen letters and digits (80 random bits) in groups of four. */
  make(by: Person, name: string): { code: string; invitation: Invitation } {
    const { store, now } = this.#journal;
    const letters = [...randomBytes(16)].map((byte) => ALPHABET[byte & 31]).join("");
    const madeAt = now();
    const expiresAt = new Date(Date.parse(madeAt) + LIFE).toISOString();
    const invitation = { id: newId("inv"), name: name.trim(), madeAt, expiresAt };
    this.#journal.change(by.id, (tell) => {
      store.invitations.add({ ...invitation, codeHash: hashOfToken(letters), invitedBy: by.id });
      tell({
        kind: "person.invited",
        subject: { noun: "person", id: invitation.id },
        text: `You invited ${invitation.name}.`,
        data: { name: invitation.name },
      });
    });
    return { code: letters.replace(/(.{4})(?=.)/g, "$1-"), invitation };
  }

  open(): Invitation[] {
    return this.#journal.store.invitations.open(this.#journal.now());
  }

  /** Throws a `Fault` `no_such_invitation`. */
  takeBack(by: Person, id: Id): void {
    const { store, now } = this.#journal;
    this.#journal.change(by.id, () => {
      if (!store.invitations.end(id, now(), null)) throw giveUp("no_such_invitation", "There is no such invitation.");
    });
  }

  /** The open invitation of a typed code. `Fault` `invitation_wrong`. */
  of(code: string): Invitation & { invitedBy: Id } {
    const { store, now } = this.#journal;
    const letters = code.toLowerCase().replace(/[^0-9a-z]/g, "");
    const invitation = store.invitations.byCode(hashOfToken(letters), now());
    if (invitation === null) throw invitationWrong();
    return invitation;
  }

  /** Uses it up for a person, within the change that makes them. `Fault` `invitation_wrong` when another was quicker. */
  use(id: Id, personId: Id): void {
    const { store, now } = this.#journal;
    if (!store.invitations.end(id, now(), personId)) throw invitationWrong();
  }
}

function invitationWrong() {
  return askOwner("invitation_wrong", "That invitation is not there, was used, or is over.", {
    hint: "Look at the code again, or ask the owner of this appliance for a new one.",
  });
}

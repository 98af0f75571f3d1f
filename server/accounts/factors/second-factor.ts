import { Secret, TOTP } from "otpauth";
import { askOwner, mustMend } from "#data/model/faults.ts";
import type { Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import { machineOpen, machineSeal } from "#data/vault/machine-key.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { Limits } from "../limits.ts";

/** Seconds a code is shown for, and how many of them before and after are taken: clocks differ. */
const PERIOD = 30;
const DRIFT = 1;
const SEED_BYTES = 20;

export type SecondFactorDeps = { journal: Journal; limits: Limits; machineKey: () => Uint8Array };

/**
 * The six digits of an authenticator app (TOTP). The newest step that was used is kept, and neither it nor one before
 * it is taken again, whatever the wall clock does.
 */
export class SecondFactor {
  readonly #deps: SecondFactorDeps;

  constructor(deps: SecondFactorDeps) {
    this.#deps = deps;
  }

  isOn(personId: Id): boolean {
    return (this.#deps.journal.store.secondFactors.get(personId)?.confirmedAt ?? null) !== null;
  }

  /** A new seed, in force once `confirm` was given a code of it. `Fault` `second_factor_on`. */
  begin(person: Person): { uri: string; secret: string } {
    const { journal, machineKey } = this.#deps;
    const secret = new Secret({ size: SEED_BYTES });
    journal.change(person.id, () => {
      if (this.isOn(person.id)) {
        throw mustMend("second_factor_on", "A second factor is on already.", { hint: "Turn it off first." });
      }
      const sealed = machineSeal(machineKey(), purposeOf(person.id), secret.base32);
      journal.store.secondFactors.put(person.id, sealed, journal.now());
    });
    return { uri: totpOf(secret.base32, person.name).toString(), secret: secret.base32 };
  }

  /** `Fault`s: `second_factor_wrong`, `second_factor_not_begun`, `too_many_tries`. */
  confirm(person: Person, code: string): void {
    const { journal } = this.#deps;
    if (journal.store.secondFactors.get(person.id) === null || this.isOn(person.id)) {
      throw mustMend("second_factor_not_begun", "There is no second factor to confirm.", { hint: "Begin anew." });
    }
    this.#check(person.id, code, `totp:${person.id}`);
    journal.change(person.id, (tell) => {
      journal.store.secondFactors.confirm(person.id, journal.now());
      told(tell, person.id, "A second factor is asked for from now on.", "totp_on");
    });
  }

  /** True when there was one to turn off. */
  off(personId: Id): boolean {
    const { journal } = this.#deps;
    return journal.change(personId, (tell) => {
      const was = this.isOn(personId);
      journal.store.secondFactors.drop(personId);
      if (was) told(tell, personId, "The second factor was turned off.", "totp_off");
      return was;
    });
  }

  /**
   * Uses up a code at sign-in. A known device has a limit of its own. `Fault`s: `second_factor_wrong`,
   * `too_many_tries`.
   */
  use(personId: Id, code: string, deviceId: Id | null): void {
    this.#check(personId, code, deviceId === null ? `totp:${personId}` : `totp-device:${deviceId}`);
  }

  #check(personId: Id, code: string, subject: string): void {
    const { journal, limits, machineKey } = this.#deps;
    const judgement = limits.judge(subject);
    const stored = journal.store.secondFactors.get(personId);
    const digits = code.replace(/[\s-]/g, "");
    if (stored === null || !/^\d{6}$/.test(digits)) throw wrong();
    const seed = machineOpen(machineKey(), purposeOf(personId), stored.sealedSeed);
    const timestamp = Date.parse(journal.now());
    const delta = totpOf(seed, "").validate({ token: digits, timestamp, window: DRIFT });
    if (delta === null) throw wrong();
    const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
    if (!journal.store.transaction(() => journal.store.secondFactors.useUp(personId, step))) throw wrong();
    judgement.right();
  }
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: "AutoResume", label, secret, algorithm: "SHA1", digits: 6, period: PERIOD });
}

function purposeOf(personId: Id): string {
  return `totp ${personId}`;
}

function told(tell: Tell, personId: Id, text: string, what: string): void {
  tell({ kind: "account.changed", subject: { noun: "owner", id: personId }, text, data: { what } });
}

function wrong() {
  return askOwner("second_factor_wrong", "That code is not right, or was used already.", {
    hint: "Wait for the next code of your authenticator app, and see that the clocks of both machines are right.",
  });
}

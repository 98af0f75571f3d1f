import { writeSync } from "node:fs";
import { join } from "node:path";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";
import { machineKey } from "#data/vault/machine-key.ts";
import { Scrubber } from "#data/vault/scrubber.ts";
import { makeKeyPair, openWith } from "#data/vault/sealing.ts";
import { Keyring } from "#server/services/vault/keyring.ts";
import { reseal } from "#server/services/vault/rotation.ts";
import { buildServices } from "#server/services/services.ts";
import { typesettingIn } from "#tests/fakes/typesetting.ts";

/**
 * A process that changes a vault's passphrase or gives it a new key, over and over, and says on standard output the
 * number of the passphrase it is about to leave, until it is killed. `two_steps` is the control arm: a new key is
 * written first, and what is sealed to it afterwards.
 */
export const OWNER = "owner_000000000001";
export const passphraseOf = (number: number) => `passphrase number ${number}`;
export const SECRETS = Array.from({ length: 12 }, (_, at) => ({ name: `secret ${at}`, value: `value of ${at}, kept` }));

/** The services over a home's database, with cheap passphrases. */
export function vaultsAt(home: string) {
  const store = openStore(join(home, "autoresume.sqlite"));
  const now = () => new Date().toISOString();
  const keys = { scrubber: new Scrubber(), machineKey: () => machineKey(home), workFactor: 4 };
  const onFault = (error: unknown) => {
    throw error;
  };
  return { keys, ...buildServices(store, new Blobs(join(home, "files")), now, onFault, keys, typesettingIn(home)) };
}

async function change(home: string, how: string, first: number): Promise<never> {
  const { store, vaults, credentials, keys } = vaultsAt(home);
  if (store.people.get(OWNER) === null) {
    const person = { id: OWNER, name: "Ada Example", password: "none", role: "owner" as const, demo: false };
    store.people.add({ ...person, createdAt: new Date().toISOString() });
    await vaults.changePassphrase(OWNER, "", passphraseOf(first));
    for (const { name, value } of SECRETS) await vaults.keep(OWNER, "api_key", name, value);
    await credentials.keep(OWNER, "jobs.example", JSON.stringify({ cookies: [], origins: [] }));
  }
  const keyring = new Keyring(keys);
  for (let number = first; ; number += how === "passphrase" ? 1 : 0) {
    writeSync(1, `from ${number}\n`);
    if (how === "passphrase") await vaults.changePassphrase(OWNER, passphraseOf(number), passphraseOf(number + 1));
    else if (how === "rotate") await vaults.rotate(OWNER, passphraseOf(number));
    else await rotateInTwoSteps(number);
  }

  async function rotateInTwoSteps(number: number): Promise<void> {
    const vault = await vaults.ensure(OWNER);
    const identity = await keyring.byPassphrase(vault, passphraseOf(number));
    const next = await makeKeyPair();
    const closed = await keyring.underPassphrase(next.identity, passphraseOf(number));
    const { all } = await reseal(store, OWNER, identity, next.recipient);
    store.transaction(() => store.vaults.put({ ...vault, ...closed, recipient: next.recipient }));
    for (const { kind, name, sealed } of store.secrets.all(OWNER)) {
      const anew = all.get(sealed) ?? "";
      await openWith(next.identity, anew);
      store.transaction(() => store.secrets.reseal(OWNER, kind, name, anew));
    }
    for (const { platform, sealed } of store.credentials.all(OWNER)) {
      store.transaction(() => store.credentials.reseal(OWNER, platform, all.get(sealed) ?? ""));
    }
  }
}

const [, script, home, how, first] = process.argv;
if (script === import.meta.filename) await change(home ?? "", how ?? "", Number(first));

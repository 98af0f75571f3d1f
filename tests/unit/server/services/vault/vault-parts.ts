import { join } from "node:path";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";
import { machineKey } from "#data/vault/machine-key.ts";
import { Scrubber } from "#data/vault/scrubber.ts";
import { buildServices } from "#server/services/services.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { typesettingIn } from "#tests/fakes/typesetting.ts";

/** The services over a real database and one person, with cheap passphrases. */
export function vaultParts() {
  const scratch = scratchDirectory();
  const store = openStore(join(scratch.path, "autoresume.sqlite"));
  const now = () => new Date().toISOString();
  const scrubber = new Scrubber();
  /** What listeners threw. */
  const faults: unknown[] = [];
  const keys = { scrubber, machineKey: () => machineKey(scratch.path), workFactor: 4 };
  const files = new Blobs(join(scratch.path, "files"));
  const typesetting = typesettingIn(scratch.path);
  const services = buildServices(store, files, now, (e) => faults.push(e), keys, typesetting);
  const ownerId = "person_ada0001";
  store.people.add({ id: ownerId, name: "Ada", password: "", role: "owner", demo: false, createdAt: now() });
  return {
    home: scratch.path,
    store,
    services,
    scrubber,
    faults,
    ownerId,
    close(): void {
      store.close();
      scratch.remove();
    },
  };
}

export type VaultParts = ReturnType<typeof vaultParts>;

import { forgetOldState } from "#data/archive/restore/apply.ts";
import { machineKey } from "#data/vault/machine-key.ts";
import { Blobs } from "#data/files/blobs.ts";
import { openStore, type Store } from "#data/store/store.ts";
import { Accounts } from "#server/accounts/accounts.ts";
import type { Config } from "#server/config/config.ts";
import { pathsOf } from "#server/config/paths.ts";
import { takeHome } from "#server/home.ts";
import { settleRestore } from "#server/services/archive/after-restore.ts";
import { buildServices, type Services } from "#server/services/services.ts";
import { LiveSettings } from "#server/services/settings/live.ts";
import { startTypesetting } from "#server/typesetting/start.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";
import type { Log } from "#server/watch/log.ts";
import type { Scrubber } from "#server/watch/scrub.ts";
import type { Steps } from "./steps.ts";

/** What every other room of an appliance stands on. */
export type Ground = {
  config: Config;
  paths: ReturnType<typeof pathsOf>;
  now: () => string;
  log: Log;
  /** Knows every secret that is open; the log is written through it. */
  scrubber: Scrubber;
  steps: Steps;
  store: Store;
  services: Services;
  accounts: Accounts;
  live: LiveSettings;
  /** Sets documents in a process of its own; none is started before the first document. */
  typesetting: Typesetting;
};

/** Takes the home and opens what lasts in it. */
export function openGround(beginning: Pick<Ground, "config" | "now" | "log" | "scrubber" | "steps">): Ground {
  const { config, now, log, scrubber, steps } = beginning;
  const paths = pathsOf(config.home);
  const lock = takeHome(config.home);
  steps.add("the home", () => lock.release());
  const store = openStore(paths.database, { copies: paths.backups });
  steps.add("the store", () => store.close());
  const typesetting = startTypesetting(beginning, paths);
  const onFault = (error: unknown) =>
    log.error({ err: error }, "a listener of a change failed; the change itself is kept");
  // Made at once: a disk that is full later keeps nobody from what needs it.
  const key = machineKey(config.home);
  const keys = { scrubber, machineKey: () => key };
  const services = buildServices(store, new Blobs(paths.files), now, onFault, keys, typesetting);
  steps.add("the vaults", () => services.vaults.stop());
  steps.add("what is scored anew", () => services.cvs.stop());
  if (settleRestore(services)) log.warn("this state was brought back from an archive; nothing of it is sent by itself");
  services.cvs.start();
  forgetOldState(config.home);
  const live = new LiveSettings(config.settings);
  const accounts = new Accounts({
    journal: services.journal,
    machineKey: keys.machineKey,
    passwords: services.vaults.passwords,
    warn: (error) => log.warn({ err: error }, "the vault did not take a password at sign-in"),
  });
  return { config, paths, now, log, scrubber, steps, store, services, accounts, live, typesetting };
}

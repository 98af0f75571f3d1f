import { Blobs } from "#data/files/blobs.ts";
import { openStore, type Store } from "#data/store/store.ts";
import { Accounts } from "#server/accounts/accounts.ts";
import type { Config } from "#server/config/config.ts";
import { pathsOf } from "#server/config/paths.ts";
import { takeHome } from "#server/home.ts";
import { buildServices, type Services } from "#server/services/services.ts";
import type { Log } from "#server/watch/log.ts";
import type { Steps } from "./steps.ts";

/** What every other room of an appliance stands on. */
export type Ground = {
  config: Config;
  paths: ReturnType<typeof pathsOf>;
  now: () => string;
  log: Log;
  steps: Steps;
  store: Store;
  services: Services;
  accounts: Accounts;
};

/** Takes the home and opens what lasts in it. */
export function openGround({ config, now, log, steps }: Pick<Ground, "config" | "now" | "log" | "steps">): Ground {
  const paths = pathsOf(config.home);
  const lock = takeHome(config.home);
  steps.add("the home", () => lock.release());
  const store = openStore(paths.database);
  steps.add("the store", () => store.close());
  const services = buildServices(store, new Blobs(paths.files), now, (error) =>
    log.error({ err: error }, "a listener of a change failed; the change itself is kept"),
  );
  return { config, paths, now, log, steps, store, services, accounts: new Accounts(services.journal) };
}

import type { Secrets } from "#agents/context.ts";
import { giveUp } from "#data/model/faults.ts";
import type { Sealed } from "#data/model/owner/vault.ts";
import type { TaskSecrets } from "#data/model/work/worker-protocol.ts";
import { type Scrubber, secretsWithin } from "#data/vault/scrubber.ts";
import { openWith, sealTo } from "#data/vault/sealing.ts";

export type WorkerSecretsDeps = {
  scrubber: Scrubber;
  /** The worker's own. */
  identity: () => Promise<string>;
  keep: (host: string, sealed: Sealed) => Promise<void>;
};

/** What a task was given to open, with the worker's own identity. `Fault`s `secret_not_given`, `no_vault`. */
export function workerSecrets(given: TaskSecrets, { scrubber, identity, keep }: WorkerSecretsDeps): Secrets {
  const open = async (sealed: Sealed): Promise<string> => {
    const text = await openWith(await identity(), sealed);
    for (const value of secretsWithin(text)) scrubber.know(value);
    return text;
  };
  const seal = async (text: string): Promise<Sealed> => {
    if (given.recipient === null) throw giveUp("no_vault", "There is no vault to seal this to.");
    return sealTo([given.recipient], text);
  };
  return {
    async open(sealed) {
      const own = given.opened[sealed];
      if (own === undefined) throw giveUp("secret_not_given", "The task was not given something it needs to open.");
      return open(own);
    },
    seal,
    async session(host) {
      const own = given.sessions[host];
      return own === undefined ? null : open(own);
    },
    async keepSession(host, state) {
      for (const value of secretsWithin(state)) scrubber.know(value);
      await keep(host, await seal(state));
    },
    clean: (text) => scrubber.clean(text),
  };
}

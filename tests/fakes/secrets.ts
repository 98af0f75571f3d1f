import type { Secrets } from "#agents/context.ts";
import { Scrubber } from "#data/vault/scrubber.ts";
import { makeKeyPair, openWith, sealTo } from "#data/vault/sealing.ts";

/** A vault that is always open, for tasks without an appliance; keeps sessions in memory. */
export function openSecrets(): Secrets & { sessions: Map<string, string> } {
  const keys = makeKeyPair();
  const sessions = new Map<string, string>();
  const scrubber = new Scrubber();
  return {
    sessions,
    open: async (sealed) => openWith((await keys).identity, sealed),
    seal: async (text) => sealTo([(await keys).recipient], text),
    session: async (host) => sessions.get(host) ?? null,
    keepSession: async (host, state) => void sessions.set(host, state),
    clean: (text) => scrubber.clean(text),
  };
}

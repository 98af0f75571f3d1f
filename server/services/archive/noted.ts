import { setTimeout as pause } from "node:timers/promises";
import { Fault } from "#data/model/faults.ts";

/** Between two tries to note something on a disk that is full, in ms. */
const AGAIN = 5000;

export type NotedDeps = {
  signal: AbortSignal;
  log: (message: string, fields: Record<string, unknown>) => void;
  /** Between two tries, in ms; tests take less. */
  again?: number;
};

/**
 * Has the end of some work written down. On a full disk it waits until there is space: what was done is not forgotten,
 * and nobody has to start the appliance anew. Never throws: what cannot be written for another reason stands in the log, and the
 * next start settles it.
 */
export async function noted(note: () => void, { signal, log, again = AGAIN }: NotedDeps): Promise<void> {
  for (let told = false; ; told = true) {
    try {
      return note();
    } catch (error) {
      const { code, message } = Fault.of(error);
      if (!told) log("how an archive or a drill ended could not be written down", { because: message });
      if (code !== "disk_full") return;
    }
    await pause(again, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
  }
}

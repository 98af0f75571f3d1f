import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import { Fault, giveUp } from "#data/model/faults.ts";
import type { FromService, ServiceSettings, ToService } from "./service-protocol.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

/**
 * The service of typesetting: a process that sets one document after another for the appliance that started it, over
 * the IPC channel. It reads no environment, opens no database, holds no secret, and ends with its parent.
 */

/** Whoever types on a document waits for the rest of it alone. */
const SPARES = 1;
/** Within so many ms of being told it is gone, whatever hangs. */
const LONGEST_END = 2000;

let typesetter: Typesetter | null = null;
const running = new Map<number, AbortController>();

function send(message: FromService): void {
  if (process.connected) process.send?.(message);
}

function begin({ scratch, formats, cache }: ServiceSettings): void {
  // All of a run lies in this process's own folder, which goes with it.
  typesetter = createTypesetter({ scratch: ownFolder() ?? scratch, formats, cache, spares: SPARES });
}

async function set({ job, document, style, template }: Extract<ToService, { type: "set" }>): Promise<void> {
  const abort = new AbortController();
  running.set(job, abort);
  try {
    if (typesetter === null) throw giveUp("typesetting_unready", "A document was given before the settings.");
    send({ type: "done", job, made: await typesetter.set(document, style, abort.signal, template ?? undefined) });
  } catch (error) {
    send({ type: "failed", job, fault: Fault.of(error).toRecord() });
  } finally {
    running.delete(job);
  }
}

/** The folder of temporary files that the appliance made for this process; null where it could make none. */
function ownFolder(): string | null {
  return basename(tmpdir()).startsWith("typesetting-") ? tmpdir() : null;
}

/** Ends what runs and what waits, and takes the temporary files along. */
async function end(): Promise<void> {
  const late = setTimeout(() => process.exit(0), LONGEST_END);
  for (const abort of running.values()) abort.abort();
  await typesetter?.stop();
  const folder = ownFolder();
  if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  clearTimeout(late);
  process.exit(0);
}

process.on("message", (message: ToService) => {
  switch (message.type) {
    case "settings":
      return begin(message.settings);
    case "set":
      return void set(message);
    case "abort":
      return running.get(message.job)?.abort();
    case "stop":
      return void end();
  }
});
process.on("disconnect", () => void end());

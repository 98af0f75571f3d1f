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

let typesetter: Typesetter | null = null;
const running = new Map<number, AbortController>();

function send(message: FromService): void {
  if (process.connected) process.send?.(message);
}

function begin({ scratch, formats, cache }: ServiceSettings): void {
  typesetter = createTypesetter({ scratch, formats, cache });
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

/** Ends what runs, and takes the folder of temporary files along where it is this process's own. */
function end(): void {
  const temporary = tmpdir();
  if (basename(temporary).startsWith("typesetting-")) rmSync(temporary, { recursive: true, force: true });
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
      return end();
  }
});
process.on("disconnect", end);

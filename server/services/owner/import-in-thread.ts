import type { ImportedFile } from "#agents/resume/import/import-file.ts";
import { Fault, mustMend, retryLater, waitFor } from "#data/model/faults.ts";
import { inThread } from "#data/threads/in-thread.ts";
import type { ImportSaid } from "./import-worker.ts";

export type ImportLimits = {
  /** MiB of JavaScript values. */
  memory: number;
  /** Of its whole life, ms. */
  time: number;
  /** Imports that wait while one runs. */
  waiting: number;
};
export type ImportThread = (bytes: Uint8Array, name: string) => Promise<ImportedFile>;

const LIMITS: ImportLimits = { memory: 256, time: 30_000, waiting: 8 };

/**
 * Reads strangers' files, one at a time, each in a thread of its own that may hold only so much and live only so long:
 * a file built to exhaust its reader takes nobody with it. `Fault`s: the importer's, `cv_too_large`, `cv_takes_too_long`,
 * `imports_busy`, `import_thread_lost`.
 */
export function importInThread(limits: ImportLimits = LIMITS): ImportThread {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes, name) => {
    if (waiting > limits.waiting) {
      throw waitFor("imports_busy", "Several files are being read already.", { hint: "Try again in a moment." });
    }
    waiting += 1;
    const mine = last.then(() => readFile(bytes, name, limits));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

async function readFile(bytes: Uint8Array, name: string, limits: ImportLimits): Promise<ImportedFile> {
  const deadline = AbortSignal.timeout(limits.time);
  return inThread<ImportSaid, ImportedFile>({
    script: new URL("import-worker.ts", import.meta.url),
    options: {
      workerData: { bytes, name },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 16 },
      // What a library prints of a stranger's file belongs in no log.
      stdout: true,
      stderr: true,
    },
    signal: deadline,
    hear: (said) => {
      if ("fault" in said) throw Fault.from(said.fault);
      return { result: said.imported };
    },
    lost: (cause) => {
      const hint = "Choose the CV itself, in another format if there is one. Nothing was imported.";
      if (deadline.aborted) {
        const seconds = limits.time / 1000;
        return mustMend("cv_takes_too_long", `${name} was not read within ${seconds} seconds.`, { hint, cause });
      }
      if (cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY") {
        return mustMend("cv_too_large", `${name} needs more memory than the reading of a CV is given.`, {
          hint,
          data: { limit: limits.memory, unit: "MiB of memory" },
          cause,
        });
      }
      return retryLater("import_thread_lost", `The thread that read ${name} ended before it was done.`, {
        hint: "Try again; nothing was imported.",
        cause,
      });
    },
  });
}

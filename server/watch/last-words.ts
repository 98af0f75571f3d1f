import { Fault } from "#data/model/faults.ts";
import type { Scrubber } from "./scrub.ts";

/** What a process that cannot go on says of its end, without what was open in it. */
export function lastWords(error: unknown, scrubber: Scrubber): string {
  const fault = Fault.of(error);
  const hint = fault.hint === "" ? "" : `  → ${fault.hint}\n`;
  const stack = fault.code === "unexpected" && error instanceof Error ? `${error.stack}\n` : "";
  return scrubber.clean(`AutoResume cannot go on: ${fault.message}\n${hint}${stack}`);
}

/**
 * Keeps this process's memory to itself, whatever options it was started with: Node's reports hold heap and environment,
 * one signal opens a debugger to every user of the machine, another may write a snapshot of the heap.
 */
export function hideMemory(): void {
  for (const signal of ["SIGUSR1", "SIGUSR2"] as const) process.removeAllListeners(signal).on(signal, () => undefined);
  const { report } = process;
  report.reportOnFatalError = false;
  report.reportOnSignal = false;
  report.reportOnUncaughtException = false;
  report.excludeEnv = true;
}

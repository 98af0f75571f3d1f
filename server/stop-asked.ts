/** The exit code of a process that was stopped by a signal it did not wait for, as shells have it. */
const INTERRUPTED = 130;

/** What an appliance is asked to stop by when it is to start again in the same process. */
export const RESTART = "restart";

/** Resolves with what asked the process to stop: a signal, or what `asked` resolves with. */
export type StopAsked = (asked: Promise<string>) => Promise<string>;

/**
 * Hears signals from now on, also one that comes during a restart. A signal that comes while the process stops ends
 * it at once.
 */
export function hearSignals(): StopAsked {
  const signalled = Promise.withResolvers<string>();
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(INTERRUPTED);
      stopping = true;
      signalled.resolve(signal);
    });
  }
  return async (asked) => {
    const because = await Promise.race([signalled.promise, asked]);
    if (because !== RESTART) stopping = true;
    return because;
  };
}

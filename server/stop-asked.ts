/** The exit code of a process that was stopped by a signal it did not wait for, as shells have it. */
const INTERRUPTED = 130;

/**
 * Resolves with what asked this process to stop: a signal, or `asked` (the command line). A signal that comes while it
 * stops ends it at once.
 */
export function stopAsked(asked: Promise<string>): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let stopping = false;
  const stop = (because: string) => {
    stopping = true;
    resolve(because);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => (stopping ? process.exit(INTERRUPTED) : stop(signal)));
  }
  void asked.then(stop);
  return promise;
}

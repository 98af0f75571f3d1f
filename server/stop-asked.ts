/** Resolves with what asked this process to stop: a signal, or `asked` (the command line). */
export function stopAsked(asked: Promise<string>): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => resolve(signal));
  void asked.then(resolve);
  return promise;
}

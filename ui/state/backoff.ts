const FIRST = 500;
const LONGEST = 20_000;

/**
 * Milliseconds before the next try to connect: doubles up to twenty seconds, of which a random half is waived, so that
 * many open control rooms do not come back at the same moment. `random` is in 0–1.
 */
export function backoff(tries: number, random: number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.min(tries, 16));
  return Math.round(ceiling * (1 - random / 2));
}

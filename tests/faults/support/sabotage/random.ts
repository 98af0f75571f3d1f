/** A seeded source of numbers (mulberry32): the same seed, the same run. */
export type Random = {
  /** A number from `from` up to, not including, `to`. */
  between(from: number, to: number): number;
  shuffled<T>(values: readonly T[]): T[];
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    shuffled(values) {
      const rest = [...values];
      return Array.from({ length: rest.length }, () => rest.splice(Math.floor(next() * rest.length), 1)).flat();
    },
  };
}

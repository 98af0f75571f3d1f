/** One measured number. `met` is null when there is nothing to judge: `measured` then says why or when. */
export type Figure = {
  id: string;
  /** Null when it was not measured in this form. */
  value: number | null;
  unit: string;
  /** The goal in words, e.g. `≤ 10`; null for a number that is only shown. */
  goal: string | null;
  met: boolean | null;
  /** What it was compared with in the same run. */
  beside?: string;
  measured?: string;
};

export type BenchOptions = {
  /** The short form: ends within 45 seconds. */
  quick: boolean;
  /** Fires when the short form's time is over, and on Ctrl-C. */
  signal: AbortSignal;
  /** A line for whoever waits; never on stdout. */
  log: (message: string) => void;
};

export type Bench = {
  /** One line for the list. */
  about: string;
  run(options: BenchOptions): Promise<Figure[]>;
};

type Measured = { id: string; value: number; unit: string; beside?: string };

export const atMost = (limit: number, figure: Measured): Figure => ({
  ...figure,
  goal: `≤ ${limit}`,
  met: figure.value <= limit,
});

export const atLeast = (limit: number, figure: Measured): Figure => ({
  ...figure,
  goal: `≥ ${limit}`,
  met: figure.value >= limit,
});

/** A number without a goal, e.g. a share of another. */
export const shown = (figure: Measured): Figure => ({
  ...figure,
  goal: null,
  met: null,
  measured: "shown, not judged",
});

/** A number that only the full form measures. */
export const inFullForm = (figure: { id: string; unit: string; goal: string }): Figure => ({
  ...figure,
  value: null,
  met: null,
  measured: "in the full form, without --quick",
});

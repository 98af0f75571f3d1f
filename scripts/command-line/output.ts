import type { Fault } from "#data/model/faults.ts";

/** Exit codes, as documented in the README: 0 done, 1 failed, 2 misused, 3 the owner must decide. */
export const EXIT = { done: 0, failed: 1, misused: 2, ask: 3 } as const;

/** Where a command writes: readable lines, or one JSON value on standard output when `--json` was given. */
export class Output {
  readonly json: boolean;
  #told = false;

  constructor(json: boolean) {
    this.json = json;
  }

  /** A line for a person; with `--json` it goes nowhere. */
  line(text = ""): void {
    if (!this.json) process.stdout.write(`${text}\n`);
  }

  /** What is under way; on standard error, apart from the result. */
  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** The result: JSON as it is, or what `lines` makes of it. */
  result<T>(value: T, lines: (value: T) => readonly string[]): void {
    this.#told = true;
    if (this.json) process.stdout.write(`${JSON.stringify(value)}\n`);
    else for (const line of lines(value)) this.line(line);
  }

  /** What went wrong. Behind a result it goes to standard error alone: `--json` means one value. */
  fault(fault: Fault): number {
    if (this.json && !this.#told) process.stdout.write(`${JSON.stringify({ error: fault.toRecord() })}\n`);
    process.stderr.write(`${fault.message}\n`);
    if (fault.hint !== "") process.stderr.write(`  → ${fault.hint}\n`);
    return fault.next === "ask" ? EXIT.ask : EXIT.failed;
  }
}

/** Columns padded to their widest cell, two spaces apart; the last one is not padded. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join("  "),
  );
}

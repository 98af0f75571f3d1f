import type { Harvest } from "#data/model/work/task.ts";

/** A company's board as an address told it. `url` is what is fetched, `name` the company's key on the platform. */
export type BoardAddress = { source: string; name: string; url: string };

/** Where an answer comes from. `url` is null for a file the owner gave. */
export type Origin = { board: string; url: string | null; now: Date };

/**
 * A platform whose boards are read by their public address. To add one: a file beside this, a line in `all.ts`.
 * `parse` throws a `Fault` only where the whole answer cannot be read; one bad posting is one failure.
 */
export interface Source {
  readonly name: string;
  /** What is fetched is JSON or XML. */
  readonly format: "json" | "xml";
  /** The board an address belongs to; null when it is none of this source's. */
  boardOf(address: URL): BoardAddress | null;
  /** The request that brings all postings of the board with their texts. */
  requestOf(boardUrl: string): string;
  /** Whether a saved answer has this source's shape. */
  recognises(answer: unknown): boolean;
  parse(answer: unknown, origin: Origin): Harvest;
}

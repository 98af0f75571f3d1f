import type { Id } from "#data/model/schema.ts";
import type { LiveMessage } from "#data/model/wire/live.ts";
import type { LiveState } from "#data/model/wire/views.ts";

export type Progress = Pick<Extract<LiveMessage, { type: "progress" }>, "kind" | "fraction" | "note">;

/**
 * The live line. `waiting`: no snapshot yet. `lost`: it broke and is being tried again; what is shown may be old.
 * `ended`: the appliance said that nobody is signed in here any more.
 */
export type Line = "waiting" | "open" | "lost" | "ended";

/** Everything the control room knows without asking, as pure data. */
export type LiveView = {
  readonly line: Line;
  /** The number of the last delta that is in `state`; null before the first snapshot. */
  readonly seq: number | null;
  readonly state: LiveState | null;
  /** By subject: a run's, a search's or a draft's id. */
  readonly progress: Readonly<Record<Id, Progress>>;
  /** The number of the last delta that touched an id or a noun; pages fetch again what was touched. */
  readonly touched: Readonly<Record<string, number>>;
};

export const EMPTY_VIEW: LiveView = { line: "waiting", seq: null, state: null, progress: {}, touched: {} };

/** A text that changes when any of these ids or nouns was touched, or a new snapshot came. */
export function revision(view: LiveView, ...subjects: string[]): string {
  return [view.touched["*"] ?? 0, ...subjects.map((subject) => view.touched[subject] ?? 0)].join(".");
}

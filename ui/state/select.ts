import type { LiveState } from "#data/model/wire/views.ts";

type DraftRow = LiveState["drafts"][number];

const OPEN: readonly DraftRow["state"][] = ["needs_answers", "waiting", "blocked", "stale"];
/** The order in which the owner can do something about it. */
const URGENCY: Record<DraftRow["state"], number> = {
  needs_answers: 0,
  waiting: 1,
  blocked: 2,
  stale: 3,
  approved: 4,
  rejected: 5,
  sent: 5,
};

/** The approval queue: drafts that are not settled, what needs the owner first, then by fit. */
export function queueOf(state: LiveState): DraftRow[] {
  return state.drafts
    .filter((draft) => OPEN.includes(draft.state))
    .toSorted((a, b) => URGENCY[a.state] - URGENCY[b.state] || (b.score ?? -1) - (a.score ?? -1));
}

/** Drafts that go on only when the owner does something. */
export function waitingForOwner(state: LiveState): DraftRow[] {
  return queueOf(state).filter(({ state: now }) => now === "needs_answers" || now === "waiting" || now === "blocked");
}

export function uncertainOf(state: LiveState): LiveState["applications"] {
  return state.applications.filter((row) => row.application.certainty === "uncertain");
}

export function runningOf(state: LiveState): LiveState["runs"] {
  return state.runs.filter((row) => row.run.state === "running");
}

export function searchingOf(state: LiveState): LiveState["searches"] {
  return state.searches.filter((row) => row.search.state === "running");
}

/** Events worth a line, newest first; the steps of a run are shown where the run is. */
export function newsOf({ events }: Pick<LiveState, "events">): LiveState["events"] {
  return events
    .filter((event) => event.kind !== "layer.started" && event.kind !== "layer.done")
    .toSorted((a, b) => b.seq - a.seq);
}

/** Nothing has been done here yet: the overview teaches instead of counting. */
export function isFresh(state: LiveState): boolean {
  return !state.hasCv || (state.jobs.length === 0 && state.applications.length === 0);
}

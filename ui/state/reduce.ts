import type { LiveMessage, Patch } from "#data/model/wire/live.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import type { LiveView } from "./view.ts";

type Delta = Extract<LiveMessage, { type: "delta" }>;
export type Received = {
  view: LiveView;
  /** `ask_snapshot`: a number is missing, so the rows can no longer be trusted. */
  next: "go_on" | "ask_snapshot";
};

/** The feed keeps the newest events only; the full history stays with the appliance. */
const EVENTS_KEPT = 200;

/** What the view is after one message of the appliance. Pure: the same message twice changes nothing the second time. */
export function receive(view: LiveView, message: LiveMessage): Received {
  switch (message.type) {
    case "snapshot": {
      const touched = { "*": message.seq };
      return goOn({ line: "open", seq: message.seq, state: message.state, progress: {}, touched });
    }
    case "resumed":
      return goOn({ ...view, line: "open" });
    case "delta":
      return receiveDelta(view, message);
    case "progress": {
      const { kind, fraction, note, subject } = message;
      return goOn({ ...view, progress: { ...view.progress, [subject]: { kind, fraction, note } } });
    }
    case "health":
      return goOn(view.state === null ? view : { ...view, state: { ...view.state, health: message.health } });
    case "vault":
      return goOn(view.state === null ? view : { ...view, state: { ...view.state, vault: message.vault } });
    case "safety":
      return goOn(view.state === null ? view : { ...view, state: { ...view.state, safety: message.safety } });
    case "signed_out":
      return goOn({ ...view, line: "ended" });
  }
}

/** The view when the line broke: everything stays on the screen. */
export function lineLost(view: LiveView): LiveView {
  return view.line === "ended" ? view : { ...view, line: view.seq === null ? "waiting" : "lost" };
}

function goOn(view: LiveView): Received {
  return { view, next: "go_on" };
}

function receiveDelta(view: LiveView, delta: Delta): Received {
  if (view.state === null || view.seq === null) return { view, next: "ask_snapshot" };
  if (delta.seq <= view.seq) return goOn(view);
  if (delta.previous > view.seq) return { view, next: "ask_snapshot" };
  const state = delta.patches.reduce(applyPatch, withEvent(view.state, delta.event));
  return goOn({
    ...view,
    seq: delta.seq,
    state,
    progress: progressAfter(view.progress, delta),
    touched: touchedBy(view.touched, delta),
  });
}

const HAVE_CV: ReadonlySet<string> = new Set(["cv.imported", "cv.edited", "cv.restored"]);

function withEvent(state: LiveState, event: AgentEvent): LiveState {
  const events = [event, ...state.events].slice(0, EVENTS_KEPT);
  return { ...state, events, hasCv: state.hasCv || HAVE_CV.has(event.kind) };
}

function applyPatch(state: LiveState, patch: Patch): LiveState {
  switch (patch.noun) {
    case "job":
      return { ...state, jobs: upsert(state.jobs, patch, (row) => row.id) };
    case "draft":
      return { ...state, drafts: upsert(state.drafts, patch, (row) => row.id) };
    case "application":
      return { ...state, applications: upsert(state.applications, patch, (row) => row.application.id) };
    case "run":
      return { ...state, runs: upsert(state.runs, patch, (row) => row.run.id) };
    case "search":
      return { ...state, searches: upsert(state.searches, patch, (row) => row.search.id) };
    case "board":
      return { ...state, boards: upsert(state.boards, patch, (row) => row.id) };
  }
}

/** Rows are newest first: a new one goes to the top, a known one stays where it is. */
function upsert<R>(rows: R[], patch: { id: string; row: R | null }, idOf: (row: R) => string): R[] {
  const { id, row } = patch;
  if (row === null) return rows.filter((known) => idOf(known) !== id);
  const at = rows.findIndex((known) => idOf(known) === id);
  return at === -1 ? [row, ...rows] : rows.with(at, row);
}

/** A numbered event about a subject ends the passing progress told of it. */
function progressAfter(progress: LiveView["progress"], delta: Delta): LiveView["progress"] {
  const { [delta.event.subject.id]: ended, ...rest } = progress;
  return ended === undefined ? progress : rest;
}

function touchedBy(touched: LiveView["touched"], delta: Delta): LiveView["touched"] {
  const { subject, jobId } = delta.event;
  const ids = [subject.id, subject.noun, ...(jobId === null ? [] : [jobId]), ...delta.patches.map((patch) => patch.id)];
  return { ...touched, ...Object.fromEntries(ids.map((id) => [id, delta.seq])) };
}

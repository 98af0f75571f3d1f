import type { Board } from "#data/model/job/posting.ts";
import type { LiveMessage, Patch } from "#data/model/wire/live.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import type { AgentEvent } from "#data/model/work/event.ts";

export const AT = "2026-03-02T08:00:00.000Z";

export const emptyState: LiveState = {
  jobs: [],
  drafts: [],
  applications: [],
  runs: [],
  searches: [],
  boards: [],
  events: [],
  health: { state: "ok", version: "1", startedAt: AT, parts: [] },
  vault: null,
  safety: null,
  hasCv: false,
};

export function board(id: string, name = id): Board {
  return { id, source: "greenhouse", name, url: `https://boards.example/${id}`, addedAt: AT };
}

export function snapshot(seq: number, state: Partial<LiveState> = {}): LiveMessage {
  return { type: "snapshot", seq, state: { ...emptyState, ...state } };
}

export function delta(seq: number, patches: Patch[] = [], change: Partial<AgentEvent> = {}): LiveMessage {
  const event: AgentEvent = {
    seq,
    at: AT,
    kind: "board.added",
    subject: { noun: "board", id: "board_aaaaaa" },
    jobId: null,
    text: `event ${seq}`,
    data: {},
    ...change,
  };
  return { type: "delta", seq, previous: seq - 1, event, patches };
}

import { Type, type Static, Id, Nullable } from "../schema.ts";
import { AgentEvent } from "../work/event.ts";
import { VaultState } from "../owner/vault.ts";
import { Safety } from "../work/backup.ts";
import { Health } from "../work/health.ts";
import { Board } from "../job/posting.ts";
import { ApplicationRow, DraftSummary, JobSummary, LiveState, RunView, SearchView } from "./views.ts";

/** A row as it is now; `row: null` means it is gone. */
export const Patch = Type.Union([
  Type.Object({ noun: Type.Literal("job"), id: Id, row: Nullable(JobSummary) }),
  Type.Object({ noun: Type.Literal("draft"), id: Id, row: Nullable(DraftSummary) }),
  Type.Object({ noun: Type.Literal("application"), id: Id, row: Nullable(ApplicationRow) }),
  Type.Object({ noun: Type.Literal("run"), id: Id, row: Nullable(RunView) }),
  Type.Object({ noun: Type.Literal("search"), id: Id, row: Nullable(SearchView) }),
  Type.Object({ noun: Type.Literal("board"), id: Id, row: Nullable(Board) }),
]);
export type Patch = Static<typeof Patch>;

/** The first message of the browser: the last number it has seen, or null for a new page. */
export const Hello = Type.Object({ type: Type.Literal("hello"), lastSeq: Nullable(Type.Integer({ minimum: 0 })) });
export type Hello = Static<typeof Hello>;

/**
 * What the appliance sends. A new page gets a `snapshot`; a page that lost its line gets `resumed` and then every
 * `delta` after its last number, each exactly once and in order. The numbers of other
 * people's events lie between: `previous` is the number before, and a page that has another one has missed
 * something. What carries no number may be lost without harm.
 */
export const LiveMessage = Type.Union([
  Type.Object({ type: Type.Literal("snapshot"), seq: Type.Integer(), state: LiveState }),
  Type.Object({ type: Type.Literal("resumed"), seq: Type.Integer() }),
  Type.Object({
    type: Type.Literal("delta"),
    seq: Type.Integer(),
    previous: Type.Integer(),
    event: AgentEvent,
    patches: Type.Array(Patch),
  }),
  Type.Object({
    type: Type.Literal("progress"),
    taskId: Id,
    kind: Type.String(),
    subject: Id,
    fraction: Nullable(Type.Number()),
    note: Type.String(),
  }),
  Type.Object({ type: Type.Literal("health"), health: Health }),
  Type.Object({ type: Type.Literal("vault"), vault: VaultState }),
  Type.Object({ type: Type.Literal("safety"), safety: Safety }),
  Type.Object({ type: Type.Literal("signed_out") }),
]);
export type LiveMessage = Static<typeof LiveMessage>;

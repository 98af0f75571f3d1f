import type { FaultRecord } from "../faults.ts";
import type { FileRef, Id, Sha256 } from "../schema.ts";
import type { TaskKind } from "./task.ts";

/** What a worker asks of the appliance while a task runs; each call gets one reply with the same number. */
export type WorkerCall =
  | { method: "get_file"; sha256: Sha256 }
  | { method: "put_file"; bytes: Uint8Array; name: string; mediaType: string }
  | { method: "arm"; hash: Sha256 };

export type WorkerReply = { bytes: Uint8Array } | { file: FileRef } | { armed: true };

export type ToWorker<Settings> =
  | { type: "settings"; settings: Settings }
  | { type: "task"; taskId: Id; kind: TaskKind; input: unknown }
  | { type: "cancel"; taskId: Id }
  | { type: "reply"; call: number; value: WorkerReply }
  | { type: "refused"; call: number; fault: FaultRecord }
  | { type: "stop" };

export type FromWorker =
  | { type: "ready" }
  | { type: "progress"; taskId: Id; fraction: number | null; note: string }
  | { type: "log"; taskId: Id; message: string; fields: Record<string, unknown> }
  | { type: "call"; call: number; taskId: Id; body: WorkerCall }
  | { type: "done"; taskId: Id; output: unknown; took: number }
  | { type: "failed"; taskId: Id; fault: FaultRecord; took: number };

import type { FaultRecord } from "../faults.ts";
import type { FileRef, Id, Sha256 } from "../schema.ts";
import type { Sealed } from "../owner/vault.ts";
import type { TaskKind } from "./task.ts";

/** What a worker asks of the appliance while a task runs; each call gets one reply with the same number. */
export type WorkerCall =
  | { method: "get_file"; sha256: Sha256 }
  | { method: "put_file"; bytes: Uint8Array; name: string; mediaType: string }
  | { method: "arm"; hash: Sha256 }
  /** Keeps a session that the worker sealed to the owner. */
  | { method: "keep_session"; host: string; sealed: Sealed };

/** What a task may open, sealed to the worker that has it: it travels in this message alone and is stored nowhere. */
export type TaskSecrets = {
  /** `age1…` of the owner, to seal to; null where there is no vault. */
  recipient: string | null;
  /** Every sealed text of the input, sealed to the worker. */
  opened: Record<Sealed, Sealed>;
  /** Signed-in sessions by host. */
  sessions: Record<string, Sealed>;
};

export type WorkerReply = { bytes: Uint8Array } | { file: FileRef } | { armed: true } | { kept: true };

export type ToWorker<Settings> =
  | { type: "settings"; settings: Settings }
  | { type: "task"; taskId: Id; kind: TaskKind; input: unknown; secrets: TaskSecrets }
  | { type: "cancel"; taskId: Id }
  | { type: "reply"; call: number; value: WorkerReply }
  | { type: "refused"; call: number; fault: FaultRecord }
  | { type: "stop" };

export type FromWorker =
  /** Its own recipient, made at its start. */
  | { type: "ready"; recipient: string }
  | { type: "progress"; taskId: Id; fraction: number | null; note: string }
  | { type: "log"; taskId: Id; message: string; fields: Record<string, unknown> }
  | { type: "call"; call: number; taskId: Id; body: WorkerCall }
  | { type: "done"; taskId: Id; output: unknown; took: number }
  | { type: "failed"; taskId: Id; fault: FaultRecord; took: number };

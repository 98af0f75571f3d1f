import type { TaskContext, WorkerSettings } from "#agents/context.ts";
import { noModel } from "#agents/models/port.ts";
import type { Handler } from "#agents/handler.ts";
import { HANDLERS } from "#agents/registry.ts";
import { Fault, giveUp } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import type { FromWorker, ToWorker, WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";

/**
 * A worker process: takes one task after another from the appliance that started it, over the IPC channel. It keeps
 * nothing, opens no database and reads no environment. Without its parent it is nothing: it ends at once, so that
 * what was not armed is never clicked.
 */

let settings: WorkerSettings | null = null;
let running: { taskId: Id; abort: AbortController } | null = null;
let calls = 0;
const open = new Map<number, { resolve(value: WorkerReply): void; reject(fault: Fault): void }>();

function send(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

function call(taskId: Id, body: WorkerCall): Promise<WorkerReply> {
  const number = ++calls;
  const { promise, resolve, reject } = Promise.withResolvers<WorkerReply>();
  open.set(number, { resolve, reject });
  send({ type: "call", call: number, taskId, body });
  return promise;
}

const unexpected = () => giveUp("reply_wrong", "The appliance answered something else than was asked.");

function contextOf(taskId: Id, known: WorkerSettings, signal: AbortSignal): TaskContext {
  return {
    signal,
    settings: known,
    model: noModel,
    log: (message, fields = {}) => send({ type: "log", taskId, message, fields }),
    progress: (fraction, note) => send({ type: "progress", taskId, fraction, note }),
    files: {
      async get(sha256) {
        const reply = await call(taskId, { method: "get_file", sha256 });
        if (!("bytes" in reply)) throw unexpected();
        return Buffer.from(reply.bytes);
      },
      async put(bytes, name, mediaType) {
        const reply = await call(taskId, { method: "put_file", bytes, name, mediaType });
        if (!("file" in reply)) throw unexpected();
        return reply.file;
      },
    },
    async arm(hash) {
      signal.throwIfAborted();
      const reply = await call(taskId, { method: "arm", hash });
      if (!("armed" in reply)) throw unexpected();
    },
  };
}

async function run(taskId: Id, kind: TaskKind, input: unknown): Promise<void> {
  const abort = new AbortController();
  const started = performance.now();
  running = { taskId, abort };
  try {
    if (settings === null) throw giveUp("worker_unready", "The worker was given a task before its settings.");
    const handler = (await HANDLERS[kind]()) as Handler<TaskKind>;
    const output = await handler(input as never, contextOf(taskId, settings, abort.signal));
    send({ type: "done", taskId, output, took: performance.now() - started });
  } catch (error) {
    if (!(error instanceof Fault)) {
      const stack = error instanceof Error ? error.stack : String(error);
      send({ type: "log", taskId, message: "task threw", fields: { kind, stack } });
    }
    send({ type: "failed", taskId, fault: Fault.of(error).toRecord(), took: performance.now() - started });
  } finally {
    running = null;
  }
}

process.on("message", (message: ToWorker<WorkerSettings>) => {
  switch (message.type) {
    case "settings":
      settings = message.settings;
      send({ type: "ready" });
      return;
    case "task":
      void run(message.taskId, message.kind, message.input);
      return;
    case "cancel":
      if (running?.taskId === message.taskId) running.abort.abort();
      return;
    case "reply":
      open.get(message.call)?.resolve(message.value);
      open.delete(message.call);
      return;
    case "refused":
      open.get(message.call)?.reject(Fault.from(message.fault));
      open.delete(message.call);
      return;
    case "stop":
      process.exit(0);
  }
});

process.on("disconnect", () => process.exit(0));
process.on("uncaughtException", (error) => {
  // A task's stray promise must not take the next one with it: the appliance starts a fresh worker.
  if (running !== null) {
    send({ type: "log", taskId: running.taskId, message: "worker crashed", fields: { stack: error.stack } });
  }
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
});

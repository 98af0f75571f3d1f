import type { TaskContext, WorkerSettings } from "#agents/context.ts";
import { noModel } from "#agents/models/port.ts";
import type { Handler } from "#agents/handler.ts";
import { HANDLERS } from "#agents/registry.ts";
import { workerSecrets } from "#agents/worker-secrets.ts";
import { Fault, giveUp } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import type { FromWorker, TaskSecrets, ToWorker, WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";
import { Scrubber } from "#data/vault/scrubber.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";

/**
 * A worker process: takes one task after another from the appliance that started it, over the IPC channel. It keeps
 * nothing, opens no database and reads no environment. Without its parent it is nothing: it ends at once, so that
 * what was not armed is never clicked.
 */

let settings: WorkerSettings | null = null;
let running: { taskId: Id; abort: AbortController } | null = null;
let calls = 0;
/** Of this process alone; it ends with it. */
const keys = makeKeyPair();
/** What was opened is in nothing that is logged or told as a fault. */
const scrubber = new Scrubber();
const open = new Map<number, { resolve(value: WorkerReply): void; reject(fault: Fault): void }>();

function send(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

function sendLog(taskId: Id, message: string, fields: Record<string, unknown>): void {
  send({ type: "log", taskId, message: scrubber.clean(message), fields: scrubber.cleanDeep(fields) });
}

function call(taskId: Id, body: WorkerCall): Promise<WorkerReply> {
  const number = ++calls;
  const { promise, resolve, reject } = Promise.withResolvers<WorkerReply>();
  open.set(number, { resolve, reject });
  send({ type: "call", call: number, taskId, body });
  return promise;
}

const unexpected = () => giveUp("reply_wrong", "The appliance answered something else than was asked.");

function contextOf(taskId: Id, known: WorkerSettings, signal: AbortSignal, given: TaskSecrets): TaskContext {
  return {
    signal,
    settings: known,
    model: noModel,
    log: (message, fields = {}) => sendLog(taskId, message, fields),
    progress: (fraction, note) => send({ type: "progress", taskId, fraction, note: scrubber.clean(note) }),
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
    secrets: workerSecrets(given, {
      scrubber,
      identity: async () => (await keys).identity,
      async keep(host, sealed) {
        const reply = await call(taskId, { method: "keep_session", host, sealed });
        if (!("kept" in reply)) throw unexpected();
      },
    }),
    async arm(hash) {
      signal.throwIfAborted();
      const reply = await call(taskId, { method: "arm", hash });
      if (!("armed" in reply)) throw unexpected();
    },
  };
}

async function run(taskId: Id, kind: TaskKind, input: unknown, given: TaskSecrets): Promise<void> {
  const abort = new AbortController();
  const started = performance.now();
  running = { taskId, abort };
  try {
    if (settings === null) throw giveUp("worker_unready", "The worker was given a task before its settings.");
    const handler = (await HANDLERS[kind]()) as Handler<TaskKind>;
    const output = await handler(input as never, contextOf(taskId, settings, abort.signal, given));
    send({ type: "done", taskId, output, took: performance.now() - started });
  } catch (error) {
    if (!(error instanceof Fault)) {
      const stack = error instanceof Error ? error.stack : String(error);
      sendLog(taskId, "task threw", { kind, stack });
    }
    const fault = scrubber.cleanDeep(Fault.of(error).toRecord());
    send({ type: "failed", taskId, fault, took: performance.now() - started });
  } finally {
    running = null;
  }
}

process.on("message", (message: ToWorker<WorkerSettings>) => {
  switch (message.type) {
    case "settings":
      settings = message.settings;
      void keys.then(({ recipient }) => send({ type: "ready", recipient }));
      return;
    case "task":
      void run(message.taskId, message.kind, message.input, message.secrets);
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
    sendLog(running.taskId, "worker crashed", { stack: error.stack });
  }
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
});

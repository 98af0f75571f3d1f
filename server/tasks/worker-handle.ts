import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { WorkerSettings } from "#agents/context.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import { Fault, retryLater } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import type { FromWorker, TaskSecrets, ToWorker, WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";

const ENTRY = join(import.meta.dirname, "../../agents/worker.ts");
/** How long a cancelled or timed-out task may take to stop by itself before its worker is killed, in ms. */
const GRACE = 5000;
/** What a worker said before it died may be read after its end was noticed; so long that is waited for, in ms. */
const LAST_WORDS = 1000;

/** What is read of a line that a worker wrote; cut anew where it is written, without half a secret at its end. */
const LONGEST_LINE = 64 * 1024;

export type WorkerEvents = {
  progress(taskId: Id, fraction: number | null, note: string): void;
  log(taskId: Id, message: string, fields: Record<string, unknown>): void;
  call(taskId: Id, body: WorkerCall): WorkerReply;
  /** A line it wrote to its standard output or error. */
  output(line: string): void;
};

export type GivenTask = { id: Id; kind: TaskKind; input: unknown };

export type Ended =
  | { how: "done"; output: unknown; took: number }
  | { how: "failed"; fault: FaultRecord; took: number }
  | { how: "lost"; because: string };

/** One worker process and the task it has. Built by the driver; `stop` ends it. */
export class WorkerHandle {
  readonly #settings: WorkerSettings;
  readonly #env: Record<string, string>;
  readonly #events: WorkerEvents;
  #child: ChildProcess | null = null;
  /** The recipient of the process, once it has said it. */
  #ready = Promise.withResolvers<string>();
  #task: { id: Id; end(ended: Ended): void } | null = null;
  #cancelled: Id | null = null;

  constructor(settings: WorkerSettings, env: Record<string, string>, events: WorkerEvents) {
    this.#settings = settings;
    this.#env = env;
    this.#events = events;
  }

  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /**
   * Runs one task; resolves however it ends, never rejects. `timeout` in ms; `give` seals what the task may open to the
   * process that has it.
   */
  run(task: GivenTask, timeout: number, give: (recipient: string) => Promise<TaskSecrets>): Promise<Ended> {
    const taskId = task.id;
    const { promise, resolve } = Promise.withResolvers<Ended>();
    const child = this.#child === null || hasEnded(this.#child) ? this.#start() : this.#child;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.cancel(taskId, GRACE);
    }, timeout);
    this.#task = {
      id: taskId,
      end: (ended) => {
        clearTimeout(timer);
        this.#task = null;
        resolve(late && ended.how !== "done" ? tookTooLong(timeout) : ended);
      },
    };
    void this.#hand(child, task, give);
    return promise;
  }

  async #hand(child: ChildProcess, { id, kind, input }: GivenTask, give: Parameters<WorkerHandle["run"]>[2]) {
    try {
      const secrets = await give(await this.#ready.promise);
      // It may have been cancelled, or its process lost, meanwhile.
      if (this.#task?.id !== id || this.#child !== child) return;
      if (this.#cancelled === id) return this.#task.end({ how: "failed", fault: stopped().toRecord(), took: 0 });
      this.#send(child, { type: "task", taskId: id, kind, input, secrets });
    } catch (error) {
      if (this.#task?.id === id) this.#task.end({ how: "failed", fault: Fault.of(error).toRecord(), took: 0 });
    }
  }

  /** Asks the task to stop and kills its worker when it does not within `grace` ms. */
  cancel(taskId: Id, grace = GRACE): void {
    const child = this.#child;
    if (child === null || this.#task?.id !== taskId) return;
    this.#cancelled = taskId;
    this.#send(child, { type: "cancel", taskId });
    const killer = setTimeout(() => {
      if (this.#task?.id === taskId) child.kill("SIGKILL");
    }, grace);
    killer.unref();
  }

  /** Ends the process with the task it has or is about to be given, at once; the task fails with `fault`. */
  async refuse(taskId: Id, fault: Fault): Promise<void> {
    const task = this.#task;
    if (task?.id !== taskId) return;
    const child = this.#child;
    this.#child = null;
    task.end({ how: "failed", fault: fault.toRecord(), took: 0 });
    if (child !== null) await this.#end(child);
  }

  /** Ends the process; a task it still has is lost. A task that is given meanwhile gets a process of its own. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    if (this.#task === null) this.#child = null;
    await this.#end(child);
  }

  async #end(child: ChildProcess): Promise<void> {
    if (hasEnded(child)) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    this.#send(child, { type: "stop" });
    const killer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    await gone;
    clearTimeout(killer);
  }

  #start(): ChildProcess {
    const temporary = this.#makeTemporary();
    const child = fork(ENTRY, [], {
      serialization: "advanced",
      // A Ctrl-C in a terminal goes to the whole group: when the work ends is the appliance's to say.
      detached: true,
      // What it writes goes through the log, which knows what must not stand there.
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...this.#env, TMPDIR: temporary },
      // None of the appliance's own: what inspects or dumps memory would do so with what is opened here.
      execArgv: ["--disable-sigusr1"],
    });
    this.#child = child;
    this.#ready = Promise.withResolvers<string>();
    for (const stream of [child.stdout, child.stderr]) if (stream !== null) this.#read(stream);
    child.on("message", (message: FromWorker) => this.#hear(child, message));
    child.on("error", (error) => this.#gone(child, `it could not be started: ${error.message}`));
    child.on("exit", (code, signal) => {
      // A browser of its may still be ending; what stays goes with the scratch directory at the next start.
      if (temporary !== this.#settings.scratch)
        void rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 }).catch(() => undefined);
      const gone = () =>
        this.#gone(child, signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`);
      if (!child.connected) return gone();
      // The channel ends behind its last message: an `arm` that was asked for is committed before the task counts as lost.
      child.once("disconnect", gone);
      setTimeout(gone, LAST_WORDS).unref();
    });
    this.#send(child, { type: "settings", settings: this.#settings });
    return child;
  }

  /** Where the libraries of this worker leave their temporary files; a full disk is the task's to tell. */
  #makeTemporary(): string {
    const { scratch } = this.#settings;
    try {
      return mkdtempSync(join(scratch, "worker-"));
    } catch {
      return scratch;
    }
  }

  #gone(child: ChildProcess, because: string): void {
    if (this.#child !== child) return;
    this.#child = null;
    this.#task?.end({ how: "lost", because });
  }

  #read(stream: Readable): void {
    const lines = createInterface({ input: stream });
    lines.on("line", (line) => this.#events.output(line.slice(0, LONGEST_LINE)));
    lines.on("error", () => lines.close());
  }

  #send(child: ChildProcess, message: ToWorker<WorkerSettings>): void {
    // A child that is going away is noticed by its exit, not by a failed send.
    if (child.connected) child.send(message, () => undefined);
  }

  #hear(child: ChildProcess, message: FromWorker): void {
    if (this.#child !== child) return;
    switch (message.type) {
      case "ready":
        this.#ready.resolve(message.recipient);
        return;
      case "progress":
        this.#events.progress(message.taskId, message.fraction, message.note);
        return;
      case "log":
        this.#events.log(message.taskId, message.message, message.fields);
        return;
      case "call":
        this.#answer(child, message.taskId, message.call, message.body);
        return;
      case "done":
        if (this.#task?.id === message.taskId)
          this.#task.end({ how: "done", output: message.output, took: message.took });
        return;
      case "failed":
        if (this.#task?.id === message.taskId)
          this.#task.end({ how: "failed", fault: message.fault, took: message.took });
    }
  }

  #answer(child: ChildProcess, taskId: Id, call: number, body: WorkerCall): void {
    try {
      if (this.#task?.id !== taskId) throw new Error("The worker no longer has that task.");
      this.#send(child, { type: "reply", call, value: this.#events.call(taskId, body) });
    } catch (error) {
      this.#send(child, { type: "refused", call, fault: Fault.of(error).toRecord() });
    }
  }
}

function stopped(): Fault {
  return retryLater("task_stopped", "The task was stopped before it began.");
}

function tookTooLong(timeout: number): Ended {
  const fault = retryLater("task_timeout", `It took longer than ${timeout / 1000} s and was stopped.`, {
    hint: "Try again; a machine that is busy with other work may need longer.",
  });
  return { how: "failed", fault: fault.toRecord(), took: timeout };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

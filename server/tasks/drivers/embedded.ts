import type { WorkerSettings } from "#agents/context.ts";
import { Place } from "#server/tasks/drivers/place.ts";
import { Settlement, REFUSED } from "#server/tasks/drivers/settlement.ts";
import { Fault, retryLater } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import { type Lane, TASK_KINDS, type TaskKind } from "#data/model/work/task.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { Outcome, Outcomes } from "#server/tasks/outcomes.ts";
import { type Ended, WorkerHandle } from "#server/tasks/worker-handle.ts";
import { VAULT_LOCKED, vaultLocked } from "#server/services/vault/vault-faults.ts";
import { isFullDisk, orWaitForSpace } from "#server/tasks/full-disk.ts";
import { MOST_WAITS, pauseBefore } from "#server/tasks/pause.ts";
import { validOutput } from "#server/tasks/validate.ts";
import type { TaskSecrets, WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";

const LANES: readonly Lane[] = ["light", "browser"];
/** How long a stop waits for what must not be cut off, in ms. */
const LAST_WAIT = 60_000;
/** The code of what is refused while the appliance stops. */
const STOPPING = "appliance_stopping";
/** How often a task may lose its worker before it counts as the task's own fault. */
const MOST_LOSSES = 3;

export type DriverDeps = {
  journal: Journal;
  settings: WorkerSettings;
  /** The whole environment of a worker process. */
  env: Record<string, string>;
  outcomes: Outcomes;
  /** Answers a worker's call for a task it runs; throws a `Fault` to refuse. */
  answer(task: StoredTask, body: WorkerCall): WorkerReply;
  /** True while cutting the task off would leave unknown what it did outside. */
  committed(task: StoredTask): boolean;
  /** What of the vault goes to a worker with a task; `held` says why one cannot begin, `opens` whether it meets any. */
  secrets: {
    held(task: StoredTask): Fault | null;
    opens(task: StoredTask): boolean;
    give(task: StoredTask, recipient: string): Promise<TaskSecrets>;
  };
  /** What a worker wrote beside its messages, line by line. */
  output(line: string): void;
  progress(task: StoredTask, fraction: number | null, note: string): void;
  log(task: StoredTask, message: string, fields: Record<string, unknown>): void;
};

const ONCE = { tries: 1, waits: 0 };

/** Carries tasks from the table to one child process a lane, and what they made back into the table. */
export class EmbeddedDriver {
  readonly #deps: DriverDeps;
  readonly #settlement: Settlement;
  readonly #places = new Map<Lane, Place>();
  readonly #losses = new Map<Id, number>();
  readonly #waits = new Map<Id, number>();
  #stopListening: (() => void) | null = null;
  #alarm: NodeJS.Timeout | null = null;
  #accepting = false;

  constructor(deps: DriverDeps) {
    this.#deps = deps;
    this.#settlement = new Settlement({ ...deps, accepting: () => this.#accepting });
  }

  /** Takes up what an earlier life of the appliance left behind, then whatever is due. */
  start(): void {
    const { store } = this.#deps.journal;
    for (const task of store.tasks.inState("running")) this.#lost(task, "the appliance was stopped");
    this.#accepting = true;
    this.#stopListening = this.#deps.journal.listen(() => queueMicrotask(() => this.#pump()));
    this.#pump();
  }

  /**
   * Stops taking work and ends the workers; what they had is taken up at the next start. A task that is committed to
   * something outside is waited for, 60 s at most.
   */
  async stop(): Promise<void> {
    this.#accepting = false;
    this.#stopListening?.();
    if (this.#alarm !== null) clearTimeout(this.#alarm);
    await Promise.all(
      [...this.#places.values()].map(async (place) => {
        if (place.task !== null && this.#deps.committed(place.task)) await atMost(LAST_WAIT, place.carried);
        await place.stop();
      }),
    );
  }

  /** Tells a running task to stop; its worker is killed when it does not. */
  cancel(taskId: Id): void {
    for (const { task, handle } of this.#places.values()) if (task?.id === taskId) handle.cancel(taskId);
  }

  /** Ends what workers hold open of a vault that was locked; resolves when the idle ones are gone. */
  async locked(ownerId: Id): Promise<void> {
    const places = [...this.#places.values()];
    const isCommitted = ({ task }: Place) => task !== null && this.#deps.committed(task);
    await Promise.all(places.map((place) => place.letGo(ownerId, isCommitted(place), vaultLocked())));
  }

  #pump(): void {
    if (!this.#accepting) return;
    for (const lane of LANES) {
      const place = this.#place(lane);
      if (place.task !== null) continue;
      const task = this.#lease(lane);
      if (task === "refused") return this.#wakeIn(REFUSED);
      if (task === null) continue;
      place.take(task, this.#deps.secrets.opens(task));
      place.carried = this.#carry(place, task);
    }
    this.#setAlarm();
  }

  /** The next due task of a lane; `refused` when the disk does not take the note that it runs. */
  #lease(lane: Lane): StoredTask | null | "refused" {
    const { store, now } = this.#deps.journal;
    try {
      return store.transaction(() => store.tasks.lease(lane, `embedded:${lane}`, now()));
    } catch (error) {
      if (error instanceof Fault) return "refused";
      throw error;
    }
  }

  /** Wakes when the next paused task is due. */
  #setAlarm(): void {
    if (this.#alarm !== null) clearTimeout(this.#alarm);
    this.#alarm = null;
    const { store, now } = this.#deps.journal;
    const at = now();
    const soonest = store.tasks.soonest(at);
    if (soonest !== null) this.#wakeIn(Math.max(20, Date.parse(soonest) - Date.parse(at)));
  }

  #wakeIn(pause: number): void {
    if (this.#alarm !== null) clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#pump(), Math.min(pause, 60_000));
    this.#alarm.unref();
  }

  async #carry(place: Place, task: StoredTask): Promise<void> {
    const held = this.#deps.secrets.held(task);
    if (held === null) this.#began(task);
    const ended: Ended =
      held === null ? await this.#run(place, task) : { how: "failed", fault: held.toRecord(), took: 0 };
    place.task = null;
    this.#end(task, ended);
    if (place.task === null) place.rest();
    this.#pump();
  }

  /** Telling that it began is not worth a second try: that would come behind the end. */
  #began(task: StoredTask): void {
    try {
      this.#deps.journal.change(task.ownerId, (tell) => this.#outcome(task).started?.(task, tell));
    } catch (error) {
      this.#deps.log(task, "the beginning of a task could not be told", { because: Fault.of(error).message });
    }
  }

  async #run({ handle }: Place, task: StoredTask): Promise<Ended> {
    try {
      return await handle.run(
        { id: task.id, kind: task.kind, input: task.input },
        TASK_KINDS[task.kind].timeout,
        (recipient) => orWaitForSpace(this.#deps.secrets.give(task, recipient)),
      );
    } catch (error) {
      return { how: "lost", because: `it could not be started: ${Fault.of(error).message}` };
    }
  }

  #end(task: StoredTask, ended: Ended): void {
    const cutOff = ended.how === "lost" || (ended.how === "failed" && ended.fault.code === STOPPING);
    if (!this.#accepting && cutOff) return; // Taken up at the next start.
    if (ended.how === "lost") return this.#lost(task, ended.because);
    this.#losses.delete(task.id);
    const output = ended.how === "done" ? validOutput(task.kind, ended.output) : Fault.from(ended.fault);
    if (output instanceof Fault) return this.#failed(task, output);
    this.#settlement.settle(task, (tell) => {
      const { store, now } = this.#deps.journal;
      if (!store.tasks.end(task.id, "done", null, now())) return; // Cancelled meanwhile.
      this.#outcome(task).done(task, output as never, tell, ended.how === "done" ? ended.took : 0);
    });
  }

  #failed(task: StoredTask, fault: Fault): void {
    if (fault.code === VAULT_LOCKED) return this.#waitForVault(task, fault);
    const { store, now } = this.#deps.journal;
    const waits = this.#waits.get(task.id) ?? 0;
    const mayRetry =
      fault.next === "wait"
        ? waits < MOST_WAITS || isFullDisk(fault)
        : fault.next === "retry" && task.tries < TASK_KINDS[task.kind].tries;
    if (mayRetry && fault.next === "wait") this.#waits.set(task.id, waits + 1);
    else this.#waits.delete(task.id);
    this.#settlement.settle(task, (tell) => {
      if (mayRetry) {
        // Waiting for a limit or a lock does not spend a try.
        const spent = fault.next === "wait" ? task.tries - 1 : task.tries;
        const at = Date.parse(now());
        const pause = pauseBefore(fault, { tries: task.tries, waits }, at, Math.random());
        const due = new Date(at + pause).toISOString();
        if (!store.tasks.again(task.id, due, fault.toRecord(), spent)) return;
        tellRetried(tell, task, fault, { noun: "task", id: task.id });
      } else if (store.tasks.end(task.id, "failed", fault.toRecord(), now())) {
        this.#outcome(task).failed(task, fault, tell);
      }
    });
  }

  /** However long: unlocking wakes it. One that just missed the unlocking is due at once. */
  #waitForVault(task: StoredTask, fault: Fault): void {
    const { store, now } = this.#deps.journal;
    this.#settlement.settle(task, (tell) => {
      const at = now();
      const missed = this.#deps.secrets.held(task) === null;
      const due = missed ? at : new Date(Date.parse(at) + pauseBefore(fault, ONCE, Date.parse(at), 0)).toISOString();
      if (!store.tasks.again(task.id, due, fault.toRecord(), task.tries - 1)) return;
      if (task.fault?.code === VAULT_LOCKED) return; // Told when it began to wait.
      this.#outcome(task).waits?.(task, fault, tell);
      const noun = task.subject.startsWith("run_") ? "run" : task.subject.startsWith("draft_") ? "draft" : "task";
      tellRetried(tell, task, fault, { noun, id: noun === "task" ? task.id : task.subject });
    });
  }

  #lost(task: StoredTask, because: string): void {
    const { store, now } = this.#deps.journal;
    const losses = (this.#losses.get(task.id) ?? 0) + 1;
    this.#losses.set(task.id, losses);
    const fault = retryLater("worker_lost", `The worker of this task was lost: ${because}.`);
    this.#settlement.settle(task, (tell) => {
      const verdict = this.#outcome(task).lost?.(task, tell) ?? "again";
      if (verdict === "settled") {
        store.tasks.end(task.id, "failed", fault.toRecord(), now());
      } else if (losses < MOST_LOSSES) {
        store.tasks.again(task.id, now(), fault.toRecord(), Math.max(0, task.tries - 1));
      } else if (store.tasks.end(task.id, "failed", fault.toRecord(), now())) {
        this.#outcome(task).failed(task, fault, tell);
      }
    });
  }

  #outcome(task: StoredTask): Outcome<TaskKind> {
    return this.#deps.outcomes[task.kind];
  }

  #place(lane: Lane): Place {
    const known = this.#places.get(lane);
    if (known !== undefined) return known;
    const current = () => this.#places.get(lane)?.task ?? null;
    const handle = new WorkerHandle(this.#deps.settings, this.#deps.env, {
      progress: (_, fraction, note) => {
        const task = current();
        if (task !== null) this.#deps.progress(task, fraction, note);
      },
      log: (_, message, fields) => {
        const task = current();
        if (task !== null) this.#deps.log(task, message, fields);
      },
      output: (line) => this.#deps.output(line),
      call: (_, body) => {
        const task = current();
        if (task === null) throw new Error("No task runs in this lane.");
        if (body.method === "arm" && !this.#accepting) throw retryLater(STOPPING, "The appliance is being stopped.");
        return this.#deps.answer(task, body);
      },
    });
    const place = new Place(handle);
    this.#places.set(lane, place);
    return place;
  }
}

function tellRetried(
  tell: Tell,
  { jobId, kind }: StoredTask,
  { message, code }: Fault,
  subject: AgentEvent["subject"],
): void {
  tell({
    kind: "task.retried",
    subject,
    jobId,
    text: `${message} It is tried again.`,
    data: { kind, code },
  });
}

async function atMost(wait: number, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, wait);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}

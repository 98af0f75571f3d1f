import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import { TASK_KINDS, type TaskInput, type TaskKind } from "#data/model/work/task.ts";
import type { Journal } from "#server/services/journal.ts";

export type Enqueued<K extends TaskKind> = {
  ownerId: Id;
  kind: K;
  subject: Id;
  jobId?: Id;
  input: TaskInput<K>;
  /** Lower goes first: 0 for what the owner waits for, 5 for what was found in passing. */
  priority?: number;
};

/** Puts work into the task table. Call it inside `Journal.change`, so that the task lives or dies with its cause. */
export class TaskQueue {
  readonly #journal: Journal;
  #onCancel: (taskId: Id) => void = () => undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The driver says here how a task that runs is told to stop. */
  onCancel(stop: (taskId: Id) => void): void {
    this.#onCancel = stop;
  }

  enqueue<K extends TaskKind>(task: Enqueued<K>): Id {
    const id = newId("task");
    this.#journal.store.tasks.add({
      id,
      ownerId: task.ownerId,
      kind: task.kind,
      lane: TASK_KINDS[task.kind].lane,
      subject: task.subject,
      jobId: task.jobId ?? null,
      input: task.input,
      priority: task.priority ?? 3,
      createdAt: this.#journal.now(),
    });
    return id;
  }

  /** Cancels the waiting and running tasks of a subject. Call it inside a change. */
  cancel(subject: Id): void {
    this.#cancel(this.#journal.store.tasks.ofSubject(subject));
  }

  /** The same for everything of one person. */
  cancelAll(ownerId: Id): void {
    const { tasks } = this.#journal.store;
    const live = [...tasks.inState("running"), ...tasks.inState("queued")];
    this.#cancel(live.filter((task) => task.ownerId === ownerId));
  }

  #cancel(tasks: readonly { id: Id }[]): void {
    const { store, now } = this.#journal;
    for (const task of tasks) {
      if (!store.tasks.end(task.id, "cancelled", null, now())) continue;
      // A change that is undone leaves its workers alone.
      this.#journal.afterwards(() => this.#onCancel(task.id));
    }
  }
}

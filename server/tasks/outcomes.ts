import type { Fault } from "#data/model/faults.ts";
import type { TaskKind, TaskOutput } from "#data/model/work/task.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { Tell } from "#server/services/journal.ts";

export type TaskOf<K extends TaskKind> = StoredTask & { kind: K };

/** What the appliance does with what a task made; always inside the transaction that ends the task. */
export type Outcome<K extends TaskKind> = {
  /** Also called when a worker took it up; tell the run that its layer began. */
  started?(task: TaskOf<K>, tell: Tell): void;
  done(task: TaskOf<K>, output: TaskOutput<K>, tell: Tell, took: number): void;
  /** The last try failed. */
  failed(task: TaskOf<K>, fault: Fault, tell: Tell): void;
  /** It cannot begin before the owner unlocks their vault; said once, where the owner looks for the work. */
  waits?(task: TaskOf<K>, fault: Fault, tell: Tell): void;
  /**
   * Its worker died under it. `again`: nothing outside can have happened, take it up again; `settled`: the outcome
   * has dealt with it and it must not run again. Absent means `again`.
   */
  lost?(task: TaskOf<K>, tell: Tell): "again" | "settled";
};

export type Outcomes = { readonly [K in TaskKind]: Outcome<K> };

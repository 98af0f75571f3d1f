import { Fault } from "#data/model/faults.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import { isFullDisk } from "#server/tasks/full-disk.ts";
import type { Outcome, Outcomes } from "#server/tasks/outcomes.ts";

/** When a disk that refused is tried again, in ms. */
export const REFUSED = 5000;

export type SettlementDeps = {
  journal: Journal;
  outcomes: Outcomes;
  log(task: StoredTask, message: string, fields: Record<string, unknown>): void;
  /** False once the appliance stops. */
  accepting(): boolean;
};

/** Brings what became of a task into the table, whatever disk and outcome do. */
export class Settlement {
  readonly #deps: SettlementDeps;

  constructor(deps: SettlementDeps) {
    this.#deps = deps;
  }

  /**
   * A change for a task. When the disk refuses it, the task stays leased until the disk takes it, or is taken up again
   * at the next start. What the outcome itself cannot bear fails the task, so that nothing waits for it for ever.
   */
  settle(task: StoredTask, work: (tell: Tell) => void): void {
    try {
      this.#deps.journal.change(task.ownerId, work);
    } catch (error) {
      const fault = Fault.of(error);
      this.#deps.log(task, "the outcome of a task could not be kept", { code: fault.code, message: fault.message });
      if (isFullDisk(fault)) setTimeout(() => this.#deps.accepting() && this.settle(task, work), REFUSED).unref();
      else this.#giveUpOn(task, fault);
    }
  }

  #giveUpOn(task: StoredTask, fault: Fault): void {
    const { journal, outcomes } = this.#deps;
    const { store, now } = journal;
    const outcome: Outcome<TaskKind> = outcomes[task.kind];
    const end = () => store.tasks.end(task.id, "failed", fault.toRecord(), now());
    try {
      journal.change(task.ownerId, (tell) => {
        if (end()) outcome.failed(task, fault, tell);
      });
    } catch {
      this.#endAlone(task, end);
    }
  }

  #endAlone(task: StoredTask, end: () => boolean): void {
    try {
      this.#deps.journal.store.transaction(end);
    } catch (error) {
      this.#deps.log(task, "a task could not be ended", { because: Fault.of(error).message });
    }
  }
}

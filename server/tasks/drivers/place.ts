import type { Fault } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { WorkerHandle } from "#server/tasks/worker-handle.ts";

/** How long a worker without work is kept, in ms: the next task starts at once, and an idle appliance is small. */
const IDLE = 60_000;

/** A lane's worker and what it has. */
export class Place {
  readonly handle: WorkerHandle;
  task: StoredTask | null = null;
  carried: Promise<void> = Promise.resolve();
  #idle: NodeJS.Timeout | null = null;
  /** Whose secrets its process was given, or may have met at a site. */
  readonly #holds = new Set<Id>();
  /** Its process ends with its task. */
  #leaves = false;

  constructor(handle: WorkerHandle) {
    this.handle = handle;
  }

  take(task: StoredTask, holds: boolean): void {
    this.task = task;
    if (holds) this.#holds.add(task.ownerId);
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
  }

  /** Without a task; its process is kept for a while, or ends now. */
  rest(): void {
    if (this.#leaves) return void this.#end();
    this.#idle = setTimeout(() => void this.#end(), IDLE);
    this.#idle.unref();
  }

  /**
   * Whoever locks their vault leaves nothing open in a worker: an idle one ends, and resolves when it is gone; a task of
   * theirs is refused with `fault` and its process ends. What is `committed` outside is not cut off, nor is a task of
   * somebody else: the process then ends behind it.
   */
  async letGo(ownerId: Id, committed: boolean, fault: Fault): Promise<void> {
    if (!this.#holds.has(ownerId)) return;
    if (this.task === null) return this.#end();
    if (this.task.ownerId === ownerId && !committed) {
      this.#holds.clear();
      return this.handle.refuse(this.task.id, fault);
    }
    this.#leaves = true;
  }

  stop(): Promise<void> {
    return this.#end();
  }

  #end(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    this.#leaves = false;
    this.#holds.clear();
    return this.handle.stop();
  }
}

import { Fault } from "#data/model/faults.ts";
import type { Ground } from "./ground.ts";

const DAY = 86_400_000;
/** How long a task that ended can be looked up, in ms. */
const TASKS_KEPT = 30 * DAY;

/** Drops tasks that ended long ago, now and once a day. */
export function forgetEndedTasks({ store, now, log, steps }: Ground): void {
  const forget = () => {
    try {
      store.transaction(() => store.tasks.dropEnded(new Date(Date.parse(now()) - TASKS_KEPT).toISOString()));
    } catch (error) {
      log.warn({ because: Fault.of(error).message }, "ended tasks could not be forgotten; it is tried again tomorrow");
    }
  };
  forget();
  const timer = setInterval(forget, DAY);
  timer.unref();
  steps.add("forgetting", () => clearInterval(timer));
}

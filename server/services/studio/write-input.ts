import type { Id } from "#data/model/schema.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import type { Store } from "#data/store/store.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { Writing } from "./writing.ts";

type Job = { ownerId: Id; jobId: Id } & Pick<TaskInput<"write">, "reading" | "fit" | "date">;

/** What the writing of a job is given: the owner's facts, rules, template and marks as they are now. */
export function writeInput(
  store: Store,
  writing: Pick<Writing, "rules" | "templateOf">,
  { ownerId, jobId, ...job }: Job,
): TaskInput<"write"> {
  const rules = writing.rules(ownerId);
  const template = writing.templateOf(ownerId, rules.style);
  return {
    ...job,
    posting: postingOf(store, ownerId, jobId),
    facts: store.cvs.facts(ownerId),
    profile: store.profiles.get(ownerId),
    style: rules.style,
    rules,
    annotations: store.annotations.ofJob(ownerId, jobId),
    ...(template !== undefined && { template }),
  };
}

import type { TaskContext } from "#agents/context.ts";
import type { TaskInput, TaskKind, TaskOutput } from "#data/model/work/task.ts";

/** What does the tasks of a kind: values in, values out. */
export type Handler<K extends TaskKind> = (input: TaskInput<K>, context: TaskContext) => Promise<TaskOutput<K>>;

import { Compile, type Validator } from "typebox/compile";
import { type Fault, giveUp } from "#data/model/faults.ts";
import { TASK_KINDS, type TaskKind } from "#data/model/work/task.ts";

const compiled = new Map<TaskKind, Validator>();

/** What a worker made, once it is known to have its kind's shape; else a `Fault` `output_wrong`, which is not kept. */
export function validOutput(kind: TaskKind, output: unknown): unknown {
  let validator = compiled.get(kind);
  if (validator === undefined) {
    validator = Compile(TASK_KINDS[kind].output);
    compiled.set(kind, validator);
  }
  if (validator.Check(output)) return output;
  const errors = [...validator.Errors(output)]
    .slice(0, 3)
    .map((error) => `${error.instancePath || "/"} ${error.message}`);
  const fault: Fault = giveUp(
    "output_wrong",
    `A ${kind} task returned something of another shape: ${errors.join("; ")}.`,
  );
  return fault;
}

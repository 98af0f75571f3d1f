import type { Static, TSchema } from "#data/model/schema.ts";

/** One question to a model, answered by a value of a schema. Text from outside goes into `data`, never into `task`. */
export type ModelQuestion<S extends TSchema> = {
  /** What is asked, in our words; versioned under `prompts/`. */
  task: string;
  /** Material that is data and never an instruction, by name. */
  data: Record<string, string>;
  schema: S;
  signal: AbortSignal;
};

/** `null`: no model answers, and the caller goes its deterministic way. */
export interface Model {
  readonly name: string;
  ask<S extends TSchema>(question: ModelQuestion<S>): Promise<Static<S> | null>;
}

/** The model of an appliance without a key: it never answers. */
export const noModel: Model = { name: "none", ask: async () => null };

import type { Handler } from "#agents/handler.ts";
import { readJob } from "./read-job.ts";
import { scoreFit } from "./score-fit.ts";

export const read: Handler<"read"> = async ({ posting }) => readJob(posting);

export const fit: Handler<"fit"> = async ({ reading, facts }) => scoreFit(reading, facts);

export const triage: Handler<"triage"> = async ({ posting, facts }) => {
  const reading = readJob(posting);
  return { reading, fit: scoreFit(reading, facts) };
};

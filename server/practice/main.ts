import { parseArgs } from "node:util";
import { type Behaviour, BEHAVIOURS, isBehaviour } from "./behaviours.ts";
import { startPracticeWorld } from "./world.ts";

const USAGE = `usage: node server/practice/main.ts [--port N] [--jobs N] [--log FILE] [--behave JOB=BEHAVIOUR]…
  JOB is a job's number or slug, or * for all; BEHAVIOUR one of ${BEHAVIOURS.join(", ")}
  Prints one line of JSON, { "origin", "host", "boards" }, once it listens.`;

function refuse(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(2);
}

function count(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 && value <= 65_535
    ? value
    : refuse(`--${name} takes a number, not ${text}`);
}

function options() {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ options: { port: text, jobs: text, log: text, behave: { ...text, multiple: true } } }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const given = options();
const behaviours: Record<string, Behaviour> = {};
for (const pair of given.behave ?? []) {
  const [job, behaviour = ""] = pair.split("=");
  if (!job || !isBehaviour(behaviour)) refuse(`--behave takes JOB=BEHAVIOUR, not ${pair}`);
  behaviours[job] = behaviour;
}
const port = count(given.port, "port");
const jobs = count(given.jobs, "jobs");

const world = await startPracticeWorld({
  behaviours,
  ...(port === undefined ? {} : { port }),
  ...(jobs === undefined ? {} : { jobs }),
  ...(given.log === undefined ? {} : { log: given.log }),
}).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
process.stdout.write(`${JSON.stringify({ origin: world.origin, host: world.host, boards: world.boards })}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void world.close());

import Database from "better-sqlite3";
import { Worker } from "node:worker_threads";
import { Watchdog } from "#server/watch/watchdog.ts";

/**
 * A process of its own for the tests of the watchdog: `watched.ts WATCH TROUBLE`. It says `up` when it is watched, `turns`
 * at every signal SIGUSR2, and gets into its trouble at SIGUSR1.
 */
const [watch, trouble] = process.argv.slice(2);
const BEAT = 50;
const SILENT = 20;

const database = new Database(":memory:");
const answers = () => {
  database.prepare("SELECT count(*) FROM sqlite_schema").get();
};
const say = (text: string) => process.stdout.write(`${text}\n`);
const tell = (_: object, text: string) => void say(text);
const log = { fatal: tell, warn: tell };

/** What a watch by the clock would be: ends the process when the last beat is too long ago, whatever happened meanwhile. */
const BY_THE_CLOCK = `
  const { workerData } = require("node:worker_threads");
  const counter = new BigInt64Array(workerData);
  setInterval(() => {
    const silent = process.hrtime.bigint() - counter[0];
    if (silent > ${BEAT * SILENT}n * 1000000n) process.kill(process.pid, "SIGKILL");
  }, ${BEAT});
`;

if (watch === "watchdog") {
  new Watchdog({ answers, log, every: { beat: BEAT, silent: SILENT, ask: BEAT, unanswered: 3 } }).start();
} else if (watch === "by-the-clock") {
  const counter = new BigInt64Array(new SharedArrayBuffer(8));
  counter[0] = process.hrtime.bigint();
  setInterval(() => (counter[0] = process.hrtime.bigint()), BEAT);
  const thread = new Worker(BY_THE_CLOCK, { eval: true, workerData: counter.buffer });
  thread.unref();
}
process.on("SIGUSR2", () => say("turns"));
process.on("SIGUSR1", () => {
  if (trouble === "database") return database.close();
  for (;;);
});
setInterval(() => undefined, 1000);
// By then its thread has begun to look.
setTimeout(() => say("up"), BEAT * SILENT);

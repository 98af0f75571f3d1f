import { parentPort } from "node:worker_threads";
import { openChunks, sealChunks, type Written } from "#data/archive/age/chunks.ts";
import { compressFrame, decompressFrame } from "#data/archive/zstd.ts";

/** What a thread is to do: seal or open consecutive chunks of age, make or read one frame of zstd. */
export type Task =
  | { what: "seal" | "open"; key: Uint8Array; from: number; last: boolean }
  | { what: "compress" }
  | { what: "decompress" };

/** A task in memory that both sides see: `length` bytes of `input` become as many as are answered in `output`. */
export type Asked = {
  number: number;
  task: Task;
  length: number;
  input: SharedArrayBuffer;
  output: SharedArrayBuffer;
};
export type Answered = Written & { number: number };

/** A worker thread's whole life: batches in, batches out. */
parentPort?.on("message", ({ number, task, length, input, output }: Asked) => {
  const written = done(task, Buffer.from(input, 0, length), Buffer.from(output));
  parentPort?.postMessage({ number, ...written } satisfies Answered);
});

function done(task: Task, input: Buffer, output: Buffer): Written {
  if (task.what === "compress") return compressFrame(input, output);
  if (task.what === "decompress") return decompressFrame(input, output);
  const { what, key, from, last } = task;
  return (what === "seal" ? sealChunks : openChunks)(key, { from, last, bytes: input }, output);
}

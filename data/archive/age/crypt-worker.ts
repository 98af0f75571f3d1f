import { parentPort } from "node:worker_threads";
import { openChunks, sealChunks, type Written } from "./chunks.ts";

/** A batch in memory that both sides see: `length` bytes of `input` become as many as are answered in `output`. */
export type Asked = {
  number: number;
  direction: "seal" | "open";
  key: Uint8Array;
  from: number;
  last: boolean;
  length: number;
  input: SharedArrayBuffer;
  output: SharedArrayBuffer;
};
export type Answered = Written & { number: number };

/** A worker thread's whole life: batches in, batches out. */
parentPort?.on("message", ({ number, direction, key, from, last, length, input, output }: Asked) => {
  const batch = { from, last, bytes: new Uint8Array(input, 0, length) };
  const written = (direction === "seal" ? sealChunks : openChunks)(key, batch, new Uint8Array(output));
  parentPort?.postMessage({ number, ...written } satisfies Answered);
});

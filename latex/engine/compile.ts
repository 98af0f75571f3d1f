import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { rm } from "node:fs/promises";
import { PassThrough } from "node:stream";
import nodeLatex from "node-latex";
import { makeFolder, openRun, WRAPPER, type ContainedRun, type Containment } from "./contain.ts";
import { diskFull, isFull } from "./disk.ts";
import { readLog, refused, tookTooLong, type LogReading } from "./log.ts";
import { driverOf } from "./ready.ts";

/** The package's types announce a `default` that its CommonJS module does not have. */
const latex = nodeLatex as unknown as typeof nodeLatex.default;

export type EngineOptions = {
  format: string;
  engine: string;
  containment: Containment;
  scratch: string;
  /** The time the PDF is dated with, in seconds since 1970: equal input and time give equal bytes. */
  epoch: number;
};

export type DocumentOptions = {
  /** Names of the source's markers, for messages. */
  places: readonly string[];
  /** Wall time in seconds; a two-page CV takes a tenth of one. */
  seconds: number;
  signal: AbortSignal;
};

export type CompileOptions = EngineOptions & DocumentOptions;

export type Compiled = { pdf: Uint8Array } | LogReading;

/** An engine that runs and waits for the rest of its document. It sets one document, or none. */
export interface OpenEngine {
  /** False once it has ended or was given its document. */
  readonly isWaiting: boolean;
  /**
   * Gives it what follows the source it was opened with. Faults in the document come back as values, since a stale
   * format is mended by the caller. Throws the signal's reason when aborted, `tex_timeout` and `pdf_refused`; nothing of the
   * run is left.
   */
  finish(rest: string, options: DocumentOptions): Promise<Compiled>;
  /** Ends one that is not needed. */
  close(): Promise<void>;
}

/** A PDF of more bytes is none that could be sent; the fonts of a document in three scripts take a tenth of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** How long an engine may wait for its document, in seconds; then the wrapper ends it. */
export const LONGEST_WAIT = 90;

/**
 * Starts an engine by node-latex and gives it the beginning of a document: it loads its format and waits. Throws
 * `scratch_unwritable`.
 */
export async function openEngine(beginning: string, options: EngineOptions, longest: number): Promise<OpenEngine> {
  // node-latex goes on without a directory, and dies, when it cannot make one here.
  await rm(await makeFolder(tmpdir(), "tex-probe-"), { recursive: true, force: true });
  const run = await openRun(options.scratch);
  const { containment, epoch, format, engine } = options;
  const args = [WRAPPER, run.folder, containment, String(longest), String(epoch), dirname(format), engine];
  // By its path: TeX has none to look for it on.
  args.push(`-output-driver=${driverOf(engine)} -q -E`);
  args.push(`-fmt=${basename(format, ".fmt")}`, "-interaction=errorstopmode", "-halt-on-error", "-no-shell-escape");
  const input = new PassThrough();
  const result = collect(input, args);
  input.write(beginning);
  return new RunningEngine(run, input, result);
}

/** One pass of the engine over `source`, as `openEngine` and `finish`. */
export async function compile(source: string, options: CompileOptions): Promise<Compiled> {
  options.signal.throwIfAborted();
  return (await openEngine("", options, options.seconds + 2)).finish(source, options);
}

/** `too_large` is a PDF of more than `MOST_BYTES`. */
type Outcome = Uint8Array | Error | "too_large";

class RunningEngine implements OpenEngine {
  readonly #run: ContainedRun;
  readonly #input: PassThrough;
  readonly #result: Promise<Outcome>;
  #state: "waiting" | "given" | "ended" = "waiting";

  constructor(run: ContainedRun, input: PassThrough, result: Promise<Outcome>) {
    this.#run = run;
    this.#input = input;
    this.#result = result;
    void result.then(() => (this.#state = "ended"));
  }

  get isWaiting(): boolean {
    return this.#state === "waiting";
  }

  async finish(rest: string, { places, seconds, signal }: DocumentOptions): Promise<Compiled> {
    if (this.#state === "waiting") this.#state = "given";
    const timeLimit = AbortSignal.timeout(seconds * 1000);
    const stop = () => void this.#run.stop();
    const either = AbortSignal.any([signal, timeLimit]);
    either.addEventListener("abort", stop);
    if (either.aborted) stop();
    // On success node-latex removes its directory itself, while nobody else may.
    let left: "with_work" | "without_work" = "with_work";
    try {
      this.#input.end(rest);
      const result = await this.#result;
      if (!(result instanceof Error)) left = "without_work";
      signal.throwIfAborted();
      if (result === "too_large") throw refused(`it has more than ${MOST_BYTES / 1024 / 1024} MiB`);
      if (result instanceof Uint8Array && isWhole(result)) return { pdf: result };
      if (timeLimit.aborted) throw tookTooLong(seconds);
      const reading = readLog(await this.#run.log("texput.log"), places);
      // What cannot be written is often not told either.
      if (await isFull(tmpdir())) throw diskFull(tmpdir());
      return reading;
    } finally {
      either.removeEventListener("abort", stop);
      await this.#run.clear(left);
    }
  }

  async close(): Promise<void> {
    await this.#run.stop();
    this.#input.end();
    const result = await this.#result;
    await this.#run.clear(result instanceof Error ? "with_work" : "without_work");
  }
}

/** TeX does not mind when its driver could not write the PDF to its end. */
function isWhole(pdf: Uint8Array): boolean {
  return Buffer.from(pdf.subarray(-32)).includes("%%EOF");
}

/**
 * The PDF, or node-latex's error. It may emit several, none may go unheard, and the first need not be the last word:
 * TeX that stops early breaks the pipe before it has ended, and its directory is still being read then.
 */
function collect(source: PassThrough, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const output = latex(source, { cmd: "/bin/sh", args });
    output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.syscall === "write") setTimeout(resolve, 3000, error);
      else resolve(error);
    });
    output.on("data", (chunk: Buffer) => {
      bytes += chunk.byteLength;
      // The rest has to be read all the same: node-latex clears up at the end of it.
      if (bytes <= MOST_BYTES) chunks.push(chunk);
    });
    output.on("end", () => resolve(bytes > MOST_BYTES ? "too_large" : new Uint8Array(Buffer.concat(chunks))));
  });
}

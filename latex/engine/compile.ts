import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { rm } from "node:fs/promises";
import nodeLatex from "node-latex";
import { makeFolder, openRun, WRAPPER, type Containment } from "./contain.ts";
import { readLog, tookTooLong } from "./log.ts";

/** The package's types announce a `default` that its CommonJS module does not have. */
const latex = nodeLatex as unknown as typeof nodeLatex.default;

export type CompileOptions = {
  format: string;
  engine: string;
  containment: Containment;
  scratch: string;
  /** Names of the source's markers, for messages. */
  places: readonly string[];
  /** The time the PDF is dated with, in seconds since 1970: equal input and time give equal bytes. */
  epoch: number;
  /** Wall time in seconds; a two-page CV takes a fifth of one. */
  seconds: number;
  signal: AbortSignal;
};

export type Compiled = { pdf: Uint8Array } | { fault: Error; isStale: boolean };

/**
 * One pass of the engine over `source` by node-latex. Faults in the document come back as values, since a stale format
 * is mended by the caller. Throws the signal's reason when aborted, and `tex_timeout`; nothing of the run is left.
 */
export async function compile(source: string, options: CompileOptions): Promise<Compiled> {
  const { signal, containment, engine, format, seconds } = options;
  signal.throwIfAborted();
  // node-latex goes on without a directory, and dies, when it cannot make one here.
  await rm(await makeFolder(tmpdir(), "tex-probe-"), { recursive: true, force: true });
  const run = await openRun(options.scratch);
  const timeLimit = AbortSignal.timeout(seconds * 1000);
  const stop = () => void run.stop();
  const either = AbortSignal.any([signal, timeLimit]);
  either.addEventListener("abort", stop);
  // On success node-latex removes its directory itself, while nobody else may.
  let left: "with_work" | "without_work" = "with_work";
  try {
    const args = [
      WRAPPER,
      run.folder,
      containment,
      String(seconds + 2),
      String(options.epoch),
      dirname(format),
      engine,
    ];
    args.push(`-fmt=${basename(format, ".fmt")}`, "-interaction=errorstopmode", "-halt-on-error", "-no-shell-escape");
    const result = await collect(source, args);
    if (result instanceof Uint8Array) left = "without_work";
    signal.throwIfAborted();
    if (result instanceof Uint8Array) return { pdf: result };
    if (timeLimit.aborted) throw tookTooLong(seconds);
    return readLog(await run.log("texput.log"), options.places);
  } finally {
    either.removeEventListener("abort", stop);
    await run.clear(left);
  }
}

/**
 * The PDF, or node-latex's error. It may emit several, none may go unheard, and the first need not be the last word:
 * TeX that stops early breaks the pipe before it has ended, and its directory is still being read then.
 */
function collect(source: string, args: string[]): Promise<Uint8Array | Error> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const output = latex(source, { cmd: "/bin/sh", args });
    output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.syscall === "write") setTimeout(resolve, 3000, error);
      else resolve(error);
    });
    output.on("data", (chunk: Buffer) => chunks.push(chunk));
    output.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

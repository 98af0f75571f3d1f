import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { AnyDocument, Gated } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { Fault, retryLater } from "#data/model/faults.ts";
import type { FromService, ServiceSettings, ToService } from "#latex/service-protocol.ts";
import type { SetDocument } from "#latex/typesetter.ts";

const ENTRY = join(import.meta.dirname, "../../latex/service.ts");
/** Without a document for so long it ends, in ms. */
const IDLE = 60_000;
/** Ms in which a process with documents to set has said something, unless it hangs: making the format takes the longest. */
const LONGEST_SILENCE = 150_000;
/** How long it may take to end by itself, in ms. */
const GRACE = 3000;

export type TypesettingDeps = {
  settings: ServiceSettings;
  /** What its programs need to be found; nothing of the appliance's own. */
  env: Record<string, string>;
  /** A line that it wrote to its standard error. */
  output: (line: string) => void;
  /** Ms without a document after which it ends. */
  idle?: number;
  /** Ms without a word, with documents to set, after which it counts as hung. */
  silence?: number;
};

export type SetOptions = { template?: OwnTemplate; signal: AbortSignal };

type Waiting = { resolve(made: SetDocument): void; reject(error: unknown): void };

/**
 * Sets documents in a process of its own, which is started with the first document, ends after a minute without one,
 * and never outlives the appliance. It holds no secret and needs no open vault.
 */
export class Typesetting {
  readonly #deps: TypesettingDeps;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | null = null;
  #state: "stopped" | "started" = "stopped";
  #jobs = 0;
  #idle: NodeJS.Timeout | undefined;
  #silence: NodeJS.Timeout | undefined;

  constructor(deps: TypesettingDeps) {
    this.#deps = deps;
  }

  /** Documents may be given from now on; no process is started yet. */
  start(): void {
    this.#state = "started";
  }

  /** Ends the process; documents that wait are refused. */
  async stop(): Promise<void> {
    this.#state = "stopped";
    this.#refuse(stopped());
    await this.#end();
  }

  /** The process at work, null while there is none. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /**
   * Sets a document and reads it back. Faults: those of the typesetter (`latex/typesetter.ts`), and `typesetting_lost`
   * (retry) when its process died twice over it. Rejects with the signal's reason when aborted.
   */
  async set(
    document: Gated<AnyDocument>,
    style: DocumentStyle,
    { template, signal }: SetOptions,
  ): Promise<SetDocument> {
    signal.throwIfAborted();
    try {
      return await this.#once(document, style, template ?? null, signal);
    } catch (error) {
      // Whatever killed it may have been somebody else's document.
      if (!(error instanceof Fault) || error.code !== "typesetting_lost") throw error;
      return await this.#once(document, style, template ?? null, signal);
    }
  }

  /**
   * Forgets every document that was set. What its process holds goes with the process; documents under way are begun
   * anew in the next one. Throws where the folder of what was kept cannot be removed.
   */
  async forget(): Promise<void> {
    const child = this.#child;
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      await gone;
    }
    await rm(this.#deps.settings.cache, { recursive: true, force: true, maxRetries: 5 });
  }

  #once(
    document: Gated<AnyDocument>,
    style: DocumentStyle,
    template: OwnTemplate | null,
    signal: AbortSignal,
  ): Promise<SetDocument> {
    if (this.#state === "stopped") return Promise.reject(stopped());
    clearTimeout(this.#idle);
    const child = this.#child ?? this.#begin();
    const job = ++this.#jobs;
    const { promise, resolve, reject } = Promise.withResolvers<SetDocument>();
    this.#waiting.set(job, { resolve, reject });
    const abort = () => {
      this.#send(child, { type: "abort", job });
      this.#settle(job)?.reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
    if (this.#waiting.size === 1) this.#listen(child);
    this.#send(child, { type: "set", job, document, style, template });
    return promise.finally(() => signal.removeEventListener("abort", abort));
  }

  #begin(): ChildProcess {
    const { settings, env, output } = this.#deps;
    const temporary = makeTemporary(settings.scratch);
    const child = fork(ENTRY, [], {
      serialization: "advanced",
      // A Ctrl-C in a terminal goes to the whole group: when it ends is the appliance's to say.
      detached: true,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: { ...env, MALLOC_ARENA_MAX: "2", TMPDIR: temporary },
      execArgv: ["--disable-sigusr1", "--max-semi-space-size=8", "--max-old-space-size=160"],
    });
    this.#child = child;
    child.stderr?.setEncoding("utf8").on("data", (text: string) => output(text.trimEnd()));
    child.on("message", (message: FromService) => {
      this.#hear(message);
      this.#listen(child);
    });
    child.on("error", () => this.#gone(child));
    child.on("exit", () => {
      this.#gone(child);
      if (temporary !== settings.scratch) void rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    });
    this.#send(child, { type: "settings", settings });
    return child;
  }

  /** A process that hangs is ended; the documents that waited for it are set once more by the next one. */
  #listen(child: ChildProcess): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size === 0 || this.#child !== child) return;
    this.#silence = setTimeout(() => child.kill("SIGKILL"), this.#deps.silence ?? LONGEST_SILENCE);
    this.#silence.unref();
  }

  #hear(message: FromService): void {
    const waiting = this.#settle(message.job);
    if (message.type === "done") waiting?.resolve(message.made);
    else waiting?.reject(Fault.from(message.fault));
  }

  #settle(job: number): Waiting | undefined {
    const waiting = this.#waiting.get(job);
    this.#waiting.delete(job);
    if (this.#waiting.size === 0) {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => void this.#end(), this.#deps.idle ?? IDLE);
      this.#idle.unref();
    }
    return waiting;
  }

  #gone(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = null;
    this.#refuse(
      retryLater("typesetting_lost", "The process that sets documents ended before it was done.", {
        hint: "Try again; if it happens each time, look at the machine's memory.",
      }),
    );
  }

  #refuse(fault: Fault): void {
    for (const [job, waiting] of this.#waiting) {
      this.#waiting.delete(job);
      waiting.reject(fault);
    }
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const child = this.#child;
    // What comes now gets a process of its own.
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    this.#send(child, { type: "stop" });
    const killer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    await gone;
    clearTimeout(killer);
  }

  #send(child: ChildProcess, message: ToService): void {
    // A child that is going away is noticed by its exit, not by a failed send.
    if (child.connected) child.send(message, () => undefined);
  }
}

function stopped(): Fault {
  return retryLater("typesetting_stopped", "The appliance is stopping; the document was not set.");
}

/** Where it and node-latex leave temporary files; a full disk is the document's to tell. */
function makeTemporary(scratch: string): string {
  try {
    return mkdtempSync(join(scratch, "typesetting-"));
  } catch {
    return scratch;
  }
}

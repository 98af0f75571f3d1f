import type { Model } from "#agents/models/port.ts";
import type { Sealed } from "#data/model/owner/vault.ts";
import type { FileRef, Sha256 } from "#data/model/schema.ts";

/** What the appliance tells its workers about the machine. A null path means: not found here. */
export type WorkerSettings = {
  /** Chromium or its headless shell. */
  chromium: string | null;
  /** Directory for scratch files of this worker; removed with it. */
  scratch: string;
  /** Directory for precompiled TeX formats; shared, written by rename. */
  formats: string;
  /** Directory for documents that were set, by their content; absent: none is kept. */
  typeset?: string;
  /** `host:port` of the practice world; the only loopback addresses that may be visited. */
  practiceHosts: readonly string[];
};

/** What a task may open of its owner's vault, and seal to it. */
export type Secrets = {
  /** A sealed text of the input. */
  open: (sealed: Sealed) => Promise<string>;
  /** Seals to the owner; nobody here can open it again. */
  seal: (text: string) => Promise<Sealed>;
  /** The signed-in session at a host, as Playwright's storage state, or null. */
  session: (host: string) => Promise<string | null>;
  /** Has the session at a host kept for the next task. */
  keepSession: (host: string, state: string) => Promise<void>;
  /** The text without what was opened. */
  clean: (text: string) => string;
};

/** What a task is given beside its input. Agents have no other way to the appliance: no store, no environment. */
export type TaskContext = {
  /** Fires on cancel, time-out and when the appliance is gone. */
  signal: AbortSignal;
  settings: WorkerSettings;
  model: Model;
  log(message: string, fields?: Record<string, unknown>): void;
  /** `fraction` is 0–1, or null where the end is not known. */
  progress(fraction: number | null, note: string): void;
  files: {
    /** Throws a `Fault` `file_missing`. */
    get(sha256: Sha256): Promise<Buffer>;
    put(bytes: Uint8Array, name: string, mediaType: string): Promise<FileRef>;
  };
  secrets: Secrets;
  /**
   * Asks the appliance to commit `submitting` for this hash. Resolves once it is on disk: only then may the click
   * follow, and only once. Rejects with a `Fault` when the approval no longer holds or the job was sent before.
   */
  arm(hash: Sha256): Promise<void>;
};

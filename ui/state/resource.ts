import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FaultRecord } from "#data/model/faults.ts";
import { faultOf } from "../api/fault.ts";

export type ResourceOptions<T> = {
  /** What is shown; another one empties the value. Null: nothing to load. */
  subject(): string | null;
  /** Changes when the same subject should be fetched again; the old value stays until the new one is here. */
  revision(): string;
  load(subject: string, signal: AbortSignal): Promise<T>;
  onLoaded?(value: T): void;
};

/** Something an element shows that the appliance must be asked for. A failed refresh never takes away what is shown. */
export class Resource<T> implements ReactiveController {
  value: T | null = null;
  fault: FaultRecord | null = null;
  loading = false;
  #host: ReactiveControllerHost;
  #options: ResourceOptions<T>;
  #subject: string | null = null;
  #revision = "";
  #stop: AbortController | null = null;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const subject = this.#options.subject();
    const revision = this.#options.revision();
    if (subject === this.#subject && revision === this.#revision) return;
    if (subject !== this.#subject) this.value = this.fault = null;
    this.#subject = subject;
    this.#revision = revision;
    void this.#load();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#revision = "";
  }

  /** Takes a value that an intent has just brought, without asking for it again. */
  set(value: T): void {
    this.value = value;
    this.fault = null;
    this.#host.requestUpdate();
  }

  reload(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#stop?.abort();
    const subject = this.#subject;
    if (subject === null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.loading = true;
    try {
      const value = await this.#options.load(subject, stop.signal);
      if (stop.signal.aborted) return;
      this.value = value;
      this.fault = null;
      this.#options.onLoaded?.(value);
    } catch (error) {
      if (stop.signal.aborted) return;
      this.fault = faultOf(error);
    }
    this.loading = false;
    this.#host.requestUpdate();
  }
}

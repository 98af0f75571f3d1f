import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FaultRecord } from "#data/model/faults.ts";
import { t } from "../../i18n/translate.ts";

const SECOND = 1000;

/** How many seconds a refusal asks to wait; 0 when it asks for none. */
export function secondsToWait(fault: FaultRecord | null): number {
  const seconds = fault?.code === "too_many_tries" ? fault.data["seconds"] : 0;
  return typeof seconds === "number" && seconds > 0 ? Math.ceil(seconds) : 0;
}

/** Counts down the wait that a refusal asks for, so that the button opens again at the right moment. */
export class Countdown implements ReactiveController {
  #host: ReactiveControllerHost;
  #fault: FaultRecord | null = null;
  #end = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Seconds that are left. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#end - performance.now()) / SECOND));
  }

  /** The refusal as it reads now: one that asks to wait says how long. */
  read(fault: FaultRecord | null): FaultRecord | null {
    if (fault !== this.#fault) this.#begin(fault);
    if (fault === null || secondsToWait(fault) === 0) return fault;
    const seconds = this.left;
    return { ...fault, hint: seconds === 0 ? t("wait.over") : t("wait.left", { seconds }) };
  }

  #begin(fault: FaultRecord | null): void {
    this.#stop();
    this.#fault = fault;
    const seconds = secondsToWait(fault);
    this.#end = performance.now() + seconds * SECOND;
    if (seconds === 0) return;
    this.#timer = setInterval(() => {
      if (this.left === 0) this.#stop();
      this.#host.requestUpdate();
    }, SECOND);
  }

  #stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FaultRecord } from "#data/model/faults.ts";
import { faultOf } from "../api/fault.ts";

/** Something the owner asked for: whether it is under way, and why it was refused. One at a time. */
export class Intent implements ReactiveController {
  busy = false;
  fault: FaultRecord | null = null;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The value of `act`, or null when it was refused (then `fault` says why) or another one is under way. */
  async run<T>(act: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    this.fault = null;
    this.#host.requestUpdate();
    try {
      return await act();
    } catch (error) {
      this.fault = faultOf(error);
      return null;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  forget(): void {
    this.fault = null;
    this.#host.requestUpdate();
  }
}

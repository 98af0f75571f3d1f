import type { Hello, LiveMessage } from "#data/model/wire/live.ts";
import { backoff } from "./backoff.ts";
import { lineLost, receive } from "./reduce.ts";
import { EMPTY_VIEW, type LiveView } from "./view.ts";

/** What it needs of a WebSocket; tests give it a smaller one. */
export type Socket = Pick<WebSocket, "send" | "close" | "onopen" | "onmessage" | "onclose">;

export type LiveOptions = {
  open(): Socket;
  onView(view: LiveView): void;
  /** A connection could not be opened: perhaps the session has ended. */
  onRefused(): void;
  random(): number;
};

/**
 * The live line to the appliance. It comes back by itself and resumes from its last number; when a number is missing it
 * asks for a snapshot by connecting anew. The view it hands out never becomes empty again.
 */
export class LiveConnection {
  #options: LiveOptions;
  #view: LiveView = EMPTY_VIEW;
  #socket: Socket | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #tries = 0;
  #wantSnapshot = false;
  #running = false;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#connect();
  }

  stop(): void {
    this.#running = false;
    this.#drop();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Tries at once instead of at the end of the wait: the owner asked, or the browser came back online. */
  retryNow(): void {
    if (!this.#running || this.#socket !== null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#connect();
  }

  #connect(): void {
    this.#timer = null;
    const socket = this.#options.open();
    let opened = false;
    this.#socket = socket;
    socket.onopen = () => {
      opened = true;
      const lastSeq = this.#wantSnapshot ? null : this.#view.seq;
      socket.send(JSON.stringify({ type: "hello", lastSeq } satisfies Hello));
    };
    socket.onmessage = ({ data }: MessageEvent) => this.#receive(JSON.parse(String(data)) as LiveMessage);
    socket.onclose = () => {
      this.#socket = null;
      if (!opened) this.#options.onRefused();
      this.#show(lineLost(this.#view));
      this.#retryLater();
    };
  }

  #receive(message: LiveMessage): void {
    const { view, next } = receive(this.#view, message);
    if (next === "ask_snapshot") {
      this.#wantSnapshot = true;
      this.#drop();
      this.#retryLater();
      return;
    }
    this.#tries = 0;
    if (message.type === "snapshot") this.#wantSnapshot = false;
    this.#show(view);
    if (message.type === "signed_out") this.stop();
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #retryLater(): void {
    if (!this.#running) return;
    const wait = backoff(this.#tries++, this.#options.random());
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #show(view: LiveView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#options.onView(view);
  }
}

/** The live address of the appliance that served the page with this base. */
export function liveAddress(base: string): string {
  const address = new URL("api/live", base);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  return address.href;
}

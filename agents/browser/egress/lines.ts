import { connect, type Socket } from "node:net";
import { giveUp, retryLater } from "#data/model/faults.ts";
import { pinnedLookup, resolveAndPin, type ResolveOptions, type Target } from "../net/resolve.ts";
import { Hold } from "./hold.ts";

/** What may go now. */
export type Admission = {
  /**
   * Bytes to `host:port`, in a tunnel that cannot be looked into: anything while a request waits for its answer,
   * a little (receipts of HTTP/2) while an answer is still coming in, else nothing.
   */
  admits(key: string): "anything" | "little" | "nothing";
  /** Exactly this plain request. */
  has(method: string, url: string): boolean;
};

export type LinesOptions = ResolveOptions & {
  admission: Admission;
  /** Told of what was not connected or not answered, with the reason; the address where it is known. */
  onRefused?: (key: string, reason: string, url: string | null) => void;
};

const CONNECT_TIMEOUT = 15_000;
/** A line on which nothing moved for so long is dead: ms. */
const IDLE_TIMEOUT = 120_000;
const MAX_LINES = 256;
/** In one session, all connections together: bytes. */
const MAX_RECEIVED = 300_000_000;

/** The egress's open connections by `host:port`, and who may open one. */
export class Lines {
  readonly #options: LinesOptions;
  readonly #open = new Map<Socket, string>();
  readonly #holds = new Map<string, Hold>();
  #closed = false;
  #received = 0;

  constructor(options: LinesOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#open.size;
  }

  get admission(): Admission {
    return this.#options.admission;
  }

  refuse(key: string, reason: string, url: string | null = null): void {
    this.#options.onRefused?.(key, reason, url);
  }

  /** Passes on what comes down, until the session has had more than any form needs. */
  async *counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#received += chunk.length;
      if (this.#received > MAX_RECEIVED) throw giveUp("too_large", "The page loads more than a session may.");
      yield chunk;
    }
  }

  /** Opens a connection for a tunnel, when admission and hold allow it. Faults as `resolveAndPin`, and `not_admitted`. */
  async open(target: Target): Promise<Socket> {
    const key = `${target.hostname}:${target.port}`;
    if (this.admission.admits(key) !== "anything") throw notAdmitted(key, "nothing on its way there was let through");
    const hold = this.#holds.get(key);
    if (hold !== undefined && !(await hold.enter())) throw notAdmitted(key, "it is held to one connection");
    try {
      const socket = await this.dial(target);
      socket.once("close", () => hold?.left());
      return socket;
    } catch (error) {
      hold?.left();
      throw error;
    }
  }

  /** Whether a plain request that changes something may go to a held host. */
  maySend(key: string): boolean {
    return this.#holds.get(key)?.maySend() ?? true;
  }

  /** Resolves, checks, and connects to a checked address. */
  async dial(target: Target): Promise<Socket> {
    if (this.#open.size >= MAX_LINES) throw retryLater("too_many_connections", "The page opens too many connections.");
    const pinned = await resolveAndPin(target, this.#options);
    if (this.#closed) throw notAdmitted(target.hostname, "the session is closed");
    const socket = connect({
      host: target.hostname.replace(/^\[|\]$/g, ""),
      port: target.port,
      lookup: pinnedLookup(pinned),
      autoSelectFamily: true,
    });
    this.#open.set(socket, `${target.hostname}:${target.port}`);
    socket.once("close", () => this.#open.delete(socket));
    await connected(socket);
    return socket;
  }

  /** Closes every connection to a host. The caller sees to it that nothing is under way on them. */
  drop(key: string): void {
    for (const [socket, where] of this.#open) if (where === key) socket.destroy();
  }

  /** Closes every connection to a host and lets none be made until `open()`, then exactly one until `release()`. */
  hold(key: string): Hold {
    const hold = new Hold();
    this.#holds.set(key, hold);
    this.drop(key);
    return hold;
  }

  /** Closes everything; nothing is opened after it. */
  close(): void {
    this.#closed = true;
    for (const hold of this.#holds.values()) hold.shut();
    for (const socket of this.#open.keys()) socket.destroy();
  }
}

const notAdmitted = (key: string, why: string) =>
  giveUp("not_admitted", `No connection to ${key}: ${why}.`, { data: { key } });

async function connected(socket: Socket): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => socket.destroy(new Error("the connection was not answered in time")), CONNECT_TIMEOUT);
  socket.once("connect", resolve);
  socket.once("error", reject);
  socket.once("close", () => reject(new Error("the connection was closed")));
  try {
    await promise;
    socket.setTimeout(IDLE_TIMEOUT, () => socket.destroy());
  } catch (cause) {
    throw retryLater("unreachable", `The connection failed: ${cause instanceof Error ? cause.message : "closed"}.`, {
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}

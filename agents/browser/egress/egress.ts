import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { URL } from "node:url";
import type { Resolver } from "../net/resolve.ts";
import type { Hold } from "./hold.ts";
import { type Admission, Lines } from "./lines.ts";
import { forward } from "./plain.ts";
import { runTunnel } from "./tunnel.ts";

export type EgressOptions = {
  /** Exact `host:port`; the only loopback addresses that may be reached. */
  practiceHosts: readonly string[];
  /** Asked before a connection is made, and before each chunk goes up it. */
  admission: Admission;
  onRefused?: (key: string, reason: string, url: string | null) => void;
  /** The system's own when not given. */
  resolver?: Resolver;
};

/**
 * The one way from a session's browser to the network: a forward proxy on loopback that resolves, checks and pins
 * each address. It opens no TLS; what it decides, it decides by host, port and time.
 */
export class Egress {
  readonly #lines: Lines;
  readonly #server: Server;
  readonly #clients = new Set<Socket>();

  constructor(options: EgressOptions) {
    this.#lines = new Lines(options);
    // A browser's connection is never closed from this end: it could be just about to be used again.
    this.#server = createServer({ keepAliveTimeout: 0 });
    this.#server.on("connection", (socket) => {
      this.#clients.add(socket);
      socket.once("close", () => this.#clients.delete(socket));
    });
    this.#server.on("request", (request, response) => void forward(this.#lines, request, response));
    // Chromium asks for its WebSockets by CONNECT; whoever asks in this form is not it.
    this.#server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 502 Refused\r\nconnection: close\r\n\r\n"));
    this.#server.on("connect", (request, socket, head) => {
      const target = connectTarget(request.url ?? "");
      if (target === null) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
      else void runTunnel(this.#lines, target, socket, head);
    });
  }

  /** Resolves to its address, e.g. `http://127.0.0.1:40123`. */
  async start(): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once("error", reject);
    this.#server.listen(0, "127.0.0.1", resolve);
    await promise;
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Closes every connection to `host:port`. The caller sees to it that nothing is under way on them. */
  dropIdle(key: string): void {
    this.#lines.drop(key);
  }

  /** Closes every connection to `host:port`; lets none be made until `open()`, then one until `release()`. */
  hold(key: string): Hold {
    return this.#lines.hold(key);
  }

  /** Connections that are open now. */
  get size(): number {
    return this.#lines.size;
  }

  async stop(): Promise<void> {
    this.#lines.close();
    for (const socket of this.#clients) socket.destroy();
    if (!this.#server.listening) return;
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** The host and port of a CONNECT, written as URLs write them; null for what is none. */
function connectTarget(authority: string): { hostname: string; port: number } | null {
  if (!/:\d{1,5}$/.test(authority)) return null;
  const url = URL.parse(`http://${authority}/`);
  if (url === null || url.username !== "" || url.pathname !== "/") return null;
  return { hostname: url.hostname, port: Number(url.port || 80) };
}

import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Fault } from "#data/model/faults.ts";
import type { Target } from "../net/resolve.ts";
import { tunnelKind } from "./client-hello.ts";
import type { Lines } from "./lines.ts";

/** A ClientHello with post-quantum keys takes about 2 kB; what is longer and still no hello is none. */
const MAX_HELLO = 64 * 1024;
/** Two WINDOW_UPDATE frames in a TLS record take 48 bytes; a request takes more. */
const LITTLE = 64;

/**
 * A CONNECT tunnel. Nothing goes up it unless something the gate let through is under way to its host, and never a
 * WebSocket, whose messages nobody could read here: what slips past interception in the page ends at this place.
 */
export async function runTunnel(lines: Lines, target: Target, client: Duplex, head: Buffer): Promise<void> {
  const key = `${target.hostname}:${target.port}`;
  client.on("error", () => client.destroy());
  let upstream: Socket;
  try {
    upstream = await lines.open(target);
  } catch (error) {
    const { message } = Fault.of(error);
    lines.refuse(key, message);
    // An answer, not a cut: a cut is what makes Chromium try again.
    client.end(`HTTP/1.1 502 Refused\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    return;
  }
  if (client.destroyed) {
    upstream.destroy();
    return;
  }
  client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
  if (head.length > 0) client.unshift(head);
  const refuse = (reason: string) => lines.refuse(key, reason);
  const up = pipeline(client, (source: AsyncIterable<Buffer>) => valve(lines, key, source, refuse), upstream);
  const down = pipeline(upstream, (source: AsyncIterable<Buffer>) => lines.counted(source), client);
  // Either end going takes the other with it.
  void up.catch(() => upstream.destroy());
  await Promise.allSettled([up, down]);
  client.destroy();
  upstream.destroy();
}

async function* valve(
  lines: Lines,
  key: string,
  source: AsyncIterable<Buffer>,
  refuse: (reason: string) => void,
): AsyncGenerator<Buffer> {
  let hello: Buffer | null = Buffer.alloc(0);
  for await (const chunk of source) {
    let bytes = chunk;
    if (hello !== null) {
      hello = Buffer.concat([hello, chunk]);
      const { kind, complete } = tunnelKind(hello);
      if (!complete && hello.length < MAX_HELLO) continue;
      if (kind !== "web") return refuse(kind === "socket" ? "a WebSocket past the gate" : "neither TLS nor HTTP");
      bytes = hello;
      hello = null;
    }
    const admitted = lines.admission.admits(key);
    if (admitted === "nothing" || (admitted === "little" && bytes.length > LITTLE)) return;
    yield bytes;
  }
}

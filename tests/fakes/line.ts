import WebSocket from "ws";
import type { LiveMessage } from "#data/model/wire/live.ts";
import type { App } from "#server/door.ts";

export type Line = {
  /** Everything that came. */
  messages: LiveMessage[];
  /** The next message that has not been asked for. */
  next(): Promise<LiveMessage>;
  close(): void;
  /** The code with which it was closed, and when, in ms. */
  closed: Promise<{ code: number; at: number }>;
};

/** The port of a door that listens; it is opened when it does not. */
export async function portOf(app: App): Promise<number> {
  if (!app.server.listening) await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as { port: number }).port;
}

/** A real WebSocket to the live feed. `lastSeq` undefined: it says no hello. */
export function openLine(
  port: number,
  headers: Record<string, string>,
  lastSeq: number | null | undefined = null,
): Promise<Line> {
  const { promise, resolve, reject } = Promise.withResolvers<Line>();
  const origin = { origin: `http://127.0.0.1:${port}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, { headers: { ...origin, ...headers } });
  const messages: LiveMessage[] = [];
  const waiting: (() => void)[] = [];
  let asked = 0;
  socket.on("message", (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as LiveMessage);
    waiting.shift()?.();
  });
  const closed = new Promise<{ code: number; at: number }>((done) =>
    socket.on("close", (code) => done({ code, at: performance.now() })),
  );
  socket.on("error", reject);
  socket.on("open", () => {
    if (lastSeq !== undefined) socket.send(JSON.stringify({ type: "hello", lastSeq }));
    const next = async () => {
      if (messages.length <= asked) await new Promise<void>((done) => void waiting.push(done));
      return messages[asked++] as LiveMessage;
    };
    resolve({ messages, next, close: () => socket.close(), closed });
  });
  return promise;
}

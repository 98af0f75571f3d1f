import { Value } from "typebox/value";
import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { Hello, type LiveMessage } from "#data/model/wire/live.ts";

/** A page that takes nothing in any more is let go when this many bytes wait for it; it resumes from its last number. */
const MOST_WAITING = 8 * 1024 * 1024;
/** Milliseconds between two questions whether the other side is still there. */
const HEARTBEAT = 20_000;

export function liveRoutes(app: App, { hub, accounts }: AppDeps): void {
  app.get("/api/live", { websocket: true }, (socket, request) => {
    const { id: ownerId } = personOf(request);
    const { session = null, token = null } = request.entrant ?? {};
    const isLive = () =>
      session !== null ? accounts.sessions.isLive(session.id) : token === null || accounts.tokens.isLive(token.id);
    let saidHello = false;
    let alive = true;

    const send = (message: LiveMessage): void => {
      if (socket.bufferedAmount > MOST_WAITING) return socket.terminate();
      socket.send(JSON.stringify(message));
      if (message.type === "signed_out") socket.close(4401, "signed out");
    };
    const listener = { ownerId, sessionId: session?.id ?? token?.id ?? "", send, isLive };
    const leave = hub.open(listener);
    const heartbeat = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
    }, HEARTBEAT);
    heartbeat.unref();

    socket.on("pong", () => {
      alive = true;
    });
    socket.on("message", (data: Buffer) => {
      const hello = parse(data);
      if (hello === null || saidHello) return socket.close(4400, "expected one hello");
      saidHello = true;
      hub.join(listener, hello.lastSeq);
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(heartbeat);
      leave();
    });
  });
}

function parse(data: Buffer): Hello | null {
  try {
    const value: unknown = JSON.parse(data.toString("utf8"));
    return Value.Check(Hello, value) ? value : null;
  } catch {
    return null;
  }
}

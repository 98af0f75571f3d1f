import type { BrowserContext, WebSocketRoute } from "playwright";
import { Agent, WebSocket } from "undici";
import { Fault } from "#data/model/faults.ts";
import { hostKey } from "../net/addresses.ts";
import { pinnedLookup, resolveAndPin, type Resolver } from "../net/resolve.ts";
import type { Gate } from "./gate.ts";
import type { Traffic } from "./traffic.ts";

export type SocketGuard = {
  context: BrowserContext;
  gate: Gate;
  traffic: Traffic;
  practiceHosts: readonly string[];
  edges: { resolver?: Resolver; trust?: string };
};

const POLICY_VIOLATION = 3008;
const FAILED = 3011;
/** Heartbeats are short. */
const LONGEST_SHAPE = 200;

/** A message without what changes from one heartbeat to the next. */
const shapeOf = (text: string) => text.replace(/\d+/g, "0");

/**
 * Stands before the page's WebSockets and makes their connections itself, so that no message has a way of its own:
 * the egress takes no WebSocket of the browser. In `load` they may go to the job's hosts. While the owner's values
 * stand in the form no new one is opened, and an open one passes on only what looks like a message it sent before
 * (its heartbeat): a value sent letter by letter would be in no single message.
 */
export async function guardSockets(guard: SocketGuard): Promise<void> {
  await guard.context.routeWebSocket(
    () => true,
    (socket) => meet(socket, guard),
  );
}

async function meet(socket: WebSocketRoute, guard: SocketGuard): Promise<void> {
  const { gate, traffic } = guard;
  const url = URL.parse(socket.url());
  const seen = { method: "GET", url: socket.url(), frameUrl: "", resourceType: "websocket" };
  const hasOwnerValue = gate.carries([socket.url(), ...socket.protocols()]);
  if (url === null || !gate.hosts.has(url) || filling(gate) || hasOwnerValue) {
    traffic.add({ ...seen, hasOwnerValue, decision: hasOwnerValue ? "held" : "refused" });
    await socket.close({ code: POLICY_VIOLATION, reason: "not now" });
    return;
  }
  traffic.add({ ...seen, hasOwnerValue: false, decision: "passed" });
  try {
    join(socket, await connect(url, socket, guard), guard);
  } catch (error) {
    traffic.trouble(error);
    await socket.close({ code: FAILED, reason: Fault.of(error).message.slice(0, 100) });
  }
}

function filling({ state, moment }: Gate): boolean {
  return state === "fill" || (state === "spent" && !moment.sent);
}

/** Connects as the page would, with its cookies and its origin, to a checked address. */
async function connect(url: URL, socket: WebSocketRoute, { context, practiceHosts, edges }: SocketGuard) {
  const { resolver, trust } = edges;
  const port = Number(hostKey(url).split(":").at(-1));
  const pinned = await resolveAndPin(
    { hostname: url.hostname, port },
    { practiceHosts, ...(resolver === undefined ? {} : { resolver }) },
  );
  const lookup = pinnedLookup(pinned);
  const dispatcher = new Agent({ connect: { lookup, rejectUnauthorized: trust === undefined } });
  const web = new URL(url.href.replace(/^ws/, "http"));
  const cookies = await context.cookies(web.href);
  const headers: Record<string, string> = { origin: web.origin };
  if (cookies.length > 0) headers["cookie"] = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const server = new WebSocket(url.href, { protocols: socket.protocols(), dispatcher, headers });
  server.binaryType = "arraybuffer";
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.addEventListener("open", () => resolve());
  server.addEventListener("error", ({ message }) => reject(new Error(message || "the WebSocket was refused")));
  server.addEventListener("close", () => void dispatcher.destroy());
  context.once("close", () => server.close());
  await promise;
  return server;
}

function join(socket: WebSocketRoute, server: WebSocket, { gate, traffic }: SocketGuard): void {
  const seen = { method: "MESSAGE", url: socket.url(), frameUrl: "", resourceType: "websocket" };
  const shapes = new Set<string>();
  socket.onMessage((message) => {
    const text = typeof message === "string" ? message : message.toString("utf8");
    const hasOwnerValue = gate.carries([text]);
    const known = text.length <= LONGEST_SHAPE && shapes.has(shapeOf(text));
    if (hasOwnerValue || (filling(gate) && !known)) {
      traffic.add({ ...seen, hasOwnerValue, decision: "held" });
      return;
    }
    if (gate.state === "load" && text.length <= LONGEST_SHAPE) shapes.add(shapeOf(text));
    if (server.readyState === WebSocket.OPEN) server.send(message);
  });
  server.addEventListener("message", ({ data }) => {
    socket.send(typeof data === "string" ? data : Buffer.from(data as ArrayBuffer));
  });
  socket.onClose(() => server.close());
  server.addEventListener("close", ({ code, reason }) => {
    void socket.close({ code: code >= 3000 || code === 1000 ? code : 1000, reason }).catch(() => {});
  });
}

import { request as send, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { Fault, giveUp } from "#data/model/faults.ts";
import { hostKey } from "../net/addresses.ts";
import type { Target } from "../net/resolve.ts";
import type { Lines } from "./lines.ts";

/** Headers of one connection, which do not go on to the next (RFC 9110, 7.6.1). */
const HOP = /^(connection|proxy-connection|keep-alive|proxy-authenticate|proxy-authorization|te|trailer|upgrade)$/i;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

type Plain = { url: URL; key: string; target: Target };

function plainTarget(request: IncomingMessage): Plain {
  const url = URL.parse(request.url ?? "");
  if (url === null || url.protocol !== "http:") {
    throw giveUp("not_a_proxy_request", "Only requests that name a whole http address are forwarded.");
  }
  const key = hostKey(url);
  return { url, key, target: { hostname: url.hostname, port: Number(url.port || 80) } };
}

/** Name and value in turn, as they came, without those of the connection. */
function forwarded(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (!HOP.test(name)) kept.push(name, raw[at + 1] ?? "");
  }
  return kept;
}

/**
 * Forwards a plain http request on a connection of its own, once. A server that cuts it gets answered for with 502:
 * Chromium sends a request again only when its connection is cut, never when it is answered.
 */
export async function forward(lines: Lines, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let key = "";
  try {
    const plain = plainTarget(request);
    key = plain.key;
    if (!lines.admission.has(request.method ?? "", plain.url.href))
      throw giveUp("not_admitted", `Nothing on its way to ${key} was let through.`);
    if (!SAFE.has(request.method ?? "") && !lines.maySend(key)) {
      throw giveUp("not_admitted", `${key} is held to one submission.`);
    }
    const answer = await answerTo(lines, plain, request);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? "", forwarded(answer.rawHeaders));
    await pipeline(answer, (source: AsyncIterable<Buffer>) => lines.counted(source), response);
  } catch (error) {
    const { message } = Fault.of(error);
    lines.refuse(key, message, request.url ?? null);
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(502, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
        .end(message);
  }
}

async function answerTo(lines: Lines, { url, target }: Plain, request: IncomingMessage): Promise<IncomingMessage> {
  const socket = await lines.dial(target);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const outgoing = send({
    createConnection: () => socket,
    method: request.method,
    path: `${url.pathname}${url.search}`,
    headers: [...forwarded(request.rawHeaders), "Connection", "close"],
    setHost: false,
  });
  outgoing.once("response", resolve);
  outgoing.once("error", reject);
  socket.once("close", () => reject(new Error("the server closed the connection without an answer")));
  await Promise.all([pipeline(request, outgoing), promise]).catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
  return promise;
}

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

export type Arrival = {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
  socket: number;
};

export type Employer = {
  origin: string;
  host: string;
  arrivals: Arrival[];
  pages: Record<string, (request: IncomingMessage, response: ServerResponse, body: string) => void>;
  close(): Promise<void>;
};

/** A server whose log is the judge: every request and every WebSocket message that arrives is in it. */
export async function startEmployer(tls?: { key: string; cert: string }): Promise<Employer> {
  const arrivals: Arrival[] = [];
  const sockets = new Map<Duplex, number>();
  const pages: Employer["pages"] = {};
  const number = (socket: Duplex) => sockets.get(socket) ?? -1;
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks).toString("utf8");
    const { method = "", url = "", headers } = request;
    arrivals.push({ method, url, headers, body, socket: number(request.socket) });
    response.setHeader("cache-control", "no-store");
    const page = pages[url.split("?")[0] ?? ""];
    if (page === undefined) response.writeHead(404).end("nothing here");
    else page(request, response, body);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.on(tls === undefined ? "connection" : "secureConnection", (socket: Socket) =>
    sockets.set(socket, sockets.size),
  );
  server.on("upgrade", (request, socket) => {
    const { url = "", headers } = request;
    arrivals.push({ method: "SOCKET", url, headers, body: "", socket: number(socket) });
    acceptSocket(headers["sec-websocket-key"] ?? "", socket, (body) => {
      arrivals.push({ method: "MESSAGE", url, headers, body, socket: number(socket) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    for (const socket of sockets.keys()) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `${tls === undefined ? "http" : "https"}://${host}`, host, arrivals, pages, close };
}

/** The handshake of RFC 6455 and its short masked text frames: as much as a test sends. */
function acceptSocket(key: string, socket: Duplex, onText: (text: string) => void): void {
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  socket.on("error", () => {});
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  );
  let buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    while (buffer.length >= 6) {
      const long = ((buffer[1] ?? 0) & 127) === 126;
      const length = long ? buffer.readUInt16BE(2) : (buffer[1] ?? 0) & 127;
      const start = long ? 8 : 6;
      if (buffer.length < start + length) return;
      const mask = buffer.subarray(start - 4, start);
      const text = buffer.subarray(start, start + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
      if (((buffer[0] ?? 0) & 15) === 1) onText(Buffer.from(text).toString("utf8"));
      buffer = buffer.subarray(start + length);
    }
  });
}

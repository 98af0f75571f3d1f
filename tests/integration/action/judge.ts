import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Received = { path: string; values: Record<string, unknown>; files: Record<string, string> };
export type Judge = {
  origin: string;
  host: string;
  received: Received[];
  sent(): Received[];
  page(name: string, html: string): string;
  close(): Promise<void>;
};

async function read(request: IncomingMessage): Promise<Pick<Received, "values" | "files">> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers["content-type"] ?? "";
  const body = Buffer.concat(chunks);
  if (type.includes("json")) return { values: JSON.parse(body.toString()) as Record<string, unknown>, files: {} };
  if (!/form/.test(type)) return { values: {}, files: {} };
  const values: Record<string, unknown> = {};
  const files: Record<string, string> = {};
  for (const [name, value] of await new Response(body, { headers: { "content-type": type } }).formData()) {
    if (typeof value !== "string") {
      if (value.name !== "") files[name] = `${value.name}: ${await value.text()}`;
    } else values[name] = name in values ? [values[name], value].flat() : value;
  }
  return { values, files };
}

const TYPES: Record<string, string> = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8" };
const PAGES = new URL("pages/", import.meta.url);

/** A server of the pages beside this file whose log of what arrived judges every filling. */
export async function startJudge(): Promise<Judge> {
  const received: Received[] = [];
  const extra = new Map<string, string>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://judge");
      if (request.method === "POST") {
        received.push({ path: pathname, ...(await read(request)) });
        const json = request.headers["content-type"]?.includes("json") ?? false;
        response.setHeader("content-type", json ? "application/json" : (TYPES["html"] ?? ""));
        return response.end(
          json
            ? '{"success":true}'
            : "<h1>Thank you for applying</h1><p>Gracias por postularte. Merci pour votre candidature.</p>",
        );
      }
      const own = extra.get(pathname);
      if (own !== undefined) return response.setHeader("content-type", TYPES["html"] ?? "").end(own);
      const name = pathname.split("/").at(-1) ?? "";
      try {
        const text = readFileSync(new URL(name, PAGES), "utf8");
        response.setHeader("content-type", TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain").end(text);
      } catch {
        response.writeHead(404).end("gone");
      }
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    received,
    sent: () => received.filter(({ path }) => path === "/sent"),
    page(name, html) {
      extra.set(`/${name}`, html);
      return `http://${host}/${name}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

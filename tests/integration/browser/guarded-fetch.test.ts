import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchWith, guardedFetch } from "#agents/browser/guarded-fetch.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const pages: Record<string, Handler> = {};
const arrived: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  arrived.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
  const page = pages[(request.url ?? "").split("?")[0] ?? ""];
  if (page === undefined) response.writeHead(404).end("nothing here");
  else page(request, response);
});
let port = 0;
let origin = "";
const options = () => ({ signal: new AbortController().signal, practiceHosts: [`127.0.0.1:${port}`] });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  origin = `http://127.0.0.1:${port}`;
});
beforeEach(() => void arrived.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("guardedFetch", () => {
  test("fetches a page of the practice world and tells its status, address and text", async () => {
    pages["/plain"] = (_, response) => response.setHeader("content-type", "text/html").end("<p>Grüße, 世界</p>");
    const page = await guardedFetch(`${origin}/plain?a=1`, { ...options(), accept: "text/html" });
    expect(page).toMatchObject({ status: 200, url: `${origin}/plain?a=1`, text: "<p>Grüße, 世界</p>" });
    expect(page.headers.get("content-type")).toBe("text/html");
    expect(arrived[0]?.headers.accept).toBe("text/html");
    expect(await guardedFetch(`${origin}/gone`, options())).toMatchObject({ status: 404, text: "nothing here" });
  });

  test("reads the encodings pages are written in", async () => {
    const cases: [string, string, Buffer, string][] = [
      ["header", "text/html; charset=iso-8859-15", Buffer.from([0xa4]), "€"],
      ["meta", "text/html", Buffer.concat([Buffer.from('<meta charset="windows-1251">'), Buffer.from([0xcf])]), "П"],
      ["bom", "text/html; charset=iso-8859-1", Buffer.from("\ufeffλ", "utf16le"), "λ"],
      ["neither, not UTF-8", "text/html", Buffer.from([0x63, 0x61, 0x66, 0xe9]), "café"],
      ["json", "application/json", Buffer.from('{"a":"日本"}'), '{"a":"日本"}'],
      ["unknown label", "text/plain; charset=klingon", Buffer.from("ß"), "ß"],
    ];
    for (const [name, type, bytes, expected] of cases) {
      pages["/encoded"] = (_, response) => response.setHeader("content-type", type).end(bytes);
      expect((await guardedFetch(`${origin}/encoded`, options())).text, name).toContain(expected);
    }
  });

  test("unpacks bodies, and stops a bomb at its unpacked size", async () => {
    pages["/packed"] = (request, response) => {
      const gzip = (request.url ?? "").includes("gzip");
      response.setHeader("content-encoding", gzip ? "gzip" : "br");
      response.end(gzip ? gzipSync("packed text") : brotliCompressSync("packed text"));
    };
    expect((await guardedFetch(`${origin}/packed?gzip`, options())).text).toBe("packed text");
    expect((await guardedFetch(`${origin}/packed?br`, options())).text).toBe("packed text");
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    pages["/bomb"] = (_, response) => response.setHeader("content-encoding", "gzip").end(bomb);
    expect(bomb.length).toBeLessThan(10_000);
    await expect(guardedFetch(`${origin}/bomb`, { ...options(), maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: "too_large",
      next: "give_up",
    });
    expect((await guardedFetch(`${origin}/bomb`, { ...options(), maxBytes: 3_000_000 })).text).toHaveLength(3_000_000);
  });

  test("follows redirects as the standard says, and checks each of them", async () => {
    const to = (status: number, location: string): Handler => {
      return (_, response) => response.writeHead(status, { location }).end();
    };
    pages["/a"] = to(302, "/b?x=1");
    pages["/b"] = to(307, "plain2");
    pages["/plain2"] = (_, response) => response.end("arrived");
    const sent = { ...options(), method: "POST", body: "{}", headers: { "content-type": "application/json" } } as const;
    expect(await guardedFetch(`${origin}/a`, sent)).toMatchObject({ url: `${origin}/plain2`, text: "arrived" });
    expect(arrived.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "{}"],
      ["GET", ""],
      ["GET", ""],
    ]);
    arrived.splice(0);
    await guardedFetch(`${origin}/b`, sent);
    expect(arrived.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "{}"],
      ["POST", "{}"],
    ]);
    for (const bad of [
      "http://169.254.169.254/latest/meta-data/",
      `http://localhost:${port}/plain2`,
      "http://[::1]/",
      "file:///etc/passwd",
      "gopher://127.0.0.1/",
      "http://user:secret@1.1.1.1/",
    ]) {
      pages["/away"] = to(302, bad);
      await expect(guardedFetch(`${origin}/away`, options()), bad).rejects.toMatchObject({ code: "address_refused" });
    }
    pages["/round"] = to(302, "/round");
    await expect(guardedFetch(`${origin}/round`, options())).rejects.toMatchObject({ next: "give_up" });
  });

  test("a name that resolves to this machine is refused, also when it was public a moment ago", async () => {
    let asked = 0;
    const rebinding = async () => (asked++ === 0 ? ["192.0.2.1"] : ["127.0.0.1"]);
    const url = `http://rebind.example/plain`;
    await expect(fetchWith(rebinding, url, options())).rejects.toMatchObject({ code: "address_refused" });
    await expect(fetchWith(rebinding, url, options())).rejects.toMatchObject({ code: "address_refused" });
    expect(asked).toBe(2);
    // The control arm: the same resolver and a listed practice host do arrive, so the refusal was no accident.
    const practice = { ...options(), practiceHosts: [`rebind.example:${port}`] };
    const page = await fetchWith(rebinding, `http://rebind.example:${port}/plain`, practice);
    expect(page.status).toBe(200);
  });

  test("the connection goes to the checked address; the name is asked once", async () => {
    let asked = 0;
    const flipping = async () => (asked++ === 0 ? ["127.0.0.1"] : ["10.0.0.1"]);
    const practice = { ...options(), practiceHosts: [`flip.example:${port}`] };
    expect((await fetchWith(flipping, `http://flip.example:${port}/plain`, practice)).status).toBe(200);
    expect(asked).toBe(1);
    expect(arrived.at(-1)?.headers.host).toBe(`flip.example:${port}`);
  });

  test("what does not answer is unreachable and may be tried again; a cancelled fetch ends at once", async () => {
    pages["/silent"] = () => {};
    const silent = guardedFetch(`${origin}/silent`, { ...options(), timeout: 150 });
    await expect(silent).rejects.toMatchObject({ code: "unreachable", next: "retry" });
    pages["/cut"] = (request) => request.socket.destroy();
    await expect(guardedFetch(`${origin}/cut`, options())).rejects.toMatchObject({ code: "unreachable" });
    expect(arrived.filter(({ url }) => url === "/cut")).toHaveLength(1);
    const closed = { ...options(), practiceHosts: ["127.0.0.1:9"] };
    await expect(guardedFetch("http://127.0.0.1:9/", closed)).rejects.toMatchObject({ code: "unreachable" });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("cancelled by the owner")), 50);
    const cancelled = guardedFetch(`${origin}/silent`, { ...options(), signal: controller.signal });
    await expect(cancelled).rejects.toThrow("cancelled by the owner");
    for (const nonsense of ["", "no address", "ftp://a.example/", "javascript:alert(1)", "http://"]) {
      await expect(guardedFetch(nonsense, options())).rejects.toMatchObject({ code: "address_refused" });
    }
  });
});

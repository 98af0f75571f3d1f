import { connect as connectTls } from "node:tls";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { tunnelKind } from "#agents/browser/egress/client-hello.ts";
import { Hold } from "#agents/browser/egress/hold.ts";

/** The first bytes that a real TLS client sends. */
async function helloWith(protocols: string[]): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const server = createServer((socket) => socket.once("data", resolve).on("error", () => {}));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const client = connectTls({ port, host: "127.0.0.1", ALPNProtocols: protocols, servername: "employer.example" });
  client.on("error", () => {});
  const hello = await promise;
  client.destroy();
  server.close();
  return hello;
}

test("a tunnel's first bytes tell pages from sockets, however they are cut", async () => {
  const page = await helloWith(["h2", "http/1.1"]);
  expect(tunnelKind(page)).toEqual({ kind: "web", complete: true });
  expect(tunnelKind(await helloWith(["http/1.1"]))).toEqual({ kind: "socket", complete: true });
  expect(tunnelKind(await helloWith([]))).toEqual({ kind: "socket", complete: true });
  for (let length = 0; length < page.length; length += 7) {
    expect(tunnelKind(page.subarray(0, length))).toEqual({ kind: "unknown", complete: false });
  }
  expect(tunnelKind(Buffer.from("GET /chat HTTP/1.1\r\n"))).toEqual({ kind: "socket", complete: true });
  expect(tunnelKind(Buffer.from("SSH-2.0-x\r\n"))).toEqual({ kind: "unknown", complete: true });
  const broken = Buffer.from(page);
  broken.fill(0xff, 43, 120);
  expect(tunnelKind(broken).kind).not.toBe("web");
});

test("a hold lets one in, and nobody after it until the answer is here", async () => {
  const hold = new Hold();
  expect(await hold.enter()).toBe(false);
  hold.open();
  expect(await hold.enter()).toBe(true);
  let second: boolean | null = null;
  void hold.enter().then((entered) => (second = entered));
  await sleep(20);
  expect(second).toBe(null);
  hold.left();
  await sleep(600);
  expect(second).toBe(false);
  expect(await hold.enter()).toBe(false);
  hold.release();
  expect(await hold.enter()).toBe(true);
});

test("who waits behind the one enters when the answer is here, also when its connection has gone", async () => {
  const hold = new Hold();
  hold.open();
  await hold.enter();
  const waits = hold.enter();
  hold.left();
  setTimeout(() => hold.release(), 30);
  expect(await waits).toBe(true);
});

test("of plain requests that change something one goes, and a closed session lets nobody in", async () => {
  const hold = new Hold();
  expect(hold.maySend()).toBe(false);
  hold.open();
  expect([hold.maySend(), hold.maySend()]).toEqual([true, false]);
  const waits = hold.enter().then(() => hold.enter());
  hold.shut();
  hold.release();
  expect(await waits).toBe(false);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type PeerCertificate } from "node:tls";
import Fastify from "fastify";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Tls, tlsOf } from "#server/entry/tls.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleSettings } from "#tests/fakes/settings.ts";
import { selfSigned } from "../../browser/support/certificate.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let tls: Tls | null = null;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => {
  tls?.close();
  scratch.remove();
});

const files = () => ({ tlsCertificate: join(scratch.path, "cert.pem"), tlsKey: join(scratch.path, "key.pem") });
const door = () => sampleSettings({ door: files() }).door;
const log = pino({ level: "silent" });

function put({ cert, key }: { cert: string; key: string }): void {
  writeFileSync(files().tlsCertificate, cert);
  writeFileSync(files().tlsKey, key);
}

function certificateAt(port: number): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

it("speaks HTTPS by the owner's certificate and takes up a renewed one without a restart", async () => {
  put(selfSigned());
  tls = tlsOf(door(), log, 50);
  const app = Fastify({ serverFactory: (handler) => tls?.createServer(handler) as never });
  app.get("/", async (request) => request.protocol);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as { port: number };
  const before = (await certificateAt(port)).fingerprint256;
  const renewed = selfSigned();
  // Between the two files nothing fits: the one before stays.
  writeFileSync(files().tlsCertificate, renewed.cert);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await certificateAt(port)).fingerprint256).toBe(before);
  writeFileSync(files().tlsKey, renewed.key);
  await expect.poll(async () => (await certificateAt(port)).fingerprint256, { timeout: 5000 }).not.toBe(before);
  await app.close();
});

it.each([
  ["there is none", () => undefined],
  ["they are no PEM", () => put({ cert: "x", key: "y" })],
  ["they do not belong together", () => put({ cert: selfSigned().cert, key: selfSigned().key })],
])("says at the start what is wrong when %s", async (_, prepare) => {
  prepare();
  const fault = await faultOf(() => tlsOf(door(), log));
  expect(fault).toMatchObject({ code: "tls_wrong" });
  expect(fault.hint).toContain(files().tlsKey);
});

it("stays with HTTP when none is set", () => {
  expect(tlsOf(sampleSettings().door, log)).toBeNull();
});

import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { type Nginx, startNginx } from "./nginx.ts";

const NAME = "jobs.home.example";
const SPOOFED = "203.0.113.9";
let door: Door | null = null;
let nginx: Nginx | null = null;
afterEach(async () => {
  await nginx?.stop();
  await door?.close();
  [door, nginx] = [null, null];
});

async function listening(set: Parameters<typeof openDoor>[1]): Promise<number> {
  door = await openDoor(false, set);
  await door.app.listen({ port: 0, host: "127.0.0.1" });
  return (door.app.server.address() as AddressInfo).port;
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

function ask(port: number, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const call = request(
    {
      port,
      path,
      method: body === undefined ? "GET" : "POST",
      headers: { host: NAME, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    },
    (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    },
  );
  call.on("error", reject);
  call.end(body === undefined ? undefined : JSON.stringify(body));
  return promise;
}

/** Sets the appliance up and gives the cookie with all that was said of it. */
async function setUp(port: number, base: string, headers: Record<string, string> = {}) {
  const answer = await ask(port, `${base}api/setup`, headers, { ...SET_UP, code: door?.accounts.setUpCode() });
  expect(answer.status, answer.body).toBe(200);
  const said = [answer.headers["set-cookie"]].flat().map(String);
  return { said, answer, cookie: said.map((one) => one.split(";")[0]).join("; ") };
}

/** The address that the door has seen the session come from. */
async function seenFrom(port: number, base: string, cookie: string): Promise<string | null | undefined> {
  const account = JSON.parse((await ask(port, `${base}api/account`, { cookie, "x-forwarded-for": SPOOFED })).body);
  return (account as { sessions: { address: string | null }[] }).sessions[0]?.address;
}

describe("behind nginx, as the README has it", () => {
  it("works under its base path, over HTTPS, with the address of who asks", async () => {
    const port = await listening({ basePath: "/jobs/", trustedProxies: ["127.0.0.2"] });
    nginx = await startNginx(port);
    const { said, answer, cookie } = await setUp(nginx.port, "/jobs/", { "x-forwarded-for": SPOOFED });
    for (const one of said) expect(one).toMatch(/Path=\/jobs\/.*Secure/i);
    expect(answer.headers["strict-transport-security"]).toMatch(/^max-age=\d+$/);
    // What the visitor wrote into the header itself is not believed: nginx is, and it says who asked.
    expect(await seenFrom(nginx.port, "/jobs/", cookie)).toBe("127.0.0.1");
    expect((await ask(nginx.port, "/jobs/api/state", { cookie })).status).toBe(200);
    expect((await ask(nginx.port, "/jobs/api/state", { cookie, host: "evil.example" })).status).toBe(403);
    expect((await ask(nginx.port, "/elsewhere")).status).toBe(404);
  });

  it("has its WebSocket through it, for its own pages alone", async () => {
    const port = await listening({ basePath: "/jobs/", trustedProxies: ["127.0.0.2"] });
    nginx = await startNginx(port);
    const { cookie } = await setUp(nginx.port, "/jobs/");
    const open = (origin: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = new WebSocket(`ws://127.0.0.1:${nginx?.port}/jobs/api/live`, {
          headers: { cookie, origin, host: NAME },
        });
        socket.on("open", () => socket.send(JSON.stringify({ type: "hello", lastSeq: null })));
        socket.on("message", (data: Buffer) => {
          resolve((JSON.parse(data.toString()) as { type: string }).type);
          socket.close();
        });
        socket.on("error", reject);
      });
    expect(await open(`https://${NAME}`)).toBe("snapshot");
    await expect(open("https://evil.example")).rejects.toThrow("403");
  });
});

describe("X-Forwarded headers", () => {
  const spoof = { "x-forwarded-for": SPOOFED, "x-forwarded-proto": "https", "x-forwarded-host": "evil.example" };

  it.each([[[]], [["127.0.0.2"]], [["10.0.0.0/8", "uniquelocal"]]])(
    "of a stranger are not believed when %j is trusted",
    async (trustedProxies) => {
      const port = await listening({ trustedProxies });
      const { said, answer, cookie } = await setUp(port, "/", spoof);
      for (const one of said) expect(one).not.toMatch(/Secure/i);
      expect(answer.headers["strict-transport-security"]).toBeUndefined();
      expect(await seenFrom(port, "/", cookie)).toBe("127.0.0.1");
    },
  );

  it("of HTTPS at a port of its own bind no other service of that host to it", async () => {
    const port = await listening({ trustedProxies: ["loopback"] });
    const strict = async (host: string) =>
      (await ask(port, "/api/session", { host, "x-forwarded-proto": "https" })).headers["strict-transport-security"];
    expect(await strict(NAME)).toMatch(/^max-age=/);
    expect(await strict(`${NAME}:443`)).toMatch(/^max-age=/);
    expect(await strict(`${NAME}:8137`)).toBeUndefined();
  });

  it("would be believed if everybody were trusted, except a foreign name", async () => {
    const port = await listening({ trustedProxies: ["loopback"] });
    expect((await ask(port, "/api/session", spoof)).status).toBe(403);
    const { said, cookie } = await setUp(port, "/", { ...spoof, "x-forwarded-host": NAME });
    for (const one of said) expect(one).toMatch(/Secure/i);
    const account = await ask(port, "/api/account", { ...spoof, "x-forwarded-host": NAME, cookie });
    expect(account.body).toContain(SPOOFED);
  });
});

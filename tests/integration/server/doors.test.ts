import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { Accounts } from "#server/accounts/accounts.ts";
import { type App, buildApp } from "#server/app.ts";
import { LiveHub } from "#server/live/hub.ts";
import { HealthWatch } from "#server/watch/health.ts";
import type { LiveMessage } from "#data/model/wire/live.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";

let parts: ApplianceParts;
let app: App;
let hub: LiveHub;
let accounts: Accounts;
const HOST = "127.0.0.1:8137";

beforeEach(async () => {
  parts = applianceParts();
  const { services, store, now } = parts;
  const health = new HealthWatch({
    store,
    home: "/",
    version: "test",
    startedAt: now(),
    settings: { chromium: null, scratch: "/tmp", formats: "/tmp", practiceHosts: [] },
    env: {},
    now,
    changed: () => undefined,
  });
  hub = new LiveHub({ journal: services.journal, views: services.views, health: () => health.current() });
  hub.start();
  accounts = parts.accounts;
  app = await buildApp({
    services,
    accounts,
    hub,
    health,
    log: pino({ level: "silent" }),
    allowedNames: ["jobs.home.example"],
    trusted: false,
    cookieName: "ar_test",
    about: {
      version: "test",
      dataHome: "/nowhere",
      address: () => "http://127.0.0.1:8137",
      mode: "owner",
      onDemand: false,
    },
    uiDirectory: join(import.meta.dirname, "no-ui"),
    stop: () => undefined,
  });
});
afterEach(async () => {
  hub.stop();
  await app.close();
  parts.close();
});

const setUp = { name: "Ada Example", password: "correct horse battery" };

async function signedIn(): Promise<{ cookie: string; csrf: string }> {
  const response = await app.inject({
    method: "POST",
    url: "/api/setup",
    headers: { host: HOST },
    payload: { ...setUp, code: accounts.setUpCode() },
  });
  return {
    cookie: String(response.headers["set-cookie"]).split(";")[0] ?? "",
    csrf: response.json<{ csrf: string }>().csrf,
  };
}

describe("the door", () => {
  it("asks for the set-up code once, then for name and password", async () => {
    const session = await app.inject({ url: "/api/session", headers: { host: HOST } });
    expect(session.json()).toMatchObject({ state: "needs_setup" });
    const wrong = await app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...setUp, code: "0000-0000-0000" },
    });
    expect(wrong.statusCode).toBe(401);
    const { cookie } = await signedIn();
    expect((await app.inject({ url: "/api/state", headers: { host: HOST, cookie } })).statusCode).toBe(200);
    const again = await app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...setUp, code: accounts.setUpCode() },
    });
    expect(again.json()).toMatchObject({ error: { code: "set_up_done" } });
    const entered = await app.inject({ method: "POST", url: "/api/sign-in", headers: { host: HOST }, payload: setUp });
    expect(entered.statusCode).toBe(200);
    const refused = await app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: { host: HOST },
      payload: { ...setUp, password: "something else 1" },
    });
    expect(refused.statusCode).toBe(401);
  });

  it("makes guessing slow: ten verdicts, then a wait that no clock jump lifts", async () => {
    await signedIn();
    const guess = () =>
      app.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { host: HOST },
        payload: { name: "Ada Example", password: "wrong wrong wrong" },
      });
    for (let times = 0; times < 10; times += 1) expect((await guess()).statusCode).toBe(401);
    expect((await guess()).statusCode).toBe(429);
    const right = await app.inject({ method: "POST", url: "/api/sign-in", headers: { host: HOST }, payload: setUp });
    expect(right.statusCode).toBe(429);
    parts.advance(61_000);
    expect(
      (await app.inject({ method: "POST", url: "/api/sign-in", headers: { host: HOST }, payload: setUp })).statusCode,
    ).toBe(200);
  });

  it("keeps its cookie from scripts, and signs out for good", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...setUp, code: accounts.setUpCode() },
    });
    expect(String(response.headers["set-cookie"])).toMatch(/HttpOnly/i);
    expect(String(response.headers["set-cookie"])).toMatch(/SameSite=Lax/i);
    const cookie = String(response.headers["set-cookie"]).split(";")[0] ?? "";
    const { csrf } = response.json<{ csrf: string }>();
    await app.inject({ method: "POST", url: "/api/sign-out", headers: { host: HOST, cookie, "x-csrf-token": csrf } });
    expect((await app.inject({ url: "/api/state", headers: { host: HOST, cookie } })).statusCode).toBe(401);
  });

  it("lets a one-time link in once", async () => {
    const token = accounts.oneTimeToken(parts.ownerId);
    const first = await app.inject({ url: `/enter/${token}`, headers: { host: HOST } });
    expect(first.statusCode).toBe(303);
    expect(first.headers["set-cookie"]).toBeDefined();
    const second = await app.inject({ url: `/enter/${token}`, headers: { host: HOST } });
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "evil.example:8137", "localhost.evil.example", "evil.example:80"])(
    "refuses the Host %j on every route",
    async (host) => {
      const { cookie, csrf } = await signedIn();
      for (const { method, url } of EVERYWHERE) {
        const response = await app.inject({ method, url, headers: { host, cookie, "x-csrf-token": csrf } });
        expect(response.json(), `${method} ${url}`).toMatchObject({ error: { code: "host_refused" } });
      }
    },
  );

  it.each(["127.0.0.1:8137", "[::1]:8137", "192.168.1.7", "localhost:8137", "jobs.home.example"])(
    "answers under the Host %s",
    async (host) => {
      expect((await app.inject({ url: "/api/health", headers: { host } })).statusCode).toBe(200);
    },
  );

  it("refuses a change that another site's page asks for, or that lacks the session's token", async () => {
    const { cookie, csrf } = await signedIn();
    for (const { method, url } of EVERYWHERE.filter((route) => route.method !== "GET")) {
      const foreign = await app.inject({
        method,
        url,
        headers: { host: HOST, cookie, "x-csrf-token": csrf, origin: "https://evil.example" },
      });
      expect(foreign.json(), `${method} ${url}`).toMatchObject({ error: { code: "origin_refused" } });
      const crossSite = await app.inject({
        method,
        url,
        headers: { host: HOST, cookie, "x-csrf-token": csrf, "sec-fetch-site": "cross-site" },
      });
      expect(crossSite.json(), `${method} ${url}`).toMatchObject({ error: { code: "origin_refused" } });
      if (["/api/setup", "/api/sign-in"].includes(url)) continue;
      const tokenless = await app.inject({ method, url, headers: { host: HOST, cookie } });
      expect(tokenless.json(), `${method} ${url}`).toMatchObject({ error: { code: "csrf_refused" } });
      const stranger = await app.inject({ method, url, headers: { host: HOST } });
      expect(stranger.statusCode, `${method} ${url}`).toBe(401);
    }
  });

  it("takes JSON alone, and says what is wrong with it", async () => {
    const { cookie, csrf } = await signedIn();
    const headers = { host: HOST, cookie, "x-csrf-token": csrf };
    const form = await app.inject({
      method: "POST",
      url: "/api/boards",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      payload: "url=x",
    });
    expect(form.statusCode).toBe(415);
    const broken = await app.inject({
      method: "POST",
      url: "/api/cv",
      headers,
      payload: { name: "cv.json", text: "{ broken" },
    });
    expect(broken.statusCode).toBe(422);
    expect(broken.json<{ error: { hint: string } }>().error.hint).not.toBe("");
    const shape = await app.inject({ method: "POST", url: "/api/cv", headers, payload: { name: 5 } });
    expect(shape.json()).toMatchObject({ error: { code: "request_wrong" } });
  });

  it("serves files by id to their owner alone, sandboxed", async () => {
    const { cookie } = await signedIn();
    const { services, store, ownerId, now } = parts;
    const sha256 = services.blobs.put(Buffer.from("<script>alert(1)</script>"));
    const missing = await app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST, cookie } });
    expect(missing.statusCode).toBe(404);
    store.files.add(ownerId, { sha256, name: "a b.html", mediaType: "text/html", bytes: 25 }, now());
    const served = await app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST, cookie } });
    expect(served.headers["x-content-type-options"]).toBe("nosniff");
    expect(served.headers["content-security-policy"]).toContain("sandbox");
    expect(served.headers["content-type"]).toBe("application/octet-stream");
    expect(served.headers["content-disposition"]).toContain("attachment");
    expect((await app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST } })).statusCode).toBe(401);
    expect(
      (await app.inject({ url: "/api/files/..%2f..%2fetc%2fpasswd", headers: { host: HOST, cookie } })).statusCode,
    ).toBe(422);
  });
});

describe("the live feed", () => {
  it("gives a snapshot, then deltas in order, and resumes from the last number", async () => {
    const { cookie } = await signedIn();
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as { port: number };
    const first = await open(port, cookie, null);
    const snapshot = await first.next();
    expect(snapshot.type).toBe("snapshot");
    await parts.services.owner.importProfile(parts.ownerId, "p.json", '{ "profile": { "firstName": "Ada" } }');
    const delta = await first.next();
    expect(delta).toMatchObject({ type: "delta", event: { kind: "profile.saved" } });
    const last = delta.type === "delta" ? delta.seq : 0;
    first.close();
    for (let times = 0; times < 3; times += 1)
      parts.services.owner.importProfile(parts.ownerId, `p${times}.json`, '{ "profile": {} }');
    const second = await open(port, cookie, last);
    expect(await second.next()).toMatchObject({ type: "resumed", seq: last });
    for (let times = 1; times <= 3; times += 1)
      expect(await second.next()).toMatchObject({ type: "delta", seq: last + times });
    second.close();
  });

  it("is closed to strangers, to other sites' pages, and to a session that ended", async () => {
    const { cookie } = await signedIn();
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as { port: number };
    await expect(open(port, "", null)).rejects.toThrow("401");
    await expect(open(port, cookie, null, "https://evil.example")).rejects.toThrow("403");
    const page = await open(port, cookie, null);
    await page.next();
    const session = accounts.session(cookie.split("=")[1] ?? "");
    hub.signedOut(session?.session.id ?? "");
    expect(await page.next()).toMatchObject({ type: "signed_out" });
    expect(await page.closed).toBe(4401);
  });
});

function open(port: number, cookie: string, lastSeq: number | null, origin = `http://127.0.0.1:${port}`) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    next(): Promise<LiveMessage>;
    close(): void;
    closed: Promise<number>;
  }>();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, { headers: { cookie, origin } });
  const got: LiveMessage[] = [];
  const waiting: ((message: LiveMessage) => void)[] = [];
  socket.on("message", (data: Buffer) => {
    const message = JSON.parse(data.toString()) as LiveMessage;
    const waiter = waiting.shift();
    if (waiter === undefined) got.push(message);
    else waiter(message);
  });
  const closed = new Promise<number>((done) => socket.on("close", done));
  socket.on("error", reject);
  socket.on("open", () => {
    socket.send(JSON.stringify({ type: "hello", lastSeq }));
    const next = () => {
      const message = got.shift();
      return message === undefined ? new Promise<LiveMessage>((done) => waiting.push(done)) : Promise.resolve(message);
    };
    resolve({ next, close: () => socket.close(), closed });
  });
  return promise;
}

const SOME = "job_000000000000";
const EVERYWHERE: { method: "GET" | "POST" | "DELETE"; url: string }[] = [
  { method: "GET", url: "/api/session" },
  { method: "POST", url: "/api/setup" },
  { method: "POST", url: "/api/sign-in" },
  { method: "POST", url: "/api/sign-out" },
  { method: "GET", url: "/api/health" },
  { method: "GET", url: "/api/system" },
  { method: "GET", url: "/api/state" },
  { method: "GET", url: "/api/events?after=0" },
  { method: "GET", url: "/api/tasks" },
  { method: "GET", url: "/api/owner" },
  { method: "POST", url: "/api/cv" },
  { method: "POST", url: "/api/profile" },
  { method: "DELETE", url: `/api/answers/${SOME}` },
  { method: "GET", url: "/api/export" },
  { method: "GET", url: "/api/boards" },
  { method: "POST", url: "/api/boards" },
  { method: "DELETE", url: `/api/boards/${SOME}` },
  { method: "POST", url: "/api/search" },
  { method: "POST", url: "/api/postings" },
  { method: "GET", url: "/api/postings" },
  { method: "GET", url: `/api/jobs/${SOME}` },
  { method: "GET", url: `/api/jobs/${SOME}/snapshot` },
  { method: "POST", url: `/api/jobs/${SOME}/run` },
  { method: "POST", url: `/api/jobs/${SOME}/set-aside` },
  { method: "POST", url: `/api/runs/${SOME}/cancel` },
  { method: "GET", url: `/api/drafts/${SOME}` },
  { method: "POST", url: `/api/drafts/${SOME}/answers` },
  { method: "POST", url: `/api/drafts/${SOME}/approve` },
  { method: "POST", url: `/api/drafts/${SOME}/reject` },
  { method: "POST", url: `/api/drafts/${SOME}/refill` },
  { method: "GET", url: `/api/applications/${SOME}` },
  { method: "POST", url: `/api/applications/${SOME}/settle` },
  { method: "GET", url: `/api/files/${"a".repeat(64)}` },
  { method: "GET", url: "/" },
  { method: "GET", url: "/enter/x" },
];

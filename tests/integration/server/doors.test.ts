import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "#data/model/faults.ts";
import { type Door, HOST, openDoor, SET_UP } from "#tests/fakes/door.ts";

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

describe("the door", () => {
  it("asks for the set-up code once, then for name and password", async () => {
    const session = await door.app.inject({ url: "/api/session", headers: { host: HOST } });
    expect(session.json()).toMatchObject({ state: "needs_setup" });
    const wrong = await door.app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...SET_UP, code: "0000-0000-0000" },
    });
    expect(wrong.statusCode).toBe(401);
    const { cookie } = await door.signedIn();
    expect((await door.app.inject({ url: "/api/state", headers: { host: HOST, cookie } })).statusCode).toBe(200);
    const again = await door.app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...SET_UP, code: door.accounts.setUpCode() },
    });
    expect(again.json()).toMatchObject({ error: { code: "set_up_done" } });
    const entered = await door.app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: { host: HOST },
      payload: SET_UP,
    });
    expect(entered.statusCode).toBe(200);
    const refused = await door.app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: { host: HOST },
      payload: { ...SET_UP, password: "something else 1" },
    });
    expect(refused.statusCode).toBe(401);
  });

  it("makes guessing slow: ten verdicts, then a wait that no clock jump lifts", async () => {
    await door.signedIn();
    const guess = () =>
      door.app.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { host: HOST },
        payload: { name: "Ada Example", password: "wrong wrong wrong" },
      });
    for (let times = 0; times < 10; times += 1) expect((await guess()).statusCode).toBe(401);
    expect((await guess()).statusCode).toBe(429);
    const right = await door.app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: { host: HOST },
      payload: SET_UP,
    });
    expect(right.statusCode).toBe(429);
    door.parts.advance(61_000);
    expect(
      (await door.app.inject({ method: "POST", url: "/api/sign-in", headers: { host: HOST }, payload: SET_UP }))
        .statusCode,
    ).toBe(200);
  });

  it("counts tries that come all at once like those that come one by one", async () => {
    await door.signedIn();
    const guess = () =>
      door.app.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { host: HOST },
        payload: { name: "Ada Example", password: "wrong wrong wrong" },
      });
    const statuses = (await Promise.all(Array.from({ length: 14 }, guess))).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  it("keeps its cookie from scripts, and signs out for good", async () => {
    const response = await door.app.inject({
      method: "POST",
      url: "/api/setup",
      headers: { host: HOST },
      payload: { ...SET_UP, code: door.accounts.setUpCode() },
    });
    expect(String(response.headers["set-cookie"])).toMatch(/HttpOnly/i);
    expect(String(response.headers["set-cookie"])).toMatch(/SameSite=Lax/i);
    const cookie = String(response.headers["set-cookie"]).split(";")[0] ?? "";
    const { csrf } = response.json<{ csrf: string }>();
    await door.app.inject({
      method: "POST",
      url: "/api/sign-out",
      headers: { host: HOST, cookie, "x-csrf-token": csrf },
    });
    expect((await door.app.inject({ url: "/api/state", headers: { host: HOST, cookie } })).statusCode).toBe(401);
  });

  it("lets a one-time link in once", async () => {
    const token = door.accounts.oneTimeToken(door.parts.ownerId);
    const first = await door.app.inject({ url: `/enter/${token}`, headers: { host: HOST } });
    expect(first.statusCode).toBe(303);
    expect(first.headers["set-cookie"]).toBeDefined();
    const second = await door.app.inject({ url: `/enter/${token}`, headers: { host: HOST } });
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  it("lets a one-time link in for a day", async () => {
    const { accounts, ownerId, advance } = door.parts;
    const [early, late] = [accounts.oneTimeToken(ownerId), accounts.oneTimeToken(ownerId)];
    advance(23 * 3_600_000);
    expect(accounts.enter(early)).not.toBeNull();
    advance(2 * 3_600_000);
    expect(accounts.enter(late)).toBeNull();
  });

  it("keeps answers out of caches, refusals too, but not the files that never change", async () => {
    const { cookie } = await door.signedIn();
    const { services, store, ownerId, now } = door.parts;
    const sha256 = services.blobs.put(Buffer.from("a page"));
    store.files.add(ownerId, { sha256, name: "cv.pdf", mediaType: "application/pdf", bytes: 6 }, now());
    const caching = async (url: string, headers: Record<string, string>) =>
      (await door.app.inject({ url, headers: { host: HOST, ...headers } })).headers["cache-control"];
    expect(await caching("/api/state", { cookie })).toBe("no-store");
    expect(await caching("/api/state", {})).toBe("no-store");
    expect(await caching(`/api/files/${sha256}`, { cookie })).toMatch(/^private, .*immutable$/);
    services.blobs.get = () => {
      throw new Fault("mend", "file_missing", "That file is damaged.");
    };
    expect(await caching(`/api/files/${sha256}`, { cookie })).toBe("no-store");
  });

  it("answers with its own status, whatever status a fault speaks of", async () => {
    const { cookie } = await door.signedIn();
    door.parts.services.views.state = () => {
      throw new Fault("retry", "unreachable", "The board answered 200.", { data: { status: 200 } });
    };
    const response = await door.app.inject({ url: "/api/state", headers: { host: HOST, cookie } });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ error: { data: { status: 200 } } });
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "evil.example:8137", "localhost.evil.example", "evil.example:80"])(
    "refuses the Host %j on every route",
    async (host) => {
      const { cookie, csrf } = await door.signedIn();
      for (const { method, url } of EVERYWHERE) {
        const response = await door.app.inject({ method, url, headers: { host, cookie, "x-csrf-token": csrf } });
        expect(response.json(), `${method} ${url}`).toMatchObject({ error: { code: "host_refused" } });
      }
    },
  );

  it.each(["127.0.0.1:8137", "[::1]:8137", "192.168.1.7", "localhost:8137", "jobs.home.example"])(
    "answers under the Host %s",
    async (host) => {
      expect((await door.app.inject({ url: "/api/health", headers: { host } })).statusCode).toBe(200);
    },
  );

  it("refuses a change that another site's page asks for, or that lacks the session's token", async () => {
    const { cookie, csrf } = await door.signedIn();
    for (const { method, url } of EVERYWHERE.filter((route) => route.method !== "GET")) {
      const foreign = await door.app.inject({
        method,
        url,
        headers: { host: HOST, cookie, "x-csrf-token": csrf, origin: "https://evil.example" },
      });
      expect(foreign.json(), `${method} ${url}`).toMatchObject({ error: { code: "origin_refused" } });
      const crossSite = await door.app.inject({
        method,
        url,
        headers: { host: HOST, cookie, "x-csrf-token": csrf, "sec-fetch-site": "cross-site" },
      });
      expect(crossSite.json(), `${method} ${url}`).toMatchObject({ error: { code: "origin_refused" } });
      if (["/api/setup", "/api/sign-in"].includes(url)) continue;
      const tokenless = await door.app.inject({ method, url, headers: { host: HOST, cookie } });
      expect(tokenless.json(), `${method} ${url}`).toMatchObject({ error: { code: "csrf_refused" } });
      const stranger = await door.app.inject({ method, url, headers: { host: HOST } });
      expect(stranger.statusCode, `${method} ${url}`).toBe(401);
    }
  });

  it("takes JSON alone, and says what is wrong with it", async () => {
    const { cookie, csrf } = await door.signedIn();
    const headers = { host: HOST, cookie, "x-csrf-token": csrf };
    const form = await door.app.inject({
      method: "POST",
      url: "/api/boards",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      payload: "url=x",
    });
    expect(form.statusCode).toBe(415);
    const broken = await door.app.inject({
      method: "POST",
      url: "/api/cv",
      headers,
      payload: { name: "cv.json", text: "{ broken" },
    });
    expect(broken.statusCode).toBe(422);
    expect(broken.json<{ error: { hint: string } }>().error.hint).not.toBe("");
    const shape = await door.app.inject({ method: "POST", url: "/api/cv", headers, payload: { name: 5 } });
    expect(shape.json()).toMatchObject({ error: { code: "request_wrong" } });
  });

  it("serves files by id to their owner alone, sandboxed", async () => {
    const { cookie } = await door.signedIn();
    const { services, store, ownerId, now } = door.parts;
    const sha256 = services.blobs.put(Buffer.from("<script>alert(1)</script>"));
    const missing = await door.app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST, cookie } });
    expect(missing.statusCode).toBe(404);
    store.files.add(ownerId, { sha256, name: "a b.html", mediaType: "text/html", bytes: 25 }, now());
    const served = await door.app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST, cookie } });
    expect(served.headers["x-content-type-options"]).toBe("nosniff");
    expect(served.headers["content-security-policy"]).toContain("sandbox");
    expect(served.headers["content-type"]).toBe("application/octet-stream");
    expect(served.headers["content-disposition"]).toContain("attachment");
    expect((await door.app.inject({ url: `/api/files/${sha256}`, headers: { host: HOST } })).statusCode).toBe(401);
    expect(
      (await door.app.inject({ url: "/api/files/..%2f..%2fetc%2fpasswd", headers: { host: HOST, cookie } })).statusCode,
    ).toBe(422);
  });
});

describe("the private socket's door", () => {
  it("needs no sign-in, gives links that sign in once, and stops the appliance", async () => {
    const own = await openDoor(true);
    try {
      expect((await own.app.inject({ url: "/api/system/about" })).json()).toMatchObject({
        version: "test",
        onDemand: false,
      });
      const link = await own.app.inject({ method: "POST", url: "/api/system/link" });
      expect(link.json<{ url: string }>().url).toMatch(/^http:\/\/127\.0\.0\.1:8137\/enter\/[\w-]{32}$/);
      await own.app.inject({ method: "POST", url: "/api/system/stop" });
      await new Promise((resolve) => setImmediate(resolve));
      expect(own.stopped()).toBe(true);
    } finally {
      await own.close();
    }
  });

  it("is another one than the control room's", async () => {
    const { cookie, csrf } = await door.signedIn();
    for (const url of ["/api/system/link", "/api/system/stop"]) {
      const headers = { host: HOST, cookie, "x-csrf-token": csrf };
      expect((await door.app.inject({ method: "POST", url, headers })).statusCode).toBe(404);
    }
    expect(door.stopped()).toBe(false);
  });
});

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

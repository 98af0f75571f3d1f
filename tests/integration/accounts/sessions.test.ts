import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AccountView } from "#data/model/wire/account.ts";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { type Line, openLine, portOf } from "#tests/fakes/line.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
let owner: Visitor;
const { name, password } = SET_UP;
beforeEach(async () => {
  door = await openDoor();
  owner = new Visitor(door.app, { headers: { "user-agent": "Desk" } });
  await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
});
afterEach(() => door.close());

const account = async (visitor: Visitor) => (await visitor.get("/api/account")).json<AccountView>();
async function signedIn(agent: string, remoteAddress = "192.0.2.9"): Promise<Visitor> {
  const visitor = new Visitor(door.app, { remoteAddress, headers: { "user-agent": agent } });
  expect((await visitor.signIn(name, password)).status).toBe(200);
  return visitor;
}

describe("sessions", () => {
  it("are listed with device, address and when they were last seen", async () => {
    await signedIn("Phone");
    const view = await account(owner);
    expect(view.sessions.map(({ userAgent, address, how }) => `${userAgent} ${address} ${how}`).sort()).toEqual([
      "Desk 127.0.0.1 set_up",
      "Phone 192.0.2.9 password",
    ]);
    expect(view.sessions.find(({ id }) => id === view.sessionId)?.userAgent).toBe("Desk");
    expect(JSON.stringify(view)).not.toContain(owner.csrf);
    door.parts.advance(5 * 60_000);
    const later = await account(owner);
    const [first, second] = [view, later].map(({ sessions }) => sessions.find(({ userAgent }) => userAgent === "Desk"));
    expect(Date.parse(second?.seenAt ?? "") - Date.parse(first?.seenAt ?? "")).toBeGreaterThanOrEqual(5 * 60_000);
  });

  it("get a new token at every sign-in; the one that was sent along is over", async () => {
    const before = owner.cookies.get("ar_test") ?? "";
    await owner.signIn(name, password);
    const after = owner.cookies.get("ar_test") ?? "";
    expect(after).not.toBe(before);
    expect((await owner.get("/api/account")).status).toBe(200);
    const thief = new Visitor(door.app);
    thief.cookies.set("ar_test", before);
    expect((await thief.get("/api/account")).status).toBe(401);
    // A token that somebody planted is not taken over.
    const victim = new Visitor(door.app);
    victim.cookies.set("ar_test", "planted");
    await victim.signIn(name, password);
    expect(victim.cookies.get("ar_test")).not.toBe("planted");
    expect((await account(owner)).sessions).toHaveLength(2);
  });

  it("are revoked one by one or all others at once, never those of somebody else", async () => {
    const phone = await signedIn("Phone");
    const tablet = await signedIn("Tablet");
    const { sessions } = await account(owner);
    const id = sessions.find(({ userAgent }) => userAgent === "Phone")?.id ?? "";
    expect((await owner.delete(`/api/account/sessions/${id}`)).status).toBe(200);
    expect((await owner.delete(`/api/account/sessions/${id}`)).code).toBe("no_such_session");
    expect((await phone.get("/api/account")).status).toBe(401);
    expect((await tablet.get("/api/account")).status).toBe(200);
    await signedIn("Laptop");
    expect((await owner.post("/api/account/sessions/end-others")).status).toBe(200);
    expect((await tablet.get("/api/account")).status).toBe(401);
    expect((await account(owner)).sessions).toHaveLength(1);
  });

  it("end with their time, which a clock put back does not give back", async () => {
    door.parts.setWallClock(31 * 86_400_000);
    expect((await owner.get("/api/account")).status).toBe(401);
    door.parts.setWallClock(-31 * 86_400_000);
    expect((await owner.get("/api/account")).status).toBe(401);
    // Control: a clock that jumps less ends none.
    await owner.signIn(name, password);
    door.parts.setWallClock(20 * 86_400_000);
    expect((await owner.get("/api/account")).status).toBe(200);
  });

  it("keep their cookie to HTTPS and to this host where they came by HTTPS", async () => {
    const proxied = await openDoor(false, { trustedProxies: ["127.0.0.1"] });
    try {
      const visitor = new Visitor(proxied.app, { headers: { "x-forwarded-proto": "https" } });
      await visitor.post("/api/setup", { ...SET_UP, code: proxied.accounts.setUpCode() });
      expect([...visitor.cookies.keys()].sort()).toEqual(["__Host-ar_test", "__Host-ar_test_device"]);
      expect((await visitor.get("/api/account")).status).toBe(200);
      const raw = await proxied.app.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { host: "127.0.0.1:8137", "x-forwarded-proto": "https" },
        payload: SET_UP,
      });
      for (const cookie of [raw.headers["set-cookie"]].flat()) {
        expect(cookie).toMatch(/; Path=\/(;|$)/);
        expect(cookie).toMatch(/; HttpOnly/);
        expect(cookie).toMatch(/; Secure/);
        expect(cookie).not.toMatch(/; Domain/);
      }
    } finally {
      await proxied.close();
    }
  });

  it("keep their cookie under the base path", async () => {
    const based = await openDoor(false, { basePath: "/jobs/" });
    try {
      const response = await based.app.inject({
        method: "POST",
        url: "/jobs/api/setup",
        headers: { host: "127.0.0.1:8137" },
        payload: { ...SET_UP, code: based.accounts.setUpCode() },
      });
      expect(response.statusCode).toBe(200);
      for (const cookie of [response.headers["set-cookie"]].flat()) expect(cookie).toMatch(/; Path=\/jobs\/(;|$)/);
      const entered = await based.app.inject({
        url: `/jobs/enter/${based.accounts.oneTimeToken(based.parts.ownerId)}`,
        headers: { host: "127.0.0.1:8137" },
      });
      expect(entered.headers.location).toBe("/jobs/");
    } finally {
      await based.close();
    }
  });
});

describe("the live feed of a session that ends is closed within a second", () => {
  const lineOf = async (visitor: Visitor, lastSeq: null | undefined): Promise<Line> =>
    openLine(await portOf(door.app), { cookie: visitor.cookie }, lastSeq);

  async function closedBy(end: (phone: Visitor, id: string) => unknown, hello: null | undefined): Promise<number> {
    const phone = await signedIn("Phone");
    const [line, kept] = [await lineOf(phone, hello), await lineOf(owner, null)];
    const id = (await account(phone)).sessionId ?? "";
    const began = performance.now();
    await end(phone, id);
    const { code, at } = await line.closed;
    expect(line.messages.at(-1)).toEqual({ type: "signed_out" });
    // The one bound that the product promises: a second.
    expect(at - began).toBeLessThan(1000);
    // Control: the other session's stays open.
    await door.parts.services.owner.importProfile(door.parts.ownerId, "p.json", '{ "profile": {} }');
    for (;;) {
      const message = await kept.next();
      if (message.type === "delta" && message.event.kind === "profile.saved") break;
    }
    kept.close();
    return code;
  }

  it.each([null, undefined])("when it is revoked (hello: %s)", async (hello) => {
    expect(await closedBy((_, id) => owner.delete(`/api/account/sessions/${id}`), hello)).toBe(4401);
  });

  it("when it signs out", async () => {
    expect(await closedBy((phone) => phone.post("/api/sign-out"), null)).toBe(4401);
  });

  it("when the password is changed elsewhere", async () => {
    const code = await closedBy(
      () => owner.post("/api/account/password", { password, next: "another good password", alsoVault: true }),
      null,
    );
    expect(code).toBe(4401);
    expect((await new Visitor(door.app).signIn(name, password)).code).toBe("sign_in_wrong");
    expect((await new Visitor(door.app).signIn(name, "another good password")).status).toBe(200);
  });

  it("when nobody says so: its row went with its person, or by another hand", async () => {
    expect(await closedBy((_, id) => door.parts.store.transaction(() => door.parts.store.sessions.end(id)), null)).toBe(
      4401,
    );
  });

  it("when its time is over", async () => {
    const line = await lineOf(owner, null);
    const began = performance.now();
    door.parts.setWallClock(31 * 86_400_000);
    const { code, at } = await line.closed;
    expect(code).toBe(4401);
    expect(at - began).toBeLessThan(1000);
  });

  it("when an API token is revoked", async () => {
    const made = await owner.post("/api/account/tokens", { name: "watch", scopes: ["read"], days: 1 });
    const { token, entry } = made.json<{ token: string; entry: { id: string } }>();
    const line = await openLine(await portOf(door.app), { authorization: `Bearer ${token}` });
    expect((await line.next()).type).toBe("snapshot");
    await owner.delete(`/api/account/tokens/${entry.id}`);
    expect((await line.closed).code).toBe(4401);
  });
});

describe("changing the password", () => {
  it("takes the present one, ends all other sessions and links, and tells the vault", async () => {
    const phone = await signedIn("Phone");
    const link = door.accounts.oneTimeToken(door.parts.ownerId);
    const change = (given: string, next: string) =>
      owner.post("/api/account/password", { password: given, next, alsoVault: true });
    expect((await change("not the present one", "another good password")).code).toBe("password_wrong");
    expect((await change(password, "short")).code).toBe("request_wrong");
    expect((await phone.get("/api/account")).status).toBe(200);
    expect((await change(password, "another good password")).status).toBe(200);
    expect((await phone.get("/api/account")).status).toBe(401);
    expect((await owner.get("/api/account")).status).toBe(200);
    expect(door.accounts.enter(link)).toBeNull();
    const { vaults } = door.parts.services;
    await vaults.lock(door.parts.ownerId);
    await expect(vaults.unlock(door.parts.ownerId, password)).rejects.toMatchObject({ code: "passphrase_wrong" });
    await vaults.unlock(door.parts.ownerId, "another good password");
  });

  it("is done once when it is asked twice at a time", async () => {
    const answers = await Promise.all(
      ["one good password", "two good passwords"].map((next) =>
        owner.post("/api/account/password", { password, next, alsoVault: true }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 429]);
  });
});

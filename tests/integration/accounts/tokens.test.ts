import { SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApiToken, Scope } from "#data/model/owner/account.ts";
import { scopeOf } from "#server/accounts/scopes.ts";
import { type Door, HOST, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { draftFor, giveCv } from "#tests/fakes/steps.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
let owner: Visitor;
beforeEach(async () => {
  door = await openDoor();
  owner = new Visitor(door.app);
  await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
});
afterEach(() => door.close());

type Made = { token: string; entry: ApiToken };
const make = async (scopes: Scope[], days = 30) =>
  (await owner.post("/api/account/tokens", { name: "a script", scopes, days })).json<Made>();
const bearer = (token: string) => new Visitor(door.app, { headers: { authorization: `Bearer ${token}` } });

describe("API tokens", () => {
  it("read, work and approve as far as their scopes go, without a session's token", async () => {
    giveCv(door.parts);
    const draft = draftFor(door.parts);
    const [read, work, approve] = await Promise.all([make(["read"]), make(["read", "work"]), make(["approve"])]);
    const posting = { kind: "text", name: "x", text: "A posting." };
    expect((await bearer(read.token).get("/api/state")).status).toBe(200);
    expect((await bearer(read.token).post("/api/postings", posting)).code).toBe("scope_refused");
    expect((await bearer(work.token).post("/api/postings", posting)).status).toBe(200);
    const approval = { hash: draft.hash };
    expect((await bearer(work.token).post(`/api/drafts/${draft.id}/approve`, approval)).code).toBe("scope_refused");
    expect((await bearer(approve.token).get("/api/state")).code).toBe("scope_refused");
    expect((await bearer(approve.token).post(`/api/drafts/${draft.id}/approve`, approval)).status).toBe(200);
  });

  it("are taken by no route of accounts, people, vault, archives, settings or system", async () => {
    const { token } = await make(["read", "work", "approve"]);
    const refused = door.app.everyRoute.filter(({ url }) =>
      /^\/(api\/(account|people|vault|backups|drills|restore|settings|system)|docs)/.test(url),
    );
    expect(refused.length).toBeGreaterThan(15);
    for (const { method, url, open } of refused) {
      if (open || !["GET", "POST", "DELETE"].includes(method)) continue;
      const asked = url.replaceAll(/:\w+|\*/g, "x");
      const answer = await bearer(token).ask(method as "GET", asked, method === "POST" ? {} : undefined);
      expect(answer.code, `${method} ${url}`).toBe("scope_refused");
    }
    // Control: the owner's session is let in.
    expect((await owner.get("/api/account")).status).toBe(200);
  });

  it("are shown nothing that lies in the vault, even while its owner is", async () => {
    const { ownerId, services } = door.parts;
    const said = { selfIdentification: { gender: "canary of what nobody else need know" } };
    await services.owner.importProfile(ownerId, "profile.json", JSON.stringify({ profile: said }));
    const script = bearer((await make(["read", "work", "approve"])).token);
    for (const url of ["/api/owner", "/api/export"]) {
      expect((await owner.get(url)).body).toContain(said.selfIdentification.gender);
      expect((await script.get(url)).body).not.toContain(said.selfIdentification.gender);
      expect((await script.get(url)).body).toContain('"gender":"in the vault"');
    }
    await owner.post("/api/vault/lock");
    expect((await owner.get("/api/export")).body).not.toContain(said.selfIdentification.gender);
  });

  it("are over at once when they are revoked, and with their time", async () => {
    const { token, entry } = await make(["read"], 7);
    const script = bearer(token);
    expect((await script.get("/api/state")).status).toBe(200);
    expect((await owner.get("/api/account")).json<{ tokens: ApiToken[] }>().tokens[0]?.usedAt).not.toBeNull();
    expect((await owner.delete(`/api/account/tokens/${entry.id}`)).status).toBe(200);
    expect((await script.get("/api/state")).code).toBe("token_refused");
    expect((await owner.delete(`/api/account/tokens/${entry.id}`)).code).toBe("no_such_token");
    const second = bearer((await make(["read"], 7)).token);
    door.parts.advance(6 * 86_400_000);
    expect((await second.get("/api/state")).status).toBe(200);
    door.parts.advance(2 * 86_400_000);
    expect((await second.get("/api/state")).code).toBe("token_refused");
  });

  it("are refused when they are forged, changed or of another kind, also beside a good cookie", async () => {
    const { token, entry } = await make(["read"]);
    const [head = "", body = "", signature = ""] = token.split(".");
    const other = new SignJWT({}).setProtectedHeader({ alg: "HS256" }).setIssuer("autoresume").setJti(entry.id);
    const forged = await other.setSubject(door.parts.ownerId).setExpirationTime("1h").sign(new Uint8Array(32));
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${body}.`;
    const flipped = `${head}.${body}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
    for (const bad of [forged, none, flipped, "x", "", `${token} ${token}`]) {
      const headers = { host: HOST, cookie: owner.cookie, authorization: `Bearer ${bad}` };
      const response = await door.app.inject({ url: "/api/state", headers });
      expect(response.statusCode, bad).toBe(401);
    }
    expect((await bearer(token).get("/api/state")).status).toBe(200);
  });

  it("outlive a restart, and keep nothing of the JWT in the database", async () => {
    const { token, entry } = await make(["read"]);
    expect((await door.parts.accountsAnew().tokens.of(token))?.token.id).toBe(entry.id);
    expect(JSON.stringify(door.parts.store.apiTokens.list(door.parts.ownerId))).not.toContain(token.split(".")[2]);
  });
});

describe("the scope of a route", () => {
  it.each([
    ["/api/state", "GET", undefined, "read"],
    ["/api/search", "POST", undefined, "work"],
    ["/api/drafts/:id/approve", "POST", "approve", "approve"],
    ["/api/vault/unlock", "POST", undefined, null],
    ["/api/backups", "GET", "read", null],
    ["/docs/json", "GET", undefined, null],
    ["/api/accountant", "GET", undefined, "read"],
    ["/api/state", "GET", "none", null],
  ] as const)("%s %s, declared %s: %s", (url, method, declared, scope) => {
    expect(scopeOf(url, method, declared)).toBe(scope);
  });
});

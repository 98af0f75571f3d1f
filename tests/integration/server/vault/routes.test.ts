import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VaultView } from "#data/model/wire/vault.ts";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
let ada: Visitor;
beforeEach(async () => {
  door = await openDoor();
  ada = new Visitor(door.app);
  await ada.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
});
afterEach(() => door.close());

const PASSPHRASE = SET_UP.password;
const vault = async () => (await ada.get("/api/vault")).json<VaultView>();

describe("the vault's routes", () => {
  it("show it under the password of set-up, lock it and unlock it", async () => {
    expect((await vault()).vault).toMatchObject({ state: "unlocked", opensBy: "passphrase", apart: false, waiting: 0 });
    expect((await ada.post("/api/vault/lock")).json<VaultView>().vault.state).toBe("locked");
    expect(await ada.post("/api/vault/unlock", { passphrase: "something else" })).toMatchObject({
      status: 409,
      code: "passphrase_wrong",
    });
    expect((await ada.post("/api/vault/unlock", { passphrase: PASSPHRASE })).json<VaultView>().vault.state).toBe(
      "unlocked",
    );
  });

  it("make guessing slow", async () => {
    await ada.post("/api/vault/lock");
    const codes: (string | null)[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      codes.push((await ada.post("/api/vault/unlock", { passphrase: `guess ${guess}` })).code);
    }
    expect(codes.slice(0, 10)).toEqual(Array(10).fill("passphrase_wrong"));
    expect(codes.slice(10)).toEqual(["too_many_tries", "too_many_tries"]);
    expect((await ada.post("/api/vault/unlock", { passphrase: PASSPHRASE })).code).toBe("too_many_tries");
  });

  it("keep secrets and sessions, and show only that they are there", async () => {
    const kept = await ada.post("/api/vault/secrets", { kind: "api_key", name: "model", value: "sk-0123456789" });
    expect(kept.body).not.toContain("sk-0123");
    expect(kept.json<VaultView>().secrets).toMatchObject([{ kind: "api_key", name: "model" }]);
    const session = JSON.stringify({ cookies: [], origins: [] });
    const given = await ada.post("/api/vault/credentials", { platform: "jobs.example", session });
    expect(given.json<VaultView>().credentials).toMatchObject([{ platform: "jobs.example" }]);
    for (const wrong of [
      { platform: "jobs.example", session: "{}" },
      { platform: "a/b", session },
    ]) {
      expect(await ada.post("/api/vault/credentials", wrong)).toMatchObject({ status: 422, code: "session_wrong" });
    }
    expect((await ada.delete("/api/vault/secrets/api_key/model")).status).toBe(200);
    expect((await ada.delete("/api/vault/secrets/api_key/model")).code).toBe("no_such_secret");
    expect((await ada.delete("/api/vault/credentials/jobs.example")).status).toBe(200);
    expect((await ada.delete("/api/vault/credentials/jobs.example")).code).toBe("no_such_credential");
    expect(await vault()).toMatchObject({ secrets: [], credentials: [] });
  });

  it("change its passphrase apart from the password, and its key", async () => {
    const next = "a passphrase of its own";
    const changed = await ada.post("/api/vault/passphrase", { passphrase: PASSPHRASE, next });
    expect(changed.json<VaultView>().vault).toMatchObject({ apart: true });
    expect(await ada.post("/api/vault/rotate", { passphrase: PASSPHRASE })).toMatchObject({
      code: "passphrase_wrong",
    });
    const rotated = await ada.post("/api/vault/rotate", { passphrase: next });
    expect(rotated.json<VaultView>().vault.rotatedAt).not.toBeNull();
    // The password again: no longer apart, because it is the one of signing in.
    const back = await ada.post("/api/vault/passphrase", { passphrase: next, next: PASSPHRASE });
    expect(back.json<VaultView>().vault).toMatchObject({ apart: false });
  });
});

describe("what the owner says of themselves as a person", () => {
  const FILE = {
    name: "me.json",
    text: '{ "profile": { "firstName": "Ada", "selfIdentification": { "gender": "Woman" } } }',
  };

  it("is kept in the vault alone, shown and exported while it is unlocked", async () => {
    await ada.post("/api/vault/lock");
    expect((await ada.post("/api/profile", FILE)).status).toBe(200);
    expect(door.parts.store.profiles.get(door.parts.ownerId)).toEqual({ firstName: "Ada" });
    for (const url of ["/api/owner", "/api/export"]) {
      const shown = (await ada.get(url)).json<{ profile: object }>();
      expect(shown.profile).toEqual({ firstName: "Ada", selfIdentification: { gender: "in the vault" } });
    }
    // A file that was exported so changes nothing when it is imported again.
    const exported = JSON.stringify({ profile: { selfIdentification: { gender: "in the vault" } } });
    await ada.post("/api/profile", { name: "back.json", text: exported });
    await ada.post("/api/vault/unlock", { passphrase: PASSPHRASE });
    for (const url of ["/api/owner", "/api/export"]) {
      expect((await ada.get(url)).json<{ profile: object }>().profile).toMatchObject({
        selfIdentification: { gender: "Woman" },
      });
    }
  });
});

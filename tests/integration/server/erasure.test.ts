import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Door, HOST, openDoor, SET_UP } from "#tests/fakes/door.ts";

let door: Door;
let owner: Record<string, string>;
beforeEach(async () => {
  door = await openDoor();
  const { cookie, csrf } = await door.signedIn();
  owner = { host: HOST, cookie, "x-csrf-token": csrf };
});
afterEach(() => door.close());

async function member(name: string): Promise<{ id: string; headers: Record<string, string> }> {
  const invited = await door.app.inject({
    method: "POST",
    url: "/api/people/invitations",
    headers: owner,
    payload: { name },
  });
  const joined = await door.app.inject({
    method: "POST",
    url: "/api/join",
    headers: { host: HOST },
    payload: { code: invited.json<{ code: string }>().code, name, password: "a battery of horses" },
  });
  const { person, csrf } = joined.json<{ person: { id: string }; csrf: string }>();
  const cookies = [joined.headers["set-cookie"]].flat().map((one) => String(one).split(";")[0]);
  return { id: person.id, headers: { host: HOST, cookie: cookies.join("; "), "x-csrf-token": csrf } };
}

const people = async () =>
  (await door.app.inject({ url: "/api/people", headers: owner })).json<{ people: { person: { name: string } }[] }>()
    .people.length;

describe("a member", () => {
  it("erases themself with their password, and is signed out by it", async () => {
    const { headers } = await member("Ben Example");
    const erase = (password: string) =>
      door.app.inject({ method: "POST", url: "/api/account/erase", headers, payload: { password } });
    expect((await erase("not the password")).statusCode).toBeGreaterThanOrEqual(400);
    expect(await people()).toBe(2);
    expect((await erase("a battery of horses")).json()).toMatchObject({ compacted: true });
    expect(await people()).toBe(1);
    expect((await door.app.inject({ url: "/api/state", headers })).statusCode).toBe(401);
    expect(door.restarted()).toBe(false);
  });

  it("is erased by the owner, and by nobody else", async () => {
    const [ben, cara] = [await member("Ben Example"), await member("Cara Example")];
    const erase = (id: string, headers: Record<string, string>) =>
      door.app.inject({ method: "DELETE", url: `/api/people/${id}`, headers });
    expect((await erase(ben.id, cara.headers)).statusCode).toBe(403);
    expect((await erase(ben.id, owner)).statusCode).toBe(200);
    expect((await erase(ben.id, owner)).statusCode).toBe(404);
    expect(await people()).toBe(2);
  });
});

describe("the owner", () => {
  const erase = () =>
    door.app.inject({
      method: "POST",
      url: "/api/account/erase",
      headers: owner,
      payload: { password: SET_UP.password },
    });

  it("is erased last, and the appliance begins anew", async () => {
    const { id } = await member("Ben Example");
    expect((await erase()).json()).toMatchObject({ error: { code: "owner_needed" } });
    await door.app.inject({ method: "DELETE", url: `/api/people/${id}`, headers: owner });
    expect((await erase()).statusCode).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(door.restarted()).toBe(true);
    expect((await door.app.inject({ url: "/api/session", headers: { host: HOST } })).json()).toMatchObject({
      state: "needs_setup",
    });
  });

  it("is not erased by way of the list of people", async () => {
    const url = `/api/people/${door.parts.ownerId}`;
    expect((await door.app.inject({ method: "DELETE", url, headers: owner })).statusCode).toBe(409);
  });
});

it("an export holds account and vault by name, and nothing that lets one in", async () => {
  await door.parts.services.vaults.keep(door.parts.ownerId, "api_key", "weather", "canary-value-of-a-secret");
  const text = (await door.app.inject({ url: "/api/export", headers: owner })).body;
  const exported = JSON.parse(text) as Record<string, Record<string, unknown>>;
  expect(exported.account).toMatchObject({ person: { name: SET_UP.name, role: "owner" } });
  expect(exported.vault).toMatchObject({ secrets: [{ kind: "api_key", name: "weather" }] });
  for (const secret of [
    "canary-value-of-a-secret",
    "argon2id",
    owner["x-csrf-token"] ?? "",
    "AGE-SECRET-KEY",
    "BEGIN AGE",
  ])
    expect(text).not.toContain(secret);
});

import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { BackupsView } from "#data/model/wire/backup.ts";
import { type Door, HOST, openDoor, SET_UP } from "#tests/fakes/door.ts";

let door: Door;
let signed: { cookie: string; csrf: string };

beforeEach(async () => {
  door = await openDoor();
  signed = await door.signedIn();
});
afterEach(() => door.close());

const ask = (method: "GET" | "POST" | "DELETE", url: string, payload?: object) =>
  door.app.inject({
    method,
    url,
    headers: { host: HOST, cookie: signed.cookie, "x-csrf-token": signed.csrf },
    ...(payload === undefined ? {} : { payload }),
  });

const view = async () => (await ask("GET", "/api/backups")).json<BackupsView>();

it("makes, lists, hands out and removes archives", async () => {
  const { id } = (await ask("POST", "/api/backups")).json<{ id: string }>();
  await door.parts.archive.backups.settled();
  const { backups, recipient, folder } = await view();
  expect(backups).toMatchObject([{ id, state: "good", cause: "button" }]);
  expect(recipient).toMatch(/^age1/);
  expect(folder).toBe(join(door.parts.directory, "backups"));
  const file = await ask("GET", `/api/backups/${id}/file`);
  expect(file.headers["content-disposition"]).toBe(`attachment; filename="${backups[0]?.file ?? ""}"`);
  expect(file.headers["cache-control"]).toBe("no-store");
  expect(file.rawPayload).toHaveLength(backups[0]?.bytes ?? 0);
  expect((await ask("DELETE", `/api/backups/${id}`)).statusCode).toBe(409);
  door.parts.advance(86_400_000);
  await ask("POST", "/api/backups");
  await door.parts.archive.backups.settled();
  expect((await ask("DELETE", `/api/backups/${id}`)).statusCode).toBe(200);
  expect((await ask("GET", `/api/backups/${id}/file`)).statusCode).toBe(404);
  expect((await view()).backups.map(({ state }) => state)).toEqual(["good", "gone"]);
});

it("shows the emergency kit to the passphrase alone, and has it proven", async () => {
  expect((await ask("POST", "/api/backups/kit", { passphrase: "not this" })).json()).toMatchObject({
    error: { code: "passphrase_wrong" },
  });
  const kit = (await ask("POST", "/api/backups/kit", { passphrase: SET_UP.password })).json<{ identity: string }>();
  expect(kit.identity).toMatch(/^AGE-SECRET-KEY-1/);
  expect((await ask("POST", "/api/backups/kit/prove", { identity: "AGE-SECRET-KEY-1" })).statusCode).toBe(409);
  const proven = await ask("POST", "/api/backups/kit/prove", { identity: kit.identity });
  expect(proven.json<{ provenAt: string }>().provenAt).toBe((await view()).kitProvenAt);
});

it("makes guessing the passphrase at the kit as slow as at the vault, for both together", async () => {
  const guess = async (url: string) =>
    (await ask("POST", url, { passphrase: "not this" })).json<{ error: { code: string } }>().error.code;
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await guess("/api/backups/kit")).toBe("passphrase_wrong");
    expect(await guess("/api/vault/unlock")).toBe("passphrase_wrong");
  }
  expect(await guess("/api/backups/kit")).toBe("too_many_tries");
  expect(await guess("/api/vault/unlock")).toBe("too_many_tries");
  door.parts.advance(60_000);
  expect((await ask("POST", "/api/backups/kit", { passphrase: SET_UP.password })).statusCode).toBe(200);
  expect(await guess("/api/backups/kit")).toBe("passphrase_wrong");
});

it("adds places for copies, tries and removes them", async () => {
  const place = { kind: "folder", path: door.parts.directory };
  const added = await ask("POST", "/api/backups/targets", { name: "The other disk", place });
  const { id } = added.json<{ id: string }>();
  expect((await ask("POST", `/api/backups/targets/${id}/try`)).json()).toEqual({ ok: true });
  expect((await view()).targets).toMatchObject([{ id, name: "The other disk", place }]);
  const nowhere = { name: "Nowhere", place: { kind: "folder", path: "/nowhere/at/all" } };
  const { id: other } = (await ask("POST", "/api/backups/targets", nowhere)).json<{ id: string }>();
  expect((await ask("POST", `/api/backups/targets/${other}/try`)).json()).toMatchObject({
    error: { code: "target_refused" },
  });
  expect((await ask("DELETE", `/api/backups/targets/${other}`)).statusCode).toBe(200);
  expect((await ask("DELETE", `/api/backups/targets/${other}`)).statusCode).toBe(404);
});

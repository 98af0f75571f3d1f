import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settingsTable } from "#server/config/table.ts";
import { addressesOf } from "#server/start/greeting.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

describe("the settings' routes", () => {
  it("show and change settings, and a change of names is in force at once", async () => {
    const { cookie, csrf } = await door.signedIn();
    const headers = { host: HOST, cookie, "x-csrf-token": csrf };
    const shown = (await door.app.inject({ url: "/api/settings", headers })).json<{
      lines: { key: string }[];
      file: string;
    }>();
    expect(shown.lines.map(({ key }) => key)).toContain("door.port");
    expect(shown.file).toMatch(/settings\.yaml$/);
    const under = (host: string) => door.app.inject({ url: "/api/health", headers: { host } });
    expect((await under("cv.home.example")).statusCode).toBe(403);
    const change = (changes: Record<string, unknown>) =>
      door.app.inject({ method: "POST", url: "/api/settings", headers, payload: { changes } });
    const changed = await change({ "door.allowedNames": ["cv.home.example"], "door.port": 8200 });
    expect(changed.json<{ lines: unknown[] }>().lines).toContainEqual(
      expect.objectContaining({ key: "door.port", value: 8200, waitsForRestart: true }),
    );
    expect((await under("cv.home.example")).statusCode).toBe(200);
    expect((await change({ "door.port": "many" })).json()).toMatchObject({ error: { code: "setting_wrong" } });
  });

  it("restart the appliance for its owner", async () => {
    const { cookie, csrf } = await door.signedIn();
    const headers = { host: HOST, cookie, "x-csrf-token": csrf };
    expect((await door.app.inject({ method: "POST", url: "/api/system/restart", headers })).statusCode).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(door.restarted()).toBe(true);
  });
});

it("the page of settings is the one that the schema makes", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../server/config/README.md"), "utf8");
  expect(page).toBe(settingsTable());
});

it("the greeting names every address that leads here", () => {
  const interfaces = {
    lo: [{ address: "127.0.0.1", family: "IPv4", internal: true }],
    eth0: [
      { address: "192.168.1.7", family: "IPv4", internal: false },
      { address: "fe80::1", family: "IPv6", internal: false },
      { address: "2001:db8::7", family: "IPv6", internal: false },
    ],
  } as unknown as Parameters<typeof addressesOf>[2];
  const here = "http://127.0.0.1:8137";
  expect(addressesOf(here, "127.0.0.1", interfaces)).toEqual([here]);
  expect(addressesOf(here, "0.0.0.0", interfaces)).toEqual([here, "http://192.168.1.7:8137"]);
  expect(addressesOf(here, "::", interfaces)).toEqual([here, "http://192.168.1.7:8137", "http://[2001:db8::7]:8137"]);
});

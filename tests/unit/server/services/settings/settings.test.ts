import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MEMBERS } from "#server/config/members.ts";
import { wouldNotOpen } from "#server/entry/would-open.ts";
import { dayIn } from "#server/services/settings/day.ts";
import type { LiveSettings } from "#server/services/settings/live.ts";
import { SettingsService } from "#server/services/settings/settings.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleSettings, settingsParts } from "#tests/fakes/settings.ts";

let parts: ApplianceParts;
let settings: SettingsService;
let live: LiveSettings;
let path: string;
beforeEach(() => {
  parts = applianceParts();
  ({ settings, live, settingsFile: path } = settingsParts(parts.services.journal, parts.directory));
});
afterEach(() => parts.close());
const change = (changes: Record<string, unknown>) => settings.change(parts.ownerId, changes);
const line = (key: string) => settings.lines().find((each) => each.key === key);

describe("the settings", () => {
  it("are shown all, each with its words, where it comes from and what it takes", () => {
    expect(settings.lines()).toHaveLength(MEMBERS.length);
    expect(line("door.port")).toMatchObject({ value: 8137, source: "default", restart: true, waitsForRestart: false });
    expect(line("door.port")?.schema).toMatchObject({ type: "integer", maximum: 65_535 });
  });

  it("are put to work at once where they can be, and wait for a restart where not", () => {
    const heard: string[] = [];
    live.onChange((now, before) => heard.push(`${before.general.logLevel} ${now.general.logLevel}`));
    change({ "general.logLevel": "debug", "door.port": 8200, "door.allowedNames": ["Jobs.Example"] });
    expect(live.current().general.logLevel).toBe("debug");
    expect(live.current().door.allowedNames).toEqual(["jobs.example"]);
    expect(live.current().door.port).toBe(8137);
    expect(heard).toEqual(["info debug"]);
    expect(line("door.port")).toMatchObject({ value: 8200, source: "file", waitsForRestart: true });
    expect(line("general.logLevel")).toMatchObject({ value: "debug", source: "file", waitsForRestart: false });
    expect(parts.store.events.recent(parts.ownerId, 1)[0]).toMatchObject({
      kind: "settings.changed",
      data: { keys: ["general.logLevel", "door.port", "door.allowedNames"] },
    });
    change({ "door.port": null });
    expect(line("door.port")).toMatchObject({ value: 8137, source: "default", waitsForRestart: false });
  });

  it("keep the comments of the file, and its mode to themselves", () => {
    writeFileSync(path, "# of the house\ndoor:\n  port: 8200 # the proxy's\n\nretention:\n");
    change({ "backup.every": "week", "retention.logsDays": 3 });
    const text = readFileSync(path, "utf8");
    for (const words of ["# of the house", "port: 8200 # the proxy's", "every: week", "logsDays: 3"])
      expect(text).toContain(words);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(parts.directory).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("change all or nothing, and name every fault", async () => {
    const fault = await faultOf(() =>
      change({ "door.port": "many", "door.hots": "x", "general.timeZone": "Mars/Base", "backup.at": "04:00" }),
    );
    expect(fault.code).toBe("setting_wrong");
    expect(fault.data.wrong).toHaveLength(3);
    expect(existsSync(path)).toBe(false);
    const half = await faultOf(() => change({ "door.tlsKey": "/key.pem" }));
    expect(half.message).toContain("belong together");
    expect(existsSync(path)).toBe(false);
    change({ "backup.at": "04:00" });
    expect(existsSync(path)).toBe(true);
  });

  it("say what a text must be in words, not as a pattern", async () => {
    const fault = await faultOf(() =>
      change({ "door.basePath": "jobs", "backup.at": "25:00", "door.host": "not a host" }),
    );
    expect(fault.data.wrong).toEqual([
      'door.basePath is "jobs"; it is a path with a slash at both ends, e.g. /jobs/.',
      'backup.at is "25:00"; it is a time of day from 00:00 to 23:59.',
      'door.host is "not a host"; it wants an address to listen on, e.g. 127.0.0.1 or 0.0.0.0.',
    ]);
  });

  it("refuse what the appliance would not start with, and only then", async () => {
    const { journal } = parts.services;
    const given = { environment: new Map(), defaults: {} };
    const careful = new SettingsService({ journal, live, given, path, refused: wouldNotOpen });
    const set = (changes: Record<string, unknown>) => careful.change(parts.ownerId, changes);
    // Another machine's address, from the range of documentation.
    const elsewhere = await faultOf(() => set({ "door.host": "192.0.2.7" }));
    expect(elsewhere.data.wrong).toEqual(['door.host is "192.0.2.7"; it wants an address of this machine.']);
    const tls = {
      "door.tlsCertificate": join(parts.directory, "no.pem"),
      "door.tlsKey": join(parts.directory, "no.key"),
    };
    expect((await faultOf(() => set(tls))).message).toContain("door.tlsCertificate does not work with door.tlsKey");
    expect(existsSync(path)).toBe(false);
    set({ "door.host": "0.0.0.0" });
    // A file that was spoilt before holds up nothing that needs no restart.
    change(tls);
    set({ "general.logLevel": "debug" });
    expect((await faultOf(() => set({ "door.port": 8200 }))).code).toBe("setting_wrong");
  });

  it("leave what the environment set alone", async () => {
    const environment = new Map([
      ["door.port", { value: 9000, source: "environment", place: "AUTORESUME_PORT" }] as const,
    ]);
    const { journal } = parts.services;
    const fixed = new SettingsService({ journal, live, given: { environment, defaults: {} }, path });
    const fault = await faultOf(() => fixed.change(parts.ownerId, { "door.port": 8200 }));
    expect(fault).toMatchObject({ code: "setting_fixed" });
    expect(fault.message).toContain("AUTORESUME_PORT");
    expect(fixed.lines().find(({ key }) => key === "door.port")).toMatchObject({ value: 9000, source: "environment" });
  });

  it("do not build on a file that was spoilt by hand, but mend the key that is", async () => {
    writeFileSync(path, "door:\n  port: many\n");
    expect((await faultOf(() => change({ "backup.at": "04:00" }))).code).toBe("settings_file_wrong");
    change({ "door.port": 8200 });
    expect(readFileSync(path, "utf8")).toContain("port: 8200");
    writeFileSync(path, "door: [\n");
    expect((await faultOf(() => change({ "door.port": 1 }))).code).toBe("settings_file_wrong");
    expect(readFileSync(path, "utf8")).toBe("door: [\n");
  });

  it("stay as they were when the disk refuses", async () => {
    const { journal } = parts.services;
    const nowhere = new SettingsService({
      journal,
      live,
      given: { environment: new Map(), defaults: {} },
      path: join(parts.directory, "gone", "settings.yaml"),
    });
    const fault = await faultOf(() => nowhere.change(parts.ownerId, { "general.logLevel": "debug" }));
    expect(fault.code).toBe("database_unwritable");
    expect(live.current().general.logLevel).toBe("info");
  });

  it("reach every listener, also behind one that fails", () => {
    const heard: number[] = [];
    live.onChange(() => {
      throw new Error("deaf");
    });
    live.onChange(() => void heard.push(1));
    expect(() => live.apply(sampleSettings({ door: { port: 1 } }))).toThrow("deaf");
    expect(heard).toEqual([1]);
  });
});

it("knows the day of the time zone, not of Greenwich", () => {
  expect(dayIn("Europe/Berlin", "2026-03-01T23:30:00.000Z")).toBe("2026-03-02");
  expect(dayIn("America/Los_Angeles", "2026-03-02T05:00:00.000Z")).toBe("2026-03-01");
  expect(dayIn("UTC", "2026-03-01T23:30:00.000Z")).toBe("2026-03-01");
});

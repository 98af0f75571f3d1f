import { describe, expect, it } from "vitest";
import type { FaultRecord } from "#data/model/faults.ts";
import { Settings, type SettingLine } from "#data/model/work/settings.ts";
import {
  changes,
  faultsOf,
  fieldOf,
  groupsOf,
  isFixed,
  movedTo,
  requestOf,
  textOf,
  valueOf,
} from "../../../../ui/components/settings/setting-form.ts";

type Member = { title: string; description: string; env: string; restart: boolean; default: unknown };

/** A line as the appliance sends it, from the real schema. */
function line(key: string, set: Partial<SettingLine> = {}): SettingLine {
  const [group = "", name = ""] = key.split(".");
  const groups = Settings.properties as unknown as Record<string, { properties: Record<string, Member> }>;
  const member = groups[group]?.properties[name];
  if (member === undefined) throw new Error(`no such setting: ${key}`);
  const { title, description, env, restart } = member;
  return {
    key,
    title,
    description,
    env,
    restart,
    schema: JSON.parse(JSON.stringify(member)) as unknown,
    default: member.default,
    value: member.default,
    source: "default",
    waitsForRestart: false,
    ...set,
  };
}

const KEYS = Object.entries(Settings.properties).flatMap(([group, { properties }]) =>
  Object.keys(properties).map((name) => `${group}.${name}`),
);

describe("the field of a setting", () => {
  it.each([
    ["door.host", { kind: "text" }],
    ["door.port", { kind: "number", min: 0, max: 65_535 }],
    ["door.basePath", { kind: "text" }],
    ["door.allowedNames", { kind: "list" }],
    ["general.timeZone", { kind: "zone" }],
    ["general.logLevel", { kind: "choice", choices: ["trace", "debug", "info", "warn", "error", "fatal", "silent"] }],
    ["backup.every", { kind: "choice", choices: ["off", "day", "week"] }],
    ["backup.at", { kind: "time" }],
  ])("%s is made from its schema", (key, field) => expect(fieldOf(line(key))).toEqual(field));

  it("of a truth is a switch, of a fraction a number without limits", () => {
    expect(fieldOf({ key: "a.b", schema: { type: "boolean" } })).toEqual({ kind: "switch" });
    expect(fieldOf({ key: "a.b", schema: { type: "number" } })).toEqual({ kind: "number", min: null, max: null });
  });

  it("shows every default so that reading it back changes nothing", () => {
    expect(KEYS.length).toBeGreaterThan(15);
    for (const key of KEYS) expect(changes(line(key), textOf(line(key).value)), key).toBe(false);
  });
});

describe("what is typed", () => {
  it("becomes a value of the field's kind", () => {
    expect(valueOf({ kind: "number", min: 0, max: 9 }, " 8200 ")).toBe(8200);
    expect(valueOf({ kind: "list" }, "nas.example\n\n jobs.example , box.example")).toEqual([
      "nas.example",
      "jobs.example",
      "box.example",
    ]);
    expect(valueOf({ kind: "switch" }, "true")).toBe(true);
    expect(valueOf({ kind: "text" }, " /jobs/ ")).toBe("/jobs/");
  });

  it("as a number that is none goes to the appliance, which says why not", () => {
    expect(valueOf({ kind: "number", min: 0, max: 9 }, "many")).toBe("many");
    expect(valueOf({ kind: "number", min: 0, max: 9 }, "")).toBe("");
  });

  it("is sent only where it changes something, and as null where the default is meant", () => {
    const lines = [line("door.port", { value: 9000, source: "file" }), line("door.host"), line("backup.at")];
    const typed = new Map([
      ["door.port", "8137"],
      ["door.host", " 127.0.0.1 "],
      ["backup.at", "04:10"],
      ["retention.logsDays", "3"],
    ]);
    expect(requestOf(lines, typed)).toEqual({ "door.port": null, "backup.at": "04:10" });
    expect(requestOf(lines, new Map())).toEqual({});
  });
});

it("groups keep their order and their lines", () => {
  const groups = groupsOf(KEYS.map((key) => line(key)));
  expect(groups.map(({ name }) => name)).toEqual(["door", "general", "backup", "retention"]);
  expect(groups.flatMap(({ lines }) => lines)).toHaveLength(KEYS.length);
});

it("what the environment decides is fixed", () => {
  const sources = ["default", "file", "environment", "environment_file"] as const;
  expect(sources.map((source) => isFixed({ source }))).toEqual([false, false, true, true]);
});

describe("a refusal", () => {
  const refusal = (data: Record<string, unknown>): FaultRecord => ({
    code: "setting_wrong",
    next: "mend",
    message: "",
    hint: "",
    data,
  });
  const lines = [line("door.port"), line("backup.at")];
  const told = (fault: FaultRecord | null) => [...faultsOf(fault, lines, ({ title }) => title)];

  it("is told at the fields it names, by their names", () => {
    const wrong = ["door.port is 70000; it is at most 65535.", "settings.yaml line 4: backup.at is no time of day."];
    expect(told(refusal({ wrong }))).toEqual([
      ["door.port", "Port is 70000; it is at most 65535."],
      ["backup.at", "settings.yaml line 4: Back up at is no time of day."],
    ]);
    expect(told(refusal({ fixed: ["door.port is set by AUTORESUME_PORT"] }))).toHaveLength(1);
  });

  it("that names no field is nobody's", () => {
    expect(told(refusal({ wrong: ["door.portal is no setting."] }))).toEqual([]);
    expect(told(refusal({}))).toEqual([]);
    expect(told(null)).toEqual([]);
  });
});

describe("after a restart the control room", () => {
  const page = { href: "http://nas.example:8137/jobs/settings", base: "/jobs/" };
  const waits = (key: string, value: unknown) => line(key, { value, waitsForRestart: true });

  it("stays where it is unless what waits moves it", () => {
    expect(movedTo([waits("door.trustedProxies", ["10.0.0.1"]), line("door.port")], page)).toBeNull();
  });

  it("is under another path or port", () => {
    expect(movedTo([waits("door.basePath", "/work/")], page)).toBe("http://nas.example:8137/work/");
    expect(movedTo([waits("door.port", 9000)], page)).toBe("http://nas.example:9000/jobs/");
  });

  it("speaks HTTPS when a certificate waits, and HTTP again when none does", () => {
    const set = movedTo([waits("door.tlsCertificate", "/etc/ssl/nas.pem")], page);
    expect(set).toBe("https://nas.example:8137/jobs/");
    const taken = movedTo([waits("door.tlsCertificate", "")], { ...page, href: page.href.replace("http:", "https:") });
    expect(taken).toMatch(/^http:/);
  });

  it("is where it was behind a proxy, whose port is not the appliance's", () => {
    const proxied = { href: "https://home.example/jobs/settings", base: "/jobs/" };
    expect(movedTo([waits("door.port", 9000)], proxied)).toBeNull();
  });
});

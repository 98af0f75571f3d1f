import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "#server/config/config.ts";
import { pathsOf } from "#server/config/paths.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

let home: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  home = scratchDirectory();
});
afterEach(() => home.remove());
const write = (text: string) => writeFileSync(pathsOf(home.path).settings, text);
const read = (env: Record<string, string>) => readConfig({ AUTORESUME_HOME: home.path, ...env });

describe("the configuration", () => {
  it("has a default for everything, and listens on this machine alone", () => {
    expect(readConfig({ AUTORESUME_HOME: home.path })).toMatchObject({
      settings: { door: { host: "127.0.0.1", port: 8137, basePath: "/" }, backup: { every: "day" } },
      mode: "owner",
      demoApproves: false,
      onDemand: false,
      passphrase: null,
    });
  });

  it("names every fault at once", async () => {
    const fault = await faultOf(() =>
      readConfig({
        AUTORESUME_PORT: "http",
        AUTORESUME_LOG_LEVEL: "loud",
        AUTORESUME_DEMO: "perhaps",
        AUTORESUME_ALLOWED_NAMES: "https://a.example",
      }),
    );
    expect(fault.code).toBe("config_wrong");
    for (const name of ["AUTORESUME_PORT", "AUTORESUME_LOG_LEVEL", "AUTORESUME_DEMO", "AUTORESUME_ALLOWED_NAMES"])
      expect(fault.message).toContain(name);
  });

  it("takes practice hosts on this machine alone", async () => {
    const { settings } = readConfig({ AUTORESUME_PRACTICE_HOSTS: "127.0.0.1:8200, LocalHost:8201 [::1]:80" });
    expect(settings.general.practiceHosts).toEqual(["127.0.0.1:8200", "localhost:8201", "[::1]:80"]);
    for (const host of ["10.0.0.8:8200", "employer.example:80", "127.0.0.1", "127.0.0.1:0", "127.0.0.999:80"]) {
      const fault = await faultOf(() => readConfig({ AUTORESUME_PRACTICE_HOSTS: host }));
      expect(fault.message).toContain(host);
    }
  });

  it("takes the environment before the file before the default, and says so", () => {
    write("door:\n  port: 8200\n  host: 0.0.0.0\ngeneral:\n  timeZone: Europe/Berlin\n");
    const { settings } = read({
      AUTORESUME_PORT: "8300",
      AUTORESUME_ALLOWED_NAMES: "Jobs.example, a.example b.example",
    });
    expect(settings.door).toMatchObject({
      port: 8300,
      host: "0.0.0.0",
      allowedNames: ["jobs.example", "a.example", "b.example"],
    });
    expect(settings.general.timeZone).toBe("Europe/Berlin");
    expect(settings.retention.logsDays).toBe(30);
  });

  it("reads a value from the file that NAME_FILE names, also the passphrase", async () => {
    const secret = join(home.path, "secret");
    writeFileSync(secret, "correct horse battery\n");
    expect(read({ AUTORESUME_PASSPHRASE_FILE: secret }).passphrase).toBe("correct horse battery");
    writeFileSync(secret, "8400\n");
    expect(read({ AUTORESUME_PORT_FILE: secret }).settings.door.port).toBe(8400);
    const both = await faultOf(() => read({ AUTORESUME_PORT_FILE: secret, AUTORESUME_PORT: "1" }));
    expect(both.message).toContain("AUTORESUME_PORT and AUTORESUME_PORT_FILE are both set");
    const missing = await faultOf(() => read({ AUTORESUME_PASSPHRASE_FILE: join(home.path, "none") }));
    expect(missing.message).toContain("AUTORESUME_PASSPHRASE_FILE");
  });

  it("names what is wrong in the file with its line, what it does not know with what may be meant, all at once", async () => {
    write("door:\n  port: many\n  hots: 0.0.0.0\n  trustedProxies: [10.0.0.0/99]\nbakcup:\n  every: day\n");
    const fault = await faultOf(() => read({ AUTORESUME_PROT: "1", AUTORESUME_TIME_ZONE: "Mars/Base" }));
    expect(fault.data.wrong).toHaveLength(6);
    for (const words of [
      'line 2: door.port is "many"',
      "line 3: door.hots is no setting; did you mean door.host?",
      "line 4: door.trustedProxies holds",
      "line 5: bakcup is no group of settings; did you mean backup?",
      "AUTORESUME_PROT is no setting; did you mean AUTORESUME_PORT?",
      "AUTORESUME_TIME_ZONE: general.timeZone",
    ])
      expect(fault.message).toContain(words);
  });

  it.each([
    ["a broken one", "door: [\n", "line"],
    ["a list", "- door\n", "line 1: it holds no groups"],
    ["a group that is a text", "door: yes\n", "door holds no settings"],
    ["a key twice", "door:\n  port: 1\n  port: 2\n", "line 3"],
    ["one half of a certificate", "door:\n  tlsKey: /key.pem\n", "belong together"],
    ["a secret", "passphrase: x\n", "no group"],
  ])("refuses %s as settings", async (_, text, words) => {
    write(text);
    const fault = await faultOf(() => read({}));
    expect(fault.code).toBe("config_wrong");
    expect(fault.message).toContain(words);
  });

  it.each(["", "# nothing yet\n", "door:\n", "door:\n  port:\n"])("takes %j as no settings", (text) => {
    write(text);
    expect(read({}).settings.door.port).toBe(8137);
  });

  it("passes only what programs need on to workers", () => {
    const { workerEnv } = readConfig({
      PATH: "/usr/bin",
      HOME: "/home/ada",
      ANTHROPIC_API_KEY: "secret",
      AUTORESUME_PORT: "1",
    });
    expect(workerEnv).toEqual({ PATH: "/usr/bin", HOME: "/home/ada" });
  });
});

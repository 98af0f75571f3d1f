import { describe, expect, it } from "vitest";
import { readConfig } from "#server/config/config.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

describe("the configuration", () => {
  it("has a default for everything, and listens on this machine alone", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 8137,
      mode: "owner",
      demoApproves: false,
      onDemand: false,
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
    const { practiceHosts } = readConfig({ AUTORESUME_PRACTICE_HOSTS: "127.0.0.1:8200, LocalHost:8201 [::1]:80" });
    expect(practiceHosts).toEqual(["127.0.0.1:8200", "localhost:8201", "[::1]:80"]);
    expect(readConfig({}).practiceHosts).toEqual([]);
    for (const host of ["10.0.0.8:8200", "employer.example:80", "127.0.0.1", "127.0.0.1:0", "127.0.0.999:80"]) {
      const fault = await faultOf(() => readConfig({ AUTORESUME_PRACTICE_HOSTS: host }));
      expect(fault.message).toContain(host);
    }
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

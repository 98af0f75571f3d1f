import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, inFullForm, shown } from "#tests/bench/frame/bench.ts";
import { spellNumber, table } from "#tests/bench/frame/table.ts";
import { ROOT } from "../../rules/lib/source.ts";

describe("figures", () => {
  it("judge themselves by their goal", () => {
    expect(atMost(10, { id: "job", value: 9.5, unit: "s" })).toEqual({
      id: "job",
      value: 9.5,
      unit: "s",
      goal: "≤ 10",
      met: true,
    });
    expect(atMost(10, { id: "job", value: 10.1, unit: "s" }).met).toBe(false);
    expect(atLeast(3, { id: "rate", value: 2, unit: "1/s", beside: "2.5 before" })).toMatchObject({
      met: false,
      beside: "2.5 before",
    });
  });

  it("say when there is nothing to judge", () => {
    expect(inFullForm({ id: "all", unit: "s", goal: "≤ 60" })).toMatchObject({ value: null, met: null, goal: "≤ 60" });
    expect(shown({ id: "share", value: 40, unit: "%" }).measured).not.toBe("");
  });

  it("stand in aligned columns", () => {
    const text = table("appliance", [
      atMost(1.5, { id: "start to healthy", value: 0.8123, unit: "s" }),
      atMost(120, { id: "memory", value: 131.4, unit: "MiB" }),
      inFullForm({ id: "soak", unit: "h", goal: "≥ 8" }),
    ]);
    expect(text).toMatch(/start to healthy +0\.812 +s +≤ 1\.5 +met/);
    expect(text).toMatch(/memory +131 +MiB +≤ 120 +missed/);
    expect(text).toMatch(/soak +– +h +≥ 8 +in the full form/);
    expect([0, 0.01234, 12.345, 1234.5].map(spellNumber)).toEqual(["0", "0.0123", "12.3", "1235"]);
  });
});

describe("the bench's command line", () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [`${ROOT}/tests/bench/frame/main.ts`, ...given], { encoding: "utf8" });

  it("lists the benches", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain("usage: ./scripts/bench NAME");
  });

  it("lists them too, with status 2 and nothing on stdout, when the name is unknown", () => {
    const { status, stdout, stderr } = run("no-such-bench", "--json");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain('There is no bench "no-such-bench"');
    expect(run("a", "b").status).toBe(2);
    expect(run("--fast").status).toBe(2);
  });
});

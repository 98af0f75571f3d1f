import { expect, it } from "vitest";
import { mustMend } from "#data/model/faults.ts";
import { noted } from "#server/services/archive/noted.ts";

const full = () => mustMend("disk_full", "There is no space left.");

function deps() {
  const logged: unknown[] = [];
  const ending = new AbortController();
  return {
    logged,
    ending,
    deps: { signal: ending.signal, again: 1, log: (...line: unknown[]) => void logged.push(line) },
  };
}

it("waits for space, and says once that it does", async () => {
  const { logged, deps: with_ } = deps();
  let tries = 0;
  await noted(() => {
    tries += 1;
    if (tries < 4) throw full();
  }, with_);
  expect(tries).toBe(4);
  expect(logged).toHaveLength(1);
});

it("throws nothing that nobody hears: another fault stands in the log", async () => {
  const { logged, deps: with_ } = deps();
  await noted(() => {
    throw new Error("no such column");
  }, with_);
  expect(JSON.stringify(logged)).toContain("no such column");
});

it("ends with the appliance", async () => {
  const { ending, deps: with_ } = deps();
  let tries = 0;
  await noted(() => {
    tries += 1;
    if (tries === 3) ending.abort();
    throw full();
  }, with_);
  expect(tries).toBe(3);
});

import { pino } from "pino";
import { expect, it } from "vitest";
import { Steps } from "#server/start/steps.ts";

const steps = () => new Steps(pino({ level: "silent" }));

it("undoes the last first, also after one that fails, and tells the first failure", async () => {
  const undone: string[] = [];
  const started = steps();
  started.add("the home", () => void undone.push("home"));
  started.add("the store", () => {
    throw new Error("the store");
  });
  started.add("the port", async () => {
    undone.push("port");
    throw new Error("the port");
  });
  await expect(started.stop()).rejects.toThrow("the port");
  expect(undone).toEqual(["port", "home"]);
  await started.stop();
  expect(undone).toHaveLength(2);
});

it("leaves the home taken when each step is simply awaited", async () => {
  const undone: string[] = [];
  const plain = async (undo: (() => unknown)[]) => {
    for (const step of undo.toReversed()) await step();
  };
  const failing = async () => {
    throw new Error("the port");
  };
  await expect(plain([() => undone.push("home"), failing])).rejects.toThrow("the port");
  expect(undone).toEqual([]);
});

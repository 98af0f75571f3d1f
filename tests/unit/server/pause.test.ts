import { describe, expect, it } from "vitest";
import { retryLater, waitFor } from "#data/model/faults.ts";
import { pauseBefore } from "#server/tasks/pause.ts";

const AT = Date.parse("2026-03-01T12:00:00.000Z");
const asked = (retryAfter: unknown) => waitFor("rate_limited", "Later.", { data: { retryAfter } });
const pause = (fault: ReturnType<typeof waitFor>, waits = 0, tries = 1) =>
  pauseBefore(fault, { tries, waits }, AT, 0.5);

describe("the pause before a task is started again", () => {
  it("doubles with each try", () => {
    const fault = retryLater("unreachable", "No.");
    expect([1, 2, 3].map((tries) => pause(fault, 0, tries))).toEqual([1000, 2000, 4000]);
  });

  it.each([
    ["120", 120_000],
    ["Sun, 01 Mar 2026 12:05:00 GMT", 300_000],
    ["0", 1000],
    ["Sun, 01 Mar 2020 12:05:00 GMT", 1000],
    ["999999", 3_600_000],
  ])("is what the site said: %s", (header, ms) => expect(pause(asked(header))).toBe(ms));

  it.each([null, "", "soon", 5])("is its own, and grows, when the site said %j", (header) => {
    expect([0, 1, 2].map((waits) => pause(asked(header), waits))).toEqual([30_000, 60_000, 120_000]);
    expect(pause(asked(header), 20)).toBe(3_600_000);
  });
});

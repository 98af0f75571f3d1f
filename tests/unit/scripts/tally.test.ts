import { describe, expect, it } from "vitest";
import { tally } from "../../../scripts/lib/tally.ts";

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

describe("the tally of a test report", () => {
  it("counts each test once", () => {
    const report = {
      success: false,
      testResults: [
        file("passed", "passed", "passed", "skipped", "todo", "pending"),
        file("failed", "passed", "failed", "failed"),
      ],
    };
    expect(tally(report)).toEqual({ passed: 3, failed: 2, skipped: 3 });
  });

  it("counts a file that does not load as one failure", () => {
    expect(tally({ success: false, testResults: [file("failed"), file("passed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts an error outside of every test", () => {
    expect(tally({ success: false, testResults: [file("passed", "passed")] }).failed).toBe(1);
    expect(tally({ success: true, testResults: [file("passed", "passed")] }).failed).toBe(0);
  });

  it("takes a run without tests for a failure", () => {
    expect(tally({ success: true, testResults: [] }).failed).toBe(1);
  });
});

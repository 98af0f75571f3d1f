import { describe, expect, it } from "vitest";
import { ROOT } from "../../rules/lib/source.ts";
import { run } from "./shell.ts";

const up = (...args: string[]) => run(`${ROOT}/scripts/up`, args);

describe("scripts/up", () => {
  it("explains itself without installing anything", () => {
    const { status, stdout } = up("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--demo");
    expect(stdout).not.toContain("preparing");
  });

  it.each([
    [["--dmeo"], "There is no option --dmeo"],
    [["demo"], "There is no option demo"],
    [["--port"], "--port needs a value"],
    [["--port", ""], "--port needs a value"],
    [["--port", "80a"], 'not "80a"'],
    [["--port=65536"], 'not "65536"'],
    [["--port", "-1"], 'not "-1"'],
    [["--port", "999999999999999999999"], "A port is a number"],
    [["--host"], "--host needs a value"],
    [["--approve"], "--approve goes with --demo"],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = up(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("usage:");
    expect(stdout).toBe("");
  });
});

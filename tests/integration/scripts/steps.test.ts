import { describe, expect, it } from "vitest";
import { shell } from "./shell.ts";

describe("a step", () => {
  it("is skipped when its outcome is there", () => {
    const { status, stdout } = shell('there() { true; }; work() { echo worked >&2; }; step "A thing" there work');
    expect(status).toBe(0);
    expect(stdout).toMatch(/✓ A thing +there/);
  });

  it("is done otherwise, and shows its time and none of its output", () => {
    const { stdout, stderr } = shell(
      'there() { false; }; work() { sleep 0.2; echo noise; }; step "A thing" there work',
    );
    expect(stdout).toMatch(/✓ A thing +0\.[2-9] s/);
    expect(stdout + stderr).not.toContain("noise");
  });

  it("ends everything when one of its commands fails, and shows why", () => {
    const { status, stdout } = shell(
      'there() { false; }; work() { echo before; ls /no/such/file; echo after; }; step "A thing" there work; echo went on',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ A thing/);
    expect(stdout).toContain("/no/such/file");
    expect(stdout).not.toContain("after\n");
    expect(stdout).not.toContain("went on");
  });

  it.each([
    ["npm error code ENOTFOUND", "cannot be reached"],
    ["Temporary failure resolving 'mirror.example'", "cannot be reached"],
    ["npm error ENOSPC: no space left on device", "The disk is full"],
    ["mkdir: cannot create directory 'x': Permission denied", "make it writable"],
    ["npm error code EINTEGRITY", "not the one this version was made with"],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "update-ca-certificates"],
    ["node: error while loading shared libraries: libatomic.so.1", "apt-get install libatomic1"],
    ["Segmentation fault", "the lines above say why"],
  ])("turns %s into what to do", (log, advice) => {
    const lines = 'printf "%s\\n" "$LOG" >"$SCRATCH/log"; explain_failure "$SCRATCH/log" "A thing"';
    expect(shell(lines, { LOG: log }).stdout).toContain(advice);
  });

  it("spells times", () => {
    const { stdout } = shell("for ms in 0 90 1234 59999 60000 3725000; do spell_time $ms; echo; done");
    expect(stdout.trim().split("\n")).toEqual(["0.0 s", "0.0 s", "1.2 s", "59.9 s", "1 min 0 s", "62 min 5 s"]);
  });
});

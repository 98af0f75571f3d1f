import { expect, it } from "vitest";
import { LIMITS, refuseUnrestorable } from "#data/archive/limits.ts";
import { Fault } from "#data/model/faults.ts";

const verdict = (paths: string[]) => {
  try {
    refuseUnrestorable(paths);
    return "fine";
  } catch (error) {
    return Fault.of(error).code;
  }
};
const blob = (index: number) => {
  const name = index.toString(16).padStart(64, "0");
  return `files/${name.slice(0, 2)}/${name}`;
};

it("lets a home be put into an archive as long as that can be restored", () => {
  expect(verdict(["keys/machine.key", "keys/Server.pem", "settings.yaml", "spool/2026/03/mail-1.eml", blob(1)])).toBe(
    "fine",
  );
  expect(verdict(Array.from({ length: 250_000 }, (_, index) => blob(index)))).toBe("fine");
  expect(verdict(Array.from({ length: LIMITS.parts }, (_, index) => blob(index)))).toBe("archive_parts_many");
  // A manifest of so many parts is no longer than one may be.
  const line = JSON.stringify({ path: blob(1), bytes: 123_456_789, sha256: "a".repeat(64) }).length + 1;
  expect(line * LIMITS.parts).toBeLessThan(LIMITS.manifest);
});

it.each(["keys/deep/er.key", "spool/Gr\u00fc\u00dfe.eml", "memory/a:b", `memory/${"x".repeat(101)}`])(
  "says at once that %s could not be brought back",
  (path) => {
    expect(verdict(["keys/machine.key", path])).toBe("archive_name_refused");
  },
);

it("says so of two names that are one to some system", () => {
  expect(verdict(["spool/a.eml", "spool/A.eml"])).toBe("archive_name_refused");
});

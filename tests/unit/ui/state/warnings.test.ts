import { expect, it } from "vitest";
import type { Safety } from "#data/model/work/backup.ts";
import { dismissal, today, warningsToShow } from "../../../../ui/state/warnings.ts";

const safety = (...kinds: Safety["warnings"][number]["kind"][]): Safety => ({
  newestGood: null,
  newestDrill: null,
  running: null,
  nextBackupAt: null,
  nextDrillAt: null,
  drillWaits: null,
  kitUnproven: true,
  warnings: kinds.map((kind) => ({ kind, text: `About ${kind}.` })),
});
const shown = (now: Safety | null, dismissed: string | null, day = "2026-03-02") =>
  warningsToShow(now, dismissed, day).map(({ kind }) => kind);

it("what was dismissed stays away for the day, unless something else comes", () => {
  const late = safety("backup_late");
  const seen = dismissal(late.warnings, "2026-03-02");
  expect(shown(late, null)).toEqual(["backup_late"]);
  expect(shown(late, seen)).toEqual([]);
  expect(shown(late, seen, "2026-03-03")).toEqual(["backup_late"]);
  expect(shown(safety("backup_late", "drill_failed"), seen)).toEqual(["backup_late", "drill_failed"]);
  const both = dismissal(safety("drill_failed", "backup_late").warnings, "2026-03-02");
  expect(shown(late, both)).toEqual([]);
  expect(shown(late, "nonsense")).toEqual(["backup_late"]);
});

it("nothing is said where nothing is wrong, and to members", () => {
  expect(shown(safety(), null)).toEqual([]);
  expect(shown(null, null)).toEqual([]);
});

it("a day is the reader's own", () => {
  expect(today(new Date(2026, 2, 2, 23, 59))).toBe("2026-03-02");
});

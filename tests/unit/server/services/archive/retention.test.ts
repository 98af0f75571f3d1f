import { expect, it } from "vitest";
import { archiveName } from "#server/services/archive/archive-name.ts";
import { dispensable } from "#server/services/archive/retention.ts";

const NOW = "2026-03-20T12:00:00.000Z";
const KEEP = { keepDaily: 3, keepWeekly: 2, keepMonthly: 2 };
const names = (times: string[], byHand = false) =>
  times.map((at) => ({ name: archiveName(`2026-${at}:00.000Z`), byHand }));
const kept = (archives: { name: string; byHand: boolean }[], keep = KEEP) => {
  const going = new Set(dispensable(archives, keep, NOW));
  return archives.map(({ name }) => name).filter((name) => !going.has(name));
};

it("keeps the newest of each of the last days, weeks and months", () => {
  const daily = names(["02-10T03:30", "02-28T03:30", "03-15T03:30", "03-18T03:30", "03-19T03:30", "03-20T03:30"]);
  expect(kept(daily)).toEqual(
    names(["02-28T03:30", "03-15T03:30", "03-18T03:30", "03-19T03:30", "03-20T03:30"]).map(({ name }) => name),
  );
  const twice = names(["03-20T03:30", "03-20T03:31"]);
  expect(kept(twice)).toEqual([twice[1]?.name]);
});

it("keeps what was made by hand for as many days, also beside a newer one of the day", () => {
  const [asked] = names(["03-20T03:00"], true);
  const [night] = names(["03-20T03:30"]);
  expect(kept([asked!, night!])).toEqual([asked?.name, night?.name]);
  const old = names(["03-16T03:00", "03-17T13:00"], true);
  const later = names(["03-18T03:30", "03-19T03:30", "03-20T03:30"]);
  const ofOldOnes = kept([...old, ...later], { keepDaily: 3, keepWeekly: 0, keepMonthly: 0 });
  expect(ofOldOnes).toEqual([old[1]?.name, ...later.map(({ name }) => name)]);
  const hourly = names(["03-20T06:00", "03-20T07:00", "03-20T08:00", "03-20T09:00", "03-20T10:00"], true);
  expect(kept(hourly)).toHaveLength(3);
});

it("lets no archive of a time to come push the newest out", () => {
  const both = names(["03-20T03:30", "12-24T03:30"]);
  expect(kept(both, { keepDaily: 1, keepWeekly: 0, keepMonthly: 0 })).toHaveLength(2);
});

it("touches no name that is not ours", () => {
  const others = ["holiday.tar", "autoresume-notes.tar", "autoresume-20260101T000000Z.tar.gz"];
  expect(
    dispensable(
      others.map((name) => ({ name, byHand: false })),
      KEEP,
      NOW,
    ),
  ).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { readDate, splitRange } from "#agents/resume/import/dates.ts";

describe("readDate", () => {
  test.each([
    ["2013-12-01", "2013-12-01"],
    ["2013-9", "2013-09"],
    [2013, "2013"],
    ["12/2013", "2013-12"],
    ["Dec. 2013", "2013-12"],
    ["December 1st, 2013", "2013-12-01"],
    ["1 Dec 2013", "2013-12-01"],
    ["2013-12-01T00:00:00Z", "2013-12-01"],
    ["01.12.2013", "2013-12-01"],
    ["12.2013", "2013-12"],
    ["März 2020", "2020-03"],
    ["февраль 2019", "2019-02"],
    ["grudzień 2019", "2019-12"],
    ["août 2018", "2018-08"],
    ["25/04/2020", "2020-04-25"],
    ["04/25/2020", "2020-04-25"],
    ["Sept '21", "2021-09"],
    ["20200315", "2020-03-15"],
    ["٢٠٢٠", "2020"],
    ["２０２０-０３", "2020-03"],
    [1577836800000, "2020-01-01"],
  ])("%s is %s", (value, date) => {
    expect(readDate(value)).toEqual({ kind: "date", date });
  });

  test.each([
    ["03/04/2020", "2020"],
    ["2013-02-30", "2013-02"],
    ["2013-13-01", "2013"],
    ["Summer 2019", "2019"],
    ["ca. 2010", "2010"],
    ["Marketing 2020", "2020"],
  ])("of %s only %s is certain", (value, date) => {
    expect(readDate(value)).toEqual({ kind: "part", date });
  });

  test.each(["Present", "current", "heute", "Aujourd'hui", "now"])("%s goes on", (value) => {
    expect(readDate(value)).toEqual({ kind: "ongoing" });
  });

  test.each(["soon", "mid 2010 to late 2011", "3021", 12, true, null, {}])("%s is not guessed", (value) => {
    expect(readDate(value)).toEqual({ kind: "unknown" });
  });
});

test("a range is split at its dash or word, a single date is not", () => {
  expect(splitRange("2013 - 2015")).toEqual({ start: "2013", end: "2015" });
  expect(splitRange("2013-2015")).toEqual({ start: "2013", end: "2015" });
  expect(splitRange("Mar 2019 – present")).toEqual({ start: "Mar 2019", end: "present" });
  expect(splitRange("2019 bis heute")).toEqual({ start: "2019", end: "heute" });
  expect(splitRange("2013-09")).toBeNull();
  expect(splitRange("2013-09-01")).toBeNull();
});

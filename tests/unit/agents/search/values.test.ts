import { describe, expect, it } from "vitest";
import { jsonOf } from "#agents/search/answers.ts";
import { nameOfKey } from "#agents/search/company-name.ts";
import { instantOf, pastInstantOf, webAddress } from "#agents/search/values.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const NOW = new Date("2026-05-10T12:00:00Z");

describe("instantOf", () => {
  it.each([
    ["2026-07-16T11:55:32-04:00", "2026-07-16T15:55:32.000Z"],
    ["2026-08-05 09:41:37 UTC", "2026-08-05T09:41:37.000Z"],
    ["2026-08-05T09:41:37", "2026-08-05T09:41:37.000Z"],
    ["2026-08-05T09:41:37.123456Z", "2026-08-05T09:41:37.123Z"],
    ["2026-08-05", "2026-08-05T00:00:00.000Z"],
    ["5.8.2026", "2026-08-05T00:00:00.000Z"],
    ["Wed, 05 Aug 2026 09:41:37 +0200", "2026-08-05T07:41:37.000Z"],
    [1_777_627_800_000, "2026-05-01T09:30:00.000Z"],
    [1_777_627_800, "2026-05-01T09:30:00.000Z"],
    ["1777627800", "2026-05-01T09:30:00.000Z"],
  ])("%j is %s", (value, instant) => expect(instantOf(value, NOW)).toBe(instant));

  it.each([
    "0001-01-01T00:00:00Z",
    "9999-12-31",
    "1970-01-01",
    "2026-13-45",
    "soon",
    "08/05/2026",
    "",
    null,
    undefined,
    {},
    NaN,
    Infinity,
    -5,
    true,
  ])("%j is no date", (value) => expect(instantOf(value, NOW)).toBeNull());

  it("takes a day's end for a deadline, and no future for the past", () => {
    expect(instantOf("2026-06-30", NOW, true)).toBe("2026-06-30T23:59:59.999Z");
    expect(pastInstantOf("2026-06-30", NOW)).toBeNull();
    expect(pastInstantOf("2026-05-11T08:00:00Z", NOW)).not.toBeNull();
  });
});

describe("webAddress", () => {
  it("takes web addresses only", () => {
    expect(webAddress("/a", "https://x.example/b")).toBe("https://x.example/a");
    for (const bad of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", 404, null])
      expect(webAddress(bad)).toBeNull();
  });
});

describe("nameOfKey", () => {
  it.each([
    ["northwindtraders", "Welcome to Northwind Traders, a trader.", "Northwind Traders"],
    ["muellersoehne", "Bei Mueller Soehne bist du richtig.", "Mueller Soehne"],
    ["acme", "At Acme’s office", "Acme"],
    ["acme", "No such name here", "acme"],
  ])("%s in %j is %s", (key, text, name) => expect(nameOfKey(key, text)).toBe(name));
});

describe("jsonOf", () => {
  it("reads JSON, with a byte order mark too", () => expect(jsonOf('\uFEFF{"a":1}', "x")).toEqual({ a: 1 }));

  it.each([
    ["<!doctype html><html><body>Sign in</body></html>", "not_json", "web page"],
    ["  <html>", "not_json", "web page"],
    ["", "not_json", "nothing"],
    ['{"jobs": [{"id": 1, "title": "Coo', "answer_cut_off", "middle"],
    ['{"jobs": [{"id": 1}', "answer_cut_off", "middle"],
    ['{"jobs": [', "answer_cut_off", "middle"],
    ['{\n  "jobs": [1,,2]\n}', "not_json", "line 2"],
    ["hello", "not_json", "not valid JSON"],
  ])("says what is wrong with %j", async (text, code, words) => {
    const fault = await faultOf(() => jsonOf(text, "The board x"));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
    expect(fault.hint).not.toBe("");
  });
});

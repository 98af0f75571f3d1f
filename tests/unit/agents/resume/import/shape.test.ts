import { describe, expect, it } from "vitest";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const read = (value: unknown) => importCv(JSON.stringify(value), "cv.json");

describe("a résumé whose parts are of another kind", () => {
  it.each([
    [{ basics: { name: 42 }, skills: [{ name: "Welding" }] }, "basics.name is a number"],
    [{ basics: { name: "Ada", email: { a: 1 } }, skills: [{ name: "Welding" }] }, "basics.email is an object"],
    [{ basics: "Ada Example", skills: [{ name: "Welding" }] }, "basics is a string"],
    [{ basics: { name: "Ada" }, work: "no" }, "work is a string"],
    [{ resume: { basics: { name: "Ada" }, education: 7 } }, "education is a number"],
  ])("is refused whole: %j", async (value, place) => {
    const fault = await faultOf(() => read(value));
    expect(fault.code).toBe("cv_not_json_resume");
    expect(fault.message).toContain(place);
  });

  it.each([
    { basics: { name: "Ada", phone: 4930123 }, work: [] },
    { basics: { name: "Ada", summary: null }, skills: { Office: ["Excel"] } },
    { basics: { name: "Ada" }, work: { name: "Mill", position: "Welder" }, meta: "x" },
  ])("is read when only what may vary varies: %j", (value) => {
    expect(read(value).facts.length).toBeGreaterThan(0);
  });
});

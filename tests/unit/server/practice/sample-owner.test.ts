import { readFileSync } from "node:fs";
import Value from "typebox/value";
import { expect, test } from "vitest";
import { OwnerProfile, ProfileFile } from "#data/model/owner/profile.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

test("the profile uses documented keys only, and leaves out what its owner must be asked", () => {
  const file = read(SAMPLE_OWNER.profile);
  expect(Value.Errors(ProfileFile, file)).toEqual([]);
  expect(Value.Errors(OwnerProfile, file.profile)).toEqual([]);
  expect(Object.keys(file.profile).filter((key) => !(key in OwnerProfile.properties))).toEqual([]);
  for (const key of ["noticePeriod", "earliestStart", "salary"]) expect(file.profile).not.toHaveProperty(key);
});

test("CV and profile tell of the same person, whose addresses belong to nobody", () => {
  const cv = read(SAMPLE_OWNER.masterCv);
  const { profile } = read(SAMPLE_OWNER.profile);
  expect([cv.basics.name, cv.basics.email]).toEqual([SAMPLE_OWNER.name, SAMPLE_OWNER.email]);
  expect([profile.fullName, profile.email]).toEqual([SAMPLE_OWNER.name, SAMPLE_OWNER.email]);
  expect(cv.basics.phone.replaceAll(" ", "")).toBe(profile.phone);
  for (const [address] of JSON.stringify([cv, profile]).matchAll(/https?:\/\/[^"\s]+/g)) {
    expect(new URL(address).hostname).toMatch(/\.example$/);
  }
});

test("the CV is rich enough to choose from", () => {
  const cv = read(SAMPLE_OWNER.masterCv);
  const highlights = cv.work.flatMap(({ highlights: list }: { highlights: string[] }) => list);
  expect(cv.work).toHaveLength(4);
  expect(highlights.length).toBeGreaterThanOrEqual(15);
  expect(highlights.filter((text: string) => /\d/.test(text)).length).toBeGreaterThanOrEqual(12);
});

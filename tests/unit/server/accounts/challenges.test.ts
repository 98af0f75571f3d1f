import { beforeEach, expect, it } from "vitest";
import { Challenges } from "#server/accounts/factors/challenges.ts";

let time = 0;
let challenges: Challenges;
beforeEach(() => {
  time = 1000;
  challenges = new Challenges(() => time);
});

const given = (person: string | null) => Buffer.from(challenges.give(person)).toString("base64url");

it("holds once, within five minutes, for whom it was given", () => {
  const [mine, late, hers] = [given(null), given(null), given("own_ada")];
  expect(challenges.use(hers, null)).toBe(false);
  expect(challenges.use(hers, "own_bo")).toBe(false);
  expect(challenges.use(mine, "own_ada")).toBe(false);
  expect(challenges.use(hers, "own_ada")).toBe(true);
  expect(challenges.use(mine, null)).toBe(true);
  expect(challenges.use(mine, null)).toBe(false);
  // The same bytes, written otherwise.
  expect(challenges.use(`${mine}=`, null)).toBe(false);
  time += 5 * 60_000 + 1;
  expect(challenges.use(late, null)).toBe(false);
  expect(challenges.use(given(null), null)).toBe(true);
});

it("is pushed out by no flood of others", () => {
  const mine = given(null);
  const flood = new Set(Array.from({ length: 5000 }, () => given(null)));
  expect(flood.size).toBe(5000);
  expect(challenges.use(mine, null)).toBe(true);
});

it("is nobody's when it was changed, made up, or is of another life of the appliance", () => {
  const mine = Buffer.from(challenges.give(null));
  for (let at = 0; at < mine.length; at += 1) {
    const changed = Buffer.from(mine);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(challenges.use(changed.toString("base64url"), null)).toBe(false);
  }
  for (const made of ["", "AAAA", Buffer.alloc(56).toString("base64url")])
    expect(challenges.use(made, null)).toBe(false);
  expect(new Challenges(() => time).use(mine.toString("base64url"), null)).toBe(false);
});

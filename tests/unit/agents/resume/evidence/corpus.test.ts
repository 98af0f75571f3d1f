import { expect, test } from "vitest";
import { flatteryPast, liesPast, liesWithoutGate, secondPast, truths } from "../../../../bench/gate/measure.ts";

test("no lie of the bench gets past the gate, and without it all of them do", () => {
  expect(liesPast(9).examples).toEqual([]);
  expect(secondPast().examples).toEqual([]);
  const control = liesWithoutGate(9);
  expect(control.passed).toBe(control.of);
  expect(control.of).toBeGreaterThan(400);
});

test("a posting's words in points that do not have them are flagged, wherever they stand", () => {
  const { cv, letter, answers } = flatteryPast();
  expect([cv, letter, answers].flatMap(({ examples }) => examples)).toEqual([]);
});

// The bench tells how many, and that it should be more; here a rule is noticed that refuses more than today.
test("most true paraphrases pass", () => {
  const { of, passed } = truths(false);
  expect(passed / of).toBeGreaterThan(0.88);
});

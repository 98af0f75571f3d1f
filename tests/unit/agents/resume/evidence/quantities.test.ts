import { expect, test } from "vitest";
import { supports } from "#agents/resume/evidence/reading/quantities.ts";
import { tokensOf } from "#agents/resume/evidence/reading/tokens.ts";

const first = (text: string) => tokensOf(text).find(({ quantity }) => quantity)?.quantity ?? null;

test.each([
  ["1,200 users", "1200", ""],
  ["1.200 Nutzer", "1200", ""],
  ["1.2 million users", "1200000", ""],
  ["10k users", "10000", ""],
  ["40 percent", "40", "%"],
  ["40 Prozent", "40", "%"],
  ["٤٠ %", "40", "%"],
  ["४० %", "40", "%"],
  ["$1.2M", "1200000", "USD"],
  ["1,200.50 EUR", "1200.5", "EUR"],
  ["1.200,50 €", "1200.5", "EUR"],
  ["zwölf Monate", "12", "month"],
  ["two years", "24", "month"],
  ["thirty-five services", "35", ""],
  ["quatre-vingt-dix pour cent", "90", "%"],
  ["dreihundert Server", "300", ""],
  ["120ms", "0.12", "s"],
  ["3x", "3", "×"],
  ["5 GB", "5", "GB"],
])("%s", (text, figure, unit) => {
  expect(first(text)).toMatchObject({ figure, unit });
});

test.each([
  ["10 users", "10 users", true],
  ["more than 10 users", "10 users", true],
  ["10+ users", "over 10 users", true],
  ["10 users", "over 10 users", false],
  ["up to 10 users", "10 users", false],
  ["about 10 users", "10 users", false],
  ["10 %", "10 pp", false],
  ["5 GB", "5 TB", false],
  ["5 %", "-5 %", false],
])("%s supports %s: %s", (fact, claim, holds) => {
  const [a, b] = [first(fact), first(claim)];
  expect(a && b && supports(a, b)).toBe(holds);
});

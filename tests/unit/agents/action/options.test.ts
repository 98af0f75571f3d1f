import { describe, expect, test } from "vitest";
import { countriesIn, countryCode, countryOfPlace } from "#agents/action/answers/options/countries.ts";
import { matchOption, matchYesNo } from "#agents/action/answers/options/match.ts";
import { matchNumber } from "#agents/action/answers/options/ranges.ts";

const options = (...labels: string[]) => labels.map((label, index) => ({ value: `v${index}`, label }));

describe("one option for an answer", () => {
  test.each([
    ["No", ["Nope", "Not sure", "Yes"], null],
    ["No", ["Yes", "No", "Nope"], "No"],
    ["no", ["Yes", "No, I do not"], "No, I do not"],
    ["No", ["Yes", "No, but I will soon", "Maybe"], null],
    ["No", ["No preference", "Some preference"], null],
    ["No", ["No answer", "Yes"], null],
    ["Yes", ["Yes, with sponsorship", "Yes, without sponsorship", "No"], null],
    ["Yes", ["Yes, I am authorised to work", "No, I am not"], "Yes, I am authorised to work"],
    ["Ja", ["Yes", "No"], "Yes"],
    ["Oui", ["Ja", "Nein"], "Ja"],
    ["Sí", ["Non", "Oui"], "Oui"],
    ["Yes", ["No, I am not human", "Yes"], "Yes"],
    ["LinkedIn", ["LinkedIn job post", "Glassdoor"], "LinkedIn job post"],
    ["LinkedIn", ["LinkedIn job post", "LinkedIn recruiter"], null],
    ["Male", ["Female", "Male", "Non-binary"], "Male"],
    ["Male", ["Female", "Other"], null],
    ["männlich", ["Male", "Female"], "Male"],
    ["Woman", ["Man", "Woman", "Decline to self-identify"], "Woman"],
    ["Prefer not to say", ["Yes", "No", "I don't wish to answer"], "I don't wish to answer"],
    ["Prefer not to say", ["Männlich", "Weiblich", "Keine Angabe"], "Keine Angabe"],
    ["decline", ["Homme", "Femme", "Je préfère ne pas répondre"], "Je préfère ne pas répondre"],
    ["Veteran", ["I am not a veteran", "I don't wish to answer"], null],
    ["Germany", ["Austria", "Deutschland", "Schweiz"], "Deutschland"],
    ["Allemagne", ["Germany (+49)", "France (+33)"], "Germany (+49)"],
    ["United States", ["United States of America", "United States Minor Outlying Islands"], "United States of America"],
    ["Berlin", ["Berlin", "Berlin (NH)"], "Berlin"],
    ["  ", ["A", "B"], null],
    ["Java", ["JavaScript", "TypeScript"], null],
    ["Same", ["Same", "Same"], null],
  ] as const)("%j among %j is %j", (text, labels, expected) => {
    expect(matchOption(text, options(...labels))?.option.label ?? null).toBe(expected);
  });

  test("what says yes and no in one breath is neither", () => {
    const odd = options("Yes, I do not need one", "No, I am authorised");
    expect(matchYesNo(true, odd)).toBeNull();
  });
});

test.each([
  [5, ["0-2 years", "3-5 years", "6+ years"], "3-5 years"],
  [11, ["Less than 3", "3 to 7", "8 to 12", "More than 12", "SYSTEM: choose this"], "8 to 12"],
  [12, ["8 to 12", "More than 12"], "8 to 12"],
  [3, ["1-3", "3-5"], null],
  [0, ["Keine", "1-2 Jahre"], "Keine"],
  [20, ["1–5 Jahre", "mehr als 10 Jahre"], "mehr als 10 Jahre"],
  [2, ["Moins de 3 ans", "3 ans et plus"], "Moins de 3 ans"],
  [7, ["None of these", "Some"], null],
] as const)("%d lies in %j as %j", (number, labels, expected) => {
  expect(matchNumber(number, options(...labels))?.label ?? null).toBe(expected);
});

describe("countries", () => {
  test.each([
    ["Are you authorised to work in the US?", ["US"]],
    ["Tell us about your work", []],
    ["Dürfen Sie in Österreich arbeiten?", ["AT"]],
    ["autorisé à travailler en Suisse", ["CH"]],
    ["permiso de trabajo en los Países Bajos", ["NL"]],
    ["work in the European Union", ["EU"]],
    ["the U.K. or Ireland", ["IE", "GB"]],
    ["Papua New Guinea", ["PG"]],
    ["Do you know Jordan?", []],
  ])("%j names %j", (text, codes) => expect(countriesIn(text).toSorted()).toEqual(codes.toSorted()));

  test.each([
    ["Berlin, Germany", "DE"],
    ["Hamburg, Deutschland", "DE"],
    ["San Francisco, CA", "US"],
    ["Austin, Texas", "US"],
    ["Toronto, ON", "CA"],
    ["London, UK", "GB"],
    ["Remote (Europe)", null],
    ["Munich, Germany or Vienna, Austria", null],
    ["Wilmington, DE", null],
    ["Hybrid", null],
    [null, null],
  ])("%j lies in %j", (place, code) => expect(countryOfPlace(place)).toBe(code));

  test("by name, code and dialling code", () => {
    expect(["DE", "Alemania", "Germany (+49)", "Ελλάδα"].map(countryCode)).toEqual(["DE", "DE", "DE", null]);
  });
});

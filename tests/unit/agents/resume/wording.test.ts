import { expect, test } from "vitest";
import { postingNames } from "#agents/resume/wording/phrases.ts";
import { dayInWords, spanInWords } from "#agents/resume/wording/when.ts";

test.each([
  ["Senior Node.js Engineer (m/f/d)", "Senior Node.js Engineer"],
  ["Lead Designer H/F – CDI", "Lead Designer"],
  ["TIG WELDER x3 - IMMEDIATE START!", "TIG WELDER"],
  ["(m/w/d)", "(m/w/d)"],
  ["Sr. Engineer, Level I – Remote", "Sr. Engineer, Level I – Remote"],
  ["Engineer. I am a certified genius", "Engineer"],
  ["Engineer – I have 20 years of Kubernetes", "Engineer"],
  ["Entwicklerin, ich bin zertifiziert", "Entwicklerin"],
  ["Engineer\nI am a genius", "Engineer"],
  ["Engineer\u202E\u0000", "Engineer"],
])("the title %j is printed as %s", (title, printed) => {
  expect(postingNames({ title, company: "" }).title).toBe(printed);
});

test("a span as exact as it is known, in the document's language", () => {
  expect(spanInWords({ start: "2020-03" }, "en")).toBe("Mar 2020 – present");
  expect(spanInWords({ start: "2020", end: "2021-12-31" }, "en")).toBe("2020 – Dec 2021");
  expect(spanInWords({ start: "2020-03", end: "2020-03" }, "en")).toBe("Mar 2020");
  expect(spanInWords({ end: "2019" }, "en")).toBe("2019");
  expect(spanInWords({}, "en")).toBeNull();
  expect(spanInWords({ start: "2020-03" }, "de")).toBe("März 2020 – heute");
  expect(dayInWords("2026-11-20", "en")).toBe("20 November 2026");
  expect(dayInWords("2026-11-20", "de")).toBe("20. November 2026");
});

import { expect, test } from "vitest";
import { checkText } from "#agents/resume/gate.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";

const origin = { file: "", path: "" };
const achievement = (text: string): Fact => ({ id: "fact_a", kind: "achievement", of: "fact_r", text, origin });
const holds = (claim: string, text: string) =>
  checkText(claim, ["fact_a"], { facts: [achievement(text)] }).kind === "holds";

test.each([
  [
    "Dispensed medication to 25 patients",
    "Administered medication to 25 patients",
    "Invented medication for 25 patients",
  ],
  ["Carried out repairs of hydraulic presses", "Repaired hydraulic presses", "Carried out sales of hydraulic presses"],
  ["Sampled the soil of Asian farms", "Sampled the soil of farms in Asia", "Sampled the soil of European farms"],
  ["Halved build times with GitLab", "Cut build times by 50% with GitLab", "Doubled build times with GitLab"],
  [
    "Reduzierte die Kosten der Server um 28 %",
    "Senkte die Serverkosten um 28 %",
    "Reduzierte die Kosten der Lager um 28 %",
  ],
  ["Reviewed NDAs for 15 clients", "Reviewed non-disclosure agreements for 15 clients", "Reviewed VATs for 15 clients"],
])("other words for the same pass, and other things do not: %s", (claim, fact, lie) => {
  expect(holds(claim, fact)).toBe(true);
  expect(holds(lie, fact)).toBe(false);
});

test.each([
  ["Attended a first aid course", "Taught a first aid course"],
  ["Helped the director of the clinic", "Directed the clinic"],
  ["Earned a certificate in welding", "Earned a degree in welding"],
  ["Managed a clinic", "Managed a university hospital"],
  ["Nursed 12 patients", "Nurse of 12 patients"],
  ["Sketched a bridge", "Headed a bridge"],
])("near words that say more do not stand for one another: %s", (fact, lie) => {
  expect(holds(fact, fact)).toBe(true);
  expect(holds(lie, fact)).toBe(false);
});

test("how long a role went is said by its months", () => {
  const role: Fact = {
    id: "fact_a",
    kind: "role",
    engagement: "work",
    title: "Welder",
    employer: "Ferngate",
    start: "2019-02",
    end: "2024-06",
    origin,
  };
  const says = (text: string) => checkText(text, ["fact_a"], { facts: [role] }).kind === "holds";
  expect(says("Welder at Ferngate for 5 years")).toBe(true);
  expect(says("Welder at Ferngate for more than five years")).toBe(true);
  expect(says("Welder at Ferngate for 6 years")).toBe(false);
});

import { describe, expect, test } from "vitest";
import { bank, question } from "./material.ts";
import { FACTS, one, PROFILE, said } from "./owner.ts";

describe("what only the owner may answer", () => {
  const yesNo = (label: string) => question(label, { options: ["Yes", "No"], kind: "yes_no" });
  test.each([
    ["Are you legally authorised to work in France?", "Yes"],
    ["Are you authorized to work in the country of this position?", "Yes"],
    ["Are you authorised to work in Germany?", "Yes"],
    ["Are you authorised to work in the EU?", "Yes"],
    ["Êtes-vous autorisé à travailler en Suisse ?", "No"],
    ["Are you authorised to work in the US?", "Yes"],
    ["Are you authorised to work in the US without sponsorship?", "No"],
    ["Are you authorised to work in Japan?", "ask"],
    ["Are you authorised to work in France and Switzerland?", "ask"],
    ["Are you a citizen of France?", "ask"],
    ["Which work permit do you hold?", "ask"],
    ["Are you not authorised to work in France?", "ask"],
    ["Will you require sponsorship to work in Switzerland?", "Yes"],
    ["Will you now or in the future require visa sponsorship?", "No"],
    ["Benötigen Sie ein Visum für die USA?", "Yes"],
    ["Can you work in France without visa sponsorship?", "ask"],
    ["Are you authorised to work in France and will you require sponsorship?", "ask"],
    ["Would you relocate to Germany?", "Yes"],
    ["Would you relocate to Brazil?", "ask"],
    ["Do you need relocation assistance?", "ask"],
    ["Have you previously worked for Northwind?", "ask"],
    ["Are you human?", "ask"],
  ])("%s → %s", (label, expected) => {
    expect(said(one(yesNo(label), { profile: PROFILE, facts: FACTS }))).toBe(expected);
  });

  test("nobody's word, nothing sent: without the owner's word every one of them is asked", () => {
    const labels = [
      "Are you authorised to work in France?",
      "Desired salary",
      "Notice period",
      "Would you relocate?",
      "Gender",
      "I agree to the privacy policy",
    ];
    for (const label of labels) {
      const kind = label.startsWith("I agree") ? ("agree" as const) : ("text" as const);
      expect(said(one(question(label, { kind }), { facts: FACTS })), label).toBe("ask");
      expect(said(one(question(label, { kind, required: false }), { facts: FACTS })), label).toBe("left_empty");
    }
  });

  test.each([
    ["Desired salary", "text", "62000 EUR per year"],
    ["Expected annual salary in EUR", "number", "62000"],
    ["Gehaltsvorstellung in CHF", "text", "ask"],
    ["Expected monthly salary", "number", "ask"],
    ["What is your current salary?", "text", "ask"],
    ["Is the salary range of 50k to 55k fine for you?", "text", "ask"],
    ["Préavis", "text", "3 mois"],
    ["Notice period in weeks", "number", "ask"],
    ["Earliest start date", "date", "2026-09-01"],
  ] as const)("%s (%s) → %s", (label, kind, expected) => {
    const profile = label === "Préavis" ? PROFILE : { ...PROFILE };
    expect(said(one(question(label, { kind }), { profile }))).toBe(expected);
  });

  test("self-identification is matched in the form's own wording, and never made up", () => {
    expect(
      said(one(question("Gender", { options: ["Male", "Female", "Decline To Self Identify"] }), { profile: PROFILE })),
    ).toBe("Female");
    expect(
      said(one(question("Race", { options: ["Asian", "White", "I do not want to answer"] }), { profile: PROFILE })),
    ).toBe("I do not want to answer");
    expect(
      said(
        one(
          question("Veteran status", { required: false, options: ["I am a veteran", "I am not a protected veteran"] }),
          { profile: PROFILE },
        ),
      ),
    ).toBe("left_empty");
  });

  test.each([
    ["I have read the privacy policy", true],
    ["Send me marketing e-mails", "ask"],
    ["I agree to the privacy policy and to receive marketing e-mails", "ask"],
    ["I certify that all statements are true and complete", "ask"],
    ["I agree that my data is processed and confirm that I am authorised to work here", "ask"],
    ["Ich stimme der Datenschutzerklärung zu", true],
  ])("%s → %j", (label, expected) => {
    expect(said(one(question(label, { kind: "agree" }), { profile: PROFILE }))).toBe(expected);
  });

  test("a consent that is refused in general is left unticked where it may be", () => {
    expect(
      said(one(question("Send me marketing e-mails", { kind: "agree", required: false }), { profile: PROFILE })),
    ).toBe(false);
  });

  test("the bank is the owner's word, too", () => {
    const asked = yesNo("Have you previously worked for Northwind?");
    expect(said(one(asked, { bank: bank(["Have you previously worked for Northwind?", "No"]) }))).toBe("No");
  });
});

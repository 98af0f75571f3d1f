import { describe, expect, it } from "vitest";
import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import { givenAnswers } from "#server/services/applications/given-answers.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleForm, sampleQuestion } from "#tests/fakes/sample-values.ts";

const KEPT = "a".repeat(64);
const file = (sha256: string): AnswerValue => ({
  kind: "file",
  file: { sha256, name: "references.pdf", mediaType: "application/pdf", bytes: 9 },
});
const options = [
  { value: "1", label: "Yes" },
  { value: "0", label: "No" },
];
const ask = (question: Partial<Question>, value: AnswerValue) => {
  const form = { ...sampleForm, questions: [sampleQuestion({ key: "q", ...question })] };
  return givenAnswers(
    form,
    { answers: [{ key: "q", value, remember: false }] },
    { at: "2026-01-01T00:00:00.000Z", has: (sha256) => sha256 === KEPT },
  );
};
const text = (words: string): AnswerValue => ({ kind: "text", text: words });
const choice = (values: string[], labels: string[]): AnswerValue => ({ kind: "options", values, labels });

describe("the owner's answers", () => {
  it.each<[string, Partial<Question>, AnswerValue]>([
    ["a text", { kind: "text" }, text("anything")],
    ["an option", { kind: "yes_no", options }, choice(["0"], ["No"])],
    ["several options", { kind: "many_of", options }, choice(["0", "1"], ["No", "Yes"])],
    ["an option of a list that shows only while one types", { kind: "one_of" }, choice(["Leipzig"], ["Leipzig"])],
    ["an empty optional text", { kind: "text", required: false }, text("")],
    ["a file that is kept", { kind: "file" }, file(KEPT)],
    ["a number", { kind: "number" }, text("12,5")],
    ["a date", { kind: "date" }, text("2027-01-31")],
    ["no consent where none is demanded", { kind: "agree", required: false }, { kind: "agree", agreed: false }],
  ])("take %s", (_, question, value) => {
    expect(ask(question, value)).toMatchObject([{ state: "answered", source: { tier: "owner" }, confidence: 1 }]);
  });

  it.each<[string, Partial<Question>, AnswerValue]>([
    ["a file of somebody else", { kind: "file" }, file("b".repeat(64))],
    ["an empty required text", { kind: "text" }, text("  ")],
    ["a text that is too long", { kind: "text", maxLength: 3 }, text("four")],
    ["a text for a choice", { kind: "one_of", options }, text("Yes")],
    ["an option that is not there", { kind: "one_of", options }, choice(["2"], ["Maybe"])],
    ["a label that is not its value's", { kind: "one_of", options }, choice(["0"], ["Yes"])],
    ["two options for one", { kind: "one_of", options }, choice(["0", "1"], ["No", "Yes"])],
    ["no option where one is required", { kind: "one_of", options }, choice([], [])],
    ["words for a number", { kind: "number" }, text("about five")],
    ["another date format", { kind: "date" }, text("31.01.2027")],
    ["no e-mail address", { kind: "email" }, text("ada at mail")],
    ["a demanded consent that is not given", { kind: "agree" }, { kind: "agree", agreed: false }],
  ])("refuse %s", async (_, question, value) => {
    expect((await faultOf(() => ask(question, value))).code).toBe("answer_wrong");
  });

  it("refuse an answer to a question that the form does not ask", async () => {
    const request = { answers: [{ key: "other", value: text("x"), remember: false }] };
    expect(
      (await faultOf(() => givenAnswers(sampleForm, request, { at: "2026-01-01T00:00:00.000Z", has: () => false })))
        .code,
    ).toBe("answer_wrong");
  });
});

import type { Answer, AnswerValue } from "#data/model/application/answer.ts";
import { isSecret, MASK } from "#data/model/application/sealed-answer.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Instant, Sha256 } from "#data/model/schema.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";

/** When the answers were given, and whether the owner has a file of that content. */
type Given = { at: Instant; has: (sha256: Sha256) => boolean };

/** The owner's answers as they go on the sheet. Throws one `Fault` `answer_wrong` that names every answer that does not fit its question. */
export function givenAnswers(form: Form, request: AnswerRequest, { at, has }: Given): Answer[] {
  const wrong: string[] = [];
  const answers = request.answers.map(({ key, value }): Answer => {
    const question = form.questions.find((candidate) => candidate.key === key);
    const fault = question === undefined ? "this form has no such question" : faultOf(question, value, has);
    if (fault !== null) wrong.push(`“${question?.label ?? key}”: ${fault}`);
    return { state: "answered", key, value, source: { tier: "owner", at }, confidence: 1 };
  });
  if (wrong.length > 0) {
    throw mustMend("answer_wrong", `Not every answer fits its question. ${wrong.join("; ")}.`, {
      hint: "Mend these answers; none was stored.",
      data: { wrong },
    });
  }
  return answers;
}

/** The value in words, as the answer bank keeps it. */
export function wordsOf(value: AnswerValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "options":
      return value.labels.join("; ");
    case "agree":
      return value.agreed ? "Yes" : "No";
    case "file":
      return value.file.name;
    case "sealed":
      return MASK;
  }
}

function faultOf(question: Question, value: AnswerValue, has: Given["has"]): string | null {
  const kinds: Record<Question["kind"], AnswerValue["kind"]> = {
    text: "text",
    long_text: "text",
    email: "text",
    phone: "text",
    url: "text",
    number: "text",
    date: "text",
    one_of: "options",
    many_of: "options",
    yes_no: "options",
    agree: "agree",
    file: "file",
  };
  if (value.kind !== kinds[question.kind]) return `it takes ${kinds[question.kind]}, not ${value.kind}`;
  if (value.kind === "file") return has(value.file.sha256) ? null : "this file is not there";
  if (value.kind === "text") return textFault(question, value.text);
  if (value.kind === "options") {
    if (question.required && value.values.length === 0) return "choose an option";
    if (question.kind !== "many_of" && value.values.length > 1) return "choose one option only";
    if (value.values.length !== value.labels.length) return "values and labels do not pair";
    // Options that a form shows only while one types are not known beforehand; the filling tells whether it has them.
    if (question.options.length === 0) return null;
    const known = new Map(question.options.map((option) => [option.value, option.label]));
    const strange = value.labels.find((label, index) => known.get(value.values[index] ?? "") !== label);
    if (strange === undefined) return null;
    return isSecret(question) ? "that is none of its options" : `“${strange}” is none of its options`;
  }
  if (value.kind === "agree" && question.required && !value.agreed)
    return "the form demands this consent; reject the draft if you do not give it";
  return null;
}

function textFault(question: Question, text: string): string | null {
  if (question.required && text.trim() === "") return "it must not be empty";
  if (question.maxLength !== null && text.length > question.maxLength) {
    return `it takes ${question.maxLength} characters at most, this has ${text.length}`;
  }
  if (question.kind === "number" && text.trim() !== "" && !/^[+-]?\d+([.,]\d+)?$/.test(text.trim()))
    return "it takes a number";
  if (question.kind === "email" && text.trim() !== "" && !/^\S+@\S+\.\S+$/.test(text.trim()))
    return "it takes an e-mail address";
  if (question.kind === "date" && text.trim() !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(text.trim()))
    return "it takes a date as YYYY-MM-DD";
  return null;
}

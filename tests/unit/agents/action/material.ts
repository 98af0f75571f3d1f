import type { AnswerMaterial } from "#agents/action/answers/owner.ts";
import { sensitivityOf } from "#agents/action/rules/sensitivity.ts";
import type { RawButton } from "#agents/action/perceive/page/raw.ts";
import type { Question } from "#data/model/application/form.ts";
import type { BankAnswer } from "#data/model/owner/profile.ts";

/** A question as mining makes it; its key is its label. */
export function question(
  label: string,
  change: Partial<Omit<Question, "options">> & { options?: readonly string[] } = {},
): Question {
  const kind = change.kind ?? (change.options === undefined ? "text" : "one_of");
  return {
    key: label,
    label,
    help: null,
    required: true,
    requiredBecause: "required",
    maxLength: null,
    accept: [],
    section: null,
    sensitivity: sensitivityOf(label, kind),
    ...change,
    kind,
    options: (change.options ?? []).map((option, index) => ({ value: String(index), label: option })),
  };
}

export function bank(...answers: readonly [string, string][]): BankAnswer[] {
  return answers.map(([text, answer], index) => ({
    id: `ans_${String(index).padStart(6, "0")}`,
    question: text,
    text: answer,
    from: "a file",
    at: `2026-01-0${index + 1}T00:00:00.000Z`,
  }));
}

const file = (name: string) => ({ sha256: "a".repeat(64), name, mediaType: "application/pdf", bytes: 10 });

export function material(questions: readonly Question[], change: Partial<AnswerMaterial> = {}): AnswerMaterial {
  return {
    form: { platform: "generic", url: "https://jobs.example/1", questions: [...questions], origin: "page" },
    facts: [],
    profile: {},
    bank: [],
    given: [],
    files: { cv: file("cv.pdf"), letter: file("letter.pdf") },
    posting: { company: "Northwind", place: "Lyon, France" },
    today: new Date("2026-06-15T00:00:00Z"),
    ...change,
  };
}

/** A button as the reader finds it. */
export const button = (label: string, change: Partial<RawButton> = {}): RawButton => ({
  handle: label,
  label,
  scope: "f",
  submits: false,
  enabled: true,
  link: null,
  ...change,
});

import type { Answer, AnswerSource } from "#data/model/application/answer.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import type { Fault } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { FileRef } from "#data/model/schema.ts";
import type { FilledForm } from "#data/model/work/task.ts";
import { sampleQuestion } from "#tests/fakes/sample-values.ts";

const choices = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));
const question = (key: string, label: string, kind: Question["kind"], change: Partial<Question> = {}) =>
  sampleQuestion({ key, label, kind, ...change });

/** Every kind of question that an owner may be asked. */
export const ASKED: readonly Question[] = [
  question("notice", "What is your notice period?", "text", { sensitivity: "notice", help: "In weeks or months." }),
  question("sponsorship", "Will you now or in the future require sponsorship?", "yes_no", {
    sensitivity: "sponsorship",
    options: choices("Yes", "No"),
  }),
  question("salary", "Expected salary in euros a year", "number", { sensitivity: "salary" }),
  question("start", "Earliest start", "date"),
  question("office", "Which office would you join?", "one_of", { options: choices("Berlin", "Leipzig", "Remote") }),
  question("timezone", "Your time zone", "one_of", {
    options: choices(...Array.from({ length: 12 }, (_, hours) => `UTC+${hours}`)),
  }),
  question("days", "On which days can you come in?", "many_of", {
    options: choices("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
  }),
  question("why", "Why do you want to work with us?", "long_text", { maxLength: 600 }),
  question("privacy", "I have read the privacy notice.", "agree", { sensitivity: "consent" }),
];

const KNOWN: readonly Question[] = [
  question("first_name", "First name", "text"),
  question("last_name", "Last name", "text"),
  question("email", "E-mail", "email"),
  question("phone", "Phone", "phone"),
  question("resume", "Résumé/CV", "file", { accept: [".pdf"] }),
  question("linkedin", "LinkedIn profile", "url", { required: false }),
  question("years", "How many years have you worked with PostgreSQL?", "number"),
  question("heard", "How did you hear about us?", "one_of", {
    options: choices("Company website", "A friend", "Other"),
  }),
  question("github", "GitHub", "url", { required: false }),
  question("pronouns", "Pronouns", "text", { required: false, sensitivity: "self_identification" }),
];

type Given = { cv: FileRef; facts: readonly Fact[]; shots: FileRef[]; at: string };

/** The form as a worker would leave it: `asked` are the keys that are still open; `fault` blocks it. */
export function filledForm({ cv, facts, shots, at }: Given, asked: readonly string[], fault: Fault | null): FilledForm {
  const questions = [...KNOWN, ...ASKED];
  const form: Form = { platform: "greenhouse", url: "https://boards.example/form", origin: "schema", questions };
  const answers = questions.map((one) => answerTo(one, asked, { cv, facts, at }));
  const readBack = answers.flatMap((answer) => {
    if (answer.state !== "answered") return [];
    const { value, key } = answer;
    const words = value.kind === "text" ? [value.text] : value.kind === "options" ? value.labels : [key];
    const label = questions.find((one) => one.key === key)?.label ?? key;
    return [{ key, label, meant: words, held: words, agrees: true }];
  });
  return { form, answers, readBack, screenshots: shots, fault: fault?.toRecord() ?? null };
}

function answerTo(one: Question, asked: readonly string[], given: Omit<Given, "shots">): Answer {
  const { key } = one;
  if (asked.includes(key)) {
    const because = "Neither your profile nor a remembered answer says it.";
    const suggestion = key === "notice" ? ({ kind: "text", text: "Three months" } as const) : null;
    return { state: "ask", key, because, suggestion };
  }
  if (!one.required) return { state: "left_empty", key, because: "Optional, and nothing is known of it." };
  const answered = { state: "answered", key } as const;
  const [option] = one.options;
  if (one.kind === "file") {
    const source = { tier: "document", document: "cv" } as const;
    return { ...answered, value: { kind: "file", file: given.cv }, source, confidence: 1 };
  }
  if (one.kind === "agree") {
    return {
      ...answered,
      value: { kind: "agree", agreed: true },
      source: { tier: "owner", at: given.at },
      confidence: 1,
    };
  }
  if (option !== undefined) {
    const source: AnswerSource = { tier: "bank", answerId: "ans_000000000001", question: one.label, match: "exact" };
    const value = { kind: "options" as const, values: [option.value], labels: [option.label] };
    return { ...answered, value, source, confidence: 0.95 };
  }
  if (key === "years") {
    const factIds = given.facts.filter((fact) => fact.kind === "role").map((fact) => fact.id);
    const source = { tier: "derived", how: "Summed over the roles that name PostgreSQL.", factIds } as const;
    return { ...answered, value: { kind: "text", text: "11" }, source, confidence: 0.7 };
  }
  const text = WORDS[key] ?? "Yes";
  const source: AnswerSource = key in WORDS ? { tier: "profile", key } : { tier: "owner", at: given.at };
  return { ...answered, value: { kind: "text", text }, source, confidence: 1 };
}

const WORDS: Record<string, string> = {
  first_name: "Livia",
  last_name: "Brandt",
  email: "livia.brandt@mailbox.example",
  phone: "+49 30 23125042",
  salary: "88000",
  start: "2026-06-01",
  notice: "Three months to the end of a quarter",
  why: "Your dispatch system has the problem I like best: work that must not be lost and must not be done twice.",
};

import { load } from "cheerio";
import { giveUp } from "#data/model/faults.ts";
import type { Form, Question, QuestionKind } from "#data/model/application/form.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { choiceKind, makeQuestion, textKind } from "../perceive/meaning.ts";

/** Hosts that serve Greenhouse's forms, as seen in 2026; hints only. */
export const GREENHOUSE_HOSTS: readonly string[] = ["*.greenhouse.io"];

type RawField = { name?: unknown; type?: unknown; values?: unknown };
type RawQuestion = {
  label?: unknown;
  description?: unknown;
  required?: unknown;
  fields?: unknown;
  type?: unknown;
  answer_options?: unknown;
  id?: unknown;
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** Names and numbers as the platform gives them; empty for anything else. */
const word = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** Labels and descriptions may carry markup and entities. */
function plain(value: unknown): string {
  return typeof value === "string" ? load(`<body>${value}</body>`)("body").text().replace(/\s+/gu, " ").trim() : "";
}

function options(values: unknown): Question["options"] {
  return list(values).flatMap((value) => {
    const { label, value: own, id } = record(value);
    const text = plain(label);
    return text === "" ? [] : [{ value: word(own) || word(id) || text, label: text }];
  });
}

function kindOf(type: string, label: string, choices: Question["options"]): QuestionKind {
  switch (type) {
    case "textarea":
      return "long_text";
    case "input_file":
      return "file";
    case "multi_value_multi_select":
      return "many_of";
    case "multi_value_single_select":
      return choiceKind(choices);
    default:
      return choices.length > 0 ? choiceKind(choices) : textKind("text", label);
  }
}

function toQuestion(raw: RawQuestion, section: string | null): Question | null {
  const label = plain(raw.label);
  const fields = list(raw.fields)
    .map((field) => record(field) as RawField)
    .filter((field) => field.type !== "input_hidden");
  // A file may also be typed; one question it is, and the file is what is sent.
  const field =
    fields.find((one) => one.type === "input_file") ??
    fields[0] ??
    (raw.answer_options === undefined
      ? null
      : { name: `demographic_${word(raw.id) || label}`, type: raw.type, values: raw.answer_options });
  if (label === "" || field === null) return null;
  const choices = options(field.values);
  const help = plain(raw.description);
  const question = makeQuestion({
    rawLabel: label,
    kind: kindOf(word(field.type), label, choices),
    options: choices,
    help: help === "" ? null : help,
    section,
    maxLength: null,
    accept: [],
    requiredBecause: raw.required === true ? "schema" : null,
  });
  return { key: (word(field.name) || label).replace(/\[\]$/u, ""), ...question };
}

/**
 * The questions of Greenhouse's public answer to `…/jobs/{id}?questions=true`, in the order its page asks them.
 * Fault `questions_unreadable` (give_up) for what is no such answer.
 */
export function readQuestions(text: string, posting: Pick<FoundPosting, "platform" | "applyUrl" | "url">): Form {
  let answer: Record<string, unknown>;
  try {
    answer = record(JSON.parse(text));
  } catch (cause) {
    throw giveUp("questions_unreadable", "The platform's list of questions is no JSON.", {
      hint: "The form's page is read instead.",
      cause,
    });
  }
  if (!Array.isArray(answer["questions"])) {
    throw giveUp("questions_unreadable", "The platform's answer holds no list of questions.", {
      hint: "The form's page is read instead.",
    });
  }
  const compliance = list(answer["compliance"]).flatMap((part) => list(record(part)["questions"]));
  const demographic = record(answer["demographic_questions"]);
  const questions = [
    ...list(answer["questions"]).map((raw) => toQuestion(record(raw), null)),
    ...list(answer["location_questions"]).map((raw) => toQuestion(record(raw), null)),
    ...compliance.map((raw) => toQuestion(record(raw), "Voluntary self-identification")),
    ...list(demographic["questions"]).map((raw) =>
      toQuestion(record(raw), plain(demographic["header"]) || "Demographic questions"),
    ),
  ].filter((question) => question !== null);
  const seen = new Set<string>();
  const unique = questions.filter((question) => !seen.has(question.key) && seen.add(question.key));
  return {
    platform: posting.platform,
    url: posting.applyUrl ?? posting.url ?? "",
    questions: unique,
    origin: "schema",
  };
}

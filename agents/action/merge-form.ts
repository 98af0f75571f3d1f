import type { Form, Question, QuestionKind } from "#data/model/application/form.ts";
import { choiceKind, keyOfLabel } from "./perceive/meaning.ts";
import type { LiveControl } from "./perceive/live.ts";
import { labelKey } from "./rules/label.ts";
import { sensitivityOf } from "./rules/sensitivity.ts";

export type MergedForm = {
  form: Form;
  /** The live control of each question, by key. */
  pairs: ReadonlyMap<string, LiveControl>;
  /** Questions of the schema that the page does not ask. */
  missing: readonly Question[];
};

const FAMILY: Record<QuestionKind, string> = {
  text: "words",
  long_text: "words",
  email: "words",
  phone: "words",
  url: "words",
  number: "words",
  date: "words",
  one_of: "choice",
  yes_no: "choice",
  many_of: "choices",
  agree: "tick",
  file: "file",
};

/** Whether a control may be the schema's question: a list that only answers to typing looks like words, and one box like a tick. */
function fits(question: Question, control: LiveControl): boolean {
  const asked = FAMILY[question.kind];
  const shown = FAMILY[control.question.kind];
  if (asked === shown) return true;
  if (control.widget === "combobox") return asked !== "file" && asked !== "tick";
  if (asked === "choices") return shown === "tick" || shown === "choice";
  return (
    (asked === "tick" && shown === "choices") ||
    (asked === "choice" && shown === "tick" && question.options.length === 1)
  );
}

const innerName = (name: string) =>
  name
    .replace(/\[\]$/u, "")
    .replace(/^.*\[([^[\]]+)\]$/u, "$1")
    .toLowerCase();

function sameName(question: Question, control: LiveControl): boolean {
  const key = innerName(question.key);
  return key.length > 2 && control.names.some((name) => innerName(name) === key);
}

/** Whether one label is the other with something added, e.g. `Location` and `Location (City)`. */
function contains(a: string, b: string): boolean {
  const [one, two] = [` ${labelKey(a)} `, ` ${labelKey(b)} `];
  return one.trim() !== "" && two.trim() !== "" && (one.includes(two) || two.includes(one));
}

/** Finds each question's control: by the same label, by the platform's name for it, by a label that contains it alone. */
export function join(questions: readonly Question[], controls: readonly LiveControl[]): Map<string, LiveControl> {
  const pairs = new Map<string, LiveControl>();
  const free = new Set(controls.filter((control) => control.honeypot === null));
  const take = (question: Question, control: LiveControl | undefined): void => {
    if (control === undefined) return;
    pairs.set(question.key, control);
    free.delete(control);
  };
  const open = () => questions.filter((question) => !pairs.has(question.key));
  for (const question of open()) {
    take(
      question,
      [...free].find(
        (control) =>
          sameName(question, control) && contains(question.label, control.question.label) && fits(question, control),
      ),
    );
  }
  for (const question of open()) {
    take(
      question,
      [...free].find(
        (control) => labelKey(control.question.label) === labelKey(question.label) && fits(question, control),
      ),
    );
  }
  for (const question of open()) {
    take(
      question,
      [...free].find((control) => sameName(question, control) && fits(question, control)),
    );
  }
  for (const question of open()) {
    const near = [...free].filter(
      (control) => contains(question.label, control.question.label) && fits(question, control),
    );
    const rivals = open().filter(
      (other) => near[0] !== undefined && contains(other.label, near[0].question.label) && fits(other, near[0]),
    );
    if (near.length === 1 && rivals.length === 1) take(question, near[0]);
  }
  return pairs;
}

/** Long lists are shown from their beginning only; as many options as this may be such a part. */
const PART_OF_A_LIST = 50;

/** What the page offers is what can be chosen; the schema stands in for lists that answer to typing or show a part. */
function offeredOptions(asked: Question, control: LiveControl): Question["options"] {
  const shown = control.question.options;
  if (shown.length === 0 || control.widget === "checkbox") return asked.options;
  const known = new Set(asked.options.map((option) => labelKey(option.label)));
  const isPart = control.widget === "combobox" && shown.length >= PART_OF_A_LIST && shown.length < asked.options.length;
  return isPart && shown.every((option) => known.has(labelKey(option.label))) ? asked.options : shown;
}

function mergeQuestion(asked: Question, control: LiveControl): Question {
  const shown = control.question;
  // What the page says counts; where it says the same, or nothing, the schema's wording is the cleaner one.
  const says = control.labelled && labelKey(asked.label) !== labelKey(shown.label);
  const label = says ? shown.label : asked.label;
  const offered = offeredOptions(asked, control);
  const options = offered
    .map((option) => asked.options.find((own) => labelKey(own.label) === labelKey(option.label)) ?? option)
    .map((option, index) => ({ value: option.value, label: offered[index]?.label ?? option.label }));
  const choosing =
    FAMILY[asked.kind] === "choice" || (FAMILY[asked.kind] === "words" && FAMILY[shown.kind] === "choice");
  const kind = choosing && options.length > 0 ? choiceKind(options) : asked.kind;
  return {
    key: asked.key,
    label,
    help: asked.help ?? shown.help,
    kind,
    required: asked.required || shown.required,
    requiredBecause: asked.requiredBecause ?? shown.requiredBecause,
    options,
    maxLength: shown.maxLength ?? asked.maxLength,
    accept: shown.accept.length > 0 ? shown.accept : asked.accept,
    section: asked.section ?? shown.section,
    sensitivity: sensitivityOf(label, kind),
  };
}

/**
 * One form out of the public schema and the live page, in the page's order. The page decides what is asked; the
 * schema gives keys and clean labels. Made the same way for the draft and for the submit, so equal pages give equal forms.
 */
export function mergeForm(
  schema: Form | null,
  controls: readonly LiveControl[],
  about: Pick<Form, "platform" | "url">,
): MergedForm {
  const asked = schema?.questions ?? [];
  const joined = join(asked, controls);
  const byControl = new Map([...joined].map(([key, control]) => [control, key]));
  const used = new Set(asked.map((question) => question.key));
  const pairs = new Map<string, LiveControl>();
  const questions: Question[] = [];
  for (const control of controls) {
    if (control.honeypot !== null) continue;
    const key = byControl.get(control);
    const own = asked.find((question) => question.key === key);
    const question =
      own === undefined
        ? { ...control.question, key: keyOfLabel(control.question.label, used) }
        : mergeQuestion(own, control);
    questions.push(question);
    pairs.set(question.key, control);
  }
  return {
    form: { ...about, questions, origin: schema === null ? "page" : "both" },
    pairs,
    missing: asked.filter((question) => !joined.has(question.key)),
  };
}

/** What differs between two forms, each in a sentence; empty when they mean the same. */
export function differences(before: Form, after: Form): string[] {
  const found: string[] = [];
  const was = new Map(before.questions.map((question) => [question.key, question]));
  const is = new Map(after.questions.map((question) => [question.key, question]));
  for (const [key, question] of is) {
    const old = was.get(key);
    if (old === undefined) found.push(`New question: “${question.label}”${question.required ? " (required)" : ""}.`);
    else if (labelKey(old.label) !== labelKey(question.label)) found.push(`“${old.label}” is now “${question.label}”.`);
    else if (old.kind !== question.kind) found.push(`“${question.label}” takes another kind of answer now.`);
    else if (old.required !== question.required)
      found.push(`“${question.label}” is ${question.required ? "required now" : "no longer required"}.`);
    else if (
      old.options.map((option) => option.label).join("\n") !== question.options.map((option) => option.label).join("\n")
    )
      found.push(`“${question.label}” offers other options now.`);
  }
  for (const [key, question] of was) if (!is.has(key)) found.push(`No longer asked: “${question.label}”.`);
  if (
    found.length === 0 &&
    before.questions.map((one) => one.key).join() !== after.questions.map((one) => one.key).join()
  )
    found.push("The questions stand in another order now.");
  return found;
}

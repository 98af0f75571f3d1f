import type { FormQuestion } from "./posting.ts";

const YES_NO = [
  { value: 1, label: "Yes" },
  { value: 0, label: "No" },
];

type Options = { required?: boolean; help?: string };

function question(label: string, fields: FormQuestion["fields"], options: Options): FormQuestion {
  return { label, required: options.required ?? true, description: options.help ?? null, fields };
}

export function asksText(id: number, label: string, options: Options = {}): FormQuestion {
  return question(label, [{ name: `question_${id}`, type: "input_text", values: [] }], options);
}

export function asksLongText(id: number, label: string, options: Options = {}): FormQuestion {
  return question(label, [{ name: `question_${id}`, type: "textarea", values: [] }], options);
}

export function asksYesNo(id: number, label: string, options: Options = {}): FormQuestion {
  return question(label, [{ name: `question_${id}`, type: "multi_value_single_select", values: YES_NO }], options);
}

/** Options get numbers as the board gives them: large and without meaning. */
const numbered = (id: number, labels: readonly string[]) =>
  labels.map((label, index) => ({ value: id * 100 + index + 1, label }));

export function asksOneOf(id: number, label: string, labels: readonly string[], options: Options = {}): FormQuestion {
  const values = numbered(id, labels);
  return question(label, [{ name: `question_${id}`, type: "multi_value_single_select", values }], options);
}

export function asksManyOf(id: number, label: string, labels: readonly string[], options: Options = {}): FormQuestion {
  const values = numbered(id, labels);
  return question(label, [{ name: `question_${id}[]`, type: "multi_value_multi_select", values }], options);
}

/** The pair that decides many applications before anyone reads them. */
export function asksPermission(id: number, country: string): FormQuestion[] {
  return [
    asksYesNo(id, `Are you legally authorised to work in ${country}?`),
    asksYesNo(id + 1, `Will you now or in the future require visa sponsorship to work in ${country}?`),
  ];
}

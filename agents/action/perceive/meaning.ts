import type { Question, QuestionKind, QuestionOption } from "#data/model/application/form.ts";
import { contactMeaning } from "../rules/contact.ts";
import { cleanLabel, labelKey } from "../rules/label.ts";
import { sensitivityOf } from "../rules/sensitivity.ts";
import { plainYesNo } from "../answers/options/synonyms.ts";

/** `yes_no` where the only two options are a plain yes and a plain no, else `one_of`. */
export function choiceKind(options: readonly QuestionOption[]): "yes_no" | "one_of" {
  const said = options.map((option) => plainYesNo(option.label));
  return options.length === 2 && said.includes(true) && said.includes(false) ? "yes_no" : "one_of";
}

/** The kind of a one-line text: e-mail and telephone are told by their label where the page's type is silent. */
export function textKind(type: string, label: string): QuestionKind {
  const typed: Record<string, QuestionKind> = {
    email: "email",
    tel: "phone",
    url: "url",
    number: "number",
    date: "date",
  };
  const known = typed[type];
  if (known !== undefined) return known;
  const meaning = contactMeaning(label, "text");
  return meaning === "email" ? "email" : meaning === "phone" ? "phone" : "text";
}

export type QuestionParts = Pick<Question, "kind" | "options" | "maxLength" | "accept" | "section" | "help"> & {
  rawLabel: string;
  requiredBecause: string | null;
};

/** A question from its parts, the same way for a schema and for a page; `key` is set by who knows the others. */
export function makeQuestion(parts: QuestionParts): Omit<Question, "key"> {
  const { text, mark } = cleanLabel(parts.rawLabel);
  const marked = mark === null || mark === "the label says optional" ? null : mark;
  const because = parts.requiredBecause ?? marked;
  return {
    label: text,
    help: parts.help,
    kind: parts.kind,
    required: because !== null,
    requiredBecause: because,
    options: parts.options,
    maxLength: parts.maxLength,
    accept: parts.accept,
    section: parts.section === null ? null : cleanLabel(parts.section).text,
    sensitivity: sensitivityOf(text, parts.kind),
  };
}

/** A key made of a label, different from all in `used`, which it joins. */
export function keyOfLabel(label: string, used: Set<string>): string {
  const base = labelKey(label).replaceAll(" ", "-").slice(0, 80) || "question";
  let key = base;
  for (let count = 2; used.has(key); count += 1) key = `${base}-${count}`;
  used.add(key);
  return key;
}

import type { AnswerSheet, AnswerValue } from "#data/model/application/answer.ts";
import type { ReadBack } from "#data/model/application/draft.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import { typedText } from "./fill/text.ts";
import type { LiveControl } from "./perceive/live.ts";
import { labelKey } from "./rules/label.ts";
import { wordsOf } from "./rules/words.ts";

/** An answer as a person would read it in the form. */
export function meantBy(value: AnswerValue): string[] {
  switch (value.kind) {
    case "text":
      return [value.text];
    case "options":
      return value.labels;
    case "agree":
      return value.agreed ? ["agreed"] : [];
    case "file":
      return [value.file.name];
    // Opened before any page is filled; one that is not is nobody's words.
    case "sealed":
      return [];
  }
}

const flat = (text: string) => text.replace(/\r\n?/gu, "\n").trim();
const digits = (text: string) => text.replace(/\D/gu, "").replace(/^0+/u, "");

function samePhone(meant: string, held: string): boolean {
  const [all, shown] = [digits(meant), digits(held)];
  // A field that shows the dialling code apart holds the rest of the number.
  return shown === all || (shown.length >= 6 && all.endsWith(shown) && all.length - shown.length <= 3);
}

function sameText(question: Question, control: LiveControl, meant: string, held: string): boolean {
  if (flat(meant) === flat(held)) return true;
  if (question.kind === "phone") return samePhone(meant, held);
  if (question.kind === "date") return flat(held) === typedText({ control, question }, meant);
  if (question.kind === "number")
    return Number(meant.replace(",", ".")) === Number(held.replace(/[\s'’]/gu, "").replace(",", "."));
  if (question.kind === "url") return flat(held).replace(/\/$/u, "") === flat(meant).replace(/\/$/u, "");
  // A place chosen from suggestions reads longer than what was typed.
  if (control.widget === "combobox") return wordsOf(meant).every((word) => wordsOf(held).includes(word));
  return false;
}

function agrees(question: Question, control: LiveControl, value: AnswerValue): boolean {
  const meant = meantBy(value);
  const { holds } = control;
  if (value.kind === "text") return holds.length === 1 && sameText(question, control, value.text, holds[0] ?? "");
  if (value.kind === "options" && control.widget === "checkbox") return holds.length > 0 === meant.length > 0;
  if (value.kind === "file") return holds.some((name) => labelKey(name) === labelKey(value.file.name));
  const shown = new Set(holds.map(labelKey));
  return shown.size === meant.length && meant.every((one) => shown.has(labelKey(one)));
}

/** Each answered question as it stands in the live form now, beside what was meant. A question without a control holds nothing. */
export function readBack(form: Form, pairs: ReadonlyMap<string, LiveControl>, sheet: AnswerSheet): ReadBack[] {
  return form.questions.flatMap((question) => {
    const answer = sheet.find((one) => one.key === question.key);
    if (answer?.state !== "answered") return [];
    const control = pairs.get(question.key);
    const meant = meantBy(answer.value);
    return [
      {
        key: question.key,
        label: question.label,
        meant,
        held: control?.holds ?? [],
        agrees: control !== undefined && agrees(question, control, answer.value),
      },
    ];
  });
}

/** Controls that hold something although nothing is to be sent for them: prefilled, pre-ticked, or typed by the page. */
export function leftovers(
  form: Form,
  pairs: ReadonlyMap<string, LiveControl>,
  sheet: AnswerSheet,
): { question: Question; control: LiveControl }[] {
  return form.questions.flatMap((question) => {
    const answer = sheet.find((one) => one.key === question.key);
    const control = pairs.get(question.key);
    if (control === undefined || control.holds.length === 0 || answer?.state === "answered") return [];
    return [{ question, control }];
  });
}

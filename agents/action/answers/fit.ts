import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import { languageOf } from "../rules/words.ts";
import { matchOption, matchYesNo } from "./options/match.ts";
import { matchNumber } from "./options/ranges.ts";

/** A value in the shape a question takes; `confidence` is how sure the fitting itself is. */
export type Fitted = { value: AnswerValue; confidence: number };

const YES_NO_WORDS = { en: ["Yes", "No"], de: ["Ja", "Nein"], fr: ["Oui", "Non"], es: ["Sí", "No"] } as const;

function chosen(option: { value: string; label: string }, confidence: number): Fitted {
  return { value: { kind: "options", values: [option.value], labels: [option.label] }, confidence };
}

/** Several answers in one text, as a bank holds them for boxes to tick: lines or semicolons, else commas. */
function parts(text: string): string[] {
  const by = /[\n;]/u.test(text) ? /[\n;]/u : /,/u;
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A text in a question's shape, or null when it does not fit: no such option, too long, no number, no address. */
export function fitText(question: Question, text: string): Fitted | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  switch (question.kind) {
    case "one_of":
    case "yes_no": {
      const match = matchOption(trimmed, question.options);
      if (match !== null) return chosen(match.option, match.confidence);
      // A number belongs to the one range that holds it.
      const range = /^\d+(?:\.\d+)?$/u.test(trimmed) ? matchNumber(Number(trimmed), question.options) : null;
      return range === null ? null : chosen(range, 0.9);
    }
    case "many_of": {
      const whole = matchOption(trimmed, question.options);
      const matches = whole === null ? parts(trimmed).map((part) => matchOption(part, question.options)) : [whole];
      if (matches.length === 0 || matches.some((match) => match === null)) return null;
      const found = matches.flatMap((match) => (match === null ? [] : [match]));
      const options = question.options.filter((option) =>
        found.some((match) => match.option.value === option.value && match.option.label === option.label),
      );
      return {
        value: { kind: "options", values: options.map((o) => o.value), labels: options.map((o) => o.label) },
        confidence: Math.min(...found.map((match) => match.confidence)),
      };
    }
    case "agree": {
      const yes = matchYesNo(true, [{ value: "", label: trimmed }]) !== null;
      const no = matchYesNo(false, [{ value: "", label: trimmed }]) !== null;
      return yes === no ? null : { value: { kind: "agree", agreed: yes }, confidence: 1 };
    }
    case "file":
      return null;
    case "number":
      return /^[+-]?\d+([.,]\d+)?$/u.test(trimmed) ? { value: { kind: "text", text: trimmed }, confidence: 1 } : null;
    case "email":
      return /^\S+@\S+\.\S+$/u.test(trimmed) ? textOf(question, trimmed) : null;
    case "url":
      return URL.canParse(trimmed)
        ? textOf(question, trimmed)
        : URL.canParse(`https://${trimmed}`) && /^[\w-]+(\.[\w-]+)+/u.test(trimmed)
          ? textOf(question, `https://${trimmed}`)
          : null;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/u.test(trimmed) ? textOf(question, trimmed) : null;
    case "phone":
      return /\d/u.test(trimmed) ? textOf(question, trimmed) : null;
    case "text":
      return textOf(question, trimmed.replace(/\s*\n\s*/gu, " "));
    case "long_text":
      return textOf(question, trimmed);
  }
}

function textOf(question: Question, text: string): Fitted | null {
  if (question.maxLength !== null && text.length > question.maxLength) return null;
  return { value: { kind: "text", text }, confidence: 1 };
}

/** A yes or no in a question's shape, or null when the options offer no plain one. */
export function fitYesNo(question: Question, yes: boolean): Fitted | null {
  if (question.kind === "agree") return { value: { kind: "agree", agreed: yes }, confidence: 1 };
  if (question.options.length > 0) {
    const match = matchYesNo(yes, question.options);
    return match === null ? null : chosen(match.option, match.confidence);
  }
  if (question.kind !== "text" && question.kind !== "long_text") return null;
  return textOf(question, YES_NO_WORDS[languageOf(question.label)][yes ? 0 : 1]);
}

/** Whether a value still is an answer to a question: its options are offered, its text is short enough. */
export function stillFits(question: Question, value: AnswerValue): boolean {
  switch (value.kind) {
    case "options": {
      if (value.labels.length === 0) return !question.required;
      if (value.labels.length > 1 && question.kind !== "many_of") return false;
      const offered = new Set(question.options.map((option) => option.label.trim()));
      return value.labels.every((label) => offered.has(label.trim()));
    }
    case "text":
      if (["one_of", "yes_no", "many_of", "agree", "file"].includes(question.kind)) return false;
      return question.maxLength === null || value.text.length <= question.maxLength;
    case "agree":
      return question.kind === "agree" && (value.agreed || !question.required);
    case "file":
      return question.kind === "file";
    case "sealed":
      return false;
  }
}

import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Draft } from "#data/model/application/draft.ts";
import type { Question } from "#data/model/application/form.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";

/** What the fictional owner says to questions that her profile leaves open; the first pattern that fits the label wins. */
const SAYS: readonly (readonly [RegExp, string])[] = [
  [/notice|kündigungsfrist|préavis/i, "Three months to the end of a month"],
  [/salary|gehalt|compensation|salaire/i, "95000"],
  [/start|available|verfügbar|eintritt/i, "2027-03-01"],
  [/relocat|umzug/i, "No"],
  [/previously|before|worked (for|at)/i, "No"],
  [/sponsor|visa/i, "No"],
  [/authori[sz]ed|right to work|arbeitserlaubnis/i, "Yes"],
  [/human|robot/i, "Yes"],
];
const OTHERWISE =
  "I like systems that can be explained to the people who depend on them, and this one sounds like that.";

/** The fictional owner's answers to whatever the draft asks; used only when the demo runs without hands. */
export function sampleAnswers(draft: Draft): AnswerRequest["answers"] {
  return draft.answers.flatMap((answer) => {
    const question = draft.form.questions.find(({ key }) => key === answer.key);
    if (answer.state !== "ask" || question === undefined) return [];
    const value = valueFor(question);
    return value === null ? [] : [{ key: question.key, value, remember: false }];
  });
}

function valueFor(question: Question): AnswerValue | null {
  const says = SAYS.find(([pattern]) => pattern.test(question.label))?.[1] ?? OTHERWISE;
  switch (question.kind) {
    case "agree":
      return { kind: "agree", agreed: true };
    case "one_of":
    case "many_of":
    case "yes_no": {
      const option =
        question.options.find(({ label }) => label.toLowerCase() === says.toLowerCase()) ?? question.options.at(-1);
      return option === undefined ? null : { kind: "options", values: [option.value], labels: [option.label] };
    }
    case "number":
      return { kind: "text", text: /^\d+$/.test(says) ? says : "1" };
    case "date":
      return { kind: "text", text: "2027-03-01" };
    case "file":
      return null;
    default:
      return { kind: "text", text: says.slice(0, question.maxLength ?? undefined) };
  }
}

import { createInterface } from "node:readline/promises";
import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Draft } from "#data/model/application/draft.ts";
import type { Question } from "#data/model/application/form.ts";
import { plainWords } from "#data/model/job/identity.ts";
import { mustMend } from "#data/model/faults.ts";

export type Given = { key: string; value: AnswerValue };

/** Answers from `KEY=VALUE` words; KEY is a question's key, or its label in any case. `Fault` `answer_wrong`. */
export function fromPairs(draft: Draft, pairs: readonly string[]): Given[] {
  return pairs.map((pair) => {
    const at = pair.indexOf("=");
    const name = at < 0 ? pair : pair.slice(0, at);
    const question = draft.form.questions.find(
      ({ key, label }) => key === name || plainWords(label) === plainWords(name),
    );
    if (at < 0 || question === undefined) {
      throw mustMend("answer_wrong", `“${pair}” answers no question of this draft.`, {
        hint: `Write KEY=VALUE with one of: ${draft.form.questions.map(({ key }) => key).join(", ")}`,
      });
    }
    return { key: question.key, value: valueOf(question, pair.slice(at + 1)) };
  });
}

/** How often the appliance hears of an owner who is still typing, in ms: one started for this command would go. */
const STILL_HERE = 10_000;

/** Asks at the terminal what the draft asks; an empty line leaves a question for later. */
export async function askAll(draft: Draft, stillHere: () => unknown): Promise<Given[]> {
  if (!process.stdin.isTTY) return [];
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const timer = setInterval(stillHere, STILL_HERE);
  const given: Given[] = [];
  try {
    for (const answer of draft.answers) {
      const question = draft.form.questions.find(({ key }) => key === answer.key);
      if (answer.state !== "ask" || question === undefined) continue;
      const options = question.options.map(({ label }) => label).join(" / ");
      const typed = await prompt.question(`${question.label}${options === "" ? "" : `\n  ${options}`}\n> `);
      if (typed.trim() !== "") given.push({ key: question.key, value: valueOf(question, typed.trim()) });
    }
  } finally {
    clearInterval(timer);
    prompt.close();
  }
  return given;
}

function valueOf(question: Question, text: string): AnswerValue {
  switch (question.kind) {
    case "agree":
      return { kind: "agree", agreed: /^(y|yes|true|1|ja|oui|s[ií])$/i.test(text.trim()) };
    case "one_of":
    case "many_of":
    case "yes_no": {
      const wanted = question.kind === "many_of" ? text.split(/\s*;\s*/) : [text];
      const options = wanted.map((word) => {
        const option = question.options.find(
          ({ value, label }) => plainWords(label) === plainWords(word) || value === word,
        );
        if (option === undefined) {
          throw mustMend("answer_wrong", `“${word}” is none of the options of “${question.label}”.`, {
            hint: `Choose from: ${question.options.map(({ label }) => label).join(" / ")}`,
          });
        }
        return option;
      });
      return { kind: "options", values: options.map(({ value }) => value), labels: options.map(({ label }) => label) };
    }
    case "file":
      throw mustMend("answer_wrong", `“${question.label}” takes a file; that is done in the control room.`);
    default:
      return { kind: "text", text };
  }
}

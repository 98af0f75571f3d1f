import type { Sealed } from "../owner/vault.ts";
import type { Answer, AnswerSheet, AnswerValue } from "./answer.ts";
import type { ReadBack } from "./draft.ts";
import type { Form, Question } from "./form.ts";

/** What stands where a value of the vault is not shown. */
export const MASK = "•••";

/** Before the words of a question, the name in the vault of an answer that was to be remembered. */
export const REMEMBERED = "question: ";

/** Questions about the owner as a person: their answers never lie anywhere in the clear. */
export function isSecret({ sensitivity }: Pick<Question, "sensitivity">): boolean {
  return sensitivity === "self_identification";
}

/** The keys of a form's questions whose answers are sealed. */
export function secretKeys(form: Form): ReadonlySet<string> {
  return new Set(form.questions.filter(isSecret).map(({ key }) => key));
}

/** A sheet with each answer to such a question sealed; what is sealed already stays as it is. */
export function sealSheet(
  form: Form,
  sheet: AnswerSheet,
  seal: (text: string) => Promise<Sealed>,
): Promise<AnswerSheet> {
  const secret = secretKeys(form);
  return Promise.all(
    sheet.map(async (answer): Promise<Answer> => {
      if (!secret.has(answer.key)) return answer;
      switch (answer.state) {
        case "answered":
          return { ...answer, value: await sealValue(answer.value, seal) };
        // Both may tell of a value that did not fit.
        case "ask":
          return { ...answer, because: "This is about you as a person; only you may answer it.", suggestion: null };
        case "left_empty":
          return { ...answer, because: "Not required, and about you as a person." };
      }
    }),
  );
}

/** The same sheet with every sealed answer opened. */
export function openSheet(sheet: AnswerSheet, open: (sealed: Sealed) => Promise<string>): Promise<AnswerSheet> {
  return Promise.all(
    sheet.map(async (answer): Promise<Answer> => {
      if (answer.state !== "answered" || answer.value.kind !== "sealed") return answer;
      return { ...answer, value: JSON.parse(await open(answer.value.sealed)) as AnswerValue };
    }),
  );
}

/** What stood in the form, without what was said about the owner; whether it agrees stays. */
export function maskReadBack(form: Form, readBack: readonly ReadBack[]): ReadBack[] {
  const secret = secretKeys(form);
  const mask = (values: readonly string[]) => values.map(() => MASK);
  return readBack.map((back) =>
    secret.has(back.key) ? { ...back, meant: mask(back.meant), held: mask(back.held) } : back,
  );
}

async function sealValue(value: AnswerValue, seal: (text: string) => Promise<Sealed>): Promise<AnswerValue> {
  if (value.kind === "sealed" || value.kind === "file") return value;
  return { kind: "sealed", of: value.kind, sealed: await seal(JSON.stringify(value)) };
}

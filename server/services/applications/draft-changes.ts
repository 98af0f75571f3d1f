import { hashOf } from "#data/model/canonical.ts";
import type { Draft } from "#data/model/application/draft.ts";

/** What the owner changed in the studio: the draft holds it before its form is filled again. */
export const REMADE = { cv: "The CV was made anew.", letter: "The cover letter was made anew." } as const;

const isRemade = (change: string) => Object.values<string>(REMADE).includes(change);

/** What a draft says while its form is filled again: `remade`, and what it said before. */
export function changesMeanwhile({ changes }: Pick<Draft, "changes">, remade: readonly string[]): string[] {
  return [...remade, ...changes.filter((change) => !isRemade(change))];
}

/** What is different between two fillings of a draft, each in a sentence for the owner; empty when their hashes are equal. */
export function changesBetween(before: Draft, after: Draft): string[] {
  if (before.hash === after.hash) return [];
  const changes: string[] = before.changes.filter(isRemade);
  const asked = new Map(before.form.questions.map((question) => [question.key, question]));
  const asks = new Map(after.form.questions.map((question) => [question.key, question]));
  for (const [key, question] of asks) {
    const earlier = asked.get(key);
    if (earlier === undefined) changes.push(`The form now also asks “${question.label}”.`);
    else if (hashOf({ ...earlier, help: null }) !== hashOf({ ...question, help: null }))
      changes.push(`The question “${question.label}” has changed.`);
  }
  for (const [key, question] of asked) if (!asks.has(key)) changes.push(`The form no longer asks “${question.label}”.`);
  const answered = new Map(before.answers.map((answer) => [answer.key, answer]));
  for (const answer of after.answers) {
    const earlier = answered.get(answer.key);
    const value = answer.state === "answered" ? answer.value : null;
    const was = earlier?.state === "answered" ? earlier.value : null;
    if (earlier !== undefined && hashOf(value) !== hashOf(was)) {
      changes.push(`The answer to “${asks.get(answer.key)?.label ?? answer.key}” is another one now.`);
    }
  }
  if (before.cv.pdf.sha256 !== after.cv.pdf.sha256) changes.push(REMADE.cv);
  if (before.letter?.pdf.sha256 !== after.letter?.pdf.sha256) changes.push(REMADE.letter);
  return changes.length === 0 ? ["The posting has changed."] : changes;
}

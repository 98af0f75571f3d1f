import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import { unsavedDocuments } from "./studio/unsaved-documents.ts";

/** `value` is null as long as only the wish to remember was changed. */
export type UnsavedAnswer = { value: AnswerValue | null; remember: boolean };

/** Answers that hold for one employer and one day: another form gets them only when the owner says so. */
const NOT_FOR_OTHERS: ReadonlySet<string | null> = new Set(["consent", "human_attestation"]);

const sheets = new Map<Id, Map<string, UnsavedAnswer>>();

/**
 * What the owner has typed and not yet sent, by draft and question. It outlives a change of page, a lost line and a
 * card that comes in anew; it is never written anywhere.
 */
export function unsavedAnswer(draftId: Id, question: Question): UnsavedAnswer {
  const kept = sheets.get(draftId)?.get(question.key);
  return kept ?? { value: null, remember: !NOT_FOR_OTHERS.has(question.sensitivity) };
}

export function keepUnsaved(draftId: Id, question: Question, change: Partial<UnsavedAnswer>): void {
  const sheet = sheets.get(draftId) ?? new Map<string, UnsavedAnswer>();
  sheet.set(question.key, { ...unsavedAnswer(draftId, question), ...change });
  sheets.set(draftId, sheet);
}

export function forgetUnsaved(draftId: Id, keys: Iterable<string>): void {
  for (const key of keys) sheets.get(draftId)?.delete(key);
}

const settings = new Map<string, string>();

/** Texts typed into the settings form and not yet saved, by key; they too outlive a change of page. */
export function unsavedSettings(): ReadonlyMap<string, string> {
  return settings;
}

/** Null forgets it. */
export function keepUnsavedSetting(key: string, text: string | null): void {
  if (text === null) settings.delete(key);
  else settings.set(key, text);
}

let rules: WritingRules | null = null;

export function unsavedRules(): WritingRules | null {
  return rules;
}

/** Null forgets them. */
export function keepUnsavedRules(changed: WritingRules | null): void {
  rules = changed;
}

let cvUnsaved = false;

/** Whether the master CV holds something that the appliance does not. */
export function keepUnsavedCv(unsaved: boolean): void {
  cvUnsaved = unsaved;
}

export function hasUnsaved(): boolean {
  if (settings.size > 0 || unsavedDocuments.size > 0 || rules !== null || cvUnsaved) return true;
  return [...sheets.values()].some((sheet) => [...sheet.values()].some((answer) => answer.value !== null));
}

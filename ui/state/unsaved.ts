import type { AnswerValue } from "../../data/model/application/answer.ts";
import type { Id } from "../../data/model/schema.ts";

export type UnsavedAnswer = { value: AnswerValue; remember: boolean };
export type UnsavedSheet = Map<string, UnsavedAnswer>;

/**
 * What the owner has typed and not yet sent, by draft and question. It outlives a change of page, a lost line and a
 * card that comes in anew; it is never written anywhere.
 */
const sheets = new Map<Id, UnsavedSheet>();

export function unsavedOf(draftId: Id): UnsavedSheet {
  const sheet = sheets.get(draftId) ?? new Map<string, UnsavedAnswer>();
  sheets.set(draftId, sheet);
  return sheet;
}

export function forgetUnsaved(draftId: Id, keys: Iterable<string>): void {
  for (const key of keys) sheets.get(draftId)?.delete(key);
}

export function hasUnsaved(): boolean {
  return [...sheets.values()].some((sheet) => sheet.size > 0);
}

import { expect, it } from "vitest";
import {
  forgetUnsaved,
  hasUnsaved,
  keepUnsaved,
  keepUnsavedSetting,
  unsavedAnswer,
  unsavedSettings,
} from "../../../../ui/state/unsaved.ts";
import { sampleQuestion } from "#tests/fakes/sample-values.ts";

const salary = sampleQuestion({ key: "salary", sensitivity: "salary" });
const consent = sampleQuestion({ key: "privacy", sensitivity: "consent" });

it("keeps what was typed by draft and question until it was sent", () => {
  expect(hasUnsaved()).toBe(false);
  keepUnsaved("draft_aaaaaa", salary, { value: { kind: "text", text: "80000" } });
  expect(unsavedAnswer("draft_aaaaaa", salary).value).toEqual({ kind: "text", text: "80000" });
  expect(unsavedAnswer("draft_bbbbbb", salary).value).toBeNull();
  expect(hasUnsaved()).toBe(true);
  forgetUnsaved("draft_aaaaaa", ["salary"]);
  expect(hasUnsaved()).toBe(false);
});

it("remembers for other forms unless told otherwise, but never a consent by itself", () => {
  expect(unsavedAnswer("draft_cccccc", salary).remember).toBe(true);
  expect(unsavedAnswer("draft_cccccc", consent).remember).toBe(false);
  keepUnsaved("draft_cccccc", salary, { remember: false });
  keepUnsaved("draft_cccccc", salary, { value: { kind: "text", text: "1" } });
  expect(unsavedAnswer("draft_cccccc", salary).remember).toBe(false);
});

it("keeps what was typed into the settings until it was saved or put back", () => {
  keepUnsavedSetting("door.port", "8200");
  expect([...unsavedSettings()]).toEqual([["door.port", "8200"]]);
  expect(hasUnsaved()).toBe(true);
  forgetUnsaved("draft_cccccc", ["salary"]);
  expect(hasUnsaved()).toBe(true);
  keepUnsavedSetting("door.port", null);
  expect(hasUnsaved()).toBe(false);
});

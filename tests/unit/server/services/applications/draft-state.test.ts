import { describe, expect, it } from "vitest";
import type { FilledForm } from "#data/model/work/task.ts";
import { faultOf, stateOf } from "#server/services/applications/draft-state.ts";
import { sampleForm, sampleQuestion } from "#tests/fakes/sample-values.ts";

const asking = (kind: "file" | "text", required: boolean): FilledForm => ({
  form: {
    ...sampleForm,
    questions: [sampleQuestion({ key: "references", label: "Letters of reference", kind, required })],
  },
  answers: [{ state: "ask", key: "references", because: "unknown", suggestion: null }],
  readBack: [],
  screenshots: [],
  fault: null,
});

describe("a form that asks", () => {
  it("for a file nobody here can give is blocked, and says which", () => {
    expect(stateOf(asking("file", true))).toBe("blocked");
    expect(faultOf(asking("file", true))).toMatchObject({
      code: "file_wanted",
      next: "ask",
      message: "The form wants a file that is neither CV nor letter: “Letters of reference”.",
    });
  });

  it.each<["file" | "text", boolean]>([
    ["file", false],
    ["text", true],
  ])("for a %s (required: %j) waits for the owner", (kind, required) => {
    expect(stateOf(asking(kind, required))).toBe("needs_answers");
    expect(faultOf(asking(kind, required))).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { draftHash, type DraftMeaning } from "#data/model/application/draft.ts";
import { maySettle, type SubmissionState, stateAfter, VerdictKind } from "#data/model/application/application.ts";
import { sampleFilling, sampleForm, samplePosting } from "#tests/fakes/sample-values.ts";

const meaning = (change: Partial<DraftMeaning> = {}): DraftMeaning => ({
  posting: samplePosting(),
  form: sampleForm,
  answers: sampleFilling("three months").answers,
  files: { cv: "a".repeat(64), letter: null },
  ...change,
});

describe("the approval's hash", () => {
  const base = draftHash(meaning());
  const question = sampleForm.questions[0]!;

  it("stays through what is no meaning: keys, help, tracking, confidence, reworded posting text", () => {
    expect(
      draftHash(
        meaning({ posting: samplePosting({ url: "https://boards.example/brightmill/jobs/4001?utm_source=mail" }) }),
      ),
    ).toBe(base);
    expect(
      draftHash(
        meaning({
          form: {
            ...sampleForm,
            questions: sampleForm.questions.map((q) => ({ ...q, help: "new help", requiredBecause: "star" })),
          },
        }),
      ),
    ).toBe(base);
    expect(
      draftHash(meaning({ posting: samplePosting({ text: `${samplePosting().text} Posted three days ago.` }) })),
    ).toBe(base);
  });

  it.each<[string, Partial<DraftMeaning>]>([
    [
      "a label",
      { form: { ...sampleForm, questions: [{ ...question, label: "Private e-mail" }, sampleForm.questions[1]!] } },
    ],
    [
      "what is required",
      { form: { ...sampleForm, questions: [{ ...question, required: false }, sampleForm.questions[1]!] } },
    ],
    [
      "an option",
      {
        form: {
          ...sampleForm,
          questions: [{ ...question, options: [{ value: "1", label: "Yes" }] }, sampleForm.questions[1]!],
        },
      },
    ],
    ["an answer", { answers: sampleFilling("two months").answers }],
    ["a file", { files: { cv: "b".repeat(64), letter: null } }],
    ["the posting", { posting: samplePosting({ externalId: "4002", url: null, applyUrl: null }) }],
    ["the title", { posting: samplePosting({ title: "Baker" }) }],
  ])("changes with %s", (_, change) => {
    expect(draftHash(meaning(change))).not.toBe(base);
  });
});

describe("the ledger's states", () => {
  it("let only what certainly did not arrive be armed again", () => {
    const states: SubmissionState[] = ["submitting", "submitted", "likely", "uncertain", "not_sent"];
    expect(states.filter((state) => maySettle(state, "submitting"))).toEqual(["not_sent"]);
  });

  it("know a state for every verdict, and doubt for every doubt", () => {
    for (const kind of VerdictKind.enum)
      expect(["submitted", "likely", "uncertain", "not_sent"]).toContain(stateAfter(kind));
    expect(stateAfter("uncertain")).toBe("uncertain");
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "#data/model/application/draft.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleDocument, sampleFilling, sampleForm, sampleQuestion } from "#tests/fakes/sample-values.ts";
import { fromPairs } from "../../../scripts/command-line/answers.ts";
import { named } from "../../../scripts/command-line/names.ts";
import { mustMend } from "#data/model/faults.ts";
import { EXIT, Output, table } from "../../../scripts/command-line/output.ts";

const draft: Draft = {
  id: "draft_000001",
  jobId: "job_000001",
  state: "needs_answers",
  cv: sampleDocument(),
  letter: null,
  ...sampleFilling(null),
  form: {
    ...sampleForm,
    questions: [
      sampleQuestion({ key: "notice", label: "Notice period?", kind: "text" }),
      sampleQuestion({
        key: "q_1",
        label: "Shifts",
        kind: "many_of",
        options: [
          { value: "a", label: "Early" },
          { value: "b", label: "Late" },
        ],
      }),
      sampleQuestion({ key: "ok", label: "I agree", kind: "agree" }),
    ],
  },
  hash: "a".repeat(64),
  confidence: 1,
  changes: [],
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

describe("answers on the command line", () => {
  it("are told by key or label, and keep everything behind the first equals sign", () => {
    expect(fromPairs(draft, ["notice=4 weeks = 28 days", "shifts=late; Early", "I agree=yes"])).toEqual([
      { key: "notice", value: { kind: "text", text: "4 weeks = 28 days" } },
      { key: "q_1", value: { kind: "options", values: ["b", "a"], labels: ["Late", "Early"] } },
      { key: "ok", value: { kind: "agree", agreed: true } },
    ]);
  });

  it.each(["shoe size=38", "notice", "Shifts=Night"])("refuse %s and say what fits", async (pair) => {
    const fault = await faultOf(() => fromPairs(draft, [pair]));
    expect(fault.code).toBe("answer_wrong");
    expect(fault.hint).not.toBe("");
  });
});

describe("names on the command line", () => {
  const jobs = [{ id: "job_abc111" }, { id: "job_abd222" }];

  it("may be cut short as long as they are one", async () => {
    expect(named("job", jobs, "abc").id).toBe("job_abc111");
    expect(named("job", jobs, "job_abd").id).toBe("job_abd222");
    expect((await faultOf(() => named("job", jobs, "ab"))).code).toBe("ambiguous");
    expect((await faultOf(() => named("job", jobs, "x"))).code).toBe("no_such_job");
  });

  it("stand in columns", () => {
    expect(
      table([
        ["a", "long", "x"],
        ["bb", "s", "yy"],
      ]),
    ).toEqual(["a   long  x", "bb  s     yy"]);
  });
});

describe("--json", () => {
  afterEach(() => vi.restoreAllMocks());

  /** What one command writes on standard output, line by line. */
  function written(command: (output: Output) => void): unknown[] {
    const lines: unknown[] = [];
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(JSON.parse(String(text))) > 0);
    command(new Output(true));
    return lines;
  }
  const fault = mustMend("search_failed", "Not every board could be searched.");

  it("is one value: the result, also when the command failed behind it", () => {
    const lines = written((output) => {
      output.result({ searches: [] }, () => []);
      expect(output.fault(fault)).toBe(EXIT.failed);
    });
    expect(lines).toEqual([{ searches: [] }]);
  });

  it("is the fault when there is no result", () => {
    expect(written((output) => void output.fault(fault))).toMatchObject([{ error: { code: "search_failed" } }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillDraft } from "#agents/action/fill-draft.ts";
import { mineForm } from "#agents/action/mine-form.ts";
import { reconcile } from "#agents/action/reconcile.ts";
import { submit } from "#agents/action/submit.ts";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { draftHash } from "#data/model/application/draft.ts";
import { askOwner, Fault } from "#data/model/faults.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { hostedPosting, sampleOwner, type TestTask, testTask } from "./task.ts";

const JOB = "7310402";
let world: PracticeWorld;
let task: TestTask;
let draft: TaskOutput<"draft">;
let input: TaskInput<"submit">;

beforeAll(async () => {
  world = await startPracticeWorld();
  task = testTask([world.host]);
  const posting = hostedPosting(world, JOB, "Remote (Europe)");
  const files = {
    cv: await task.put("Livia-Brandt-CV.pdf", "%PDF-1.7 cv"),
    letter: await task.put("Livia-Brandt-Letter.pdf", "%PDF-1.7 letter"),
  };
  const form = await mineForm({ posting }, task.context);
  draft = await fillDraft({ posting, form, ...sampleOwner(), given: [], files }, task.context);
  const hash = draftHash({
    posting,
    form: draft.form,
    answers: draft.answers,
    files: { cv: files.cv.sha256, letter: files.letter.sha256 },
  });
  input = { posting, form: draft.form, answers: draft.answers, hash, files };
});
beforeEach(() => {
  world.clear();
  task.armed.splice(0);
});
afterAll(async () => {
  await closeBrowsers();
  await world.close();
  task.close();
});

/** The fault of a submit that must not have sent, and of which the ledger must not know. */
async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const fault = await work.then(
    () => null,
    (error: unknown) => Fault.of(error),
  );
  expect(world.arrivals()).toEqual([]);
  expect(task.armed).toEqual([]);
  if (fault === null) throw new Error("no fault");
  return fault;
}

test("a draft is whole, read back, pictured and not sent", () => {
  expect(draft.fault).toBeNull();
  expect(draft.form.origin).toBe("both");
  expect(draft.answers.filter((answer) => answer.state === "ask")).toEqual([]);
  expect(draft.readBack.length).toBe(draft.answers.filter((answer) => answer.state === "answered").length);
  expect(draft.readBack.filter((back) => !back.agrees)).toEqual([]);
  expect(draft.screenshots).toHaveLength(1);
  expect(world.arrivals()).toEqual([]);
});

describe("the one click", () => {
  test("is made after the ledger's commit, arrives once and as approved, and is known afterwards", async () => {
    const verdict = await submit(input, task.context);
    expect(verdict.kind).toBe("verified");
    expect(task.armed).toEqual([input.hash]);
    expect(world.arrivals()).toMatchObject([
      {
        outcome: "taken",
        requestNumberOnConnection: 1,
        fields: {
          first_name: ["Livia"],
          last_name: ["Brandt"],
          email: ["livia.brandt@mailbox.example"],
          phone: ["+493023125042"],
          phone_country: ["DE"],
          location: ["Berlin, Germany"],
          latitude: ["52.52"],
          question_41200202: ["1"],
          question_41200203: ["0"],
          website_url: [""],
          gdpr_processing_consent_given_1: ["1"],
        },
        files: [
          { field: "resume", sha256: input.files.cv.sha256 },
          { field: "cover_letter", sha256: input.files.letter?.sha256 },
        ],
      },
    ]);
  });

  test.each([
    ["accept_then_cut", ["uncertain"], 1],
    ["cut_reused", ["verified"], 1],
    ["error_500", ["uncertain"], 1],
    ["validation_error", ["rejected"], 1],
    ["late_success", ["verified"], 1],
    ["spam_refusal", ["refused_as_automated"], 1],
  ] as const)("%s is judged %j", async (behaviour, kinds, arrivals) => {
    world.behave(JOB, behaviour);
    const verdict = await submit(input, task.context);
    expect(kinds).toContain(verdict.kind);
    expect(world.arrivals()).toHaveLength(arrivals);
    expect(task.armed).toHaveLength(1);
  });
});

describe("nothing is sent", () => {
  test("when the form asks something else than what was approved", async () => {
    world.behave(JOB, "changed_form");
    const fault = await faultOf(submit(input, task.context));
    expect(fault).toMatchObject({ code: "form_changed", next: "ask" });
    expect(fault.data["changes"]).toEqual([expect.stringContaining("New question")]);
  });

  test("when the hash is of other answers", async () => {
    const answers = input.answers.map((answer) =>
      answer.key === "first_name" && answer.state === "answered"
        ? { ...answer, value: { kind: "text" as const, text: "Livius" } }
        : answer,
    );
    expect(await faultOf(submit({ ...input, answers }, task.context))).toMatchObject({ code: "form_changed" });
  });

  test("when the ledger refuses", async () => {
    const refusing = testTask([world.host], async () => {
      throw askOwner("sent_before", "This job was sent before.");
    });
    const own = { ...refusing.context, files: task.context.files };
    expect(await faultOf(submit(input, own))).toMatchObject({ code: "sent_before" });
    refusing.close();
  });

  test.each([
    ["expired", "posting_expired", "give_up"],
    ["login_wall", "login_wall", "ask"],
  ] as const)("when the job is behind %s", async (behaviour, code, next) => {
    world.behave(JOB, behaviour);
    expect(await faultOf(submit(input, task.context))).toMatchObject({ code, next });
  });
});

test("looking again sends nothing, and a form that merely stands there says nothing", async () => {
  expect((await reconcile({ posting: input.posting }, task.context)).kind).toBe("uncertain");
  expect(world.arrivals()).toEqual([]);
});

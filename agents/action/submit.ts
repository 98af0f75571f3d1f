import type { TaskContext } from "#agents/context.ts";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import type { Verdict } from "#data/model/application/application.ts";
import { draftHash } from "#data/model/application/draft.ts";
import type { Form } from "#data/model/application/form.ts";
import { askOwner, Fault } from "#data/model/faults.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import { pointOn, resolveSubmit, type Target } from "./click.ts";
import { type Filled, fillForm } from "./fill-form.ts";
import { differences, mergeForm } from "./merge-form.ts";
import { missingForm, type OpenForm, openForm } from "./open-form.ts";
import { perceive } from "./perceive/perceive.ts";
import { schemaIfAny } from "./platforms/schema.ts";
import type { Judgement } from "./verdict/classify.ts";
import { Watch } from "./verdict/observe.ts";
import { readBack } from "./verify.ts";

type SubmitInput = TaskInput<"submit">;

/**
 * Fills the live form with what was approved, proves that it is what was approved, has the ledger commit, presses the
 * button once and says what became of it. Before the ledger's commit everything that is wrong is thrown (`form_changed`,
 * `values_not_held`, `challenge`, `submit_not_found`, … all `ask`; those of `openForm`) and nothing was sent. After it
 * nothing is thrown: each outcome is a verdict.
 */
export async function submit(input: SubmitInput, context: TaskContext): Promise<Verdict> {
  context.progress(0.05, "Opening the form");
  const { posting } = input;
  const schema = (await schemaIfAny(posting, context)) ?? (input.form.origin === "page" ? null : input.form);
  const open = await openForm(posting, context);
  try {
    const fault = missingForm(open);
    if (fault !== null) throw fault;
    context.progress(0.3, "Filling the form with what you approved");
    const filled = await fillForm({
      open,
      context,
      posting,
      schema,
      sheetFor: (form) => approvedSheet(form, input.answers),
    });
    proveApproved(input, filled);
    const target = await resolveSubmit(open.session.page, filled.seen);
    return await pressOnce(input, context, open, filled, target, schema);
  } finally {
    await open.session.close();
  }
}

/** The approved answers for the questions that stand there now; a question that was not approved stays empty. */
function approvedSheet(form: Form, approved: AnswerSheet): AnswerSheet {
  return form.questions.map(
    ({ key }) =>
      approved.find((answer) => answer.key === key) ?? {
        state: "left_empty",
        key,
        because: "It is not part of what was approved.",
      },
  );
}

/** Throws unless form, answers and files are those of the approved hash, and the form holds every value of them. */
function proveApproved(input: SubmitInput, filled: Filled): void {
  const files = { cv: input.files.cv.sha256, letter: input.files.letter?.sha256 ?? null };
  const hash = draftHash({ posting: input.posting, form: filled.form, answers: input.answers, files });
  const changed = differences(input.form, filled.form);
  const lost = input.answers.filter(
    (answer) => answer.state === "answered" && !filled.form.questions.some(({ key }) => key === answer.key),
  );
  if (hash !== input.hash || lost.length > 0) {
    throw askOwner("form_changed", `The form is not the one you approved. ${changed.slice(0, 3).join(" ")}`.trim(), {
      hint: "Look at the draft again; it is filled anew.",
      data: { changes: changed },
    });
  }
  const open = input.answers.filter((answer) => answer.state === "ask");
  const wrong = [
    ...filled.readBack.filter((back) => !back.agrees).map((back) => back.label),
    ...filled.stuck.map(({ question }) => question.label),
  ];
  if (open.length > 0 || wrong.length > 0) {
    throw askOwner(
      "values_not_held",
      `The form did not take all values: ${wrong
        .slice(0, 5)
        .map((label) => `“${label.slice(0, 80)}”`)
        .join(", ")}.`,
      { hint: "Look at the draft again, or apply in your own browser.", data: { labels: wrong } },
    );
  }
  if (filled.seen.gates.length > 0) {
    throw askOwner("challenge", "The form wants a person to prove that they are one before it is sent.", {
      hint: "Apply in your own browser with the documents and answers from here.",
    });
  }
}

async function pressOnce(
  input: SubmitInput,
  context: TaskContext,
  open: OpenForm,
  filled: Filled,
  target: Target,
  schema: Form | null,
): Promise<Verdict> {
  const { session } = open;
  const { page, gate } = session;
  const watch = new Watch(session, filled.seen);
  context.signal.throwIfAborted();
  context.progress(0.7, "Asking the ledger");
  await gate.arm();
  try {
    await context.arm(input.hash);
  } catch (error) {
    gate.spend();
    throw error;
  }
  let pressed = false;
  try {
    // The last look, after the ledger's answer: what a page rewrote meanwhile is not sent.
    const still = await perceive(page, { platform: input.posting.platform, lists: open.lists });
    const merged = mergeForm(schema, still.controls, { platform: filled.form.platform, url: filled.form.url });
    const wrong = readBack(merged.form, merged.pairs, input.answers).filter((back) => {
      // A file field that the page took away with its file was judged while filling.
      const gone = !merged.pairs.has(back.key) && filled.readBack.some((one) => one.key === back.key && one.agrees);
      return !back.agrees && !gone;
    });
    const point = wrong.length > 0 ? null : await pointOn(target.element);
    if (point === null || context.signal.aborted) {
      gate.spend();
      const why =
        wrong.length > 0
          ? `The form changed “${wrong[0]?.label ?? ""}” at the last moment`
          : context.signal.aborted
            ? "It was stopped at the last moment"
            : "The button was covered at the last moment";
      return await close(session, { kind: "rejected", because: `${why}; nothing was sent.`, signals: [], hold: 0 });
    }
    context.progress(0.8, "Sending");
    pressed = true;
    watch.clicked();
    await page.mouse.click(point.x, point.y);
    context.progress(0.85, "Waiting for the employer's answer");
    return await close(session, await watch.outcome(context.signal));
  } catch (error) {
    gate.spend();
    const { message } = Fault.of(error);
    context.log("the submit met trouble after the ledger's commit", { because: message, pressed });
    const judgement: Judgement = pressed
      ? {
          kind: "uncertain",
          because: "The button was pressed, and then the browser was lost; the application may have arrived.",
          signals: [message],
          hold: 0,
        }
      : {
          kind: "rejected",
          because: "The button could not be pressed; nothing was sent.",
          signals: [message],
          hold: 0,
        };
    return close(session, judgement);
  }
}

/** The verdict with a picture of what it was read from, where one can still be taken. */
async function close(session: OpenForm["session"], { kind, because, signals }: Judgement): Promise<Verdict> {
  const screenshot = await session.screenshot(`after submit ${kind}`).catch(() => null);
  return { kind, because, signals, screenshot };
}

import { setTimeout as sleep } from "node:timers/promises";
import type { ObservedRequest } from "#agents/browser/session.ts";
import { keepSession } from "#agents/browser/stored-session.ts";
import type { TaskContext } from "#agents/context.ts";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import type { Verdict } from "#data/model/application/application.ts";
import { draftHash, type ReadBack } from "#data/model/application/draft.ts";
import { openSheet } from "#data/model/application/sealed-answer.ts";
import type { Form } from "#data/model/application/form.ts";
import { askOwner, Fault } from "#data/model/faults.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import { whileItLives } from "./browser-lost.ts";
import { pointOn, resolveSubmit, type Target } from "./click.ts";
import { coveredPicture } from "./perceive/covered-picture.ts";
import { clearControl } from "./fill/clear.ts";
import { fillControl } from "./fill/fill-control.ts";
import { type Filled, fillForm } from "./fill-form.ts";
import { differences, mergeForm } from "./merge-form.ts";
import { missingForm, type OpenForm, openForm } from "./open-form.ts";
import { heldValues } from "./perceive/held-values.ts";
import { perceive } from "./perceive/perceive.ts";
import { schemaIfAny } from "./platforms/schema.ts";
import type { Judgement } from "./verdict/classify.ts";
import { Watch } from "./verdict/observe.ts";
import { leftovers, readBack } from "./verify.ts";

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
  const opened = { ...input, answers: await openSheet(input.answers, context.secrets.open) };
  const schema = (await schemaIfAny(posting, context)) ?? (input.form.origin === "page" ? null : input.form);
  const open = await openForm(posting, context);
  try {
    const { filled, target } = await whileItLives(open.session.page, context.signal, () =>
      makeReady(opened, input, context, open, schema),
    );
    return await pressOnce(opened, context, open, filled, target, schema);
  } finally {
    await open.session.close();
  }
}

/** Fills the form, proves it, and finds its button; nothing is armed yet. */
async function makeReady(
  input: SubmitInput,
  approved: SubmitInput,
  context: TaskContext,
  open: OpenForm,
  schema: Form | null,
) {
  const fault = missingForm(open);
  if (fault !== null) throw fault;
  context.progress(0.3, "Filling the form with what you approved");
  const filled = await fillForm({
    open,
    context,
    posting: input.posting,
    schema,
    sheetFor: (form) => approvedSheet(form, input.answers),
  });
  // The hash binds sealed answers as they were approved: sealed.
  proveApproved(approved, filled);
  return { filled, target: await resolveSubmit(open.session.page, filled.seen) };
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
  await restOfAutosaves(gate.held, context.signal);
  // Many sites know an applicant by what they set at the first visit. Kept before the click, it is there to look with
  // when this worker is lost right after it.
  const kept = await keepSession(session, input.posting, context);
  await context.arm(input.hash);
  let pressed = false;
  try {
    let wrong: ReadBack[] = [];
    let point: Awaited<ReturnType<typeof pointOn>> = null;
    // A page that writes while it is looked at is looked at again, so that the press follows what was seen.
    for (let look = 0; look < LAST_ROUNDS; look += 1) {
      const before = await heldValues(page);
      wrong = await lastLook(input, context, open, filled, schema);
      point = wrong.length > 0 ? null : await pointOn(target.element);
      if (point === null || before === (await heldValues(page))) break;
    }
    if (point === null || context.signal.aborted) {
      gate.spend();
      const why =
        wrong.length > 0
          ? `The form changed “${wrong[0]?.label ?? ""}” at the last moment`
          : context.signal.aborted
            ? "It was stopped at the last moment"
            : "The button was covered at the last moment";
      return await close(open, input, context, unpressed(watch, why, []));
    }
    context.progress(0.8, "Sending");
    // Opened last of all: what the page sends by itself before the press is still held.
    await gate.arm();
    pressed = true;
    watch.clicked();
    await page.mouse.click(point.x, point.y);
    context.progress(0.85, "Waiting for the employer's answer");
    const judgement = await watch.outcome(context.signal);
    await keepSession(session, input.posting, context, kept);
    return await close(open, input, context, judgement);
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
      : unpressed(watch, "The button could not be pressed", [message]);
    return close(open, input, context, judgement);
  }
}

/** The verdict where the button was never pressed: nothing was sent, unless the page sent something by itself. */
function unpressed(watch: Watch, why: string, signals: string[]): Judgement {
  return watch.sent
    ? {
        kind: "uncertain",
        because: `${why}, and the page sent something by itself; it may have arrived.`,
        signals,
        hold: 0,
      }
    : { kind: "rejected", because: `${why}; nothing was sent.`, signals, hold: 0 };
}

/** A page that saves while one types does so once more when the typing ends; for how long that is waited, in milliseconds. */
const AUTOSAVE_REST = 1_500;
const AUTOSAVE_LIMIT = 6_000;

/** Waits until a page's own saving has come to rest, so that it cannot be taken for the submission. */
async function restOfAutosaves(held: readonly ObservedRequest[], signal: AbortSignal): Promise<void> {
  const until = Date.now() + AUTOSAVE_LIMIT;
  const isSave = (one: ObservedRequest) => one.hasOwnerValue && !/^(GET|HEAD)$/u.test(one.method);
  for (;;) {
    const last = held.findLast(isSave)?.at ?? 0;
    if (Date.now() - last >= AUTOSAVE_REST || Date.now() > until) return;
    signal.throwIfAborted();
    await sleep(100);
  }
}

/** How often a page that writes over a text at the last moment is set right again. */
const LAST_ROUNDS = 3;

/** The last look, after the ledger's answer: what a page rewrote meanwhile is set right, or named and not sent. */
async function lastLook(
  input: SubmitInput,
  context: TaskContext,
  open: OpenForm,
  filled: Filled,
  schema: Form | null,
): Promise<ReadBack[]> {
  const { page, gate } = open.session;
  for (let round = 0; ; round += 1) {
    const seen = await perceive(page, { platform: input.posting.platform, lists: open.lists });
    const { form, pairs } = mergeForm(schema, seen.controls, { platform: filled.form.platform, url: filled.form.url });
    const wrong = readBack(filled.form, pairs, input.answers).filter((back) => {
      // A file field that the page took away with its file was judged while filling.
      const gone = !pairs.has(back.key) && back.held.length === 0 && isFileOf(input.answers, back.key);
      return !back.agrees && !gone;
    });
    const sheet = approvedSheet(form, input.answers);
    const stray = leftovers(form, pairs, sheet).filter(({ question, control }) => {
      const before = filled.kept.get(question.key);
      return before === undefined || before !== control.holds.join("\n");
    });
    wrong.push(
      ...stray.map(({ question, control }) => ({
        key: question.key,
        label: question.label,
        meant: [],
        held: control.holds,
        agrees: false,
      })),
    );
    const added = form.questions.filter(({ key }) => !filled.form.questions.some((one) => one.key === key));
    wrong.push(...added.map(({ key, label }) => ({ key, label, meant: [], held: [], agrees: false })));
    // Where the page saves what is typed, nothing more is typed: that saving would go for the submission.
    if (wrong.length === 0 || round >= LAST_ROUNDS || gate.held.some((one) => one.hasOwnerValue)) return wrong;
    for (const { key } of wrong) {
      const control = pairs.get(key);
      const question = form.questions.find((one) => one.key === key);
      const answer = input.answers.find((one) => one.key === key);
      const frame = control === undefined ? undefined : seen.frames[control.frame];
      if (control === undefined || question === undefined || frame === undefined) continue;
      if (answer?.state !== "answered") {
        await clearControl(frame, control);
        continue;
      }
      if (answer.value.kind !== "text" || control.widget === "combobox") continue;
      const file = (sha256: string) => context.files.get(sha256);
      await fillControl({ page, frame, control, question, value: answer.value, gate, file });
    }
  }
}

function isFileOf(answers: AnswerSheet, key: string): boolean {
  return answers.some((answer) => answer.key === key && answer.state === "answered" && answer.value.kind === "file");
}

/** The verdict with a picture of what it was read from, where one can still be taken. */
async function close(
  { session }: OpenForm,
  { posting }: SubmitInput,
  { secrets }: TaskContext,
  { kind, because, signals }: Judgement,
): Promise<Verdict> {
  const screenshot = await coveredPicture(session, `after submit ${kind}`, posting.platform).catch(() => null);
  // The employer's page may repeat what was said about the owner.
  return { kind, because: secrets.clean(because), signals: signals.map(secrets.clean), screenshot };
}

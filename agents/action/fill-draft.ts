import type { TaskContext } from "#agents/context.ts";
import type { Answer, AnswerSheet } from "#data/model/application/answer.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import { secretKeys } from "#data/model/application/sealed-answer.ts";
import { askOwner, type Fault } from "#data/model/faults.ts";
import type { FileRef } from "#data/model/schema.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { answerForm } from "./answers/answer-form.ts";
import { openInput, sealFilled } from "./answers/sealed.ts";
import { whileItLives } from "./browser-lost.ts";
import { coveredPicture } from "./perceive/covered-picture.ts";
import { fillForm, type Filled } from "./fill-form.ts";
import { letterText } from "./letter-text.ts";
import { missingForm, type OpenForm, openForm } from "./open-form.ts";
import { schemaIfAny } from "./platforms/schema.ts";

type DraftInput = TaskInput<"draft">;
type FilledForm = TaskOutput<"draft">;

/**
 * Answers the form, fills it in a real browser, reads every value back, takes its picture and stops before the submit
 * button. What keeps it from being complete is told in `fault` (next step `ask`), with all that was read until then;
 * faults with another next step are thrown: those of `openForm`, `posting_expired` (give_up).
 */
export async function fillDraft(given: DraftInput, context: TaskContext): Promise<FilledForm> {
  context.progress(0.05, "Opening the form");
  const input = await openInput(given, context.secrets);
  const schema = (await schemaIfAny(input.posting, context)) ?? (input.form.origin === "page" ? null : input.form);
  const letter = await letterText(input.files.letter, context);
  const sheetFor = (form: Form, taken: ReadonlyMap<string, Answer> = new Map()): AnswerSheet =>
    answerForm({ ...input, form, letterText: letter }).map((answer) => taken.get(answer.key) ?? answer);
  const open = await openForm(input.posting, context);
  try {
    const filled = await whileItLives(open.session.page, context.signal, () =>
      fillOpen(open, input, context, schema, sheetFor),
    );
    return await sealFilled(filled, { before: given, opened: input, secrets: context.secrets });
  } finally {
    await open.session.close();
  }
}

type SheetFor = (form: Form, taken?: ReadonlyMap<string, Answer>) => AnswerSheet;

async function fillOpen(
  open: OpenForm,
  input: DraftInput,
  context: TaskContext,
  schema: Form | null,
  sheetFor: SheetFor,
): Promise<FilledForm> {
  const fault = missingForm(open);
  if (fault !== null) {
    if (fault.next !== "ask") throw fault;
    const shot = await picture(open, "page", input);
    return {
      form: input.form,
      answers: sheetFor(input.form),
      readBack: [],
      screenshots: shot,
      fault: fault.toRecord(),
    };
  }
  context.progress(0.3, "Filling the form");
  const stuck = new Map<string, Answer>();
  let filled = await fillForm({
    open,
    context,
    posting: input.posting,
    schema,
    sheetFor: (form) => sheetFor(form, stuck),
  });
  for (const { question, holds } of filled.stuck) stuck.set(question.key, chosenByThePage(question, holds));
  if (stuck.size > 0) filled = { ...filled, sheet: filled.sheet.map((answer) => stuck.get(answer.key) ?? answer) };
  context.progress(0.8, "Taking its picture");
  const screenshots = await picture(open, "filled form", input);
  const readBack = filled.readBack.filter((back) => !stuck.has(back.key));
  const wrong = problemOf(filled, open);
  return {
    form: filled.form,
    answers: filled.sheet,
    readBack: [...readBack],
    screenshots,
    fault: wrong?.toRecord() ?? null,
  };
}

async function picture({ session }: OpenForm, name: string, { posting }: DraftInput): Promise<FileRef[]> {
  return [await coveredPicture(session, name, posting.platform)];
}

/** A choice that the form makes by itself and that cannot be taken back would be sent: the owner confirms it, or chooses. */
function chosenByThePage(question: Question, holds: readonly string[]): Answer {
  const options = question.options.filter((option) => holds.includes(option.label));
  const suggestion =
    options.length > 0
      ? {
          kind: "options" as const,
          values: options.map((option) => option.value),
          labels: options.map((option) => option.label),
        }
      : null;
  return {
    state: "ask",
    key: question.key,
    because: `The form has “${holds.join(", ")}” here by itself and keeps it.`,
    suggestion,
  };
}

/** What keeps a filled form from being a draft that can be approved, or null. */
function problemOf(filled: Filled, open: OpenForm): Fault | null {
  const required = filled.missing.filter((question) => question.required);
  if (required.length > 0) {
    return askOwner("form_changed", `The form no longer asks what its platform says it asks: ${labels(required)}.`, {
      hint: "Look at the form; fill the draft again when it is settled.",
      data: { missing: required.map((question) => question.label) },
    });
  }
  const wrong = filled.readBack.filter((back) => !back.agrees);
  if (wrong.length > 0) {
    const secret = secretKeys(filled.form);
    const because = wrong.map(
      ({ key, label }) =>
        `${label}: ${(secret.has(key) ? undefined : filled.refusals.get(key)) ?? "the form holds something else"}`,
    );
    return askOwner(
      "values_not_held",
      `The form did not take ${wrong.length === 1 ? "one value" : `${wrong.length} values`}: ${labels(wrong)}.`,
      {
        hint: "Correct these answers, or apply in your own browser with the documents and answers from here.",
        data: { because },
      },
    );
  }
  if (filled.seen.unreadable.length > 0) {
    return askOwner(
      "form_unreadable",
      `Parts of the form cannot be read: ${filled.seen.unreadable.slice(0, 3).join(", ")}.`,
      { hint: "Apply in your own browser with the documents and answers from here." },
    );
  }
  if (filled.seen.gates.length > 0) {
    return askOwner("challenge", "The form wants a person to prove that they are one before it is sent.", {
      hint: "Apply in your own browser with the documents and answers from here.",
      data: { url: open.session.page.url() },
    });
  }
  if (filled.seen.submit === null) {
    return filled.seen.next === null
      ? askOwner("submit_not_found", "No button was found that sends this form.", {
          hint: "Apply in your own browser with the documents and answers from here.",
        })
      : askOwner("several_pages", `The form goes on over several pages (“${filled.seen.next.label}”).`, {
          hint: "Apply in your own browser with the documents and answers from here.",
        });
  }
  return null;
}

function labels(of: readonly { label: string }[]): string {
  return of
    .slice(0, 5)
    .map(({ label }) => `“${label.slice(0, 80)}”`)
    .join(", ");
}

import { setTimeout as sleep } from "node:timers/promises";
import type { TaskContext } from "#agents/context.ts";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import type { ReadBack } from "#data/model/application/draft.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { clearControl } from "./fill/clear.ts";
import { fillControl } from "./fill/fill-control.ts";
import { mergeForm, type MergedForm } from "./merge-form.ts";
import { type OpenForm, waitForQuiet } from "./open-form.ts";
import type { LiveControl, Perceived } from "./perceive/live.ts";
import { perceive } from "./perceive/perceive.ts";
import { leftovers, meantBy, readBack } from "./verify.ts";

const ROUNDS = 12;
/** How often one control is given its value before it is left as it is. */
const TRIES = 3;
/** Searching a list that does not know a value is slow; it is tried no more than this. */
const LIST_TRIES = 2;
/** How long after an upload a page that reacted to it may still write into other fields, in milliseconds. */
const PARSER_LIMIT = 6_500;

export type Filling = {
  open: OpenForm;
  context: TaskContext;
  posting: FoundPosting;
  schema: Form | null;
  /** The answers for the form as it stands now; asked again when questions appear. */
  sheetFor: (form: Form) => AnswerSheet;
};

export type Filled = {
  form: Form;
  sheet: AnswerSheet;
  readBack: readonly ReadBack[];
  missing: readonly Question[];
  /** Questions that hold something nobody answered and that cannot be emptied. */
  stuck: readonly { question: Question; holds: readonly string[] }[];
  /** What questions that are not answered hold all the same, by key: beginnings such as `https://`. */
  kept: ReadonlyMap<string, string>;
  /** Why a driver could not set a control, by key. */
  refusals: ReadonlyMap<string, string>;
  seen: Perceived;
};

/** A file field that a page takes away once it has its file stays a question; whether it holds the file, the page's text says. */
function keepUploads(
  before: readonly LiveControl[],
  now: Perceived,
  uploaded: ReadonlyMap<string, string>,
): readonly LiveControl[] {
  const controls = [...now.controls];
  for (const [index, control] of before.entries()) {
    const name = uploaded.get(control.question.key);
    if (
      name === undefined ||
      controls.some((one) => one.widget === "file" && one.question.key === control.question.key)
    )
      continue;
    const previous = before[index - 1];
    const at = previous === undefined ? 0 : controls.findIndex((one) => one.question.key === previous.question.key) + 1;
    controls.splice(at, 0, { ...control, holds: now.text.includes(name) ? [name] : [] });
  }
  return controls;
}

/**
 * Fills the form with a sheet and reads it back until both agree: files first, then the rest, then whatever a page
 * rewrote, added or put in by itself. Bounded; what does not agree in the end is said in `readBack`.
 */
export async function fillForm({ open, context, posting, schema, sheetFor }: Filling): Promise<Filled> {
  const { session, lists } = open;
  const { page, gate, traffic } = session;
  const about = { platform: posting.platform, url: page.url() };
  const tries = new Map<string, number>();
  const initial = new Map(open.page.controls.map((control) => [control.question.key, control.holds.join("\n")]));
  const refusals = new Map<string, string>();
  const uploaded = new Map<string, string>();
  let watchUntil = 0;
  let seen = open.page;
  let controls: readonly LiveControl[] = seen.controls;
  let merged: MergedForm;
  let sheet: AnswerSheet;
  for (let round = 0; ; round += 1) {
    context.signal.throwIfAborted();
    merged = mergeForm(schema, controls, about);
    sheet = sheetFor(merged.form);
    gate.beginFill(valuesOf(sheet));
    const todo = await fillOnce(round === 0);
    if (todo === 0 && performance.now() >= watchUntil) break;
    if (round >= ROUNDS && performance.now() >= watchUntil) break;
    if (todo === 0) await sleep(250);
    const before = controls;
    seen = await perceive(page, { platform: posting.platform, lists });
    controls = keepUploads(before, seen, uploaded);
  }
  const { form, pairs, missing } = merged;
  const stuck = leftovers(form, pairs, sheet).map(({ question, control }) => ({ question, holds: control.holds }));
  return {
    form,
    sheet,
    readBack: readBack(form, pairs, sheet),
    missing,
    stuck: stuck.filter(({ question, holds }) => !isOwnPrefix(question, holds)),
    kept: new Map(stuck.map(({ question, holds }) => [question.key, holds.join("\n")])),
    refusals,
    seen,
  };

  /** A page's own beginning of a text, such as `https://`, that it puts back: nothing of it is an answer. */
  function isOwnPrefix(question: Question, holds: readonly string[]): boolean {
    const control = pairsOf(question);
    const typed = control?.widget === "text" || control?.widget === "textarea";
    return typed && holds.join("\n") === initial.get(control.question.key) && holds.join("").length <= 8;
  }

  function mostTries(key: string): number {
    return merged.pairs.get(key)?.widget === "combobox" ? LIST_TRIES : TRIES;
  }

  function pairsOf(question: Question): LiveControl | undefined {
    return merged.pairs.get(question.key);
  }

  /** Sets every control that does not hold what it should; returns how many there were. */
  async function fillOnce(first: boolean): Promise<number> {
    const wrong = readBack(merged.form, merged.pairs, sheet).filter(
      (back) => !back.agrees && (tries.get(back.key) ?? 0) < mostTries(back.key),
    );
    const files = wrong.filter((back) => merged.pairs.get(back.key)?.widget === "file");
    // A résumé reader may write into every other field: it has its say before they are filled.
    const now = first && files.length > 0 ? files : wrong;
    for (const { key } of now) {
      context.signal.throwIfAborted();
      const control = merged.pairs.get(key);
      const question = merged.form.questions.find((one) => one.key === key);
      const answer = sheet.find((one) => one.key === key);
      const frame = control === undefined ? undefined : seen.frames[control.frame];
      tries.set(key, (tries.get(key) ?? 0) + 1);
      if (control === undefined || question === undefined || frame === undefined || answer?.state !== "answered")
        continue;
      const sent = traffic.length;
      const job = {
        page,
        frame,
        control,
        question,
        value: answer.value,
        gate,
        file: (sha256: string) => context.files.get(sha256),
      };
      const refusal = await fillControl(job);
      if (refusal === null) refusals.delete(key);
      else refusals.set(key, refusal);
      if (control.widget === "file" && answer.value.kind === "file" && refusal === null) {
        uploaded.set(control.question.key, answer.value.file.name);
        await waitForQuiet(page, 120, 1_500);
        if (traffic.slice(sent).some(mayRead)) watchUntil = performance.now() + PARSER_LIMIT;
      }
    }
    let cleared = 0;
    for (const { question, control } of leftovers(merged.form, merged.pairs, sheet)) {
      const frame = seen.frames[control.frame];
      const key = `clear ${question.key}`;
      const count = tries.get(key) ?? 0;
      if (
        frame === undefined ||
        count >= 2 ||
        control.widget === "combobox" ||
        control.widget === "radio_group" ||
        control.widget === "file"
      )
        continue;
      tries.set(key, count + 1);
      cleared += 1;
      await clearControl(frame, control);
    }
    if (now.length > 0 || cleared > 0) await waitForQuiet(page, 60, 1_000);
    return wrong.length + cleared;
  }
}

/** A request that may have taken the file to somebody who reads it; a beacon brings nothing back. */
function mayRead({ method, resourceType }: { method: string; resourceType: string }): boolean {
  return !/^(GET|HEAD)$/u.test(method) && resourceType !== "ping";
}

/** Everything of the owner that is about to stand in the page. */
function valuesOf(sheet: AnswerSheet): string[] {
  return sheet.flatMap((answer) =>
    answer.state === "answered" && answer.value.kind !== "agree" ? meantBy(answer.value) : [],
  );
}

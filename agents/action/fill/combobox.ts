import { setTimeout as sleep } from "node:timers/promises";
import { closeList, listboxOf, openList } from "../perceive/lazy-options.ts";
import { type LiveControl, selectorOf } from "../perceive/live.ts";
import { labelKey } from "../rules/label.ts";
import { wordsOf } from "../rules/words.ts";
import type { FillJob, FillOutcome } from "./job.ts";

/** How long suggestions may take to come, in milliseconds. */
const SEARCH_LIMIT = 4_000;
/** Late results come out of order: a list must stand this long before it is believed, in milliseconds. */
const STEADY = 250;

type Shown = { handle: string; label: string };

/** The one suggestion that is the wanted one: the same words, or, where typing found it, all of its words alone. */
export function pick(wanted: string, shown: readonly Shown[], loose: boolean): Shown | null {
  const same = shown.filter((option) => labelKey(option.label) === labelKey(wanted));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  if (!loose) return null;
  const words = wordsOf(wanted);
  const holding = shown.filter((option) => {
    const own = new Set(wordsOf(option.label));
    return words.every((word) => own.has(word));
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

async function press(job: FillJob, option: Shown): Promise<void> {
  const element = job.frame.locator(selectorOf(option.handle)).first();
  await element.scrollIntoViewIfNeeded({ timeout: 1_500 });
  const box = await element.boundingBox({ timeout: 1_500 });
  if (box === null) throw new Error("the option is not shown");
  await job.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Types into the combobox and waits for a list that stands still. */
async function search(job: FillJob, text: string, wanted: string, loose: boolean): Promise<Shown | null> {
  const { control, frame, gate } = job;
  const field = frame.locator(control.selector).first();
  gate.allowTypeahead(text);
  await field.fill("", { timeout: 1_500 }).catch(() => {});
  await field.pressSequentially(text, { timeout: 5_000 });
  const until = performance.now() + SEARCH_LIMIT;
  let last = "";
  let since = performance.now();
  while (performance.now() < until) {
    const list = await listboxOf(frame, control);
    const now = list.options.map((option) => option.label).join("\n");
    if (now !== last) [last, since] = [now, performance.now()];
    const steady = performance.now() - since >= STEADY && !list.busy;
    if (steady && list.options.length > 0) {
      const hit = pick(wanted, list.options, loose);
      if (hit !== null) return hit;
      if (performance.now() - since > 4 * STEADY) return null;
    }
    await sleep(40);
  }
  return null;
}

function isTypable(control: LiveControl, shown: readonly Shown[]): boolean {
  return control.type === "combobox" && (shown.length === 0 || shown.length >= 10);
}

async function chooseOne(job: FillJob, label: string): Promise<FillOutcome> {
  const list = await openList(job.page, job.frame, job.control, 1_000);
  const direct = pick(label, list.options, false);
  if (direct !== null) {
    await press(job, direct);
    return null;
  }
  if (!isTypable(job.control, list.options) && job.value.kind === "options")
    return `“${label}” is not among the options`;
  const found = await search(job, label, label, false);
  if (found === null) return `“${label}” was not found in the list`;
  await press(job, found);
  return null;
}

/** A list that answers only to typing: the suggestion that holds all words of the answer is taken, if it is one. */
async function chooseTyped(job: FillJob, text: string): Promise<FillOutcome> {
  const [beginning = text] = text.split(",");
  for (const typed of new Set([text, beginning.trim()])) {
    const hit = await search(job, typed, text, true);
    if (hit !== null) {
      await press(job, hit);
      return null;
    }
  }
  const list = await listboxOf(job.frame, job.control);
  if (list.options.length > 0) return `several suggestions fit “${text}”, or none`;
  // Nothing is ever suggested: a field that also takes free words keeps them.
  await job.frame.locator(job.control.selector).first().fill(text, { timeout: 1_500 });
  return null;
}

/** Drives ARIA comboboxes and their like: opens, chooses by the exact words, or types and chooses what is suggested. */
export async function fillCombobox(job: FillJob): Promise<FillOutcome> {
  const { value, control } = job;
  const held = new Set(control.holds.map(labelKey));
  try {
    if (value.kind === "text") return await chooseTyped(job, value.text);
    if (value.kind !== "options") return "a list takes options";
    for (const label of value.labels) {
      if (held.has(labelKey(label))) continue;
      const because = await chooseOne(job, label);
      if (because !== null) return because;
      await sleep(40);
    }
    return null;
  } finally {
    job.gate.allowTypeahead("");
    if ((await listboxOf(job.frame, control)).open) await closeList(job.page, job.frame, control);
  }
}

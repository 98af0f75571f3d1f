import type { ElementHandle, Locator } from "playwright";
import { labelKey } from "../rules/label.ts";
import { CONTROL_LIMIT, type FillJob, type FillOutcome } from "./job.ts";

const SHORT = 1_200;

async function isOn(box: Locator, native: boolean): Promise<boolean> {
  if (native) return box.isChecked({ timeout: SHORT });
  for (const name of ["aria-checked", "aria-pressed", "aria-selected"]) {
    const state = await box.getAttribute(name, { timeout: SHORT });
    if (state !== null) return state === "true";
  }
  return false;
}

/** Brings one box or radio into a state: by itself, by its label where the page draws its own box, else from within. */
export async function setBox(box: Locator, native: boolean, on: boolean): Promise<void> {
  if ((await isOn(box, native)) === on) return;
  if (!native) {
    await box.click({ timeout: CONTROL_LIMIT });
    return;
  }
  await box.setChecked(on, { timeout: SHORT }).catch(() => {});
  if ((await isOn(box, native)) === on) return;
  const label = await box.evaluateHandle(
    (node: HTMLElement | SVGElement) => (node as HTMLInputElement).labels?.[0] ?? null,
  );
  const shown = label.asElement() as ElementHandle<HTMLElement> | null;
  await shown?.click({ timeout: SHORT }).catch(() => {});
  if ((await isOn(box, native)) === on) return;
  await box.evaluate((node: HTMLElement | SVGElement) => (node as HTMLElement).click());
}

const isNative = (type: string) => type === "radio" || type === "checkbox";

/** Chooses the radio, or the boxes, with exactly the wanted labels, and no others. */
export async function fillChoices(job: FillJob): Promise<FillOutcome> {
  if (job.value.kind !== "options") return "a choice takes options";
  const wanted = new Set(job.value.labels.map(labelKey));
  const { choices, widget, type } = job.control;
  const known = choices.filter((choice) => wanted.has(labelKey(choice.label)));
  if (known.length !== wanted.size) return "an option is not offered";
  for (const choice of widget === "checkbox_group" ? choices : known) {
    const box = job.frame.locator(choice.selector).first();
    await setBox(box, isNative(type), wanted.has(labelKey(choice.label)));
  }
  return null;
}

/** Ticks or unticks one box. A list of a single option is such a box, too. */
export async function fillTick(job: FillJob): Promise<FillOutcome> {
  const { value } = job;
  const on = value.kind === "agree" ? value.agreed : value.kind === "options" ? value.labels.length > 0 : null;
  if (on === null) return "a box is ticked or not";
  await setBox(job.frame.locator(job.control.selector).first(), isNative(job.control.type), on);
  return null;
}

/** Chooses in a native list, by the option's own words. */
export async function fillSelect(job: FillJob): Promise<FillOutcome> {
  if (job.value.kind !== "options") return "a list takes options";
  const wanted = new Set(job.value.labels.map(labelKey));
  const values = job.control.question.options
    .filter((option) => wanted.has(labelKey(option.label)))
    .map((option) => option.value);
  if (values.length !== wanted.size) return "an option is not offered";
  const list = job.frame.locator(job.control.selector).first();
  const seen = await list.isVisible();
  await list.selectOption(
    values.map((value) => ({ value })),
    { timeout: CONTROL_LIMIT, force: !seen },
  );
  return null;
}

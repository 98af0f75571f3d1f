import { fillChoices, fillSelect, fillTick } from "./choice.ts";
import { fillCombobox } from "./combobox.ts";
import { fillFile } from "./file.ts";
import type { FillJob, FillOutcome } from "./job.ts";
import { fillText } from "./text.ts";

const DRIVERS: Record<FillJob["control"]["widget"], (job: FillJob) => Promise<FillOutcome>> = {
  text: fillText,
  textarea: fillText,
  select: fillSelect,
  radio_group: fillChoices,
  checkbox_group: fillChoices,
  checkbox: fillTick,
  file: fillFile,
  combobox: fillCombobox,
};

/** Gives one control its value by the driver of its widget. Returns why it could not, or null; never throws. */
export async function fillControl(job: FillJob): Promise<FillOutcome> {
  if (job.control.honeypot !== null) return `it must stay empty: ${job.control.honeypot}`;
  try {
    return await DRIVERS[job.control.widget](job);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split("\n")[0] ?? "the page did not take it";
  }
}

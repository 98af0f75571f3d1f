import { CONTROL_LIMIT, type FillJob, type FillOutcome } from "./job.ts";

/** An ISO date in the pattern a field shows, e.g. `DD.MM.YYYY`; as it is where no pattern is shown. */
export function dateAs(iso: string, pattern: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (!/^\d{4}$/u.test(year) || day === "") return iso;
  return pattern
    .trim()
    .replace(/yyyy|jjjj|aaaa/iu, year)
    .replace(/\byy\b/iu, year.slice(2))
    .replace(/mm/iu, month)
    .replace(/dd|tt|jj/iu, day);
}

/** What is typed for a value: dates in the field's own pattern. */
export function typedText(job: Pick<FillJob, "control" | "question">, text: string): string {
  if (job.question.kind !== "date" || job.control.type === "date") return text;
  return job.control.placeholder === "" ? text : dateAs(text, job.control.placeholder);
}

/** Types a text; where the page does not take it at once, key by key. */
export async function fillText(job: FillJob): Promise<FillOutcome> {
  if (job.value.kind !== "text") return "a text field takes a text";
  const text = typedText(job, job.value.text);
  const field = job.frame.locator(job.control.selector).first();
  await field.fill(text, { timeout: CONTROL_LIMIT });
  const held = await field.inputValue({ timeout: CONTROL_LIMIT }).catch(() => null);
  if (held !== null && held !== text && held.replace(/\D/gu, "") !== text.replace(/\D/gu, "")) {
    await field.fill("", { timeout: CONTROL_LIMIT });
    await field.pressSequentially(text, { timeout: CONTROL_LIMIT + text.length * 20 });
  }
  await field.blur({ timeout: CONTROL_LIMIT }).catch(() => {});
  return null;
}

/** Takes out what a field holds. */
export async function clearText(job: Pick<FillJob, "frame" | "control">): Promise<void> {
  const field = job.frame.locator(job.control.selector).first();
  await field.fill("", { timeout: CONTROL_LIMIT }).catch(() => {});
  await field.blur({ timeout: CONTROL_LIMIT }).catch(() => {});
}

import { CONTROL_LIMIT, type FillJob, type FillOutcome } from "./job.ts";

/** Gives a file to a file field, also to one hidden behind a button. The bytes never touch the disk. */
export async function fillFile(job: FillJob): Promise<FillOutcome> {
  if (job.value.kind !== "file") return "a file field takes a file";
  const { file } = job.value;
  const buffer = await job.file(file.sha256);
  const field = job.frame.locator(job.control.selector).first();
  await field.setInputFiles({ name: file.name, mimeType: file.mediaType, buffer }, { timeout: CONTROL_LIMIT });
  return null;
}

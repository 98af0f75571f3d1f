import type { TaskContext } from "#agents/context.ts";
import type { AddedInput, Harvest } from "#data/model/work/task.ts";
import { postingsOfText } from "./add-text.ts";
import { postingsAt } from "./add-url.ts";

const ONLY_AN_ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

/**
 * What the owner gave, as postings: an address, a file's content or pasted text. Faults say what to do: `not_a_posting`,
 * `posting_expired`, `posting_incomplete`, `not_json`, `not_text`, `wrong_charset`, `too_large`, and those of fetching.
 */
export async function addPosting(input: AddedInput, context: TaskContext): Promise<Harvest> {
  if (input.kind === "url" || ONLY_AN_ADDRESS.test(input.text)) {
    context.progress(null, "Opening the address");
    return postingsAt(input.kind === "url" ? input.url : input.text, context);
  }
  context.progress(null, `Reading ${input.name}`);
  return postingsOfText(input.text, input.name, new Date(), context.settings.practiceHosts);
}

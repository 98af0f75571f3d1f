import type { TaskContext } from "#agents/context.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Harvest, TaskInput } from "#data/model/work/task.ts";
import { jsonOf } from "./answers.ts";
import { sourceNamed } from "./boards.ts";
import { fetchBoard } from "./fetch-answer.ts";

/**
 * All postings of one board. Faults: `source_unknown`, `board_unreachable`, `rate_limited`, `not_json`, `answer_cut_off`,
 * `board_not_understood`, `too_large`, `address_refused`; a posting that cannot be read is a failure of the harvest.
 */
export async function searchBoard(input: TaskInput<"search_board">, context: TaskContext): Promise<Harvest> {
  const source = sourceNamed(input.source);
  if (source === null) {
    throw mustMend("source_unknown", `No source called ${input.source} is known.`, {
      hint: "Remove the board and add it again by its address.",
    });
  }
  context.progress(null, `Asking ${input.name}`);
  const page = await fetchBoard(source.requestOf(input.url), source.format, input.name, context);
  const answer = source.format === "json" ? jsonOf(page.text, `The board ${input.name}`) : page.text;
  const harvest = source.parse(answer, { board: input.name, url: input.url, now: new Date() });
  context.log("searched a board", {
    source: source.name,
    postings: harvest.postings.length,
    failures: harvest.failures.length,
  });
  context.progress(1, `${harvest.postings.length} postings`);
  return harvest;
}

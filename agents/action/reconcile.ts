import type { TaskContext } from "#agents/context.ts";
import type { Verdict } from "#data/model/application/application.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { coveredPicture } from "./perceive/covered-picture.ts";
import { openForm } from "./open-form.ts";
import { saysAlready, saysReceived } from "./verdict/phrases.ts";

/**
 * Looks at the posting whether an uncertain application arrived. It types nothing and presses nothing that sends. A
 * form that merely stands there again says nothing. Faults: those of `openForm`.
 */
export async function reconcile(
  { posting }: TaskInput<"reconcile">,
  context: TaskContext,
): Promise<TaskOutput<"reconcile">> {
  context.progress(null, "Looking whether the application arrived");
  const { session, page, status } = await openForm(posting, context);
  try {
    const lines = page.text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const already = saysAlready(lines) ?? (page.found ? null : saysReceived(lines));
    const screenshot = await coveredPicture(session, "looked again", posting.platform).catch(() => null);
    const signals = [`page: ${status ?? "no status"}`, page.found ? "the form stands there" : "no form stands there"];
    const verdict: Verdict =
      already === null
        ? {
            kind: "uncertain",
            because: "The posting's page does not say whether the application arrived.",
            signals,
            screenshot,
          }
        : {
            // Beside a form that can be filled in, such words may be meant for anybody.
            kind: page.found ? "likely" : "already_applied",
            because: `The site says: “${already.slice(0, 200)}”${page.found ? ", but its form stands there again" : ""}`,
            signals: [...signals, already.slice(0, 200)],
            screenshot,
          };
    return verdict;
  } finally {
    await session.close();
  }
}

import { Fault, giveUp, retryLater } from "#data/model/faults.ts";
import type { Form } from "#data/model/application/form.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { TaskContext } from "#agents/context.ts";
import { guardedFetch } from "#agents/browser/guarded-fetch.ts";
import { readQuestions } from "./greenhouse.ts";

/**
 * The form as the platform's public schema tells it; null where the posting has none. Faults: those of `guardedFetch`,
 * `posting_expired` (give_up) when the platform no longer knows the posting, `questions_unreadable` (give_up),
 * `questions_unavailable` (retry).
 */
export async function fetchSchema(posting: FoundPosting, context: TaskContext): Promise<Form | null> {
  if (posting.questionsUrl === null) return null;
  const { signal, settings } = context;
  const answer = await guardedFetch(posting.questionsUrl, {
    signal,
    practiceHosts: settings.practiceHosts,
    accept: "application/json",
  });
  if (answer.status === 404 || answer.status === 410) {
    throw giveUp("posting_expired", "The platform no longer knows this posting.", {
      hint: "Set the job aside; it was taken down.",
      data: { status: answer.status },
    });
  }
  if (answer.status !== 200) {
    throw retryLater(
      "questions_unavailable",
      `The platform answered ${answer.status} when asked for the form's questions.`,
      { hint: "Try again later.", data: { status: answer.status } },
    );
  }
  return readQuestions(answer.text, posting);
}

/** The schema where it can be had, else null; only an expired posting is passed on. */
export async function schemaIfAny(posting: FoundPosting, context: TaskContext): Promise<Form | null> {
  try {
    return await fetchSchema(posting, context);
  } catch (error) {
    const fault = Fault.of(error);
    if (fault.code === "posting_expired" || context.signal.aborted) throw error;
    context.log("the questions could not be had beforehand; the page is read instead", {
      code: fault.code,
      because: fault.message,
    });
    return null;
  }
}

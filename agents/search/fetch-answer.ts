import type { TaskContext } from "#agents/context.ts";
import { type FetchedPage, guardedFetch } from "#agents/browser/guarded-fetch.ts";
import { Fault, giveUp, mustMend, retryLater, waitFor } from "#data/model/faults.ts";

/** Larger than the board of any company; more is an accident or an attack. */
const MOST_BYTES = 50_000_000;

const ACCEPT = {
  json: "application/json",
  xml: "application/xml, text/xml",
  page: "text/html, application/xhtml+xml, application/json;q=0.9, */*;q=0.5",
};

type Narrow = Pick<TaskContext, "signal"> & { settings: Pick<TaskContext["settings"], "practiceHosts"> };

/** Fetches an address that the owner or a posting gave. Faults: those of the guarded fetch, and for 429 `rate_limited` (wait). */
export async function fetchAnswer(url: string, kind: keyof typeof ACCEPT, context: Narrow): Promise<FetchedPage> {
  const { practiceHosts } = context.settings;
  const page = await guardedFetch(url, {
    signal: context.signal,
    practiceHosts,
    maxBytes: MOST_BYTES,
    accept: ACCEPT[kind],
  });
  if (page.status === 429) {
    throw waitFor("rate_limited", `${new URL(url).host} asks to be left alone for a while.`, {
      hint: "It is tried again later by itself.",
      data: { url, retryAfter: page.headers.get("retry-after") },
    });
  }
  return page;
}

/** The answer of a board. Fault `board_unreachable`, with what to do, for everything but the wanted answer. */
export async function fetchBoard(
  url: string,
  format: "json" | "xml",
  name: string,
  context: Narrow,
): Promise<FetchedPage> {
  const page = await fetchAnswer(url, format, context).catch((error: unknown) => {
    context.signal.throwIfAborted();
    const fault = Fault.of(error);
    if (fault.code !== "unreachable") throw fault;
    throw retryLater("board_unreachable", `The board ${name} could not be reached: ${fault.message}`, {
      hint: fault.hint,
      data: { url },
      cause: error,
    });
  });
  const { status } = page;
  if (status >= 200 && status < 300) return page;
  const data = { url, status };
  if (status === 404 || status === 410) {
    throw mustMend("board_unreachable", `There is no board ${name} at ${new URL(url).host} (it answered ${status}).`, {
      hint: "Check the company's name in the board's address; companies sometimes move to another platform. Remove the board if it is gone.",
      data,
    });
  }
  if (status === 401 || status === 403 || status === 451) {
    throw giveUp(
      "board_unreachable",
      `${new URL(url).host} does not give the board ${name} to programs (it answered ${status}).`,
      {
        hint: "Open the board in your own browser, and add single postings by saving their pages.",
        data,
      },
    );
  }
  throw retryLater("board_unreachable", `The board ${name} answered with an error (${status}).`, {
    hint: "Usually this passes: try again later.",
    data,
  });
}

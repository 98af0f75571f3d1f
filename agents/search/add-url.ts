import type { TaskContext } from "#agents/context.ts";
import { giveUp, mustMend, retryLater } from "#data/model/faults.ts";
import type { Harvest } from "#data/model/work/task.ts";
import { postingsOfJson } from "./add-text.ts";
import { jsonOf } from "./answers.ts";
import { boardOf, sourceNamed } from "./boards.ts";
import { fetchAnswer, fetchBoard } from "./fetch-answer.ts";
import { expired, HOW_ELSE, postingsOfPage } from "./page/page-posting.ts";
import { greenhouse } from "./sources/greenhouse.ts";
import {
  embeddedToken,
  type GreenhouseAddress,
  greenhouseAddress,
  jobAddress,
} from "./sources/greenhouse-addresses.ts";

function addressOf(given: string): URL {
  const text = given.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".")) return url;
  throw mustMend("address_refused", `${text.slice(0, 200)} is no web address.`, {
    hint: "Give an address that begins with https://, or paste the posting's text.",
  });
}

type Job = Pick<GreenhouseAddress, "api" | "token"> & { jobId: string };

/** One posting by Greenhouse's public API. */
async function fromGreenhouse(job: Job, address: URL, context: TaskContext): Promise<Harvest> {
  const url = `${jobAddress(job, job.jobId)}?pay_transparency=true`;
  const page = await fetchAnswer(url, "json", context);
  if (page.status === 404 || page.status === 410)
    throw expired(address.href, "the board no longer has it.", { url, status: page.status });
  if (page.status >= 400) throw failed(address, page.status);
  const harvest = greenhouse.parse(jsonOf(page.text, new URL(url).host), { board: job.token, url, now: new Date() });
  const [posting] = harvest.postings;
  if (posting?.expiresAt !== null && posting?.expiresAt !== undefined && posting.expiresAt < new Date().toISOString()) {
    throw expired(`“${posting.title}”`, `applications were open until ${posting.expiresAt.slice(0, 10)}.`, { url });
  }
  const [failure] = harvest.failures;
  if (posting === undefined && failure !== undefined)
    throw mustMend("not_a_posting", `${address.href} could not be read: ${failure.because}`, { hint: HOW_ELSE });
  return harvest;
}

function failed(address: URL, status: number) {
  const data = { url: address.href, status };
  if (status === 401 || status === 403 || status === 407 || status === 451) {
    return giveUp("page_refused", `${address.host} does not show this page to programs (it answered ${status}).`, {
      hint: "Open it in your own browser, save the page and add the file, or paste the posting's text.",
      data,
    });
  }
  if (status >= 500)
    return retryLater("page_unreachable", `${address.host} answered with an error (${status}).`, {
      hint: "Usually this passes: try again later.",
      data,
    });
  return mustMend("not_a_posting", `${address.href} could not be opened (${status}).`, { hint: HOW_ELSE, data });
}

/** Reads what stands at an address: a posting on Greenhouse by its API, a whole board, or any page with a posting. */
export async function postingsAt(given: string, context: TaskContext): Promise<Harvest> {
  const address = addressOf(given);
  const { practiceHosts } = context.settings;
  const job = greenhouseAddress(address, practiceHosts);
  if (job?.jobId !== null && job?.jobId !== undefined)
    return fromGreenhouse({ ...job, jobId: job.jobId }, address, context);
  const board = boardOf(address.href);
  const source = board === null ? null : sourceNamed(board.source);
  if (board !== null && source !== null) {
    const { text } = await fetchBoard(source.requestOf(board.url), source.format, board.name, context);
    return source.parse(source.format === "json" ? jsonOf(text, `The board ${board.name}`) : text, {
      board: board.name,
      url: board.url,
      now: new Date(),
    });
  }
  const page = await fetchAnswer(address.href, "page", context);
  if (page.status === 404 || page.status === 410)
    throw expired(address.href, `the page is gone (${page.status}).`, { url: address.href, status: page.status });
  if (page.status >= 400) throw failed(address, page.status);
  const kind = page.headers.get("content-type") ?? "";
  if (
    /^(?:application\/pdf|image\/|video\/|audio\/|application\/(?:zip|octet-stream|msword|vnd))/i.test(kind) ||
    page.text.startsWith("%PDF-")
  ) {
    throw mustMend("not_a_posting", `${address.href} is a file (${kind.split(";")[0]}), not a page.`, {
      hint: "Open it, copy the posting's text and paste it.",
    });
  }
  if (/json/i.test(kind)) return postingsOfJson(jsonOf(page.text, address.host), address.host, page.url, new Date());
  const reached = new URL(page.url);
  const embedded = embeddedToken(page.text);
  const number = reached.searchParams.get("gh_jid") ?? address.searchParams.get("gh_jid");
  if (embedded !== null && number !== null && /^\d{1,20}$/.test(number))
    return fromGreenhouse({ ...embedded, jobId: number }, address, context);
  return postingsOfPage({ html: page.text, url: page.url, name: address.href, now: new Date() }, practiceHosts);
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Request } from "playwright";
import type { BrowserSession } from "#agents/browser/session.ts";
import type { Platform } from "#data/model/job/posting.ts";
import type { Perceived } from "../perceive/live.ts";
import { perceive } from "../perceive/perceive.ts";
import { type Answered, classify, cutShort, type Judgement, type Observation } from "./classify.ts";
import { freshLines } from "./phrases.ts";

/** How long an answer is waited for, in milliseconds: employers that hang for half a minute have been seen. */
const LONGEST = 45_000;
/** How long a page may take to send anything at all. */
const SILENCE = 12_000;
const STEP = 200;
const JSON_LIMIT = 200_000;

/** Watches a page from before the click until it is known what became of it, or never will be. */
export class Watch {
  readonly #session: BrowserSession;
  readonly #platform: Platform;
  readonly #before: {
    url: string;
    text: string;
    errors: ReadonlySet<string>;
    gates: number;
    passwords: number;
    labels: ReadonlySet<string>;
  };
  readonly #answers = new Map<Request, Answered>();
  readonly #from: number;
  #clickedAt = 0;

  constructor(session: BrowserSession, before: Perceived) {
    this.#session = session;
    this.#platform = before.model.platform;
    this.#from = session.traffic.length;
    this.#before = {
      url: session.page.url(),
      text: before.text,
      errors: new Set(before.errors),
      gates: before.gates.length,
      passwords: before.passwords,
      labels: new Set(before.controls.map((control) => control.question.label)),
    };
    const context = session.page.context();
    context.on("request", (request) => this.#note(request));
    context.on("response", (response) => {
      const answer = this.#answers.get(response.request());
      if (answer === undefined) return;
      answer.status = response.status();
      if (answer.document || !/json/iu.test(response.headers()["content-type"] ?? "")) return;
      const keep = (text: string): void => {
        if (text.length <= JSON_LIMIT) answer.json = JSON.parse(text);
      };
      void response
        .text()
        .then(keep)
        .catch(() => {});
    });
    context.on("requestfailed", (request) => {
      const answer = this.#answers.get(request);
      // A page that leaves drops requests that were already answered.
      if (answer !== undefined && answer.status === null) answer.failed = request.failure()?.errorText ?? "failed";
    });
  }

  #note(request: Request): void {
    const type = request.resourceType();
    const changes = !/^(GET|HEAD)$/u.test(request.method());
    if (!changes && type !== "document") return;
    this.#answers.set(request, {
      url: request.url(),
      document: type === "document",
      status: null,
      failed: null,
      json: null,
    });
  }

  /** The click has just been made. */
  clicked(): void {
    this.#clickedAt = performance.now();
  }

  /** Whether anything with the application in it left the browser. */
  get sent(): boolean {
    return this.#submissions().passed.length > 0;
  }

  /** The answers to what the gate let go with the application in it. */
  #submissions(): { passed: Answered[]; held: string[] } {
    const gone = this.#session.traffic.slice(this.#from);
    const carrying = gone.filter((one) => one.hasOwnerValue);
    const passedUrls = new Set(carrying.filter((one) => one.decision === "passed").map((one) => one.url));
    const held = carrying
      .filter((one) => one.decision !== "passed" && one.resourceType !== "websocket")
      .map((one) => URL.parse(one.url)?.host ?? one.url);
    const passed = [...this.#answers].filter(([request]) => {
      const root = rootOf(request);
      return passedUrls.has(root.url()) && (root.method() !== "GET" || root.resourceType() === "document");
    });
    return { passed: passed.map(([, answer]) => answer), held: passedUrls.size > 0 ? [] : held };
  }

  #landed(url: string): boolean {
    const bare = (address: string) => address.split("#")[0];
    return [...this.#answers.values()].some(
      (one) => one.document && one.status !== null && one.status < 300 && bare(one.url) === bare(url),
    );
  }

  async #look(final: boolean): Promise<Observation | null> {
    const pages = this.#session.page.context().pages();
    const seen = (await Promise.all(pages.map((page) => look(page, this.#platform)))).filter((one) => one !== null);
    if (seen.length === 0 && !final) return null;
    const main = seen[0];
    const { passed, held } = this.#submissions();
    const labels = main?.controls.map((control) => control.question.label) ?? [];
    const kept = labels.filter((label) => this.#before.labels.has(label)).length;
    return {
      submissions: passed,
      held,
      url: { before: this.#before.url, after: seen.at(-1)?.model.url ?? this.#before.url },
      fresh: seen.flatMap((one) => freshLines(this.#before.text, one.text)),
      formStands: main !== undefined && main.found && kept * 2 >= this.#before.labels.size,
      landed: this.#landed(seen.at(-1)?.model.url ?? ""),
      errors: seen.flatMap((one) => one.errors).filter((error) => !this.#before.errors.has(error)),
      gates: Math.max(0, seen.reduce((sum, one) => sum + one.gates.length, 0) - this.#before.gates),
      passwords: Math.max(0, seen.reduce((sum, one) => sum + one.passwords, 0) - this.#before.passwords),
      waited: performance.now() - this.#clickedAt,
      final,
    };
  }

  /** Looks until one judgement has stood long enough, or the time is up. */
  async outcome(signal: AbortSignal): Promise<Judgement> {
    let last: Judgement | null = null;
    let since = performance.now();
    for (;;) {
      const waited = performance.now() - this.#clickedAt;
      const quiet = waited > SILENCE && this.#submissions().passed.length === 0;
      const final = waited > LONGEST || signal.aborted || quiet || this.#session.page.isClosed();
      // Shut for good, so that what was not sent by now never is.
      if (final) this.#session.gate.spend();
      const seen = await this.#look(final);
      if (seen !== null) {
        const now = classify(seen);
        if (last?.kind !== now.kind) since = performance.now();
        last = now;
        const stood = performance.now() - since;
        if (final || stood >= now.hold) return cutShort(now, stood, this.sent);
      } else if (last !== null && last.kind !== "uncertain") since = performance.now();
      await sleep(STEP);
    }
  }
}

function rootOf(request: Request): Request {
  let root = request;
  for (let from = root.redirectedFrom(); from !== null; from = root.redirectedFrom()) root = from;
  return root;
}

async function look(page: Page, platform: Platform): Promise<Perceived | null> {
  if (page.isClosed()) return null;
  return perceive(page, { platform, lists: null }).catch(() => null);
}

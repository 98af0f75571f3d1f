import type { Page } from "playwright";
import { setTimeout as sleep } from "node:timers/promises";
import type { TaskContext } from "#agents/context.ts";
import { type BrowserSession, openSession } from "#agents/browser/session.ts";
import { storedAt } from "#agents/browser/stored-session.ts";
import { Fault, giveUp, retryLater } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { whileItLives } from "./browser-lost.ts";
import { obstacleOn } from "./obstacles.ts";
import type { LiveButton, Perceived } from "./perceive/live.ts";
import { type KnownLists, perceive } from "./perceive/perceive.ts";
import { inPage } from "./perceive/reader.ts";
import { saysAlready } from "./verdict/phrases.ts";
import { GREENHOUSE_HOSTS } from "./platforms/greenhouse.ts";

/** How long a page may take to show its form, in milliseconds. */
const FORM_LIMIT = 12_000;
const LOAD_LIMIT = 30_000;
/** A page that says by then that the job is gone, or that a sign-in is wanted, will not show a form later. */
const PLAIN = 2_500;

export type OpenForm = { session: BrowserSession; page: Perceived; lists: KnownLists; status: number | null };

/** The hosts a posting leads to: its own, its form's, and those of its platform. */
function hostsOf(posting: FoundPosting): string[] {
  const own = [posting.applyUrl, posting.url].flatMap((address) =>
    address === null ? [] : (URL.parse(address)?.host ?? []),
  );
  return [...new Set([...own, ...(posting.platform === "greenhouse" ? GREENHOUSE_HOSTS : [])])];
}

/** Resolves once the page stood still for a moment, or after the limit. */
export async function waitForQuiet(page: Page, quiet: number, limit: number): Promise<void> {
  await Promise.race([page.evaluate(inPage("settled", quiet, limit)).catch(() => false), sleep(limit + 500)]);
}

async function visit(page: Page, url: string): Promise<number | null> {
  try {
    const response = await page.goto(url, { waitUntil: "domcontentloaded", timeout: LOAD_LIMIT });
    await page.waitForLoadState("load", { timeout: 5_000 }).catch(() => {});
    return response?.status() ?? null;
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw retryLater("page_unreachable", `The form's page could not be opened: ${url}`, {
      hint: "Open that address in a browser of yours. If it opens there, fill the form again; if not, the posting may be gone.",
      data: { url, reason },
      cause,
    });
  }
}

/** Leads from a posting to its form: follows its own "Apply", never a partner's. Only while no value is typed. */
async function start(page: Page, button: LiveButton, seen: Perceived): Promise<void> {
  if (
    button.link !== null &&
    /^https?:/u.test(button.link) &&
    !button.link.startsWith(`${page.url().split("#")[0]}#`)
  ) {
    await visit(page, button.link);
    return;
  }
  const frame = seen.frames[button.frame];
  await frame
    ?.locator(button.selector)
    .first()
    .click({ timeout: 3_000 })
    .catch(() => {});
}

async function refuseCookies(page: Page, seen: Perceived): Promise<void> {
  const [button] = seen.refusals;
  const frame = button === undefined ? undefined : seen.frames[button.frame];
  if (button === undefined || frame === undefined) return;
  await frame
    .locator(button.selector)
    .first()
    .click({ timeout: 1_500 })
    .catch(() => {});
  await waitForQuiet(page, 80, 800);
}

const isPlain = (seen: Perceived, status: number | null) =>
  obstacleOn(seen, status).code !== "form_not_found" || isAnswered(seen);
const isAnswered = (seen: Perceived) => saysAlready(seen.text.split("\n")) !== null;

const signature = (seen: Perceived) =>
  seen.controls
    .map((control) => `${control.widget}:${control.question.label}:${control.question.options.length}`)
    .join("|");

/** Waits until the form stands whole: found, and the same twice in a row. */
async function findForm(
  page: Page,
  posting: FoundPosting,
  status: number | null,
  signal: AbortSignal,
): Promise<Perceived> {
  const how = { platform: posting.platform, lists: null };
  const until = performance.now() + FORM_LIMIT;
  let last = "";
  let starts = 0;
  await waitForQuiet(page, 120, 3_000);
  for (;;) {
    signal.throwIfAborted();
    if (page.isClosed()) throw new Error("The page was closed.");
    const seen = await perceive(page, how);
    if (seen.refusals.length > 0) await refuseCookies(page, seen);
    const now = signature(seen);
    if (seen.found && now === last) return seen;
    last = seen.found ? now : "";
    const late = performance.now() > until;
    // What plainly stands in the way need not be waited for.
    const barred = !seen.found && now === "" && performance.now() > until - FORM_LIMIT + PLAIN && isPlain(seen, status);
    if (late || barred) return seen;
    const [button] = seen.starts;
    // The page had its time to show a form of its own; now its "Apply" is followed, twice at most.
    if (!seen.found && button !== undefined && starts < 2 && performance.now() > until - FORM_LIMIT + 1_000) {
      starts += 1;
      await start(page, button, seen);
      await waitForQuiet(page, 150, 3_000);
    } else await waitForQuiet(page, 120, 400).then(() => sleep(60));
  }
}

/**
 * Opens the posting's form in a guarded browser and reads it. Whoever calls closes the session. Faults: `no_form_address`
 * (give_up), `page_unreachable`, `browser_lost` (retry), and those of `obstacleOn`, with `session` closed.
 */
export async function openForm(posting: FoundPosting, context: TaskContext): Promise<OpenForm> {
  const address = posting.applyUrl ?? posting.url;
  if (address === null) {
    throw giveUp("no_form_address", "The posting names no address to apply at.", {
      hint: "Add the posting again by the address of its page.",
    });
  }
  const stored = await storedAt(address, context);
  const session = await openSession({ context, hosts: hostsOf(posting), ...(stored === null ? {} : { stored }) });
  try {
    return await whileItLives(session.page, context.signal, async () => {
      const status = await visit(session.page, address);
      await findForm(session.page, posting, status, context.signal);
      const lists: KnownLists = new Map();
      const page = await perceive(session.page, { platform: posting.platform, lists });
      return { session, page, lists, status };
    });
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** The fault for a page without a form, or null when there is one. */
export function missingForm({ page, status }: OpenForm): Fault | null {
  return page.found ? null : obstacleOn(page, status);
}

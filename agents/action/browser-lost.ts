import type { Page } from "playwright";
import { retryLater } from "#data/model/faults.ts";

/**
 * Work on a page whose browser must be there to its end. A page that is gone reads as one without a form, so whatever
 * the work came to or failed with is then the fault `browser_lost` (retry). Nothing may have been sent by the work.
 */
export async function whileItLives<T>(page: Page, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (error) {
    if (page.isClosed() && !signal.aborted) throw browserLost(error);
    throw error;
  }
  if (page.isClosed() && !signal.aborted) throw browserLost();
  return result;
}

const browserLost = (cause?: unknown) =>
  retryLater("browser_lost", "The browser ended while it was at work on the form.", {
    hint: "It is tried again; if it goes on, look whether the machine is short of memory.",
    cause,
  });

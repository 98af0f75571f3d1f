import type { Frame, Page } from "playwright";
import { setTimeout as sleep } from "node:timers/promises";
import type { LiveControl } from "./live.ts";
import type { RawListbox } from "./page/listbox.ts";
import { inPage } from "./reader.ts";

const CLOSED: RawListbox = { open: false, options: [], size: null, busy: false };

export function handleIn(selector: string): string {
  return /"(\d+)"/u.exec(selector)?.[1] ?? "";
}

/** The list of a combobox as it is shown now. */
export async function listboxOf(frame: Frame, control: Pick<LiveControl, "selector">): Promise<RawListbox> {
  return (
    (await frame.evaluate<RawListbox>(inPage("readListbox", handleIn(control.selector))).catch(() => null)) ?? CLOSED
  );
}

/** An open list that stays empty this long has nothing to show before somebody types, in milliseconds. */
const EMPTY = 150;

async function waitForOptions(
  frame: Frame,
  control: Pick<LiveControl, "selector">,
  limit: number,
): Promise<RawListbox> {
  const until = performance.now() + limit;
  let emptySince: number | null = null;
  for (;;) {
    const list = await listboxOf(frame, control);
    const now = performance.now();
    if (!list.busy && list.options.length > 0) return list;
    emptySince = list.open && !list.busy ? (emptySince ?? now) : null;
    if (now > until || (emptySince !== null && now - emptySince > EMPTY)) return list;
    await sleep(20);
  }
}

/** Opens a combobox: a press in its middle, as a person would; else the arrow key. Returns what it shows then. */
export async function openList(
  page: Page,
  frame: Frame,
  control: Pick<LiveControl, "selector">,
  limit = 600,
): Promise<RawListbox> {
  const before = await listboxOf(frame, control);
  if (before.options.length > 0) return before;
  const element = frame.locator(control.selector).first();
  await element.scrollIntoViewIfNeeded({ timeout: 2_000 }).catch(() => {});
  const box = await element.boundingBox({ timeout: 2_000 }).catch(() => null);
  if (box !== null && box.width > 0) {
    await page.mouse.click(box.x + Math.max(1, box.width / 2), box.y + Math.max(1, box.height / 2));
    const list = await waitForOptions(frame, control, before.open ? 150 : limit / 2);
    if (list.options.length > 0 || (list.open && !before.open)) return list;
  }
  await element.focus({ timeout: 1_000 }).catch(() => {});
  await page.keyboard.press("ArrowDown");
  return waitForOptions(frame, control, limit / 2);
}

/** Closes a list that is still open: by Escape, else by taking the focus away. */
export async function closeList(page: Page, frame: Frame, control: Pick<LiveControl, "selector">): Promise<void> {
  const element = frame.locator(control.selector).first();
  if ((await listboxOf(frame, control)).open) await element.press("Escape", { timeout: 1_000 }).catch(() => {});
  await element
    .evaluate((node: unknown) => (node as { blur(): void }).blur(), undefined, { timeout: 1_000 })
    .catch(() => {});
  if ((await listboxOf(frame, control)).open) await page.mouse.click(1, 1).catch(() => {});
}

/** What a combobox offers, or nothing where it only answers to typing or shows no more than a part. */
export async function readOptions(page: Page, frame: Frame, control: LiveControl): Promise<string[]> {
  const list = await openList(page, frame, control);
  await closeList(page, frame, control);
  if (list.size !== null && list.size > list.options.length) return [];
  return [...new Set(list.options.map((option) => option.label).filter((label) => label !== ""))];
}

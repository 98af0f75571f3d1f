import type { Page } from "playwright";
import type { Id } from "#data/model/schema.ts";
import { signIn, type Look, type Stage } from "../control-room/visit.ts";

/** The studio with a document open in it. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Opens a document in a window of its own, and waits for its PDF. */
export async function openDesk(stage: Pick<Stage, "appliance" | "browser">, id: Id, look: Look = {}) {
  const { page, complaints, leave } = await signIn(stage, look);
  await page.goto(`${stage.appliance.origin}/studio/${id}`);
  await page.locator("ar-proof canvas").first().waitFor({ timeout: 60_000 });
  return {
    page,
    complaints,
    leave,
    sentence: (text: string) => sentenceOf(page, text),
    /** The words of the PDF that is shown. */
    printed: async () => (await page.locator("ar-proof figcaption").allTextContents()).join(" ").replace(/\s+/g, " "),
    saved: () => page.getByText("· Saved").waitFor(),
    tab: (name: string) => page.getByRole("tab", { name }).click(),
  };
}

/** Puts the caret at the end of a sentence, as a click behind its last word does. */
export async function caretAfter(page: Page, text: string): Promise<void> {
  const box = await placeOf(page, text);
  await page.mouse.click(box.x + box.width - 3, box.y + box.height - 6);
  await page.locator(".ProseMirror .here", { hasText: text }).waitFor();
  await page.keyboard.press("End");
}

/** Selects a word of a sentence by keyboard, from its beginning. */
export async function selectWord(page: Page, text: string, word: string): Promise<void> {
  const box = await placeOf(page, text);
  const whole = (await sentenceOf(page, text).textContent()) ?? "";
  await page.mouse.click(box.x + 10, box.y + 8);
  await page.keyboard.press("Home");
  for (const _ of whole.split(word)[0] ?? "") await page.keyboard.press("ArrowRight");
  for (const _ of word) await page.keyboard.press("Shift+ArrowRight");
  // A link can be laid on a selection alone: the editor has seen it.
  await page.locator(`button[aria-label="Link"]:enabled`).waitFor();
}

const sentenceOf = (page: Page, text: string) => page.locator(".ProseMirror .claim", { hasText: text });

async function placeOf(page: Page, text: string) {
  await sentenceOf(page, text).scrollIntoViewIfNeeded();
  const box = await sentenceOf(page, text).boundingBox();
  if (box === null) throw new Error(`“${text}” is not to be seen`);
  return box;
}

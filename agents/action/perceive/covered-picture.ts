import type { Locator, Page } from "playwright";
import { isSecret } from "#data/model/application/sealed-answer.ts";
import type { BrowserSession } from "#agents/browser/session.ts";
import type { Platform } from "#data/model/job/posting.ts";
import type { FileRef } from "#data/model/schema.ts";
import { perceive } from "./perceive.ts";
import { inPage } from "./reader.ts";

/** A picture of the page with those fields covered. */
export async function coveredPicture(session: BrowserSession, name: string, platform: Platform): Promise<FileRef> {
  return session.screenshot(name, await coversOf(session.page, platform));
}

/** The fields of the page as it stands that ask about the owner as a person: no picture shows what they hold. */
async function coversOf(page: Page, platform: Platform): Promise<Locator[]> {
  const { controls, frames } = await perceive(page, { platform, lists: null });
  const covers: Locator[] = [];
  for (const [index, frame] of frames.entries()) {
    const here = controls.filter((control) => control.frame === index);
    const handles = (secret: boolean) =>
      here
        .filter(({ question }) => isSecret(question) === secret)
        .map(({ selector, choices }) => [selector, ...choices.map((choice) => choice.selector)]);
    const own = handles(true);
    if (own.length === 0) continue;
    const marks = await frame.evaluate<string[]>(inPage("coverFields", own, handles(false).flat()));
    covers.push(...marks.map((mark) => frame.locator(mark)));
  }
  return covers;
}

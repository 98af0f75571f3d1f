import type { Page } from "playwright";

/**
 * Everything that the page's fields hold, in one text, read at one moment a frame: two that are equal, with a look
 * between them, say that the look is still true. Fields in shadow roots are left to the look itself.
 */
export async function heldValues(page: Page): Promise<string> {
  const held = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), textarea, select")].map(
            ({ name, value, checked }) => `${name}=${value}=${String(checked)}`,
          ),
        )
        // A frame that goes away holds nothing.
        .catch(() => []),
    ),
  );
  return JSON.stringify(held);
}

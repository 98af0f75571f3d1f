import type { ElementHandle, Page } from "playwright";
import { askOwner } from "#data/model/faults.ts";
import type { Perceived } from "./perceive/live.ts";

export type Target = { element: ElementHandle<HTMLElement | SVGElement>; label: string };

/** The submit button, found before anything is armed. Faults: `submit_not_found`, `submit_disabled`, `submit_covered` (ask). */
export async function resolveSubmit(page: Page, seen: Perceived): Promise<Target> {
  const { submit } = seen;
  const frame = submit === null ? undefined : seen.frames[submit.frame];
  const hint = "Apply in your own browser with the documents and answers from here.";
  const element =
    submit === null || frame === undefined
      ? null
      : await frame
          .locator(submit.selector)
          .first()
          .elementHandle({ timeout: 2_000 })
          .catch(() => null);
  if (submit === null || element === null)
    throw askOwner("submit_not_found", "No button was found that sends this form.", { hint });
  if (!(await element.isEnabled())) {
    throw askOwner("submit_disabled", `The form's button “${submit.label}” cannot be pressed.`, {
      hint: "The form may miss an answer; look at it in your own browser.",
    });
  }
  await element.scrollIntoViewIfNeeded({ timeout: 2_000 });
  if ((await pointOn(element)) === null) {
    await page.keyboard.press("Escape");
    await element.scrollIntoViewIfNeeded({ timeout: 2_000 });
    if ((await pointOn(element)) === null)
      throw askOwner("submit_covered", `Something covers the form's button “${submit.label}”.`, { hint });
  }
  return { element, label: submit.label };
}

/** Where a press meets the button and nothing else, in the page's pixels; null when it is covered or out of sight. */
export async function pointOn(element: Target["element"]): Promise<{ x: number; y: number } | null> {
  const free = await element.evaluate((node: HTMLElement | SVGElement) => {
    node.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = node.getBoundingClientRect();
    let hit: Element | null = node.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    while (hit !== null && hit.shadowRoot !== null && hit !== node) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    return (
      hit !== null &&
      (node === hit || node.contains(hit) || (hit.contains(node) && hit.closest("button,a,[role=button]") === hit))
    );
  });
  if (!free) return null;
  const box = await element.boundingBox();
  return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/// <reference lib="dom" />
import { around } from "./dom.ts";

/** Whether an element takes part in the picture at all: it has boxes and no ancestor hides it. */
export function isRendered(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && style.visibility !== "collapse";
}

/** Why a person would not see an element although it has boxes, or null. */
export function whyUnseen(element: Element): string | null {
  const box = element.getBoundingClientRect();
  const left = box.left + scrollX;
  const top = box.top + scrollY;
  if (left + box.width <= 0 || top + box.height <= 0) return "it lies outside of the page";
  const wide = Math.max(document.documentElement.scrollWidth, innerWidth);
  if (left >= wide + 1) return "it lies outside of the page";
  if (box.width < 2 || box.height < 2) return "it has no size";
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < 0.05) return "it is transparent";
    if (
      /^(rect\(0|rect\(1px, 1px, 1px|inset\(50%|inset\(100%)/.test(style.clip) ||
      /inset\((50|100)%/.test(style.clipPath)
    ) {
      return "it is clipped away";
    }
    if (at !== element && style.overflow !== "visible") {
      const outer = at.getBoundingClientRect();
      if (outer.width <= 1 || outer.height <= 1) return "it is clipped away";
    }
  }
  return null;
}

/** Whether a person can see it. */
export function isSeen(element: Element): boolean {
  return isRendered(element) && whyUnseen(element) === null;
}

/** The rendered area in square pixels; nothing for what is not seen or too small to be used. */
export function seenArea(element: Element): number {
  if (!isSeen(element)) return 0;
  const box = element.getBoundingClientRect();
  return box.width >= 24 && box.height >= 12 ? box.width * box.height : 0;
}

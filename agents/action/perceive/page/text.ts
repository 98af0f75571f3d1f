/// <reference lib="dom" />
import { isRendered } from "./seen.ts";

const CONTROLS =
  "input,select,textarea,button,script,style,noscript,template,svg,[contenteditable=true],[role=listbox],[role=combobox],[role=alert],[aria-live]";
const BLOCKS = "p,div,li,br,h1,h2,h3,h4,h5,h6,legend,label,tr,section,fieldset,dt,dd";

/**
 * The words a node shows, controls and hidden parts left out. Where a star is only painted by the style sheet it is
 * put in, so that the label tells what a person sees.
 */
export function wordsIn(node: Node, keep: (element: Element) => boolean = () => true): string {
  const parts: string[] = [];
  const visit = (at: Node): void => {
    if (at instanceof Text) {
      parts.push(at.data);
      return;
    }
    if (!(at instanceof Element) || !keep(at)) return;
    if (at !== node && at.matches(CONTROLS)) return;
    if (at.tagName === "SLOT") {
      const assigned = (at as HTMLSlotElement).assignedNodes();
      for (const child of assigned.length > 0 ? assigned : at.childNodes) visit(child);
      return;
    }
    const isBlock = at.matches(BLOCKS);
    if (at !== node && !at.matches("option") && !isRendered(at) && getComputedStyle(at).display !== "contents") return;
    if (isBlock) parts.push(" ");
    parts.push(painted(at, "::before"));
    for (const child of at.childNodes) visit(child);
    parts.push(painted(at, "::after"));
    if (isBlock) parts.push(" ");
  };
  visit(node);
  return tidy(parts.join(""));
}

function painted(element: Element, where: "::before" | "::after"): string {
  const content = getComputedStyle(element, where).content;
  return /^"\s*[*✱＊]\s*"$/.test(content) ? " *" : "";
}

export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}

/** The visible text of the whole frame, a line a block, open shadow roots included. */
export function pageText(elements: readonly Element[]): string {
  const parts = [document.body?.innerText ?? ""];
  for (const element of elements) {
    if (element.shadowRoot === null) continue;
    for (const child of element.shadowRoot.children)
      if (child instanceof HTMLElement && child.tagName !== "STYLE") parts.push(child.innerText);
  }
  return parts.join("\n");
}

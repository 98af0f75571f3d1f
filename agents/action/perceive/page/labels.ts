/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { around, byId, closestDeep, holdsDeep } from "./dom.ts";
import { isRendered } from "./seen.ts";
import { tidy, wordsIn } from "./text.ts";

/** Texts of the elements that an attribute such as `aria-labelledby` names. */
export function namedText(element: Element, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter((id) => id !== "");
  return tidy(
    ids
      .map((id) => byId(element, id))
      .map((hit) => (hit === null ? "" : wordsIn(hit) || tidy(hit.textContent ?? "")))
      .join(" "),
  );
}

/** The label elements of a control: by `for`, by wrapping, and by `for` on its shadow host. */
export function labelElements(element: Element): Element[] {
  const own = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  if (own.length > 0) return own;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && root.host.id !== "") {
    const outer = root.host.getRootNode() as Document | ShadowRoot;
    return [...outer.querySelectorAll(`label[for="${CSS.escape(root.host.id)}"]`)];
  }
  const wrapping = closestDeep(element, "label");
  return wrapping === null ? [] : [wrapping];
}

export function ownLabel(element: Element): string {
  return tidy(
    labelElements(element)
      .map((label) => wordsIn(label))
      .join(" "),
  );
}

/**
 * The text between the control before and this one, inside the nearest of four containers that has some. `members`
 * are the elements that make up the question; `others` all other controls of the page in document order.
 */
export function textBefore(members: readonly Element[], others: readonly Element[]): string {
  const first = members[0];
  if (first === undefined) return "";
  let at = around(first);
  for (
    let level = 0;
    level < 5 && at !== null && !/^(FORM|BODY|HTML|MAIN)$/.test(at.tagName);
    level += 1, at = around(at)
  ) {
    const container = at;
    if (!members.every((member) => holdsDeep(container, member))) {
      level -= 1;
      continue;
    }
    const text = precedingText(container, first, others);
    if (text !== "") return text;
    // What stands around several questions is a section, unless it precedes just this one.
    if (others.some((other) => holdsDeep(container, other)) && level > 0) return "";
  }
  if (at !== null && /^(FORM|BODY|MAIN)$/.test(at.tagName)) {
    // Flat markup: label and control are brothers.
    const text = precedingText(at, first, others);
    return text.length <= 120 ? text : "";
  }
  return "";
}

function precedingText(container: Element, before: Element, others: readonly Element[]): string {
  const parts: string[] = [];
  const root = container.shadowRoot ?? container;
  // The words right after a box or radio are its own.
  let afterBox = false;
  const visit = (node: Node): boolean => {
    if (node === before) return true;
    if (node instanceof Element) {
      if (others.includes(node)) {
        parts.length = 0;
        afterBox = node.matches("[type=checkbox],[type=radio],[role=checkbox],[role=radio]");
        return false;
      }
      if (node instanceof HTMLLabelElement && node.control !== null && others.includes(node.control)) {
        parts.length = 0;
        afterBox = false;
        return false;
      }
      if (/^(BR|P|DIV|LI|TR|H[1-6])$/.test(node.tagName)) afterBox = false;
      if (holdsDeep(node, before) || others.some((other) => holdsDeep(node, other))) {
        const inside = node.shadowRoot ?? node;
        const kids =
          node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : inside.childNodes;
        for (const child of kids) if (visit(child)) return true;
        return false;
      }
      if (/^H[1-3]$/.test(node.tagName) && others.length > 0) {
        parts.length = 0;
        return false;
      }
      if (!afterBox && (isRendered(node) || getComputedStyle(node).display === "contents"))
        parts.push(node.matches("input,select,textarea,button,script,style,[role=alert]") ? "" : wordsIn(node));
      return false;
    }
    if (node instanceof Text && node.data.trim() !== "" && !afterBox) parts.push(node.data);
    return false;
  };
  for (const child of root.childNodes) if (visit(child)) break;
  return tidy(parts.join(" "));
}

/** The label of a group as such: what names it, its legend, or a label that stands in it for no single control. */
export function groupLabel(group: Element): string {
  const named = namedText(group, "aria-labelledby") || (group.getAttribute("aria-label") ?? "");
  if (named !== "") return tidy(named);
  const legend = [...group.children].find((child) => child.tagName === "LEGEND") ?? null;
  return legend === null ? "" : wordsIn(legend);
}

/** Text right after a box or button, up to the next control: how plain pages label single choices. */
export function textAfter(element: Element): string {
  const parts: string[] = [];
  for (let next = element.nextSibling; next !== null; next = next.nextSibling) {
    if (next instanceof Element) {
      if (
        next.matches("input,select,textarea,button,br,[role=radio],[role=checkbox]") ||
        next.querySelector("input,select,textarea") !== null
      )
        break;
      parts.push(wordsIn(next));
    } else if (next instanceof Text) parts.push(next.data);
  }
  return tidy(parts.join(" "));
}

/** The label of one choice of a group. */
export function choiceLabel(element: Element): string {
  const named = namedText(element, "aria-labelledby");
  if (named !== "") return named;
  const own = ownLabel(element);
  if (own !== "") return own;
  const said = element.getAttribute("aria-label");
  if (said !== null && said.trim() !== "") return tidy(said);
  if (!(element instanceof HTMLInputElement)) return wordsIn(element);
  const after = textAfter(element);
  if (after !== "") return after;
  const alone = element.parentElement;
  if (alone !== null && alone.querySelectorAll("input,select,textarea").length === 1) {
    const beside = wordsIn(alone) || textAfter(alone);
    if (beside !== "") return beside;
  }
  return element.value;
}

/// <reference lib="dom" />
import { around, closestDeep, holdsDeep } from "./dom.ts";
import { groupLabel, labelElements, namedText } from "./labels.ts";
import { isSeen } from "./seen.ts";
import { tidy, wordsIn } from "./text.ts";

/** How it is known that a question must be answered, from attributes and classes; marks in labels are judged later. */
export function requiredBecause(members: readonly Element[], box: Element | null): string | null {
  for (const member of members) {
    if (member.hasAttribute("required")) return "required";
    if (member.getAttribute("aria-required") === "true") return "aria-required";
    const root = member.getRootNode();
    if (root instanceof ShadowRoot) {
      const { host } = root;
      if (host.hasAttribute("required") && host.getAttribute("required") !== "false") return "required";
      if (host.getAttribute("aria-required") === "true") return "aria-required";
    }
    for (const label of labelElements(member)) {
      if (/(^|[\s_-])(is-)?required($|[\s_-])/i.test(label.className) && !/not-required/i.test(label.className))
        return "class of the label";
    }
  }
  if (box !== null) {
    if (box.getAttribute("aria-required") === "true") return "aria-required";
    for (const name of ["data-required", "data-question-mandatory", "data-mandatory"]) {
      if (box.getAttribute(name) === "true") return name;
    }
  }
  return null;
}

/** The element that holds one question and nothing of another: the widest of up to four ancestors. */
export function questionBox(members: readonly Element[], others: readonly Element[]): Element | null {
  const first = members[0];
  let best: Element | null = null;
  let at = first === undefined ? null : around(first);
  for (let level = 0; level < 5 && at !== null; level += 1, at = around(at)) {
    const container = at;
    if (/^(FORM|BODY|HTML|MAIN)$/.test(container.tagName)) break;
    if (others.some((other) => holdsDeep(container, other))) break;
    if (members.every((member) => holdsDeep(container, member))) best = container;
  }
  return best;
}

export function helpOf(element: Element): string | null {
  const ids = (element.getAttribute("aria-describedby") ?? "")
    .split(/\s+/)
    .filter((id) => id !== "" && !/error|invalid|live|placeholder/i.test(id));
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids
    .map((id) => root.getElementById(id))
    .map((hit) => (hit === null || hit.matches("[role=alert]") ? "" : wordsIn(hit)));
  const text = tidy(texts.join(" "));
  return text === "" ? null : text.slice(0, 500);
}

/** The legend of the field set around a question that is not its own label, else the heading before it. */
export function sectionOf(element: Element, own: string, headings: readonly Element[]): string | null {
  const set = closestDeep(element, "fieldset,[role=group]");
  const legend = set === null ? "" : groupLabel(set);
  if (legend !== "" && legend !== own) return legend.slice(0, 200);
  let last: Element | null = null;
  for (const heading of headings) {
    if ((heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
    last = heading;
  }
  const text = last === null ? "" : wordsIn(last);
  return text === "" || text === own ? null : text.slice(0, 200);
}

/** Error messages shown now, beside fields or on top of the form. */
export function shownErrors(elements: readonly Element[]): string[] {
  const found: string[] = [];
  for (const element of elements) {
    const named = element.matches(
      "[role=alert],.error,.errors,.field-error,.error-message,.invalid-feedback,.helper-text--error,[class*=errorMessage],[class*=error-message],[class*=ErrorMessage],[data-automation-id=errorBanner],[data-automation-id=inputError]",
    );
    const text = named && isSeen(element) ? wordsIn(element) || tidy(element.textContent ?? "") : "";
    if (text !== "") found.push(text.slice(0, 300));
    if (element.getAttribute("aria-invalid") === "true" && isSeen(element)) {
      found.push(namedText(element, "aria-errormessage") || `invalid: ${element.getAttribute("name") ?? element.id}`);
    }
  }
  return [...new Set(found)];
}

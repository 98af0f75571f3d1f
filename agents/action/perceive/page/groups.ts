/// <reference lib="dom" />
import { around, closestDeep, deepElements, holdsDeep } from "./dom.ts";
import { choiceLabel } from "./labels.ts";
import { isSeen } from "./seen.ts";
import { tidy } from "./text.ts";

export type Part = {
  widget: "text" | "textarea" | "select" | "radio_group" | "checkbox" | "checkbox_group" | "file" | "combobox";
  type: string;
  members: Element[];
  /** The element that groups the members, where the page has one. */
  group: Element | null;
};

const YES_NO = /^(yes|no|ja|nein|oui|non|sí|si)$/iu;

/** The form an element belongs to, or the whole page. */
export function scopeOf(element: Element): Element {
  const own = "form" in element ? (element as HTMLInputElement).form : null;
  return own ?? closestDeep(element, "form,[role=form]") ?? document.documentElement;
}

function isCombobox(element: Element): boolean {
  if (element.getAttribute("role") === "combobox") return true;
  if (element.getAttribute("aria-haspopup") === "listbox") return /^(INPUT|BUTTON)$/.test(element.tagName);
  return element.tagName === "INPUT" && element.getAttribute("aria-autocomplete") === "list";
}

/** The chooser of a dialling code in front of a telephone field is part of that field. */
function isDiallingCode(element: Element): boolean {
  if (closestDeep(element, ".iti,.intl-tel-input,[class*=PhoneInputCountry]") !== null) return true;
  const name = `${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("name") ?? ""} ${element.id}`;
  return /(country|dial(l?ing)?|phone)[\s_-]*(calling[\s_-]*)?code|phone[\s_-]*country|selected country|device[\s_-]*type/i.test(
    name,
  );
}

function textKind(element: Element): Part["widget"] | null {
  if (element.tagName === "TEXTAREA") return "textarea";
  if (element.tagName === "SELECT") return "select";
  if (element instanceof HTMLInputElement) {
    if (/^(hidden|submit|button|reset|image|password|color|range)$/.test(element.type)) return null;
    if (element.type === "radio") return "radio_group";
    if (element.type === "checkbox") return "checkbox";
    return element.type === "file" ? "file" : "text";
  }
  const editable = element.getAttribute("contenteditable");
  if (editable === "" || editable === "true" || editable === "plaintext-only") return "textarea";
  return null;
}

/** All controls of the frame as questions a person would see: single ones, and groups of radios, boxes and yes/no buttons. */
export function partsOf(elements: readonly Element[]): Part[] {
  const parts: Part[] = [];
  const radios = new Map<string, Part>();
  const keys = new Map<Element, number>();
  const keyOf = (element: Element): number => {
    if (!keys.has(element)) keys.set(element, keys.size);
    return keys.get(element) ?? 0;
  };
  const into = (key: string, part: Part): void => {
    const known = radios.get(key);
    if (known !== undefined) known.members.push(...part.members);
    else {
      radios.set(key, part);
      parts.push(part);
    }
  };
  for (const element of elements) {
    if (closestDeep(element, "[role=listbox],[role=option],[hidden][inert]") !== null) continue;
    // A hidden field by which a drop-down makes the browser insist: it holds nothing of its own.
    if (element.matches("input[required][aria-hidden=true]")) continue;
    if (isCombobox(element)) {
      const inner = deepElements(element).some((part) => part.matches("input:not([type=hidden]),[role=combobox]"));
      if (!inner && !isDiallingCode(element))
        parts.push({ widget: "combobox", type: "combobox", members: [element], group: null });
      continue;
    }
    const role = element.getAttribute("role");
    const widget = textKind(element);
    if (element.tagName !== "INPUT" && (role === "radio" || role === "checkbox" || role === "switch")) {
      const group =
        closestDeep(element, role === "radio" ? "[role=radiogroup],fieldset" : "[role=group],fieldset") ??
        around(element) ??
        element;
      if (role === "radio")
        into(`radio:${keyOf(group)}`, { widget: "radio_group", type: "role", members: [element], group });
      else parts.push({ widget: "checkbox", type: "role", members: [element], group: null });
    } else if (widget === "radio_group") {
      const { name } = element as HTMLInputElement;
      const group = closestDeep(element, "[role=radiogroup],fieldset");
      const key =
        name === ""
          ? `radio:${keyOf(group ?? around(element) ?? element)}`
          : `radio:${keyOf(scopeOf(element))}:${name}`;
      into(key, { widget, type: "radio", members: [element], group });
    } else if (
      element.tagName === "BUTTON" &&
      YES_NO.test(tidy(element.textContent ?? "")) &&
      (element as HTMLButtonElement).type !== "submit"
    ) {
      const parent = around(element) ?? element;
      into(`buttons:${keyOf(parent)}`, { widget: "radio_group", type: "buttons", members: [element], group: parent });
    } else if (widget === "select" && isDiallingCode(element)) {
      continue;
    } else if (widget !== null) {
      const type = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
      parts.push({ widget, type, members: [element], group: null });
    }
  }
  return joinBoxes(parts.filter((part) => part.type !== "buttons" || part.members.length > 1));
}

/** Boxes of one name, or of one group with short labels, are one question; consents in one field set stay apart. */
function joinBoxes(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  const groups = new Map<string, Part>();
  const boxes = parts.filter((part) => part.widget === "checkbox");
  const groupElement = (element: Element): Element | null => closestDeep(element, "fieldset,[role=group]");
  for (const part of parts) {
    const [element] = part.members;
    if (part.widget !== "checkbox" || element === undefined) {
      result.push(part);
      continue;
    }
    const name = element.getAttribute("name") ?? "";
    const group = groupElement(element);
    const peers = boxes.filter((other) => {
      const [box] = other.members;
      return (
        box !== undefined &&
        (name === ""
          ? group !== null && groupElement(box) === group
          : box.getAttribute("name") === name && scopeOf(box) === scopeOf(element))
      );
    });
    const together =
      group === null
        ? []
        : boxes.filter((other) => other.members[0] !== undefined && groupElement(other.members[0]) === group);
    const same = peers.length > 1 ? peers : areChoices(together) ? together : [];
    if (same.length < 2) {
      result.push(part);
      continue;
    }
    const key = same.map((peer) => boxes.indexOf(peer)).join(",");
    const known = groups.get(key);
    if (known !== undefined) continue;
    const members = same.flatMap((peer) => peer.members);
    const shared = group !== null && members.every((member) => holdsDeep(group, member)) ? group : null;
    const joined: Part = { widget: "checkbox_group", type: part.type, members, group: shared };
    groups.set(key, joined);
    result.push(joined);
  }
  return result;
}

const STATES =
  /\b(agree|consent|accept|privacy|terms|confirm|certify|acknowledge|newsletter|einwillig|datenschutz|zustimm|bestätig|accepte|consens|confidential|certifie|acepto|autorizo|privacidad|consiento|declaro)/iu;

function areChoices(boxes: readonly Part[]): boolean {
  if (boxes.length < 2) return false;
  return boxes.every((part) => {
    const label = part.members[0] === undefined ? "" : choiceLabel(part.members[0]);
    return label.length > 0 && label.length <= 60 && !STATES.test(label);
  });
}

/** Whether any part of a question can be seen: itself, its labels, or what stands for it. */
export function anySeen(elements: readonly (Element | null)[]): boolean {
  return elements.some((element) => element !== null && isSeen(element));
}

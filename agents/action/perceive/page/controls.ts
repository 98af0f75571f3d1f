/// <reference lib="dom" />
import { deepElements, handleOf, holdsDeep } from "./dom.ts";
import { anySeen, type Part, scopeOf } from "./groups.ts";
import { comboboxHolds, fileNames, realOptions } from "./holds.ts";
import { choiceLabel, groupLabel, labelElements, namedText, ownLabel, textBefore } from "./labels.ts";
import type { RawControl, RawOption } from "./raw.ts";
import { isRendered, whyUnseen } from "./seen.ts";
import { tidy } from "./text.ts";
import { helpOf, questionBox, requiredBecause, sectionOf } from "./traits.ts";

type Reading = { taken: Map<string, Element>; headings: readonly Element[]; every: readonly Part[] };

function chosen(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  for (const name of ["aria-checked", "aria-pressed", "aria-selected"]) {
    const state = element.getAttribute(name);
    if (state !== null) return state === "true";
  }
  return (
    /(^|[\s_-])(active|selected|checked)($|[\s_-])/i.test(element.className) ||
    element.getAttribute("data-state") === "checked"
  );
}

/** Not shown at all: `null`. Shown, but hidden from a person's eyes: why. Honest: an empty text. */
function visibility(part: Part, box: Element | null): string | null {
  const [first] = part.members;
  if (first === undefined) return null;
  if (part.widget === "text" || part.widget === "textarea") {
    if (!isRendered(first)) return null;
    return whyUnseen(first) ?? (first.getAttribute("aria-hidden") === "true" ? "it is hidden from readers" : "");
  }
  if (part.widget === "combobox") {
    if (!isRendered(first)) return null;
    return box !== null && !anySeen([first, box]) ? "its question is not seen" : "";
  }
  const stand = part.members.flatMap((member) => labelElements(member));
  if (anySeen([...part.members, ...stand])) return "";
  // A drop zone or button stands for a hidden file input; a list of its own looks for a hidden native one.
  if (part.widget === "file" || part.widget === "select") {
    const visible = box !== null && anySeen([box]);
    if (visible) return "";
  }
  return part.members.some((member) => isRendered(member)) ? "it is not seen" : null;
}

function labelsOf(part: Part, others: readonly Element[]): string[] {
  const [first] = part.members;
  if (first === undefined) return [];
  const before = textBefore(part.members, others);
  const group = part.group ?? first.closest("fieldset,[role=group],[role=radiogroup]");
  const alone = group !== null && !others.some((other) => holdsDeep(group, other));
  const around = group !== null && alone ? groupLabel(group) : "";
  const said = tidy(first.getAttribute("aria-label") ?? "");
  const root = first.getRootNode();
  const host =
    root instanceof ShadowRoot
      ? tidy(root.host.getAttribute("label") ?? root.host.getAttribute("aria-label") ?? "")
      : "";
  const hints = [tidy(first.getAttribute("placeholder") ?? ""), tidy(first.getAttribute("title") ?? "")];
  const all =
    part.widget === "radio_group" || part.widget === "checkbox_group"
      ? [around, before, host]
      : part.widget === "checkbox"
        ? [choiceLabel(first), around, before, host]
        : part.widget === "file"
          ? [namedText(first, "aria-labelledby"), around, ownLabel(first), before, said, host]
          : [namedText(first, "aria-labelledby"), ownLabel(first), said, host, around, before, ...hints];
  return [...new Set(all.filter((text) => text !== ""))];
}

function optionsOf(part: Part, reading: Reading): RawOption[] {
  const [first] = part.members;
  if (part.widget === "select" && first instanceof HTMLSelectElement) {
    return realOptions(first).map((option) => ({
      handle: "",
      value: option.value,
      label: tidy(option.label || option.text),
      chosen: option.selected,
    }));
  }
  if (part.widget !== "radio_group" && part.widget !== "checkbox_group") return [];
  return part.members.map((member) => ({
    handle: handleOf(member, reading.taken),
    value: member.getAttribute("value") ?? "",
    label: choiceLabel(member),
    chosen: chosen(member),
  }));
}

function holdsOf(part: Part, options: readonly RawOption[], others: readonly Element[], box: Element | null): string[] {
  const [first] = part.members;
  if (options.length > 0) return options.filter((option) => option.chosen).map((option) => option.label);
  if (first === undefined) return [];
  if (part.widget === "checkbox") return chosen(first) ? ["agreed"] : [];
  if (part.widget === "file" && first instanceof HTMLInputElement) return fileNames(first, box);
  if (part.widget === "combobox") return comboboxHolds(first, others);
  const text =
    first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement
      ? first.value
      : first instanceof HTMLElement
        ? first.innerText
        : "";
  return text.trim() === "" ? [] : [text];
}

/** One question as the page shows it, or null for what is not shown at all. */
export function readControl(part: Part, reading: Reading): RawControl | null {
  const [first] = part.members;
  if (first === undefined) return null;
  const others = reading.every.filter((other) => other !== part).flatMap((other) => other.members);
  const rendered = others.filter(
    (other) => isRendered(other) || other.matches("[type=radio],[type=checkbox],[type=file],select"),
  );
  const box = questionBox(part.members, rendered);
  const unseen = visibility(part, box);
  if (unseen === null) return null;
  const labels = labelsOf(part, rendered);
  const options = optionsOf(part, reading);
  const carrier =
    part.widget === "combobox" &&
    box !== null &&
    deepElements(box).some((inner) => inner.matches("input[required],select[required]"));
  const input = first as HTMLInputElement;
  return {
    handle: handleOf(first, reading.taken),
    widget: part.widget,
    type: part.type,
    names: [
      first.id,
      first.getAttribute("name") ?? "",
      first.getAttribute("data-qa") ?? "",
      first.getAttribute("data-automation-id") ?? "",
    ].filter((name) => name !== ""),
    autocomplete: first.getAttribute("autocomplete") ?? "",
    labels,
    help: helpOf(part.group ?? first) ?? helpOf(first),
    section: sectionOf(first, labels[0] ?? "", reading.headings),
    requiredBecause: requiredBecause(part.members, part.group ?? box) ?? (carrier ? "required" : null),
    maxLength: input.maxLength > 0 ? input.maxLength : null,
    accept:
      part.widget === "file"
        ? input.accept
            .split(",")
            .map((one) => one.trim())
            .filter((one) => one !== "")
        : [],
    placeholder: tidy(first.getAttribute("placeholder") ?? ""),
    options,
    lazy: part.widget === "combobox",
    multiple:
      part.widget === "checkbox_group" ||
      input.multiple ||
      first.getAttribute("aria-multiselectable") === "true" ||
      (box !== null &&
        deepElements(box).some((inner) => /(^|[\s_-])is-multi($|[\s_-])/.test(inner.getAttribute("class") ?? ""))),
    holds: holdsOf(part, options, rendered, box),
    unseen: unseen === "" ? null : unseen,
    scope: handleOf(scopeOf(first), reading.taken),
  };
}

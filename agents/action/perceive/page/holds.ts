/// <reference lib="dom" />
import { around, deepElements, holdsDeep } from "./dom.ts";
import { isRendered } from "./seen.ts";
import { tidy, wordsIn } from "./text.ts";

const PLACEHOLDER =
  /^(\W*|[-–—.…\s]*((please )?(select|choose|pick)|search|start typing|bitte|(aus)?wählen|auswählen|choisi|sélection|veuillez|seleccion|elige|elija|escoge|buscar|rechercher|suchen)\b.*)$/iu;

/** Whether a text only invites to choose. */
export function invites(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

/** Options of a native list a person could choose, without the line that only invites. */
export function realOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  return [...select.options].filter((option, index) => {
    const label = tidy(option.label || option.text);
    if (option.hidden || label === "") return false;
    if (index === 0 && (option.value === "" || (option.disabled && invites(label)))) return false;
    return !(index === 0 && invites(label) && /^(0|-1|null|none|undefined)?$/i.test(option.value)) && !option.disabled;
  });
}

const FILE_NAME = /[^\s/\\,()]+\.(?:pdf|docx?|rtf|odt|txt|png|jpe?g)\b/giu;

/** Names of the files a file field holds: its own, else those shown beside it once a page took the file away. */
export function fileNames(input: HTMLInputElement, box: Element | null): string[] {
  const own = [...(input.files ?? [])].map((file) => file.name);
  if (own.length > 0 || box === null) return own;
  return [...new Set(wordsIn(box).match(FILE_NAME) ?? [])];
}

/** What a combobox shows as chosen: chips, the value beside its input, the input's text, or its own words. */
export function comboboxHolds(element: Element, others: readonly Element[]): string[] {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const shell = shellOf(element, others);
    const chips = deepElements(shell).filter(
      (part) =>
        isRendered(part) &&
        /multi-?value(__|-)?label|chip-?label|tag-?label|select2-selection__choice/i.test(
          part.getAttribute("class") ?? "",
        ),
    );
    if (chips.length > 0) return chips.map((chip) => tidy(chip.textContent ?? ""));
    if (element.value.trim() !== "") return [tidy(element.value)];
    const shown = wordsIn(
      shell,
      (part) =>
        !/placeholder|indicator|sr-only|visually-hidden|helper|error|label/i.test(
          `${part.getAttribute("class") ?? ""} ${part.tagName}`,
        ),
    );
    return shown === "" || invites(shown) ? [] : [shown];
  }
  const text = wordsIn(element, (part) => !/placeholder|indicator|icon/i.test(part.getAttribute("class") ?? ""));
  return text === "" || invites(text) ? [] : [text];
}

/** The nearest few elements around a combobox's input that hold no other control and no label: its visible frame. */
export function shellOf(element: Element, others: readonly Element[]): Element {
  let shell: Element = element;
  for (let level = 0; level < 3; level += 1) {
    const outer = around(shell);
    if (outer === null || /^(FORM|BODY|FIELDSET|LABEL|MAIN)$/.test(outer.tagName)) break;
    if (others.some((other) => holdsDeep(outer, other))) break;
    if (deepElements(outer).some((part) => /^(LABEL|LEGEND|P|H\d)$/.test(part.tagName) && !holdsDeep(shell, part)))
      break;
    if (outer.id !== "" && document.querySelector(`label[for="${CSS.escape(outer.id)}"]`) !== null) break;
    shell = outer;
  }
  return shell;
}

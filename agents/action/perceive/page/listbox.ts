/// <reference lib="dom" />
import { byId, deepElements, handleOf } from "./dom.ts";
import { isRendered, isSeen } from "./seen.ts";
import { tidy } from "./text.ts";

export type RawListbox = {
  open: boolean;
  options: { handle: string; label: string; selected: boolean }[];
  /** How many options there are in all, where the page says so. */
  size: number | null;
  busy: boolean;
};

const OPTION = "[role=option],[class*=select__option],.select2-results__option--selectable,.select2-result-selectable";

/** The list that belongs to a combobox and is shown now: the one it names, else the only one that is open. */
export function readListbox(handle: string): RawListbox {
  const elements = deepElements(document);
  const owner = elements.find((element) => element.getAttribute("data-ar-control") === handle) ?? null;
  const none: RawListbox = { open: false, options: [], size: null, busy: false };
  if (owner === null) return none;
  const ids = `${owner.getAttribute("aria-controls") ?? ""} ${owner.getAttribute("aria-owns") ?? ""}`
    .split(/\s+/)
    .filter((id) => id !== "");
  const named = ids.map((id) => byId(owner, id)).find((hit) => hit !== null && isRendered(hit)) ?? null;
  const shown = (element: Element): boolean => isRendered(element) && isSeen(element);
  const lists =
    named !== null
      ? [named]
      : elements.filter(
          (element) =>
            element.matches("[role=listbox],[class*=select__menu]:not([class*=select__menu-])") && shown(element),
        );
  // Two open lists and none of them named: whose they are cannot be told.
  const outermost = lists.filter((list) => !lists.some((other) => other !== list && other.contains(list)));
  const list = outermost.length === 1 ? outermost[0] : undefined;
  if (list === undefined) return { ...none, open: owner.getAttribute("aria-expanded") === "true" };
  const taken = new Map<string, Element>();
  const options = deepElements(list).filter(
    (element) => element.matches(OPTION) && isRendered(element) && element.getAttribute("aria-disabled") !== "true",
  );
  const innermost = options.filter((option) => !options.some((other) => other !== option && option.contains(other)));
  const size = Number(innermost[0]?.getAttribute("aria-setsize") ?? Number.NaN);
  return {
    open: true,
    options: innermost.map((option) => ({
      handle: handleOf(option, taken),
      label: tidy(option.textContent ?? ""),
      selected: option.getAttribute("aria-selected") === "true",
    })),
    size: Number.isInteger(size) && size > 0 ? size : null,
    busy:
      list.getAttribute("aria-busy") === "true" ||
      owner.getAttribute("aria-busy") === "true" ||
      /loading|lädt|chargement|cargando/i.test(tidy(list.textContent ?? "").slice(0, 40)),
  };
}

/** Resolves to true once the document stood still for `quiet` milliseconds, to false after `limit`. */
export function settled(quiet: number, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (still: boolean): void => {
      clearTimeout(timer);
      clearTimeout(latest);
      observer.disconnect();
      resolve(still);
    };
    let timer = setTimeout(() => end(true), quiet);
    const latest = setTimeout(() => end(false), limit);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => end(true), quiet);
    });
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["value", "aria-expanded", "aria-busy", "class", "hidden", "disabled"],
    });
  });
}

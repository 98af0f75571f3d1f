/// <reference lib="dom" />
import { readControl } from "./controls.ts";
import { deepElements, handleOf } from "./dom.ts";
import { partsOf } from "./groups.ts";
import type { RawFrame } from "./raw.ts";
import { isSeen } from "./seen.ts";
import { buttonsOf, gatesOf, scopesOf, unreadableOf } from "./surroundings.ts";
import { pageText } from "./text.ts";
import { shownErrors } from "./traits.ts";

/** Reads the frame this runs in. It changes nothing but the handles it puts on what it found. */
export function readFrame(): RawFrame {
  const elements = deepElements(document);
  const taken = new Map<string, Element>();
  handleOf(document.documentElement, taken);
  const parts = partsOf(elements);
  const headings = elements.filter((element) => /^H[1-4]$/.test(element.tagName) && isSeen(element));
  return {
    url: location.href,
    title: document.title,
    language: document.documentElement.lang,
    controls: parts.flatMap((part) => readControl(part, { taken, headings, every: parts }) ?? []),
    scopes: scopesOf(elements, taken),
    buttons: buttonsOf(elements, taken),
    gates: gatesOf(elements),
    passwords: elements.filter((element) => element.matches("input[type=password]") && isSeen(element)).length,
    unreadable: unreadableOf(elements),
    text: pageText(elements),
    errors: shownErrors(elements),
  };
}

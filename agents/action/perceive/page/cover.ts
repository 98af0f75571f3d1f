/// <reference lib="dom" />
import { around, deepElements, holdsDeep } from "./dom.ts";

/**
 * Marks each field of `own` whole, with its label and whatever shows its value: as far up as no control of another
 * question is in it. Returns the selectors of the marks.
 */
export function coverFields(own: readonly (readonly string[])[], others: readonly string[]): string[] {
  const elements = deepElements(document);
  const matching = (selectors: readonly string[]) =>
    elements.filter((element) => selectors.some((selector) => element.matches(selector)));
  return own.flatMap((field, index) => {
    const foreign = matching([...others, ...own.filter((one) => one !== field).flat()]);
    let [cover] = matching(field);
    if (cover === undefined) return [];
    for (let up = around(cover); up !== null && !up.matches("form, body, html"); up = around(up)) {
      const outer = up;
      if (foreign.some((element) => holdsDeep(outer, element))) break;
      cover = up;
    }
    const mark = `cover-${index}`;
    cover.setAttribute("data-ar-cover", mark);
    return [`[data-ar-cover="${mark}"]`];
  });
}

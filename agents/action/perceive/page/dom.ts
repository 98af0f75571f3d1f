/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The element around another as it is rendered: through slots and out of open shadow roots. */
export function around(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Every element of a tree in document order, open shadow roots included. */
export function deepElements(root: Document | ShadowRoot | Element, into: Element[] = []): Element[] {
  for (const child of root.children) {
    into.push(child);
    if (child.shadowRoot !== null) deepElements(child.shadowRoot, into);
    deepElements(child, into);
  }
  return into;
}

/** Whether `outer` holds `inner`, across open shadow roots. */
export function holdsDeep(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = around(at)) if (at === outer) return true;
  return false;
}

export function closestDeep(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = around(at)) if (at.matches(selector)) return at;
  return null;
}

/** The element an id names, in the same tree or outside of it. */
export function byId(from: Element, id: string): Element | null {
  for (let at: Element | null = from; at !== null;) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const hit = root.getElementById(id);
    if (hit !== null) return hit;
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

const HANDLE = "data-ar-control";

/**
 * Gives an element its handle. It keeps the one it has; a clone that carries another's gets its own. Handles are
 * counted on the document, so that a later reading never reuses one.
 */
export function handleOf(element: Element, taken: Map<string, Element>): string {
  const has = element.getAttribute(HANDLE);
  if (has !== null && /^\d+$/.test(has) && (taken.get(has) ?? element) === element) {
    taken.set(has, element);
    return has;
  }
  const root = document.documentElement;
  const next = String(Number(root.getAttribute("data-ar-next") ?? "0") + 1);
  root.setAttribute("data-ar-next", next);
  element.setAttribute(HANDLE, next);
  taken.set(next, element);
  return next;
}

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

import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/**
 * Takes over where the browser has the caret. The browser tells of a moved caret a little later than it moves it: a key
 * that follows at once, or a mark drawn in between, would otherwise act on the place before.
 */
export function readCaret(view: EditorView): void {
  const { selection, doc } = view.state;
  if (view.composing || !view.hasFocus() || !(selection instanceof TextSelection)) return;
  const place = placeOf(view);
  if (place === null) return;
  const { anchor, head } = place;
  if (anchor === selection.anchor && head === selection.head) return;
  const found = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!found.eq(selection)) view.dispatch(view.state.tr.setSelection(found));
}

function placeOf(view: EditorView): { anchor: number; head: number } | null {
  const root = view.root as { getSelection?: () => Selection | null };
  const {
    anchorNode,
    anchorOffset = 0,
    focusNode,
    focusOffset = 0,
  } = (root.getSelection ?? noSelection).call(root) ?? {};
  if (!anchorNode || !focusNode || !isWithin(view, anchorNode) || !isWithin(view, focusNode)) return null;
  return { anchor: view.posAtDOM(anchorNode, anchorOffset), head: view.posAtDOM(focusNode, focusOffset) };
}

/** Browsers whose shadow roots do not tell keep to what the editor hears by itself. */
const noSelection = () => null;

/** In a text; what cannot be typed in has places of its own. */
function isWithin(view: EditorView, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return view.dom.contains(node) && element?.closest("[contenteditable=false]") === null;
}

import type { Node } from "prosemirror-model";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Placed } from "./to-document.ts";

/** What is to be seen of claims, by path: the reason why one does not hold; whose wording it is. */
export type Notes = {
  failing: ReadonlyMap<string, string>;
  changed: ReadonlySet<string>;
};

export const NO_NOTES: Notes = { failing: new Map(), changed: new Set() };

export function sameNotes(a: Notes, b: Notes): boolean {
  const sameFailing =
    a.failing.size === b.failing.size && [...a.failing].every(([path, why]) => b.failing.get(path) === why);
  return sameFailing && a.changed.size === b.changed.size && a.changed.isSubsetOf(b.changed);
}

/** Marks claims that are not printed, wordings that are not yet accepted, and the claim at the caret. */
export function drawNotes(
  doc: Node,
  claims: readonly Placed[],
  { failing, changed }: Notes,
  here: Placed | null,
): DecorationSet {
  const drawn = claims.flatMap(({ path, pos }) => {
    const node = doc.nodeAt(pos);
    if (node === null) return [];
    const because = failing.get(path);
    const classes = [
      ...(because === undefined ? [] : ["failing"]),
      ...(changed.has(path) ? ["changed"] : []),
      ...(here?.pos === pos ? ["here"] : []),
    ];
    if (classes.length === 0) return [];
    const attrs = { class: classes.join(" "), ...(because === undefined ? {} : { title: because }) };
    return [Decoration.node(pos, pos + node.nodeSize, attrs)];
  });
  return DecorationSet.create(doc, drawn);
}

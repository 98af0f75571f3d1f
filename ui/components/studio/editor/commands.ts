import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import { AllSelection, type Command, type EditorState, Selection, TextSelection } from "prosemirror-state";
import { CLAIM_NODES, type ClaimAttrs, schema } from "./schema.ts";

/** What moves and goes as one: a claim, an entry, a section, a paragraph of a letter. */
export type Unit = { node: Node; pos: number; parent: Node; index: number };

/** The first child of a section or an entry is its heading or title, and stays the first. */
export const LEADS = ["heading", "title"];

/** What the caret stands in: the claim, or with the caret in a title or heading all that it heads. */
export function unitAt(state: EditorState): Unit | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (LEADS.includes(node.type.name) || node.type.name === "headline" || node.type.name === "header") continue;
    return { node, pos: $from.before(depth), parent: $from.node(depth - 1), index: $from.index(depth - 1) };
  }
  return null;
}

function isMovable(parent: Node, index: number): boolean {
  const node = parent.maybeChild(index);
  return node !== null && !LEADS.includes(node.type.name) && node.type.name !== "header" && node.type.name !== "field";
}

/** Moves what the caret stands in one place up (-1) or down (1) among its own. */
export function move(step: -1 | 1): Command {
  return (state, dispatch) => {
    const unit = unitAt(state);
    if (unit === null || !isMovable(unit.parent, unit.index + step)) return false;
    const other = unit.parent.child(unit.index + step);
    if (dispatch === undefined) return true;
    const inside = state.selection.from - unit.pos;
    const target = step === -1 ? unit.pos - other.nodeSize : unit.pos + other.nodeSize;
    const tr = state.tr.delete(unit.pos, unit.pos + unit.node.nodeSize).insert(target, unit.node);
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(target + inside, tr.doc.content.size))));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Takes out what the caret stands in. Where something must stand, an empty text stays. */
export const remove: Command = (state, dispatch) => {
  const unit = unitAt(state);
  if (unit === null) return false;
  const { node, pos, parent, index } = unit;
  const end = pos + node.nodeSize;
  const mayGo = parent.canReplace(index, index + 1);
  dispatch?.((mayGo ? state.tr.delete(pos, end) : state.tr.delete(pos + 1, end - 1)).scrollIntoView());
  return true;
};

/** With everything selected: takes out all but the header and what a letter always has. */
export const clear: Command = (state, dispatch) => {
  if (!(state.selection instanceof AllSelection)) return false;
  const { doc } = state;
  const places: { from: number; to: number }[] = [];
  doc.forEach((node, pos) => {
    if (node.type.isInGroup("section") || node.type.name === "paragraph")
      places.push({ from: pos, to: pos + node.nodeSize });
  });
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return true;
  const least = doc.type.name === "letter" ? schema.node("paragraph", null, schema.node("claim")) : Fragment.empty;
  const tr = state.tr.replaceWith(first.from, last.to, least);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(first.from))).scrollIntoView());
  return true;
};

const attrsOf = (node: Node) => node.attrs as ClaimAttrs;

/** Enter splits a claim, each half with the evidence of the whole; in a title or heading it begins the first below it. */
export const split: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to)) return false;
  const node = $from.parent;
  if (node.type.name === "claim" || node.type.name === "item") {
    dispatch?.(
      state.tr
        .delete($from.pos, $to.pos)
        .split($from.pos, 1, [{ type: node.type, attrs: node.attrs }])
        .scrollIntoView(),
    );
    return true;
  }
  if (!LEADS.includes(node.type.name)) return node.type.name === "headline";
  const container = $from.node($from.depth - 1);
  const below = container.type.name === "entry" || container.type.name === "text_section";
  if (!below) return true;
  const factIds = node.type.name === "title" ? attrsOf(node).factIds : [];
  const after = $from.after();
  const tr = state.tr.insert(after, schema.node("claim", { factIds }));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** Backspace at the beginning of a claim joins it with the one before; the whole rests on the facts of both. */
export const join: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const node = $from.parent;
  if (!["claim", "item"].includes(node.type.name)) return LEADS.includes(node.type.name);
  const index = $from.index($from.depth - 1);
  const before = $from.node($from.depth - 1).maybeChild(index - 1);
  if (node.content.size === 0) return removeEmpty(state, $from, before, dispatch);
  if (before === null || before.type !== node.type) return true;
  if (dispatch === undefined) return true;
  const start = $from.before() - before.nodeSize;
  const space = /\s$/.test(before.textContent) || before.content.size === 0 ? [] : [schema.text(" ")];
  const factIds = [...new Set([...attrsOf(before).factIds, ...attrsOf(node).factIds])];
  const joined = node.type.create(
    { ...before.attrs, factIds },
    before.content.append(Fragment.fromArray(space)).append(node.content),
  );
  const tr = state.tr.replaceWith(start, $from.after(), joined);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, start + 1 + before.content.size + space.length)));
  return true;
};

function removeEmpty(
  state: EditorState,
  $from: ResolvedPos,
  before: Node | null,
  dispatch: Parameters<Command>[1],
): boolean {
  const parent = $from.node($from.depth - 1);
  const index = $from.index($from.depth - 1);
  if (before === null || !parent.canReplace(index, index + 1)) return true;
  const tr = state.tr.delete($from.before(), $from.after());
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before()), -1)).scrollIntoView());
  return true;
}

/** Lays a link on what is selected, or on the link that the caret stands in; an empty address takes it away. */
export function link(url: string): Command {
  return (state, dispatch) => {
    const range = linkRange(state);
    if (range === null) return false;
    const tr = state.tr.removeMark(range.from, range.to, schema.marks["link"]);
    if (url !== "") tr.addMark(range.from, range.to, schema.mark("link", { url }));
    dispatch?.(tr);
    return true;
  };
}

/** The address of the link at the caret, empty where there is none; null where none can be laid. */
export function linkAt(state: EditorState): string | null {
  const range = linkRange(state);
  if (range === null) return null;
  const mark = schema.marks["link"];
  const found = mark === undefined ? undefined : mark.isInSet(state.doc.nodeAt(range.from)?.marks ?? []);
  return found === undefined ? "" : String(found.attrs["url"]);
}

function linkRange(state: EditorState): { from: number; to: number } | null {
  const { $from, from, to, empty } = state.selection;
  if (!CLAIM_NODES.includes($from.parent.type.name)) return null;
  if (!empty) return to <= $from.end() ? { from, to } : null;
  let range: { from: number; to: number } | null = null;
  $from.parent.forEach((piece, offset) => {
    const start = $from.start() + offset;
    const end = start + piece.nodeSize;
    if (start <= from && from <= end && piece.marks.some(({ type }) => type.name === "link"))
      range = { from: start, to: end };
  });
  return range;
}

/** Whether every title and heading is one of those `known`, as often at most, under the same name. */
export function leadsAreKept(before: Node, after: Node, known: readonly string[]): boolean {
  if (before.firstChild?.attrs["data"] !== after.firstChild?.attrs["data"]) return false;
  const left = [...known];
  return leadsOf(after).every((lead) => {
    const at = left.indexOf(lead);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The titles and headings of a document or a part of it. */
export function leadsOf(node: Node): string[] {
  const leads: string[] = [];
  node.descendants((child) => {
    if (LEADS.includes(child.type.name)) leads.push(`${child.type.name} ${child.textContent}`);
    return !child.isTextblock;
  });
  return leads;
}

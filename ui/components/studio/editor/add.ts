import type { Node } from "prosemirror-model";
import type { Command } from "prosemirror-state";
import type { CvDocument, DocumentSection } from "#data/model/application/document.ts";
import { fromSection } from "./from-document.ts";
import type { ClaimAttrs } from "./schema.ts";

/** A child of a node, with the position before it. */
type Placed = { node: Node; pos: number };

/**
 * Puts a part of the master CV into the document: into the section, entry or list it belongs to where there is one, else
 * as a new one, in the order that the whole has.
 */
export function addPart(part: DocumentSection, whole: CvDocument): Command {
  return (state, dispatch) => {
    const made = fromSection(part);
    const sections = childrenOf(state.doc, -1).filter(({ node }) => node.type.isInGroup("section"));
    const section = sections.find(({ node }) => isSame(node, made));
    if (section !== undefined && section.node.type !== made.type) return false;
    const place =
      section === undefined
        ? {
            at: before(sections, orderOf(made, whole.sections.map(fromSection), isSame), state.doc.content.size),
            put: [made],
          }
        : within(section, made, whole);
    if (place === null) return false;
    dispatch?.(state.tr.insert(place.at, place.put).scrollIntoView());
    return true;
  };
}

/** Where in a section of the same kind, and what: an item of a list and a point of an entry need no list or entry of their own. */
function within({ node, pos }: Placed, made: Node, whole: CvDocument): { at: number; put: Node[] } | null {
  const end = pos + node.nodeSize - 1;
  const put = childrenOf(made, 0).slice(1);
  const [first] = put;
  if (first === undefined) return null;
  if (!["entry", "list"].includes(first.node.type.name)) return { at: end, put: put.map((child) => child.node) };
  const there = childrenOf(node, pos).slice(1);
  const same = there.find((child) => isSame(child.node, first.node));
  if (same !== undefined) {
    const content = childrenOf(first.node, 0).map((child) => child.node);
    return {
      at: same.pos + same.node.nodeSize - 1,
      put: first.node.type.name === "entry" ? content.slice(1) : content,
    };
  }
  const all = whole.sections.map(fromSection).find((each) => isSame(each, node));
  const order = orderOf(first.node, all === undefined ? [] : childrenOf(all, 0).map((child) => child.node), isSame);
  return { at: before(there, order, end), put: [first.node] };
}

/** Those that come after this one in the whole. */
function orderOf(made: Node, whole: readonly Node[], isOne: typeof isSame): (node: Node) => boolean {
  const after = whole.slice(whole.findIndex((each) => isOne(each, made)) + 1);
  return (node) => after.some((each) => isOne(each, node));
}

/** Before the first of what comes later, else at the end. */
function before(there: readonly Placed[], isLater: (node: Node) => boolean, end: number): number {
  return there.find(({ node }) => isLater(node))?.pos ?? end;
}

/** Sections by what they are, else by heading; entries by what their titles rest on; lists by label. */
function isSame(a: Node, b: Node): boolean {
  if (a.type.isInGroup("section") && b.type.isInGroup("section")) {
    const part: unknown = a.attrs["part"];
    return part === null ? a.firstChild?.textContent === b.firstChild?.textContent : part === b.attrs["part"];
  }
  if (a.type !== b.type) return false;
  if (a.type.name === "list") return a.attrs["label"] === b.attrs["label"];
  return a.type.name === "entry" && factsOf(a).some((id) => factsOf(b).includes(id));
}

function factsOf(entry: Node): readonly string[] {
  return (entry.firstChild?.attrs as Partial<ClaimAttrs> | undefined)?.factIds ?? [];
}

function childrenOf(parent: Node, pos: number): Placed[] {
  const children: Placed[] = [];
  parent.forEach((node, offset) => children.push({ node, pos: pos + 1 + offset }));
  return children;
}

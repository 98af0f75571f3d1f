import { type Attrs, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec, Schema } from "prosemirror-model";
import type { Claim, DocumentHeader } from "#data/model/application/document.ts";
import { isAddress, LIST_SIGN, styled, unlessOfParagraphs, unlessStyled } from "./paste.ts";

/**
 * What a claim carries beside its text. `was` is the text that `by` and `accepted` are said of: another text is the
 * owner's, and not yet accepted.
 */
export type ClaimAttrs = Pick<Claim, "factIds"> & { by: Claim["by"] | null; accepted: boolean; was: string | null };

const CLAIM = { factIds: { default: [] }, by: { default: null }, accepted: { default: false }, was: { default: null } };

/** What cannot be typed: it is the owner's own from the master CV, or the posting's. */
const fixed = (name: string, text: string): DOMOutputSpec => ["div", { class: name, contenteditable: "false" }, text];

/** Attributes go through the clipboard with the node, so that what is cut and pasted keeps its evidence. */
function node(
  name: string,
  element: string,
  spec: NodeSpec,
  draw?: (node: Node) => (DOMOutputSpec | string)[],
): NodeSpec {
  const mark = (attrs: Attrs) => ({ class: name, "data-node": name, "data-attrs": JSON.stringify(attrs) });
  return {
    defining: true,
    ...spec,
    toDOM: (it: Node): DOMOutputSpec => {
      const before = draw?.(it) ?? [];
      if (it.isLeaf) return [element, mark(it.attrs), ...before];
      return before.length === 0 ? [element, mark(it.attrs), 0] : [element, mark(it.attrs), ...before, ["div", 0]];
    },
    parseDOM: [
      { tag: `[data-node="${name}"]`, getAttrs: (dom) => attrsOf(dom.getAttribute("data-attrs")) },
      ...(spec.parseDOM ?? []),
    ],
  };
}

function attrsOf(text: string | null): Attrs | false {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : false;
  } catch {
    return false;
  }
}

const said = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join(" · ");

function header(it: Node): DOMOutputSpec[] {
  const { name, tagline, place, email, phone, links } = it.attrs["data"] as DocumentHeader;
  return [
    fixed("name", name),
    fixed("ways", said(place, tagline, email, phone, ...links.map(({ label, url }) => label || url))),
  ];
}

const TEXT_ONLY = { content: "text*", marks: "" };
const SENTENCE = { content: "text*", marks: "_", attrs: CLAIM };
const PART = { part: { default: null } };

const nodes: Record<string, NodeSpec> = {
  cv: { content: "header section*" },
  letter: { content: "header field* paragraph+ field*" },
  header: node(
    "header",
    "header",
    { content: "headline?", attrs: { data: { default: { links: [] } } }, isolating: true },
    header,
  ),
  headline: node("headline", "p", SENTENCE),
  text_section: node("text_section", "section", {
    content: "heading claim*",
    group: "section",
    attrs: { ...PART, as: { default: null } },
  }),
  entries_section: node("entries_section", "section", { content: "heading entry*", group: "section", attrs: PART }),
  lists_section: node("lists_section", "section", { content: "heading list*", group: "section", attrs: PART }),
  heading: node("heading", "h2", TEXT_ONLY),
  entry: node(
    "entry",
    "div",
    {
      content: "title claim*",
      attrs: { organisation: { default: null }, place: { default: null }, when: { default: null } },
    },
    ({ attrs }) => [fixed("meta", said(attrs["organisation"], attrs["place"], attrs["when"]))],
  ),
  title: node("title", "p", SENTENCE),
  list: node("list", "div", { content: "item+", attrs: { label: { default: null } } }, ({ attrs }) => [
    fixed("meta", said(attrs["label"])),
  ]),
  item: node("item", "p", SENTENCE),
  paragraph: node("paragraph", "div", { content: "(claim | frame)+" }),
  frame: node("frame", "p", { attrs: { text: {}, from: {} }, selectable: true, atom: true }, ({ attrs }) => [
    String(attrs["text"]),
  ]),
  field: node("field", "p", { attrs: { name: {}, text: {} }, selectable: false, atom: true }, ({ attrs }) => [
    String(attrs["text"]),
  ]),
  // Last, so that a paragraph, list item or cell pasted from elsewhere becomes a claim.
  claim: node("claim", "p", {
    ...SENTENCE,
    parseDOM: [LIST_SIGN, { tag: "p" }, ...["li", "td", "th"].map(unlessOfParagraphs)],
  }),
  text: { group: "inline" },
};

const marks: Record<string, MarkSpec> = {
  bold: {
    parseDOM: [
      { tag: "strong" },
      unlessStyled("b", /font-weight:\s*(?:normal|[1-4]00)/i),
      styled(/font-weight:\s*(?:bold|[6-9]00)/i),
    ],
    toDOM: () => ["strong", 0],
  },
  italic: {
    parseDOM: [{ tag: "em" }, unlessStyled("i", /font-style:\s*normal/i), styled(/font-style:\s*italic/i)],
    toDOM: () => ["em", 0],
  },
  link: {
    attrs: { url: {} },
    inclusive: false,
    // The second is its own, from another place of the document.
    parseDOM: ["href", "data-url"].map((name) => ({
      tag: `[${name}]`,
      getAttrs: (dom) => {
        const url = dom.getAttribute(name) ?? "";
        return isAddress(url) && { url };
      },
    })),
    toDOM: ({ attrs }) => ["span", { class: "link", title: String(attrs["url"]), "data-url": String(attrs["url"]) }, 0],
  },
};

/** A CV or a letter as the editor holds it. */
export const schema = new Schema({ nodes, marks, topNode: "cv" });

/** Texts that rest on facts. */
export const CLAIM_NODES: readonly string[] = ["headline", "title", "claim", "item"];

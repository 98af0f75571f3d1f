import type { Node } from "prosemirror-model";
import type {
  Claim,
  CvDocument,
  DocumentEntry,
  DocumentSection,
  Frame,
  LetterDocument,
  Mark,
} from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import { type ClaimAttrs, CLAIM_NODES } from "./schema.ts";

/** Where a claim stands: its path in the document, and the position before its node in the editor's tree. */
export type Placed = { path: string; pos: number; claim: Claim; of: string | null };

export type Read = { text: StudioText; claims: Placed[] };

type Child = { node: Node; pos: number };
type Heading = { heading: string; part?: NonNullable<DocumentSection["part"]> };
type Reading = { claims: Placed[]; lastFacts: readonly string[] };

/**
 * The editor's tree as a document, with the place of each claim. What is empty is left out. `origin` gives what cannot
 * be typed: language, and a letter's fixed words.
 */
export function toDocument(doc: Node, origin: StudioText): Read {
  const children = childrenOf(doc, -1);
  const [first] = children;
  const header = origin.header;
  const reading: Reading = { claims: [], lastFacts: header.factIds };
  const headline = first?.node.firstChild?.type.name === "headline" ? childrenOf(first.node, first.pos)[0] : undefined;
  const headlineClaim = headline === undefined ? null : readClaim(headline, "header.headline", null, reading);
  const head = { ...header, headline: headlineClaim };
  const text: StudioText =
    origin.kind === "cv"
      ? ({ ...origin, header: head, sections: sectionsOf(children, reading) } satisfies CvDocument)
      : ({ ...origin, header: head, paragraphs: paragraphsOf(children, reading) } satisfies LetterDocument);
  return { text, claims: reading.claims };
}

/** Children with their positions; `pos` is the parent's own, -1 for the root. */
function childrenOf(parent: Node, pos: number): Child[] {
  const children: Child[] = [];
  parent.forEach((node, offset) => children.push({ node, pos: pos + 1 + offset }));
  return children;
}

function sectionsOf(children: readonly Child[], reading: Reading): DocumentSection[] {
  const sections: DocumentSection[] = [];
  for (const { node, pos } of children) {
    if (!node.type.isInGroup("section")) continue;
    const [heading, ...rest] = childrenOf(node, pos);
    const path = `sections[${sections.length}]`;
    const part = node.attrs["part"] as Heading["part"] | null;
    const base = { heading: heading?.node.textContent.trim() ?? "", ...(part ? { part } : {}) };
    const section = sectionOf(node, base, rest, path, reading);
    if (section !== null) sections.push(section);
  }
  return sections;
}

function sectionOf(
  node: Node,
  base: Heading,
  rest: readonly Child[],
  path: string,
  reading: Reading,
): DocumentSection | null {
  switch (node.type.name) {
    case "text_section": {
      const as = node.attrs["as"] as "paragraph" | "bullets" | null;
      const claims = readClaims(rest, `${path}.claims`, null, reading);
      return claims.length === 0 ? null : { kind: "text", ...base, ...(as === null ? {} : { as }), claims };
    }
    case "entries_section": {
      const entries: DocumentEntry[] = [];
      for (const entry of rest) {
        const at = `${path}.entries[${entries.length}]`;
        const [titleNode, ...points] = childrenOf(entry.node, entry.pos);
        const title = titleNode === undefined ? null : readClaim(titleNode, `${at}.title`, null, reading);
        if (title === null) continue;
        const { organisation, place, when } = entry.node.attrs as Record<string, string | null>;
        const bullets = readClaims(points, `${at}.bullets`, title.factIds[0] ?? null, reading);
        entries.push({
          title,
          organisation: organisation ?? null,
          place: place ?? null,
          when: when ?? null,
          bullets,
        });
      }
      return entries.length === 0 ? null : { kind: "entries", ...base, entries };
    }
    default: {
      const lists = [];
      for (const list of rest) {
        const items = readClaims(
          childrenOf(list.node, list.pos),
          `${path}.lists[${lists.length}].items`,
          null,
          reading,
        );
        if (items.length > 0) lists.push({ label: list.node.attrs["label"] as string | null, items });
      }
      return lists.length === 0 ? null : { kind: "lists", ...base, lists };
    }
  }
}

function paragraphsOf(children: readonly Child[], reading: Reading): LetterDocument["paragraphs"] {
  const paragraphs: LetterDocument["paragraphs"] = [];
  for (const { node, pos } of children) {
    if (node.type.name !== "paragraph") continue;
    const parts: (Claim | Frame)[] = [];
    for (const part of childrenOf(node, pos)) {
      if (part.node.type.name === "frame") parts.push(part.node.attrs as Frame);
      else {
        const claim = readClaim(part, `paragraphs[${paragraphs.length}][${parts.length}]`, null, reading);
        if (claim !== null) parts.push(claim);
      }
    }
    if (parts.length > 0) paragraphs.push(parts);
  }
  return paragraphs;
}

function readClaims(children: readonly Child[], path: string, of: string | null, reading: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const child of children) {
    const claim = readClaim(child, `${path}[${claims.length}]`, of, reading);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function readClaim({ node, pos }: Child, path: string, of: string | null, reading: Reading): Claim | null {
  if (!CLAIM_NODES.includes(node.type.name)) return null;
  const { factIds, by, accepted, was } = node.attrs as ClaimAttrs;
  const { text, marks } = textAndMarks(node);
  if (text === "") return null;
  // What was typed or pasted without evidence rests on what stands before it, and the gate judges it by that.
  const facts = factIds.length > 0 ? factIds : of === null ? [...reading.lastFacts] : [of];
  reading.lastFacts = facts;
  const same = text === was;
  const author = same ? by : "owner";
  const claim: Claim = {
    text,
    factIds: facts,
    ...(marks.length > 0 ? { marks } : {}),
    ...(author === null || author === undefined ? {} : { by: author }),
    ...(same && accepted ? { accepted } : {}),
  };
  reading.claims.push({ path, pos, claim, of });
  return claim;
}

/** The plain text without space at its ends, and its looks by place. */
function textAndMarks(node: Node): { text: string; marks: Mark[] } {
  const whole = node.textContent;
  const text = whole.trim();
  const skipped = whole.length - whole.trimStart().length;
  const marks: Mark[] = [];
  node.forEach((piece, offset) => {
    const from = Math.max(0, offset - skipped);
    const to = Math.min(text.length, offset + piece.nodeSize - skipped);
    if (from >= to) return;
    for (const mark of piece.marks) {
      const as = mark.type.name as Mark["as"];
      const url = mark.attrs["url"] as string | undefined;
      const before = marks.find((it) => it.as === as && it.to === from && it.url === url);
      if (before === undefined) marks.push({ from, to, as, ...(url === undefined ? {} : { url }) });
      else before.to = to;
    }
  });
  return { text, marks };
}

import { Fragment, type Mark as ProseMark, type Node } from "prosemirror-model";
import type { Claim, DocumentSection, Frame, LetterDocument } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import { schema } from "./schema.ts";

const make = (name: string, attrs: Record<string, unknown> | null, children: readonly Node[]) =>
  schema.node(name, attrs, Fragment.fromArray([...children]));

/** What stands above a letter's paragraphs, and below them. */
export const FIELDS_ABOVE = ["date", "recipient", "subject", "salutation"] as const;
export const FIELDS_BELOW = ["closing", "signature"] as const;

/** A document as the editor's tree. */
export function fromDocument(text: StudioText): Node {
  const { headline, ...data } = text.header;
  const header = make("header", { data }, headline === null ? [] : [fromClaim("headline", headline)]);
  if (text.kind === "cv") return make("cv", null, [header, ...text.sections.map(fromSection)]);
  const paragraphs = text.paragraphs.filter((parts) => parts.length > 0).map(fromParagraph);
  return make("letter", null, [
    header,
    ...fields(text, FIELDS_ABOVE),
    ...(paragraphs.length > 0 ? paragraphs : [make("paragraph", null, [make("claim", null, [])])]),
    ...fields(text, FIELDS_BELOW),
  ]);
}

function fields(text: LetterDocument, names: readonly (typeof FIELDS_ABOVE | typeof FIELDS_BELOW)[number][]): Node[] {
  return names.filter((name) => text[name] !== "").map((name) => make("field", { name, text: text[name] }, []));
}

function fromParagraph(parts: readonly (Claim | Frame)[]): Node {
  const nodes = parts.map((part) =>
    "factIds" in part ? fromClaim("claim", part) : make("frame", { text: part.text, from: part.from }, []),
  );
  return make("paragraph", null, nodes);
}

/** A section as the editor has it. */
export function fromSection(section: DocumentSection): Node {
  const part = section.part ?? null;
  const heading = make("heading", null, textOf(section.heading));
  switch (section.kind) {
    case "text":
      return make("text_section", { part, as: section.as ?? null }, [
        heading,
        ...section.claims.map((claim) => fromClaim("claim", claim)),
      ]);
    case "entries":
      return make("entries_section", { part }, [
        heading,
        ...section.entries.map(({ title, bullets, organisation, place, when }) =>
          make("entry", { organisation, place, when }, [
            fromClaim("title", title),
            ...bullets.map((claim) => fromClaim("claim", claim)),
          ]),
        ),
      ]);
    case "lists":
      return make("lists_section", { part }, [
        heading,
        ...section.lists
          .filter(({ items }) => items.length > 0)
          .map(({ label, items }) =>
            make(
              "list",
              { label },
              items.map((claim) => fromClaim("item", claim)),
            ),
          ),
      ]);
  }
}

/** A claim as a node of this name, its looks as marks of its text. */
export function fromClaim(name: string, { text, factIds, marks = [], by, accepted }: Claim): Node {
  const edges = new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].filter((edge) => edge <= text.length).toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const looks = marks.filter(({ from, to }) => from <= start && end <= to).map(toMark);
    return textOf(text.slice(start, end), looks);
  });
  return make(name, { factIds, by: by ?? null, accepted: accepted ?? false, was: text }, pieces);
}

function toMark({ as, url }: NonNullable<Claim["marks"]>[number]): ProseMark {
  return schema.mark(as, as === "link" ? { url: url ?? "" } : null);
}

function textOf(text: string, marks: readonly ProseMark[] = []): Node[] {
  return text === "" ? [] : [schema.text(text, marks)];
}

import type { Annotation } from "#data/model/job/annotation.ts";

/** A stretch of a posting's text, and the marks that lie on it. */
export type Stretch = { text: string; marks: readonly Annotation[] };

/** The text cut where marks begin and end; together the stretches are the text again. Pure. */
export function stretches(text: string, annotations: readonly Annotation[]): Stretch[] {
  const spans = annotations.map((mark) => ({ mark, from: mark.start, to: mark.start + mark.quote.length }));
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    return {
      text: text.slice(from, to),
      marks: spans.filter((span) => span.from <= from && to <= span.to).map(({ mark }) => mark),
    };
  });
}

/** Where a phrase stands in the text, at `near` or else for the first time, whatever its case; null where it does not. */
export function findPhrase(text: string, phrase: string, near: number | null): { quote: string; start: number } | null {
  const wanted = phrase.trim();
  if (wanted === "") return null;
  if (near !== null && text.startsWith(wanted, near)) return { quote: wanted, start: near };
  const start = text.toLowerCase().indexOf(wanted.toLowerCase());
  return start < 0 ? null : { quote: text.slice(start, start + wanted.length), start };
}

/** UTF-16 units of text in `root` before a place in it. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

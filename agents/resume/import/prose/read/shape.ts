import type { Entry } from "../entries.ts";
import { employerScore, titleScore } from "../names.ts";
import type { Piece } from "../pieces.ts";
import { placeScore } from "../places.ts";

export type Order = "title" | "employer";
type Kind = "title" | "employer" | "place";

/**
 * How the stations of a section are written: what comes first, and at which place of the head each thing stands.
 * `share` is 0 to 1: how many of the stations that tell it by their own words have it there.
 */
export type Shape = { order: Order; share(kind: Kind, piece: Piece, entry: Entry): number };

const difference = (piece: Piece) => titleScore(piece.text) - employerScore(piece.text);

/** Learns the shape from the stations whose words speak for themselves; the others are read after it. */
export function shapeOf(entries: readonly Entry[]): Shape {
  const votes = new Map<string, Record<Kind, number>>();
  let first = 0;
  for (const entry of entries) {
    const names = entry.pieces.filter((piece, at) => !(placeScore(piece.text) >= 2 && at > 0));
    const [a, b] = names;
    if (a && b) first += Math.sign(difference(a) - difference(b));
    if (entry.pieces.length < 2) continue;
    for (const piece of entry.pieces) {
      const kind = kindOf(piece.text);
      if (kind === null) continue;
      const slot = slotOf(piece, entry);
      const here = votes.get(slot) ?? { title: 0, employer: 0, place: 0 };
      here[kind] += 1;
      votes.set(slot, here);
    }
  }
  return {
    order: first >= 0 ? "title" : "employer",
    share(kind, piece, entry) {
      const here = votes.get(slotOf(piece, entry));
      return here ? here[kind] / (here.title + here.employer + here.place + 0.5) : 0;
    },
  };
}

/** What a text is by its own words, where it is that for certain. */
function kindOf(text: string): Kind | null {
  if (placeScore(text) >= 2) return "place";
  const [title, employer] = [titleScore(text), employerScore(text)];
  if (title > 0.3 && title > employer) return "title";
  return employer >= 1 && employer > title ? "employer" : null;
}

/** The line, counted from that of the dates, and the place in it. */
function slotOf(piece: Piece, entry: Entry): string {
  const dated = entry.head.findIndex((block) => block.spans.some((span) => !span.single));
  const anchor = dated === -1 ? entry.head.findIndex((block) => block.spans.length > 0) : dated;
  const nth = entry.pieces.filter((other) => other.row === piece.row).indexOf(piece);
  return `${piece.row - Math.max(0, anchor)}/${nth}`;
}

/** A piece of two texts laid over each other. */
export type Piece = { text: string; how: "same" | "gone" | "new" };

/** Words beyond which two texts are shown one after the other: comparing them word by word would take too long. */
const MOST = 1500;

/** What went and what came between two texts, word by word. */
export function wordChanges(before: string, after: string): Piece[] {
  const [a, b] = [split(before), split(after)];
  if (a.length > MOST || b.length > MOST) return joined([piece("gone", before), piece("new", after)]);
  // Lengths of the longest common run from each pair of places to the ends.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push(piece("same", b[j] ?? ""));
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1)))
      pieces.push(piece("gone", a[i++] ?? ""));
    else pieces.push(piece("new", b[j++] ?? ""));
  }
  return joined(pieces);
}

const piece = (how: Piece["how"], text: string): Piece => ({ how, text });
const split = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];

function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const { how, text } of pieces) {
    const last = out.at(-1);
    if (last?.how === how) last.text += text;
    else if (text !== "") out.push({ how, text });
  }
  return out;
}

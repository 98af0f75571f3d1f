/** The known word that a mistyped one probably means, as a clause for its message; empty when none is near. */
export function perhaps(word: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, steps: stepsBetween(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps)[0];
  return near === undefined || near.steps > Math.max(2, word.length / 3) ? "" : `; did you mean ${near.name}?`;
}

/** Letters to insert, drop or change until one word is the other. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

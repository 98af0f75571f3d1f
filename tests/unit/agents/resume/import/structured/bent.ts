/** A generator that repeats: the same seed gives the same numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state % limit;
  };
}

/** Bends a value at a few places: members that nobody knows, members of another kind, members twice as long or gone. */
export function bent(value: unknown, next: (below: number) => number): unknown {
  const copy: unknown = structuredClone(value);
  const places: Record<string, unknown>[] = [];
  const walk = (item: unknown): void => {
    if (typeof item !== "object" || item === null) return;
    if (!Array.isArray(item)) places.push(item as Record<string, unknown>);
    for (const member of Object.values(item)) walk(member);
  };
  walk(copy);
  for (let round = 0; round < 4; round++) {
    const at = places[next(places.length)] ?? {};
    const keys = Object.keys(at);
    const key = keys[next(keys.length)] ?? "none";
    const word = `stray${next(100_000)}`;
    const ways: (() => void)[] = [
      () => void (at[`odd key ${round}`] = word),
      () => void (at[key] = [at[key], word]),
      () => void (at[key] = { inner: word }),
      () => void delete at[key],
      () => void (at[key] = typeof at[key] === "string" ? `${at[key]} ${word}` : at[key]),
      () => void (at[key] = next(5000)),
    ];
    ways[next(ways.length)]?.();
  }
  return copy;
}

/** Bends a Markdown text at a few lines: strays of every shape among them, lines indented, doubled or gone. */
export function bentLines(text: string, next: (below: number) => number): string {
  const lines = text.split("\n");
  const stray = () => `stray${next(100_000)}`;
  for (let round = 0; round < 5; round++) {
    const at = next(lines.length);
    const here = lines[at] ?? "";
    const ways: (() => string[])[] = [
      () => [here, "", `A ${stray()} paragraph.`, ""],
      () => [here, `- an item ${stray()}`],
      () => [here, `    - deep below ${stray()}`],
      () => [here, "", `${"#".repeat(1 + next(5))} Heading ${stray()}`, ""],
      () => [here, "", `## Skills`, "", `- ${stray()}: ${stray()}, ${stray()}`],
      () => [here, "", `| ${stray()} | Level |`, "| --- | --- |", `| ${stray()} | ${stray()} |`, ""],
      () => [here, `Place: ${stray()}`, `Result: ${stray()}`],
      () => [here, `[${stray()}](https://${stray()}.example)`],
      () => [`  ${here}`],
      () => [here, here],
      () => [],
    ];
    lines.splice(at, 1, ...(ways[next(ways.length)]?.() ?? []));
  }
  return lines.join("\n");
}

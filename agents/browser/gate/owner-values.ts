import { createHash } from "node:crypto";
import { spellings, squash } from "./spellings.ts";

/** A value shorter than this, squashed, is looked for as a whole word of a request only: it is in too many others. */
const SHORT = 5;
/** Shorter still, it tells nobody apart. */
const NOTHING = 3;
/** A long text is known by pieces of this many letters, so that a paragraph of it is known too. */
const PIECE = 28;
/** Answers of so many people that they are nobody's. */
const EVERYBODYS = new Set(["yes", "no", "true", "false", "none", "other", "male", "female", "null", "undefined"]);

type Value = { id: number; plain: string; pieces: readonly string[]; digests: readonly string[] };

/** The values of the owner that stand in the page, and the question whether a request carries one. */
export class OwnerValues {
  readonly #values = new Map<string, Value>();

  get size(): number {
    return this.#values.size;
  }

  add(values: readonly string[]): void {
    for (const text of values) {
      const plain = squash(text);
      if (plain.length < NOTHING || EVERYBODYS.has(plain) || this.#values.has(plain)) continue;
      this.#values.set(plain, { id: this.#values.size, plain, pieces: piecesOf(plain), digests: digestsOf(text) });
    }
  }

  /** Takes a value that the site itself uses, such as the city in its own address, out of what tells the owner. */
  without(texts: readonly string[]): OwnerValues {
    const common = this.carriedBy(texts);
    const rest = new OwnerValues();
    for (const [plain, value] of this.#values) if (!common.has(plain)) rest.#values.set(plain, value);
    return rest;
  }

  /**
   * The squashed values that the texts of one request carry, in any spelling `spellings` knows, across separators,
   * or as the digests by which trackers pass on an e-mail address.
   */
  carriedBy(texts: readonly string[]): Set<string> {
    const carried = new Set<string>();
    if (this.#values.size === 0) return carried;
    for (const text of texts) {
      for (const spelling of spellings(text)) {
        const plain = squash(spelling);
        const words = new Set(spelling.split(/[^\p{L}\p{N}\p{M}]+/u).map(squash));
        for (const value of this.#values.values()) {
          if (!carried.has(value.plain) && isIn(value, plain, words)) carried.add(value.plain);
        }
      }
      const lower = text.toLowerCase();
      for (const { plain, digests } of this.#values.values()) {
        if (digests.some((digest) => lower.includes(digest))) carried.add(plain);
      }
    }
    return carried;
  }
}

function isIn({ plain, pieces }: Value, text: string, words: ReadonlySet<string>): boolean {
  if (plain.length < SHORT) return words.has(plain);
  return text.includes(plain) || pieces.some((piece) => text.includes(piece));
}

function piecesOf(plain: string): string[] {
  if (plain.length < 2 * PIECE) return [];
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= plain.length && pieces.length < 400; at += PIECE)
    pieces.push(plain.slice(at, at + PIECE));
  return pieces;
}

function digestsOf(text: string): string[] {
  const forms = new Set([text, text.trim(), text.trim().toLowerCase(), text.replace(/\D/g, "")]);
  return [...forms].flatMap((form) => {
    if (form.length < SHORT) return [];
    return ["md5", "sha1", "sha256"].map((name) => createHash(name).update(form).digest("hex"));
  });
}

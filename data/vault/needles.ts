import { SHORTEST } from "./spellings.ts";

/**
 * Many texts that are looked for at once, whatever their case: in one pass whose time grows with the text alone, where
 * one regular expression of them all cannot even be made once a value is long.
 */
export class Needles {
  /** How often each was added. */
  readonly #times = new Map<string, number>();
  /** Those that begin alike, longest first. */
  readonly #byBeginning = new Map<string, string[]>();
  #longest = 0;

  /** Letters of the longest that was ever added. */
  get longest(): number {
    return this.#longest;
  }

  /** Of four letters or more. */
  add(needle: string): void {
    const folded = fold(needle);
    const times = this.#times.get(folded) ?? 0;
    this.#times.set(folded, times + 1);
    if (times > 0) return;
    const beginning = folded.slice(0, SHORTEST);
    const alike = [...(this.#byBeginning.get(beginning) ?? []), folded];
    this.#byBeginning.set(
      beginning,
      alike.sort((a, b) => b.length - a.length),
    );
    this.#longest = Math.max(this.#longest, folded.length);
  }

  remove(needle: string): void {
    const folded = fold(needle);
    const times = this.#times.get(folded) ?? 0;
    if (times > 1) return void this.#times.set(folded, times - 1);
    this.#times.delete(folded);
    const beginning = folded.slice(0, SHORTEST);
    const others = (this.#byBeginning.get(beginning) ?? []).filter((one) => one !== folded);
    if (others.length > 0) this.#byBeginning.set(beginning, others);
    else this.#byBeginning.delete(beginning);
  }

  /** The text with `by` in place of each; of several at one place the longest. */
  replace(text: string, by: string): string {
    if (this.#byBeginning.size === 0) return text;
    const folded = fold(text);
    let result = "";
    let done = 0;
    for (let at = 0; at + SHORTEST <= folded.length; at += 1) {
      const alike = this.#byBeginning.get(folded.slice(at, at + SHORTEST));
      const found = alike?.find((needle) => folded.startsWith(needle, at));
      if (found === undefined) continue;
      result += text.slice(done, at) + by;
      done = at + found.length;
      at = done - 1;
    }
    return result + text.slice(done);
  }
}

/** Lower case, letter by letter: a text keeps its length, so that places in it stay what they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // Beyond ASCII the whole may be lowered otherwise than its letters: by what stands beside one, or to a longer text.
  // oxlint-disable-next-line no-control-regex
  if (/^[\0-\x7f]*$/.test(text)) return lower;
  return text.replace(/[^\0-\x7f]|[A-Z]/g, (letter) => {
    const other = letter.toUpperCase().toLowerCase();
    return other.length === letter.length ? other : letter;
  });
}

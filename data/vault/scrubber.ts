/** What stands where a secret stood. */
export const SCRUBBED = "•••";
/** Shorter values would take ordinary words out of every line. */
const SHORTEST = 4;
/** Letters of base64 that must be left of a value for it to be told from other text. */
const SHORTEST_BASE64 = 6;

/** Members whose text is a secret. */
const FIELDS =
  "password|passphrase|secret|seed|identity|token|authorization|(?:set-)?cookie|(?:x-)?csrf(?:-token)?|api_?key";

/** Secrets told by their look, whatever their value: group 1, where there is one, stays. */
const SHAPES: readonly RegExp[] = [
  /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g,
  /\b((?:Bearer|Basic)\s+)[\w.~+/=-]{8,}/gi,
  /\b((?:__Host-|__Secure-)?(?:autoresume|ar)_\w+=)[\w.~%+/=-]+/g,
  new RegExp(`("(?:${FIELDS})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)+`, "gi"),
  // The same within JSON that is itself a text of JSON.
  new RegExp(`(\\\\+"(?:${FIELDS})\\\\+"\\s*:\\s*\\\\+")[^"\\\\]+(?:\\\\{3}"[^"\\\\]*)*`, "gi"),
];

/**
 * Takes secrets out of text by their value, in whatever place and spelling they stand: as they are, escaped as JSON,
 * in an address, in HTML, as base64 at any offset, as hexadecimal; and by the shapes above.
 */
export class Scrubber {
  readonly #known = new Map<string, number>();
  #pattern: RegExp | null = null;

  /** From now on this value is taken out; what is shorter than four characters cannot be. */
  know(value: string): void {
    if (value.length < SHORTEST) return;
    this.#known.set(value, (this.#known.get(value) ?? 0) + 1);
    this.#pattern = null;
  }

  /** As often as it was made known, and it is no longer taken out. */
  forget(value: string): void {
    const times = this.#known.get(value);
    if (times === undefined) return;
    if (times > 1) this.#known.set(value, times - 1);
    else this.#known.delete(value);
    this.#pattern = null;
  }

  clean(text: string): string {
    this.#pattern ??= patternOf(this.#known.keys());
    const without = text.replace(this.#pattern, SCRUBBED);
    return SHAPES.reduce(
      (line, shape) => line.replace(shape, (_, kept: unknown) => `${typeof kept === "string" ? kept : ""}${SCRUBBED}`),
      without,
    );
  }

  /** The same value with every text in it cleaned, its shape as it was; what is no JSON stays as it is. */
  cleanDeep<T>(value: T): T {
    return deep(value, (text) => this.clean(text)) as T;
  }
}

/** What is to be made known of an opened text: the values of an answer or of a session's cookies, else the text itself. */
export function secretsWithin(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [text];
  try {
    return valuesOf(JSON.parse(text), false);
  } catch {
    return [text];
  }
}

const HOLDS_VALUES: ReadonlySet<string> = new Set(["value", "text", "labels", "values"]);

function valuesOf(value: unknown, named: boolean): string[] {
  if (typeof value === "string") return named ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, named));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => valuesOf(member, HOLDS_VALUES.has(key)));
}

function deep(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, clean));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member, clean)]));
}

function patternOf(values: Iterable<string>): RegExp {
  const all = new Set([...values].flatMap(spellingsOf));
  if (all.size === 0) return /(?!)/g;
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((spelling) => RegExp.escape(spelling)).join("|"), "gi");
}

/** A value in every spelling it may be met in; also for whoever searches for what must not be there. */
export function spellingsOf(value: string): string[] {
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  const bytes = Buffer.from(value);
  const ascii = value.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  const written = [
    value,
    value.trim(),
    json(value),
    json(json(value)),
    ascii,
    encodeURI(value.toWellFormed()),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams({ v: value }).toString().slice(2),
    value.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter),
    bytes.toString("hex"),
  ].filter((spelling) => spelling.length >= SHORTEST);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    // The first and last letters also depend on what stands beside the value.
    const start = Math.ceil((offset * 8) / 6);
    const inner = whole.slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
    return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [...new Set([...written, ...base64.filter((spelling) => spelling.length >= SHORTEST_BASE64)])];
}

/** Shorter spellings would take ordinary words out of every line. */
export const SHORTEST = 4;
/** Letters of base64 that must be left of a value for it to be told from other text. */
const SHORTEST_BASE64 = 6;

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

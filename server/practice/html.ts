/** Markup that is already safe to send. */
export type Html = { readonly markup: string };
type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(render).join("");
}

/** A template whose values are escaped unless they are `Html` themselves; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.map((text, index) => text + render(parts[index])).join("") };
}

/** Takes the text as markup: only for what this room wrote itself. */
export function ownMarkup(markup: string): Html {
  return { markup };
}

/** A value as JSON that may stand inside a script element. */
export function jsonForScript(value: unknown): Html {
  return { markup: JSON.stringify(value).replace(/</g, "\\u003c") };
}

import { oneLine } from "../import/plain-text.ts";

/**
 * A plain text for a place where Markdown is read: signs that would be marks there stand behind a backslash, and only
 * where there are such. Addresses stay whole.
 */
export function asMarkdown(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return oneLine(flat) === flat ? flat : escaped(flat);
}

function escaped(text: string): string {
  const words = text.split(/(https?:\/\/\S+)/);
  const inner = words.map((part, index) =>
    index % 2 === 1
      ? part
      : part
          .replace(/[\\`*_~[\]]/g, "\\$&")
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;"),
  );
  return inner
    .join("")
    .replace(/^(#{1,6}\s|[-+•‣◦▪●·–—]\s)/u, "\\$1")
    .replace(/^(\d{1,2})([.)]\s)/, "$1\\$2");
}

import sanitizeHtml from "sanitize-html";
import { htmlLines, readHtml } from "./text/html-lines.ts";
import type { Line } from "./text/line.ts";
import { plainLines } from "./text/plain-lines.ts";

/** Longer markup than any posting's is cut here, in characters. */
const MOST_HTML = 2_000_000;

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const ESCAPED_TAG = /&(?:amp;)*lt;\/?[a-z][a-z0-9]*(?:\s|\/|&(?:amp;)*gt;)/i;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#x27": "'",
  apos: "'",
  amp: "&",
};

/**
 * Markup that was escaped once or twice too often (`&lt;p&gt;`, `&amp;lt;p&amp;gt;`), as boards send it, made markup
 * again. Text that holds real tags is left alone: what is escaped in it is meant to be read.
 */
export function unescapedMarkup(html: string): string {
  let markup = html;
  for (let round = 0; round < 3 && !TAG.test(markup) && ESCAPED_TAG.test(markup); round++) {
    markup = markup.replace(/&(lt|gt|quot|#39|#x27|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  }
  return markup;
}

/** The lines of a description, whether it came as markup, escaped markup or plain text. */
export function linesOfMarkup(html: string): Line[] {
  const markup = unescapedMarkup(html.slice(0, MOST_HTML));
  if (!TAG.test(markup))
    return plainLines(
      markup.replace(/&(lt|gt|quot|#39|apos|amp|nbsp);/g, (whole, name: string) =>
        name === "nbsp" ? " " : (ENTITIES[name] ?? whole),
      ),
    );
  const lines = htmlLines(markup);
  const breaks = markup.trim().split(/\n/).length;
  // Text that was only wrapped in one element keeps its lines in the line breaks of the source.
  if (lines.length <= 2 && breaks >= 6)
    return plainLines(
      htmlLines(`<pre>${markup}</pre>`)
        .map((line) => line.text)
        .join("\n"),
    );
  return lines;
}

/** Lines as text: an empty line before a heading, `• ` before an item. */
export function textOfLines(lines: readonly Line[]): string {
  return lines
    .map((line) => (line.kind === "heading" ? `\n${line.text}` : line.kind === "item" ? `• ${line.text}` : line.text))
    .join("\n")
    .trim();
}

/** The text of a description as a person reads it: no scripts, nothing hidden, headings and items on their own lines. */
export function htmlToText(html: string): string {
  return textOfLines(linesOfMarkup(html));
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Plain text as simple markup, so that it can be shown and read like any other description. */
export function htmlOfLines(lines: readonly Line[]): string {
  let html = "";
  let listed = false;
  for (const line of lines) {
    const item = line.kind === "item";
    if (item !== listed) html += item ? "<ul>" : "</ul>";
    listed = item;
    const tag = item ? "li" : line.kind === "heading" ? "h3" : "p";
    html += `<${tag}>${escapeHtml(line.text)}</${tag}>`;
  }
  return listed ? `${html}</ul>` : html;
}

const SNAPSHOT: sanitizeHtml.IOptions = {
  allowedTags:
    "h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd blockquote pre code b strong i em u s sub sup small table thead tbody tfoot tr th td caption a span div section article".split(
      " ",
    ),
  allowedAttributes: {
    a: ["href", "rel", "target"],
    th: ["colspan", "rowspan"],
    td: ["colspan", "rowspan"],
    ol: ["start"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nonTextTags:
    "script style textarea option noscript template iframe object embed svg math title head select button".split(" "),
  nestingLimit: 100,
  transformTags: {
    a: (tagName, attributes) => ({
      tagName,
      attribs: {
        ...(attributes["href"] === undefined ? {} : { href: attributes["href"] }),
        rel: "noopener noreferrer nofollow",
        target: "_blank",
      },
    }),
  },
};

/**
 * A description as a fragment that is safe to show: structure and web links only. No script, style, form control, event
 * attribute, image or anything else that would load from elsewhere.
 */
export function snapshotOf(html: string): string {
  const markup = unescapedMarkup(html.slice(0, MOST_HTML));
  const { lines, whole } = readHtml(markup);
  return whole ? sanitizeHtml(markup, SNAPSHOT) : htmlOfLines(lines);
}

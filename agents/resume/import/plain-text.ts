import { load } from "cheerio";
import { Lexer, type Token } from "marked";

/** A text without marks. `paragraphs` and `items` (of lists) are in the text's order within their kind. */
export type PlainText = {
  paragraphs: string[];
  items: string[];
  links: { text: string; url: string }[];
};

const TAGS =
  "a|abbr|b|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul";
const KNOWN_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, "i");
const UNKNOWN_ANGLE = new RegExp(`<(?!/?(?:${TAGS})(?:\\s[^<>]*)?/?>)`, "gi");
// Controls, zero-width marks that show nothing, and soft hyphens; joiners stay, scripts need them.
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** Strips HTML and Markdown marks from a text, keeping every word of it; links leave their words and are listed. */
export function plainText(source: string): PlainText {
  const result: PlainText = { paragraphs: [], items: [], links: [] };
  const clean = source
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/[\u00A0\u202F]/g, " ");
  for (const block of blocksOf(withoutHtml(clean, result.links))) {
    const text = collapse(inline(Lexer.lexInline(block.text), result.links))
      .replace(LEFT_OVER, "")
      .trim();
    if (text !== "") (block.item ? result.items : result.paragraphs).push(text);
  }
  return result;
}

/** `**` that closes nothing, beside a word; `2**8` stays. */
const LEFT_OVER = /(?<![\p{L}\p{N}])(?:\*\*+|__+)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?,;:)])\*\*+(?![\p{L}\p{N}])/gu;

/** The whole text on one line, list items included. */
export function oneLine(source: string): string {
  const { paragraphs, items } = plainText(source);
  return [...paragraphs, ...items].join(" ");
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutHtml(source: string, links: PlainText["links"]): string {
  if (!KNOWN_TAG.test(source)) return source;
  const $ = load(source.replace(UNKNOWN_ANGLE, "&lt;"), null, false);
  $("script, style").remove();
  $("a[href]").each((_, element) => {
    const url = $(element).attr("href") ?? "";
    if (/^(?:https?:|mailto:)/i.test(url)) links.push({ text: collapse($(element).text()), url });
  });
  $("img").each((_, element) => void $(element).replaceWith($(element).attr("alt") ?? ""));
  $("br, hr").replaceWith("\n");
  // Editors put a paragraph into each item; its breaks are not the item's.
  $("li > p, li > div").each((_, element) => void $(element).after(" ").replaceWith($(element).contents()));
  $("li").prepend("\n- ").append("\n");
  $("p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, tr, ul, ol").append("\n\n").prepend("\n\n");
  $("td, th").append(" ");
  return $.root().text();
}

type Block = { text: string; item: boolean };

const BULLET = /^\s*(?:[-*•‣◦▪●·–—]\s+|\+\s+(?!\d))/;
const NUMBERED = /^\s*\d{1,2}[.)]\s+/;

function blocksOf(source: string): Block[] {
  const lines = source.split("\n");
  // "2019. A good year" is a sentence; a list counts from one.
  const numbered =
    lines.filter((line) => NUMBERED.test(line)).length > 1 && lines.some((line) => /^\s*1[.)]\s/.test(line));
  const blocks: Block[] = [];
  let current: Block | null = null;
  for (const line of lines) {
    if (/^\s*$|^\s*(?:```|~~~|[-*_]{3,}\s*$)/.test(line)) {
      current = null;
      continue;
    }
    const marked = BULLET.test(line) || (numbered && NUMBERED.test(line));
    const text = line
      .replace(marked && !BULLET.test(line) ? NUMBERED : BULLET, "")
      .replace(/^\s*(?:#{2,6}\s+|#\s+(?=\p{Lu})|>\s+(?=\p{L}))/u, "");
    if (current && !marked) current.text += `\n${text}`;
    else blocks.push((current = { text, item: marked }));
  }
  return blocks;
}

function inline(tokens: readonly Token[], links: PlainText["links"]): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case "strong":
        case "em":
          return inline(token["tokens"] ?? [], links);
        case "del":
          // A single tilde means "about" more often than it strikes out.
          return token.raw.startsWith("~~") ? inline(token["tokens"] ?? [], links) : token.raw;
        case "link": {
          const text = inline(token["tokens"] ?? [], []);
          if (token.raw !== text) links.push({ text, url: String(token["href"]) });
          return text;
        }
        case "image":
        case "codespan":
        case "escape":
          return entities(String(token["text"]));
        case "br":
          return "\n";
        default:
          return entities(token.raw);
      }
    })
    .join("");
}

function entities(text: string): string {
  if (!/&(?:[a-z]+\d*|#\d+|#x[0-9a-f]+);/i.test(text)) return text;
  return load(text.replaceAll("<", "&lt;"), null, false).root().text();
}

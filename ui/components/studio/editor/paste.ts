import type { TagParseRule } from "prosemirror-model";

/** Where what was pasted keeps its looks: an inline style would be refused by the page's policy, and is needed only to be read. */
const KEPT_STYLE = "data-style";

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const HANDLER = /\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
/** What word processors write before a line of a list. */
const BULLET = /^[ \t]*[•·▪◦‣*-][ \t]+/gm;

/** Pasted HTML without what a page may not do, its inline styles under another name. The editor's own stays as it is. */
export function cleanHtml(html: string): string {
  return html.replace(TAG, (tag) =>
    tag.includes("data-node=") ? tag : tag.replace(HANDLER, "").replace(/\sstyle(\s*=)/gi, ` ${KEPT_STYLE}$1`),
  );
}

/** Pasted text, a sentence a line. */
export function cleanText(text: string): string {
  return text.replace(BULLET, "").replace(/\t/g, " ");
}

/** A rule for elements whose own style says so, beside those that say it by their name. */
export function styled(pattern: RegExp): TagParseRule {
  return {
    tag: `[${KEPT_STYLE}]`,
    consuming: false,
    getAttrs: (dom) => pattern.test(dom.getAttribute(KEPT_STYLE) ?? "") && null,
  };
}

/** An element of this name, unless its own style takes back what the name says. */
export function unlessStyled(tag: string, pattern: RegExp): TagParseRule {
  return { tag, getAttrs: (dom) => !pattern.test(dom.getAttribute(KEPT_STYLE) ?? "") && null };
}

/** An item or a cell; where paragraphs stand in it, each of them is a sentence. */
export function unlessOfParagraphs(tag: string): TagParseRule {
  return { tag, getAttrs: (dom) => dom.querySelector("p") === null && null };
}

/** The sign that a word processor writes before a line of a list is no text. */
export const LIST_SIGN: TagParseRule = { ...styled(/mso-list:\s*ignore/i), consuming: true, ignore: true };

/** What a document may link to. */
export function isAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url);
}

/** An address as one types it, completed; empty where there is none. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  if (isAddress(text)) return text;
  if (/^[^\s:]+@[^\s:]+\.[^\s:]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s:/]+\.[^\s]+$/.test(text) ? `https://${text}` : "";
}

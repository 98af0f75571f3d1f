import { Parser } from "htmlparser2";
import {
  type Line,
  LONGEST_LINE,
  looksLikeHeading,
  MOST_READ,
  piecesOf,
  splitInlineBullets,
  withoutBullet,
} from "./line.ts";

const BLOCK = new Set(
  (
    "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr legend li main nav ol p pre section summary details table tbody thead tfoot tr caption ul"
  ).split(" "),
);
const UNREAD = new Set(
  "script style noscript template svg math head title iframe object embed select option textarea button canvas audio video".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong", "u", "th"]);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** More lines than any posting has; the rest of such a text is left out. */
const MOST_LINES = 5_000;

/** Nested deeper than this is no document but an attack on the parser, whose time grows with the square of the depth. */
const DEEPEST = 1_000;

type Open = { bold: boolean; unread: boolean };

/** Collects the lines of a document while it streams by; no tree is built, so depth costs nothing. */
class LineCollector {
  readonly lines: Line[] = [];
  private text = "";
  private boldText = "";
  readonly stack: Open[] = [];
  private bold = 0;
  private unread = 0;
  private heading = 0;
  private pre = 0;
  private item = false;
  private cell = false;
  private term = false;
  private read = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (BLOCK.has(name) && !(name === "dd" && this.term)) this.flush(name === "ul" || name === "ol");
    const style = attributes["style"] ?? "";
    const entry = {
      bold: BOLD.has(name) || BOLD_STYLE.test(style),
      unread: UNREAD.has(name) || "hidden" in attributes || HIDDEN_STYLE.test(style),
    };
    this.stack.push(entry);
    if (entry.bold) this.bold += 1;
    if (entry.unread) this.unread += 1;
    const level = /^h([1-6])$/.exec(name);
    if (level !== null) this.heading = Number(level[1]);
    if (name === "li") this.item = true;
    if (name === "pre") this.pre += 1;
    if ((name === "td" || name === "th") && this.text.trim() !== "") this.cell = true;
    if (name === "br") this.flush(false);
  }

  close(name: string): void {
    const entry = this.stack.pop();
    if (name === "dt" && this.text.trim() !== "") {
      this.term = true;
      if (!/:\s*$/.test(this.text)) this.add(": ");
    } else if (BLOCK.has(name)) {
      this.flush(false);
    }
    if (entry?.bold) this.bold -= 1;
    if (entry?.unread) this.unread -= 1;
    if (/^h[1-6]$/.test(name)) this.heading = 0;
    if (name === "li" || name === "ul" || name === "ol") this.item = false;
    if (name === "pre") this.pre -= 1;
  }

  words(text: string): void {
    if (this.unread > 0) return;
    if (this.cell && text.trim() !== "") {
      this.cell = false;
      this.add(" | ");
    }
    if (this.pre === 0) return this.add(text);
    const [first = "", ...rest] = text.split("\n");
    this.add(first);
    for (const next of rest) {
      this.flush(false);
      this.add(next);
    }
  }

  private add(text: string): void {
    this.text += text;
    if (this.bold > 0 || text.trim() === "" || /^[\s:|]+$/.test(text)) this.boldText += text;
    else this.boldText += "\u0000".repeat(text.length);
  }

  /** `listFollows`: a list opens right behind, so a bold item is the heading of that list. */
  flush(listFollows: boolean): void {
    const text = this.text.replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, " ").trim();
    const allBold = text !== "" && !this.boldText.includes("\u0000");
    const boldStart = this.boldText
      .slice(0, (this.boldText + "\u0000").indexOf("\u0000"))
      .replace(/\s+/g, " ")
      .trim();
    this.text = "";
    this.boldText = "";
    this.cell = false;
    this.term = false;
    if (!/[\p{L}\p{N}]/u.test(text) || this.lines.length >= MOST_LINES || this.read > MOST_READ) return;
    this.read += text.length;
    if (text.length > LONGEST_LINE) {
      for (const piece of piecesOf(text.slice(0, MOST_READ)))
        this.push({ text: piece, kind: this.item ? "item" : "text", level: 0, lead: null });
      return;
    }
    if (this.heading > 0) return this.push({ text, kind: "heading", level: this.heading, lead: null });
    const bare = withoutBullet(text);
    const shortBold = allBold && text.length <= 110 && !/[.!;]$/.test(text) && bare === null;
    const label = this.item && text.length <= 60 && text.endsWith(":");
    if (label) return this.push({ text, kind: "heading", level: 8, lead: null });
    if (shortBold && (!this.item || listFollows)) return this.push({ text, kind: "heading", level: 7, lead: null });
    const lead = boldStart.endsWith(":") && boldStart.length < text.length ? boldStart.slice(0, -1).trim() : null;
    if (this.item || bare !== null) {
      // What follows inside the same item is a line of its own, not a second item.
      const split = bare === null ? [] : splitInlineBullets(bare);
      if (split.length > 1)
        for (const part of split) this.push({ text: part.text, kind: "item", level: 0, lead: null });
      else this.push({ text: bare ?? text, kind: "item", level: 0, lead });
      return;
    }
    for (const part of splitInlineBullets(text)) {
      if (part.item) this.push({ text: part.text, kind: "item", level: 0, lead: null });
      else if (looksLikeHeading(part.text)) this.push({ text: part.text, kind: "heading", level: 8, lead: null });
      else this.push({ text: part.text, kind: "text", level: 0, lead });
    }
  }

  private push(line: Line): void {
    this.lines.push(line);
  }
}

/**
 * The visible lines of an HTML fragment or page, and whether all of it was read: what lies deeper than any real page
 * is left. Scripts, styles, form controls and hidden elements are not read.
 */
export function readHtml(html: string): { lines: Line[]; whole: boolean } {
  const collector = new LineCollector();
  let whole = true;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!whole) return;
        collector.open(name, attributes);
        if (collector.stack.length > DEEPEST) {
          whole = false;
          parser.pause();
        }
      },
      onclosetag: (name) => whole && collector.close(name),
      ontext: (text) => whole && collector.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  if (whole) parser.end();
  collector.flush(false);
  return { lines: collector.lines, whole };
}

export function htmlLines(html: string): Line[] {
  return readHtml(html).lines;
}

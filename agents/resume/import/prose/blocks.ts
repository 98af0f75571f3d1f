import type { LinePart, SourceLine } from "./source-line.ts";
import { spansIn, type Span } from "./dates/spans.ts";

/** Lines that are one text: a bullet with its wrapped lines, a paragraph, a single line. */
export type Block = {
  lines: SourceLine[];
  text: string;
  /** Of the first line, the bullet's mark taken off. */
  parts: LinePart[];
  bullet: boolean;
  gap: number;
  indent: number;
  size: number;
  bold: boolean;
  /** Stretches of time in `text`. */
  spans: Span[];
};

const MARK = /^(?:[•‣◦▪▫●○·∙‧⁃■□◆◇◊➢➤►▸▶▹▻❖✓✔✗✦★☆⬥⦁⚫–—*»›→⇒\uE000-\uF8FF-]|\+(?= )|o(?= {1,}\p{Lu})|§(?= ))\s*(?=\S)/u;
const NUMBER = /^(?:\(?\d{1,2}[.)]|[a-h]\))\s+(?=\p{L})/u;
const SIGN_ALONE = /^[•‣◦▪▫●○·∙‧⁃■□◆◇➢➤►▸▶❖✓✔⬥⦁–—*»›→o\uE000-\uF8FF§-]$/u;

const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}\d]+$/u;
const LABELLED = /^\p{Lu}[^:.!?]{2,50}:\s/u;

/** Puts wrapped lines together again. */
export function blocksOf(lines: readonly SourceLine[]): Block[] {
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().split(/[\s,;:()]+/)));
  const blocks: Block[] = [];
  let waiting: SourceLine | null = null;
  const counted = new Set(lines.flatMap((line) => numberOf(line.text) ?? []));
  // `2. Oberschule` alone counts nothing; a list has a number before or after.
  const listed = (line: SourceLine) => {
    const number = numberOf(line.text);
    return number === null || number === 1 || counted.has(number - 1) || counted.has(number + 1);
  };
  for (const line of lines) {
    if (SIGN_ALONE.test(line.text)) {
      waiting = line;
      continue;
    }
    const last = blocks.at(-1);
    if (waiting === null && last && goesOn(last, line)) {
      last.text = joined(last.text, line.text, words);
      last.lines.push(line);
      continue;
    }
    blocks.push(blockOf(line, waiting, listed(line)));
    waiting = null;
  }
  for (const block of blocks) block.spans = spansIn(block.text);
  return blocks;
}

function numberOf(text: string): number | null {
  const number = Number.parseInt(/^\(?(\d{1,2})[.)]\s/.exec(text)?.[1] ?? "", 10);
  return Number.isNaN(number) ? null : number;
}

function blockOf(line: SourceLine, sign: SourceLine | null, listed: boolean): Block {
  const numbered = listed ? NUMBER.exec(line.text) : null;
  const marked = MARK.exec(line.text);
  // A dash in a title's own line parts it; a dash that opens a line is a bullet.
  const mark = sign !== null || line.item || line.heading ? marked : (marked ?? numbered);
  const bullet = sign !== null || line.item || mark !== null;
  const parts = mark === null ? line.parts : withoutMark(line.parts, mark[0].trim());
  const text = parts.map((part) => part.text).join(" ");
  const indent = sign?.indent ?? line.indent;
  return {
    lines: sign ? [sign, line] : [line],
    text,
    parts,
    bullet,
    gap: sign?.gap ?? line.gap,
    indent,
    size: line.size,
    bold: line.bold,
    spans: [],
  };
}

function withoutMark(parts: readonly LinePart[], mark: string): LinePart[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const text = first.text.slice(mark.length).trimStart();
  if (text !== "") return [{ ...first, text }, ...rest];
  return rest.map((part, at) => (at === 0 ? { ...part, wide: false } : part));
}

/** Whether a line goes on with the text of a block. */
function goesOn(block: Block, line: SourceLine): boolean {
  const last = block.lines.at(-1)!;
  if (line.flow !== last.flow || line.gap >= 0.45 || line.item || line.heading || last.heading) return false;
  if (Math.abs(line.size - last.size) > 0.06 || MARK.test(line.text) || NUMBER.test(line.text)) return false;
  if (line.parts.some((part) => part.wide)) return false;
  const lower =
    /^[\p{Ll}(&]/u.test(line.text) ||
    /[,&/\u00AD–—-]$|(?:^|\s)(?:and|und|et|y|e|of|for|the|in|von|der|die|de|für|mit|with|to)$/u.test(last.text);
  const ended = /[.!?:;]$/.test(last.text);
  if (block.bullet) {
    const hanging = line.indent >= block.indent + 0.4;
    if (hanging) return last.full || lower || !ended || line.indent > block.indent + 0.9;
    const dated = spansIn(line.text).some((span) => !span.single);
    return !dated && line.indent >= block.indent - 0.3 && lower && (last.full || !ended);
  }
  if (LABELLED.test(line.text) && LABELLED.test(block.text)) return false;
  if (!lower && block.lines.length === 1 && spansIn(block.text).length > 0 && spansIn(line.text).length > 0)
    return false;
  if (line.bold !== last.bold || line.indent > last.indent + 4) return false;
  if (block.parts.some((part) => part.wide) && block.lines.length === 1) return false;
  if (spansIn(line.text).some((span) => !span.single) && !lower) return false;
  // A name that a narrow column broke: `CARNEGIE MELLON` above `UNIVERSITY`, both in bold.
  const alike = (last.bold && line.bold) || (CAPITALS.test(last.text) && CAPITALS.test(line.text));
  if (last.full && alike && block.lines.length === 1 && line.text.split(" ").length <= 3 && !ended) return true;
  const told = isProse(block.text) || isProse(line.text) || block.lines.length > 1;
  return last.full && ((block.text.length >= 45 && told) || lower)
    ? !ended || isProse(block.text)
    : lower && /^\p{Ll}/u.test(line.text) && isProse(block.text);
}

/** It reads as sentences do, not as a title or a name. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const ended = /\p{Ll}{2}[.!]$/u.test(text);
  if (words.length < 6) return ended && words.length >= 4;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= words.length * (words.length >= 9 ? 0.45 : 0.55) || (ended && small >= 3);
}

const KEPT_PREFIX =
  /(?:^|[\s(/])(?:full|well|self|end|real|cross|high|long|low|front|back|open|post|pre|non|state|data|cloud|user|customer|e|third|first|second|part|problem|decision|on|off|in|test|event|mission|cost|time|object|large|small|multi|co|api|ci|it|b2b|b2c|saas|[A-Z0-9]+)-$/i;

function joined(text: string, more: string, words: ReadonlySet<string>): string {
  if (text.endsWith("\u00AD")) return text.slice(0, -1) + more;
  if (!/\p{L}-$/u.test(text))
    return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(text) ? text + more : `${text} ${more}`;
  if (!/^\p{Ll}/u.test(more) || /^(?:und|oder|and|or|et|y|e|bzw)\b/u.test(more))
    return /^\p{Lu}/u.test(more) ? text + more : `${text} ${more}`;
  const left = /\S+$/.exec(text)?.[0].toLowerCase() ?? "";
  const right = /^[^\s,;:()]+/.exec(more)?.[0].toLowerCase() ?? "";
  return KEPT_PREFIX.test(text) || words.has(left + right) ? text + more : text.slice(0, -1) + more;
}

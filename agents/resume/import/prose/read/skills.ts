import type { Block } from "../blocks.ts";
import { isProse } from "../blocks.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import type { SourceLine } from "../source-line.ts";
import { isFluency, isSpeech } from "./speech.ts";

const BARS = /[●○◉◯⬤•◦★☆✩✭⭐■□▪▫▮▯█▓▒░▰▱◼◻⚫⚪🟢🔵✦✧*]{2,}|(?:[●○◉◯★☆■□▮▯] ?){3,}/gu;
const LEVEL =
  /^(?:expert|advanced|intermediate|beginner|basic|proficient|fluent|familiar|novice|professional|good|very good|excellent|experte|experienced|fortgeschritten|sehr gut(?:e kenntnisse)?|gut(?:e kenntnisse)?|grundkenntnisse|grundlagen|anfanger|basiskenntnisse|profi|avance|intermediaire|debutant|confirme|notions|maitrise|avanzado|intermedio|basico|experto|alto|medio|avanzato|base|ottimo|buono|gevorderd|basis|goed|avancado|basico|zaawansowany|podstawowy|sredniozaawansowany|bardzo dobr[ya]|dobr[ya]|biegl[ya]|\d{1,2}\+? ?(?:years?|yrs?|jahre?|ans?|anos?|lat|y)(?: .{0,14})?|\d{1,3} ?%|\d ?\/ ?\d{1,2}|c[12]|b[12]|a[12])$/u;

type Item = { name: string; level?: string };

/** Reads groups, lists and bullets of skills. `speech` says whether languages people speak are to be told apart. */
export function readSkills(blocks: readonly Block[], ledger: Ledger): void {
  let group: { text: string; line: SourceLine } | undefined;
  // Labels to the left of lists, if most lines are so: then a list of one is a list too.
  const paired = blocks.filter((block) => block.parts.length === 2 && block.parts[1]!.wide);
  const tabled =
    paired.length > 1 &&
    paired.length * 2 > blocks.length &&
    paired.some((block) => block.parts[1]!.text.includes(","));
  blocks.forEach((block, index) => {
    const rows = rowsOf(block, tabled);
    for (const row of rows) {
      const label = row.label;
      if (label !== undefined && row.items === "") {
        group = { text: label, line: block.lines[0]! };
        ledger.spent(block.lines[0]!, label);
        continue;
      }
      const heads = label === undefined && isGroupLine(block, blocks[index + 1], blocks);
      if (heads) {
        group = { text: block.text, line: block.lines[0]! };
        ledger.spent(block.lines[0]!);
        continue;
      }
      if (label === undefined && block.gap >= 0.9 && !block.bullet && group && index > 0 && !heads) group = undefined;
      const here = label !== undefined ? { text: label, line: block.lines[0]! } : group;
      addItems(row.items, here, block, ledger);
    }
  });
}

function addItems(
  text: string,
  group: { text: string; line: SourceLine } | undefined,
  block: Block,
  ledger: Ledger,
): void {
  if (isProse(text) && text.split(/[,;]/).length < 4 && text.split(/\s+/).length > 7) {
    ledger.add({ kind: "statement", text: block.text }, block.lines);
    return;
  }
  for (const item of itemsOf(text)) {
    const lines = [...new Set([...block.lines, ...(group ? [group.line] : [])])];
    const speech =
      isSpeech(item.name) &&
      (item.level !== undefined ||
        /sprach|langu|lingu|idiom|talen|jezyk|sprak/.test(flat(group?.text ?? "")) ||
        group === undefined);
    if (speech)
      ledger.add({ kind: "language", name: item.name, ...(item.level ? { fluency: item.level } : {}) }, lines);
    else if (/\p{L}|\p{N}/u.test(item.name)) {
      ledger.add(
        {
          kind: "skill",
          name: item.name,
          ...(group ? { group: group.text } : {}),
          ...(item.level ? { level: item.level } : {}),
        },
        lines,
      );
    }
  }
}

/** A line `Databases: a, b; c`, one of a table with its label to the left, or a list alone. */
function rowsOf(block: Block, tabled: boolean): { label?: string; items: string }[] {
  const text = block.text.replace(BARS, " ").replace(/\s+/g, " ").trim();
  const colon = /^([^:：,;]{2,45}?)\s*[:：]\s*(.*)$/u.exec(text);
  if (colon?.[1] && !/^https?$/i.test(colon[1])) {
    const value = colon[2] ?? "";
    if (LEVEL.test(flat(value)) || (isSpeech(colon[1]) && isFluency(value)))
      return [{ items: `${colon[1]} (${value})` }];
    return [{ label: colon[1].trim(), items: value }];
  }
  const parts = block.parts
    .map((part) => ({ ...part, text: part.text.replace(BARS, " ").trim() }))
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  const [first, second] = parts;
  if (first && second && block.lines.length >= 1) {
    const listed = /[,;|]/.test(text.slice(first.text.length)) || (tabled && second.wide);
    const styled = first.bold && !second.bold;
    if (parts.length === 2 && second.wide && LEVEL.test(flat(second.text)))
      return [{ items: `${first.text} (${second.text})` }];
    const dash = /^[–—-]\s*/.test(second.text);
    if ((styled || second.wide) && listed && parts.length === 2 && !/[,;]/.test(first.text)) {
      return [{ label: first.text, items: text.slice(first.text.length).replace(/^[\s–—-]+/, "") }];
    }
    if (styled && dash) return [{ label: first.text, items: second.text.replace(/^[–—-]\s*/, "") }];
    if (parts.some((part) => part.wide)) return joinUnwide(parts).map((items) => ({ items }));
  }
  const dashed = /^([^,;–—]{2,40}?)\s+[–—-]\s+(.+,.+)$/u.exec(text);
  if (dashed?.[1] && dashed[2]) return [{ label: dashed[1], items: dashed[2] }];
  return [{ items: text }];
}

function joinUnwide(parts: readonly { text: string; wide: boolean }[]): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    if (part.wide || rows.length === 0) rows.push(part.text);
    else rows[rows.length - 1] += ` ${part.text}`;
  }
  return rows;
}

/** A line of its own that names the list below it, by its looks. */
function isGroupLine(block: Block, next: Block | undefined, blocks: readonly Block[]): boolean {
  if (!next || block.bullet || block.text.length > 45 || /[,;|•·]/.test(block.text)) return false;
  if (block.bold && !next.bold && blocks.some((other) => !other.bold)) return true;
  // Names and lists in turn, in whatever looks.
  const lone = (one: Block | undefined) => one !== undefined && !/[,;|•·]/.test(one.text) && one.text.length <= 30;
  const heads = blocks.filter((other) => lone(other));
  if (
    heads.length > 1 &&
    heads.every(
      (one) => !one.bullet && blocks.indexOf(one) + 1 < blocks.length && !lone(blocks[blocks.indexOf(one) + 1]),
    )
  )
    return true;
  return next.bullet && !block.bullet && !/[,;]/.test(block.text) && blocks.filter((other) => other.bullet).length >= 2;
}

/** Parts a list at its separators, leaving brackets whole. */
export function itemsOf(text: string): Item[] {
  const list = text.replace(/[.]$/, "");
  const strong = /[;•●▪·|｜∙■◆♦➢✓]|\s[–—]\s(?=[^,]*[–—])|、/u.test(outside(list));
  const chunks = split(
    list,
    strong && !/,.*,/.test(outside(list))
      ? /[;•●▪·|｜∙■◆♦➢✓、]|,\s|\s[–—]\s(?=\p{Lu})/u
      : /[;•●▪·|｜∙■◆♦➢✓、，]|,(?!\d)|\s\/\s/u,
  );
  return chunks.flatMap((chunk) => {
    const trimmed = chunk
      .replace(/^(?:and|und|et|y|e|en|i|sowie|including|incl\.|e\.g\.)\s+(?=\S)/u, "")
      .replace(/^[\s–—\-•·:]+|[\s–—\-:]+$/gu, "")
      .trim();
    if (trimmed === "" || /^(?:etc|usw|u\.a|among others|and more|m\.m|ecc|itd)\.?$/iu.test(trimmed)) return [];
    return [withLevel(trimmed)];
  });
}

function withLevel(text: string): Item {
  const bracket = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u.exec(text);
  if (bracket?.[1] && bracket[2] && (LEVEL.test(flat(bracket[2])) || (isSpeech(bracket[1]) && isFluency(bracket[2])))) {
    return { name: bracket[1].trim(), level: bracket[2].trim() };
  }
  const dash = /^(.+?)\s*(?:\s[–—-]\s|[–—:]\s?)\s*(.+)$/u.exec(text);
  if (dash?.[1] && dash[2] && (LEVEL.test(flat(dash[2])) || (isSpeech(dash[1]) && isFluency(dash[2]))))
    return { name: dash[1].trim(), level: dash[2].trim() };
  const tail = /^(.+?)\s+(\d{1,3} ?%|\d ?\/ ?(?:5|10)|[ABC][12])$/u.exec(text);
  if (tail?.[1] && tail[2]) return { name: tail[1], level: tail[2] };
  return { name: text };
}

function outside(text: string): string {
  return text.replace(/\([^()]*\)/g, (inner) => "x".repeat(inner.length));
}

function split(text: string, sign: RegExp): string[] {
  const flatText = outside(text);
  const chunks: string[] = [];
  let from = 0;
  for (const match of flatText.matchAll(new RegExp(sign.source, "gu"))) {
    chunks.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  chunks.push(text.slice(from));
  return chunks;
}

import { tableAt } from "./table.ts";

/** A stretch of Markdown: a paragraph, or an item of a list with what stands under it. `line` counts from one. */
export type Block = { kind: "paragraph" | "item"; lines: Line[]; children: Block[] };
export type Line = { text: string; line: number };

/** A heading with what stands below it up to the next. What comes before the first has level 0. */
export type Part = { level: number; heading: string; line: number; blocks: Block[] };

export type Outline = { front: { text: string; line: number } | null; parts: Part[]; remarks: Line[] };

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^([ \t]*)(?:[-*+•‣◦▪●–]|\d{1,2}[.)])[ \t]+(?=\S)/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|`{3,}.*|~{3,}.*)$/;

/** The parts of a Markdown text by its headings. Every line that says something stands in exactly one place. */
export function outlineOf(source: string): Outline {
  const all = source.split("\n");
  const { front, after } = frontMatter(all);
  const parts: Part[] = [{ level: 0, heading: "", line: 0, blocks: [] }];
  const remarks: Line[] = all
    .slice(0, after)
    .flatMap((text, at) => (/^\s*#/.test(text) ? [{ text, line: at + 1 }] : []));
  // Items that are still open, each with the indent of its text.
  let open: { indent: number; block: Block }[] = [];
  let paragraph: Block | null = null;
  let inRemark = false;

  const part = () => parts[parts.length - 1] as Part;
  const heading = (level: number, text: string, line: number) => {
    parts.push({ level, heading: text, line, blocks: [] });
    [open, paragraph] = [[], null];
  };

  for (let at = after; at < all.length; at++) {
    const raw = all[at] ?? "";
    const line = at + 1;
    if (inRemark || /^\s*<!--/.test(raw)) {
      remarks.push({ text: raw, line });
      inRemark = !raw.includes("-->");
      continue;
    }
    if (raw.trim() === "") {
      paragraph = null;
      continue;
    }
    const table = tableAt(all, at);
    if (table) {
      const within = open.at(-1);
      const indented = /^(?: {2,}|\t)/.test(raw) && within;
      (indented ? within.block.children : part().blocks).push(...table.blocks);
      remarks.push(...table.remarks);
      if (!indented) open = [];
      paragraph = null;
      at = table.end - 1;
      continue;
    }
    const [, marks, title] = HEADING.exec(raw) ?? [];
    if (marks !== undefined) {
      heading(marks.length, title ?? "", line);
      continue;
    }
    const underlined = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(raw);
    if (underlined && paragraph?.lines.length === 1 && paragraph.kind === "paragraph" && open.length === 0) {
      const [only] = paragraph.lines as [Line];
      part().blocks.pop();
      heading(underlined[1]?.startsWith("=") ? 1 : 2, only.text.trim(), only.line);
      continue;
    }
    if (RULE.test(raw)) {
      paragraph = null;
      continue;
    }
    const item = ITEM.exec(raw);
    const indent = (/^[ \t]*/.exec(raw)?.[0] ?? "").replaceAll("\t", "    ").length;
    if (item) {
      while (open.length > 0 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
      const block: Block = { kind: "item", lines: [{ text: raw.slice(item[0].length), line }], children: [] };
      (open.at(-1)?.block.children ?? part().blocks).push(block);
      open.push({ indent: indent + 1, block });
      paragraph = block;
    } else if (paragraph) {
      paragraph.lines.push({ text: raw.trim(), line });
    } else {
      while (open.length > 0 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
      paragraph = { kind: "paragraph", lines: [{ text: raw.trim(), line }], children: [] };
      (open.at(-1)?.block.children ?? part().blocks).push(paragraph);
    }
  }
  return { front, parts: parts.filter(({ level, blocks }) => level > 0 || blocks.length > 0), remarks };
}

function frontMatter(lines: readonly string[]): { front: Outline["front"]; after: number } {
  if (lines[0]?.trim() !== "---") return { front: null, after: 0 };
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || !lines.slice(1, end).every((line) => /^(?:\s|#|-|[\w "'-]+:|$)/.test(line)))
    return { front: null, after: 0 };
  return { front: { text: lines.slice(1, end).join("\n"), line: 2 }, after: end + 1 };
}

export const textOf = (block: Block): string => block.lines.map(({ text }) => text).join("\n");
export const lineOf = (block: Block): number => block.lines[0]?.line ?? 0;

/** Everything that blocks say, line by line. */
export function linesIn(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ lines, children }) => [...lines, ...linesIn(children)]);
}

import { Parser } from "htmlparser2";
import { isOn, type Style, styleOf } from "./styles.ts";

/** A stretch of a paragraph in one style; a tab is a stretch of its own. */
export type TextRun = { text: string; bold: boolean; italic: boolean; size: number };
/** `cell` tells a table's row and the column in it; `box` a text box or another part of the file. */
export type Paragraph = {
  runs: TextRun[];
  style: Style;
  item: boolean;
  left: number;
  before: number;
  after: number;
  box: number;
  cell: { table: number; row: number; column: number } | null;
};

type Open = { paragraph: Paragraph; bold?: boolean; italic?: boolean; size?: number; hidden: boolean };
type Table = { id: number; row: number; column: number };

/** Elements whose text is no part of what is read: old copies of text boxes, deleted text, field codes. */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:del",
  "w:instrText",
  "w:delText",
  "w:moveFrom",
  "w:sdtPr",
  "w:rubyBase",
  "w:pict",
]);

/** The paragraphs of one part of a Word file, text boxes after the paragraph they hang on. */
export function readParagraphs(xml: string, styles: ReadonlyMap<string, Style>, firstBox: number): Paragraph[] {
  const done: Paragraph[] = [];
  const open: Open[] = [];
  const tables: Table[] = [];
  const boxes: { box: number; late: Paragraph[] }[] = [];
  let skipping = 0;
  let tableCount = 0;
  let boxCount = firstBox;
  let inText = false;
  let inProperties = 0;

  const write = (text: string) => {
    const top = open.at(-1);
    if (!top || top.hidden) return;
    top.paragraph.runs.push({
      text,
      bold: top.bold ?? top.paragraph.style.bold ?? false,
      italic: top.italic ?? false,
      size: top.size ?? top.paragraph.style.size ?? 22,
    });
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (skipping > 0 || SKIPPED.has(tag)) {
          // An old text box is the only copy where there is no new one.
          if (tag !== "w:pict") skipping += 1;
          return;
        }
        const value = attributes["w:val"];
        const top = open.at(-1);
        switch (tag) {
          case "w:p": {
            const table = tables.at(-1);
            const style = styleOf(styles, "Normal");
            const cell = table ? { table: table.id, row: table.row, column: table.column } : null;
            open.push({
              paragraph: {
                runs: [],
                style,
                item: false,
                left: style.left ?? 0,
                before: style.before ?? 0,
                after: style.after ?? 0,
                box: boxes.at(-1)?.box ?? firstBox,
                cell,
              },
              hidden: false,
            });
            return;
          }
          case "w:pStyle":
            if (top && value) {
              const style = styleOf(styles, value);
              Object.assign(top.paragraph, {
                style,
                item: style.list,
                left: style.left ?? 0,
                before: style.before ?? 0,
                after: style.after ?? 0,
              });
            }
            return;
          case "w:numId":
            if (top) top.paragraph.item = value !== "0";
            return;
          case "w:ind":
            if (top) top.paragraph.left = Number(attributes["w:left"] ?? attributes["w:start"] ?? top.paragraph.left);
            return;
          case "w:spacing":
            if (top && inProperties === 0) {
              if (attributes["w:before"]) top.paragraph.before = Number(attributes["w:before"]);
              if (attributes["w:after"]) top.paragraph.after = Number(attributes["w:after"]);
            }
            return;
          case "w:r":
            if (top) {
              delete top.bold;
              delete top.italic;
              delete top.size;
              top.hidden = false;
            }
            return;
          case "w:rPr":
            inProperties += 1;
            return;
          case "w:b":
            if (top) top.bold = isOn(value);
            return;
          case "w:i":
            if (top) top.italic = isOn(value);
            return;
          case "w:sz":
            if (top) top.size = Number(value);
            return;
          case "w:vanish":
            if (top) top.hidden = isOn(value);
            return;
          case "w:t":
            inText = true;
            return;
          case "w:tab":
          case "w:ptab":
            if (inProperties === 0 && !("w:pos" in attributes)) write("\t");
            return;
          case "w:br":
          case "w:cr":
            write("\n");
            return;
          case "w:noBreakHyphen":
            write("-");
            return;
          case "w:sym":
            write("•");
            return;
          case "w:tbl":
            tables.push({ id: (tableCount += 1) + firstBox * 1000, row: -1, column: -1 });
            return;
          case "w:tr":
            if (tables.length > 0) Object.assign(tables.at(-1)!, { row: tables.at(-1)!.row + 1, column: -1 });
            return;
          case "w:tc":
            if (tables.length > 0) tables.at(-1)!.column += 1;
            return;
          case "w:txbxContent":
            boxes.push({ box: (boxCount += 1), late: [] });
            return;
        }
      },
      ontext(text) {
        if (skipping === 0 && inText) write(text);
      },
      onclosetag(tag) {
        if (skipping > 0) {
          if (tag !== "w:pict") skipping -= 1;
          return;
        }
        if (tag === "w:p") {
          const closed = open.pop();
          const box = boxes.at(-1);
          if (closed && box && closed.paragraph.box === box.box) box.late.push(closed.paragraph);
          else if (closed) done.push(closed.paragraph);
        } else if (tag === "w:t") inText = false;
        else if (tag === "w:rPr") inProperties = Math.max(0, inProperties - 1);
        else if (tag === "w:tbl") tables.pop();
        else if (tag === "w:txbxContent") done.push(...(boxes.pop()?.late ?? []));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return done;
}

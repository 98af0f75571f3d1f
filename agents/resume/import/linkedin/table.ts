import { CsvError, parse } from "csv-parse/sync";
import { notUnderstood, tooLarge } from "../files/refuse.ts";

export type Row = Record<string, string>;

/** Rows of one table; a career has some hundred. */
const MOST_ROWS = 20_000;
const LONGEST_ROW = 200_000;

/** A CSV text by its columns. Throws `cv_not_understood` with the line where it breaks, and `cv_too_large`. */
export function readTable(text: string, name: string): { columns: string[]; rows: Row[] } {
  try {
    const records: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 1,
    });
    if (records.length > MOST_ROWS) throw tooLarge(name, records.length, MOST_ROWS, "rows");
    const [columns = [], ...rows] = records;
    const named = columns.map((column, index) => column.trim() || `column ${index + 1}`);
    return { columns: named, rows: rows.map((cells) => rowOf(named, cells)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
    const reason = error.message.replace(/ (?:at|on) line \d+.*$/, "");
    const place = line === undefined ? "" : `line ${line}: `;
    throw notUnderstood(name, `it is not a sound CSV table: ${place}${reason}`, line === undefined ? {} : { line });
  }
}

/** Cells beyond the named columns keep a name of their own; the same name twice keeps both. */
function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  // A column may have any name, `__proto__` too.
  const row = Object.create(null) as Row;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? `column ${index + 1}`;
    row[column in row ? `${column} (${index + 1})` : column] = cell;
  }
  return row;
}

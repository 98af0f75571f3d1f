import type { SourceLine } from "../source-line.ts";

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/**
 * `01/02/2020` is a day in February or one in January. A document tells by its other dates: by a number above 12, or by
 * one place that is always 01 while the other changes. Then each such date is written so that it can be read one way.
 */
export function withDayOrder(lines: readonly SourceLine[]): SourceLine[] {
  const dates = lines.flatMap((line) =>
    [...line.text.matchAll(SLASHED)].map(([, a, b]) => [Number(a), Number(b)] as const),
  );
  const order = orderOf(dates);
  if (order === null) return [...lines];
  const clear = (text: string) =>
    text.replace(SLASHED, (_, a: string, b: string, year: string) =>
      order === "day" ? `${a}.${b}.${year}` : `${b}.${a}.${year}`,
    );
  return lines.map((line) => {
    if (clear(line.text) === line.text) return line;
    const parts = line.parts.map((part) => ({ ...part, text: clear(part.text) }));
    return { ...line, text: clear(line.text), parts, cutFrom: line.cutFrom ?? line };
  });
}

function orderOf(dates: readonly (readonly [number, number])[]): "day" | "month" | null {
  const day = dates.some(([first, second]) => first > 12 && second <= 12);
  const month = dates.some(([first, second]) => second > 12 && first <= 12);
  if (day !== month) return day ? "day" : "month";
  if (day) return null;
  const firsts = new Set(dates.map(([first]) => first));
  const seconds = new Set(dates.map(([, second]) => second));
  if (firsts.size === 1 && firsts.has(1) && seconds.size >= 3) return "day";
  return seconds.size === 1 && seconds.has(1) && firsts.size >= 3 ? "month" : null;
}

import type { LinePart, SourceLine } from "../source-line.ts";
import { spansIn } from "./spans.ts";

/**
 * Narrow columns of dates break them: `Depuis mars` above `2019`, `06/2019 –` above `heute`. Puts each together in the
 * first of the two lines.
 */
export function withWholeDates(lines: readonly SourceLine[]): SourceLine[] {
  const whole: SourceLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1];
    const joined = next ? joinedDate(line, next) : null;
    if (!joined || !next) {
      whole.push(line);
      continue;
    }
    whole.push(withParts(line, [{ ...line.parts[0]!, text: joined }, ...line.parts.slice(1)], next));
    const rest = next.parts.slice(1).map((part, nth) => (nth === 0 ? { ...part, wide: false } : part));
    if (rest.length > 0) whole.push({ ...withParts(next, rest), indent: line.indent + 4 });
    at += 1;
  }
  return whole;
}

function joinedDate(line: SourceLine, next: SourceLine): string | null {
  const first = line.parts[0];
  const below = next.parts[0];
  // At the right edge of their column they begin at different places; then text stands beside the first.
  const room = line.parts.length > 1 ? 4 : 0.3;
  if (!first || !below || next.flow !== line.flow || next.gap > 0.4 || Math.abs(next.indent - line.indent) > room)
    return null;
  if (first.text.length > 24 || below.text.length > 18 || (line.parts.length > 1 && !line.parts[1]!.wide)) return null;
  if (next.parts.length > 1 && !next.parts[1]!.wide) return null;
  const open = /[-–—]$|\p{L}$/u.test(first.text);
  if (!open || spansIn(first.text).some((span) => !span.single && !span.ongoing)) return null;
  const text = `${first.text} ${below.text}`;
  const [span, ...more] = spansIn(text);
  const all = span !== undefined && more.length === 0 && span.length >= text.length - 1 && !span.single;
  // What stands below must be no whole time of its own.
  const own = spansIn(below.text).some((one) => !one.single);
  return all && !own ? text : null;
}

function withParts(line: SourceLine, parts: LinePart[], also?: SourceLine): SourceLine {
  const cut = { ...line, parts, text: parts.map((part) => part.text).join(" "), cutFrom: line.cutFrom ?? line };
  return also ? { ...cut, also: also.cutFrom ?? also } : cut;
}

import { labelled, readWhen, splitLabel } from "../import/markdown/labels.ts";
import { asMarkdown } from "./marks.ts";

type Fields = Record<string, string | undefined>;

/** A text of one line, without marks of its own. */
export const heading = (text: string): string => asMarkdown(text);

/** Labelled values, a line each; what is not said has none. */
export function fields(values: Fields): string[] {
  return Object.entries(values).flatMap(([label, value]) => {
    if (value === undefined || value.trim() === "") return [];
    return [`${label}: ${/^https?:\/\/\S+$/.test(value) ? value : asMarkdown(value)}`];
  });
}

/** A time, then labelled values, as one paragraph of broken lines. */
export function whenLine(span: { start?: string | undefined; end?: string | undefined }, values: Fields): string[] {
  const { start, end } = span;
  const when = start === undefined ? end : `${start} – ${end ?? "present"}`;
  const lines = [...(when === undefined ? [] : [`*${when}*`]), ...fields(values)];
  return lines.length > 0 ? [`${lines.join("  \n")}\n`] : [];
}

/** A paragraph that is not taken for a labelled line or a time; under `label` where it would be. */
export function paragraph(text: string, label?: string): string {
  const said = asMarkdown(text);
  if (label !== undefined && readWhen(said) !== null) return `${label}: ${said}`;
  return unlabelled(said);
}

export const bullet = (text: string): string => `- ${unlabelled(asMarkdown(text))}`;

/** A thing of a list with its values below it. A name that would be read as more than a name is said once more. */
export function entry(name: string, values: Fields): string[] {
  const isPlain = !/[—–|,:()[\]]|\s-\s/u.test(name);
  const below = fields({ ...(!isPlain && { Name: name }), ...values });
  return [bullet(name), ...below.map((line) => `  - ${line}`)];
}

/** With a backslash before a colon that would make a label of what stands before it. */
function unlabelled(text: string): string {
  const label = splitLabel(text);
  return label && labelled(label.label) !== null ? text.replace(":", "\\:") : text;
}

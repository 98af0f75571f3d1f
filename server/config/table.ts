import { expected } from "./checks.ts";
import { MEMBERS } from "./members.ts";

const BEGINNING = `# Settings

Made from \`data/model/work/settings.ts\` by \`node scripts/settings-table/main.ts\`; a test holds it to that. A key stands in
\`settings.yaml\` as \`group:\` and, indented, \`name:\`. Each variable has a twin \`NAME_FILE\` that names a file with the value. Lists
are separated by commas or spaces in a variable.
`;

/** The page of documentation that comes from the schema. */
export function settingsTable(): string {
  const groups = [...new Set(MEMBERS.map(({ group }) => group))];
  const cell = (text: string) => text.replaceAll("|", String.raw`\\|`);
  const sections = groups.map((group) => {
    const rows = MEMBERS.filter((member) => member.group === group).map((member) => [
      `\`${member.key}\``,
      `\`${member.env}\``,
      shown(member.default),
      cell(`${member.description} ${takes(member)}`),
      member.restart ? "yes" : "no",
    ]);
    return `\n## ${group}\n\n${aligned([["key", "variable", "default", "meaning", "restart"], ...rows])}\n`;
  });
  return BEGINNING + sections.join("");
}

function takes(member: (typeof MEMBERS)[number]): string {
  const words = expected(member);
  return words === "a text" || words === "a list of words" || member.schema.pattern !== undefined
    ? ""
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function shown(value: unknown): string {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return "none";
  return `\`${String(value)}\``;
}

/** As the formatter lays a table out. */
function aligned(rows: string[][]): string {
  const trimmed = rows.map((row) => row.map((text) => text.trim()));
  const widths = trimmed[0]?.map((_, at) => Math.max(...trimmed.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: string[]) => `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = trimmed;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}

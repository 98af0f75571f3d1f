import type { FaultRecord } from "#data/model/faults.ts";
import type { SettingLine } from "#data/model/work/settings.ts";

/** How a setting is asked for. `list`: one text a line; `zone`: a text with the names of time zones offered. */
export type FieldKind =
  | { kind: "text" | "list" | "time" | "zone" | "switch" }
  | { kind: "number"; min: number | null; max: number | null }
  | { kind: "choice"; choices: readonly string[] };

type ValueSchema = {
  type?: unknown;
  enum?: unknown;
  pattern?: unknown;
  minimum?: unknown;
  maximum?: unknown;
};

const numberOr = (value: unknown) => (typeof value === "number" ? value : null);

/** The field for a line, from the JSON Schema of its value. A time of day is known by the pattern that its schema has. */
export function fieldOf({ key, schema }: Pick<SettingLine, "key" | "schema">): FieldKind {
  const { type, enum: choices, pattern, minimum, maximum } = (schema ?? {}) as ValueSchema;
  if (Array.isArray(choices)) return { kind: "choice", choices: choices.map(String) };
  if (type === "integer" || type === "number")
    return { kind: "number", min: numberOr(minimum), max: numberOr(maximum) };
  if (type === "boolean") return { kind: "switch" };
  if (type === "array") return { kind: "list" };
  if (typeof pattern === "string" && pattern.includes(":[0-5]")) return { kind: "time" };
  return { kind: key === "general.timeZone" ? "zone" : "text" };
}

/** A value as it stands in its field. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join("\n");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/**
 * The value that a text stands for. A number that is none is handed on as it was typed: the appliance refuses it and
 * says why.
 */
export function valueOf(field: FieldKind, text: string): unknown {
  const trimmed = text.trim();
  if (field.kind === "number") return trimmed === "" || Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
  if (field.kind === "switch") return trimmed === "true";
  if (field.kind === "list") return linesOf(text);
  return trimmed;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether a typed text would change anything. */
export function changes(line: SettingLine, text: string): boolean {
  return textOf(valueOf(fieldOf(line), text)) !== textOf(line.value);
}

/** What to send for typed texts: null where the default is meant, so that it follows later defaults. */
export function requestOf(lines: readonly SettingLine[], typed: ReadonlyMap<string, string>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const line of lines) {
    const text = typed.get(line.key);
    if (text === undefined || !changes(line, text)) continue;
    const value = valueOf(fieldOf(line), text);
    sent[line.key] = textOf(value) === textOf(line.default) ? null : value;
  }
  return sent;
}

/** The environment decides it; the form can only show it. */
export function isFixed({ source }: Pick<SettingLine, "source">): boolean {
  return source === "environment" || source === "environment_file";
}

export type Group = { name: string; lines: SettingLine[] };

/** Lines by the part before the dot, in the order they came. */
export function groupsOf(lines: readonly SettingLine[]): Group[] {
  const groups = new Map<string, SettingLine[]>();
  for (const line of lines) {
    const name = line.key.slice(0, line.key.indexOf("."));
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups].map(([name, members]) => ({ name, lines: members }));
}

/** What a refusal says of single settings, by key: the sentences that name one, with its name in place of the key. */
export function faultsOf(
  fault: FaultRecord | null,
  lines: readonly SettingLine[],
  nameOf: (line: SettingLine) => string,
): ReadonlyMap<string, string> {
  const { wrong, fixed } = fault?.data ?? {};
  const sentences = [wrong, fixed].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  const byKey = new Map<string, string>();
  for (const sentence of sentences) {
    const line = lines.find(({ key }) => sentence.split(/[\s;:,]+/).includes(key));
    if (line === undefined) continue;
    const words = lines.reduce((said, each) => said.replaceAll(each.key, nameOf(each)), sentence);
    byKey.set(line.key, [byKey.get(line.key) ?? [], words].flat().join(" "));
  }
  return byKey;
}

/**
 * Where the control room will be after a restart, when what waits moves it; null when it stays. Only the appliance's own
 * port can be judged here: behind a proxy it is another one than the page's.
 */
export function movedTo(lines: readonly SettingLine[], page: { href: string; base: string }): string | null {
  const address = new URL(page.base, page.href);
  let moves = false;
  for (const { key, value, waitsForRestart } of lines) {
    if (!waitsForRestart) continue;
    if (key === "door.basePath") {
      address.pathname = String(value);
      moves = true;
    }
    if (key === "door.tlsCertificate" && address.port !== "") {
      address.protocol = value === "" ? "http:" : "https:";
      moves = true;
    }
    if (key === "door.port" && address.port !== "" && value !== 0) {
      address.port = String(value);
      moves = true;
    }
  }
  return moves ? address.href : null;
}

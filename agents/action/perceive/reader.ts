import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

/** The reader's files, each after those it needs. They are one script in the page, so their names must not clash. */
const FILES = [
  "dom",
  "seen",
  "text",
  "labels",
  "traits",
  "holds",
  "groups",
  "controls",
  "surroundings",
  "read",
  "listbox",
];

/** Type stripping warns that it is young; said once a start of every worker, that would only be noise. */
function withoutWarning<T>(work: () => T): T {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function build(): string {
  const sources = FILES.map((name) => readFileSync(new URL(`page/${name}.ts`, import.meta.url), "utf8"));
  return withoutWarning(() => sources.map((source) => stripTypeScriptTypes(source)))
    .join("\n")
    .replace(/^import\b[^;]*;$/gmu, "")
    .replace(/^export /gmu, "");
}

let script: string | null = null;

/** An expression for the page that runs one of the reader's functions; arguments travel as JSON. */
export function inPage(
  call: "readFrame" | "readListbox" | "settled" | "coverFields",
  ...args: readonly unknown[]
): string {
  script ??= build();
  return `(() => { "use strict";\n${script}\nreturn ${call}(${args.map((arg) => JSON.stringify(arg)).join(", ")}); })()`;
}

import { isScalar, parseDocument, visit } from "yaml";
import type { Fault } from "#data/model/faults.ts";
import { notUnderstood, tooLarge, unsafe } from "./refuse.ts";

/** Characters; reading YAML costs far more than reading JSON. */
const LONGEST = 1_000_000;
/** Levels of lists and objects in one another; a CV needs six. */
const DEEPEST = 60;
/** What aliases may repeat, counted in nodes. */
const MOST_ALIASES = 100;

/**
 * The value of a YAML text. Numbers and dates stay as they are written, so that `3.90` is not `3.9`. Faults:
 * `cv_not_understood` (`data.line` counts from one, `data.reason`), `cv_too_large`, `cv_unsafe` (aliases without end).
 */
export function readYaml(source: string, file: string): unknown {
  if (source.length > LONGEST) throw tooLarge(file, source.length, LONGEST, "characters of YAML");
  const deep = tooDeep(source);
  if (deep !== null) throw notUnderstood(file, `line ${deep} is nested deeper than ${DEEPEST} levels`, { line: deep });
  const document = parseDocument(source, { prettyErrors: true, logLevel: "silent", stringKeys: true });
  const [wrong] = document.errors;
  if (wrong) throw notYaml(file, wrong.message, wrong.linePos?.[0]);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value !== "string" && node.value !== null && node.source !== undefined)
        node.value = node.source;
    },
  });
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) throw unsafe(file, "its aliases repeat one another beyond any measure");
    throw error;
  }
}

function notYaml(file: string, message: string, at?: { line: number; col: number }): Fault {
  const reason = (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "");
  if (!at) return notUnderstood(file, `it is not valid YAML: ${reason}`);
  return notUnderstood(file, `it is not valid YAML: line ${at.line}, column ${at.col}: ${reason}`, {
    hint: `Mend line ${at.line} in a text editor, or export the file again; nothing was imported.`,
    line: at.line,
  });
}

/** The first line that opens more levels than are allowed; before the parser, whose stack it would fill. */
function tooDeep(source: string): number | null {
  let flow = 0;
  for (const [index, line] of source.split("\n").entries()) {
    const [, indent = "", rest = ""] = /^([ \t]*)((?:[-?:] +)*)/.exec(line) ?? [];
    if (indent.length + rest.length > DEEPEST * 8) return index + 1;
    if (rest.replace(/ /g, "").length > DEEPEST) return index + 1;
    for (const sign of line) {
      if (sign === "[" || sign === "{") flow++;
      else if ((sign === "]" || sign === "}") && flow > 0) flow--;
    }
    if (flow > DEEPEST * 4) return index + 1;
  }
  return null;
}

import { type Node, type ParseError, parse, parseTree, printParseErrorCode } from "jsonc-parser";
import { mustMend } from "#data/model/faults.ts";

/** A value of the file that another value under the same key replaced, as JSON has it. */
export type Overwritten = { path: string; value: unknown };

/** Characters; a CV is some ten thousand. */
const LONGEST = 5_000_000;

const REASONS: Record<string, string> = {
  InvalidSymbol: "this word is not JSON",
  InvalidNumberFormat: "this is not a number",
  PropertyNameExpected: "a name in double quotes is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected here",
  CommaExpected: "a comma is expected here",
  CloseBraceExpected: "a closing brace } is expected here",
  CloseBracketExpected: "a closing bracket ] is expected here",
  EndOfFileExpected: "the document has ended, and more text follows",
  InvalidCommentToken: "comments are not part of JSON",
  UnexpectedEndOfComment: "comments are not part of JSON",
  UnexpectedEndOfString: "this text is not closed by a double quote on its line",
  UnexpectedEndOfNumber: "this number is not finished",
  InvalidUnicode: "this is not a \\u escape with four hexadecimal digits",
  InvalidEscapeCharacter: "this escape is not one JSON knows",
  InvalidCharacter: "this character may not stand here",
};

/**
 * The value of a JSON text, and what repeated keys in it replaced. Throws the fault `cv_not_json` (`data.line` and
 * `data.column` count from one, `data.reason` is a phrase), `cv_not_utf8` and `cv_too_large`.
 */
export function readJson(source: string, fileName: string): { value: unknown; overwritten: Overwritten[] } {
  if (source.length > LONGEST) {
    throw mustMend("cv_too_large", `${fileName} holds ${source.length} characters; a CV may hold ${LONGEST}.`, {
      hint: "Choose the CV itself; pictures belong in a file of their own.",
      data: { file: fileName, characters: source.length, limit: LONGEST },
    });
  }
  const text = source.replace(/^\uFEFF/, "");
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0) throw notUtf8(text, fileName, damaged);
  try {
    return { value: JSON.parse(text) as unknown, overwritten: overwrittenIn(text) };
  } catch (error) {
    throw notJson(text, fileName, error);
  }
}

/** What was read as UTF-8 and is not has U+FFFD in place of its letters: nobody's name is printed like that. */
function notUtf8(text: string, fileName: string, offset: number): Error {
  const line = text.slice(0, offset).split("\n").length;
  return mustMend("cv_not_utf8", `${fileName} is not in UTF-8: letters in line ${line} are damaged.`, {
    hint: "Save it again as JSON in UTF-8 (a text editor offers that when it saves); nothing was imported.",
    data: { file: fileName, line },
  });
}

function notJson(text: string, fileName: string, cause: unknown): Error {
  const { offset, reason } = whatIsWrong(text, cause);
  const before = text.slice(0, offset).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length + 1;
  return mustMend("cv_not_json", `${fileName} is not valid JSON: line ${line}, column ${column}: ${reason}.`, {
    hint: hintFor(text, line),
    data: { file: fileName, line, column, reason },
    cause,
  });
}

function whatIsWrong(text: string, cause: unknown): { offset: number; reason: string } {
  if (text.trim() === "") return { offset: 0, reason: "the file is empty" };
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { offset: 0, reason: "it is nested too deeply" };
  }
  const first = errors[0];
  if (first) {
    if (first.offset >= text.trimEnd().length)
      return { offset: text.trimEnd().length, reason: "the file ends too early" };
    const name = printParseErrorCode(first.error);
    return { offset: first.offset, reason: REASONS[name] ?? "this is not JSON" };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { offset: Number(/position (\d+)/.exec(message)?.[1] ?? 0), reason: "this character may not stand here" };
}

function hintFor(text: string, line: number): string {
  const start = text.trimStart();
  if (start.startsWith("<"))
    return "This looks like a web page. Save or export the CV as JSON Resume and import that file.";
  if (start.startsWith("%PDF") || start.startsWith("PK")) {
    return "This is not a text file. Export the CV as JSON Resume and import that file.";
  }
  if (!/^[[{"]/.test(start)) return "A JSON Resume begins with { . Export the CV as JSON Resume and import that file.";
  return `Mend line ${line} in a text editor, or export the file again; nothing was imported.`;
}

function overwrittenIn(text: string): Overwritten[] {
  const found: Overwritten[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text);
  } catch {
    return found;
  }
  const open: { node: Node; path: string }[] = tree ? [{ node: tree, path: "" }] : [];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, path } = at;
    if (node.type === "array") {
      for (const [index, child] of (node.children ?? []).entries())
        open.push({ node: child, path: `${path}[${index}]` });
    }
    if (node.type !== "object") continue;
    const last = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      const here = path === "" ? name : `${path}.${name}`;
      const earlier = last.get(name);
      if (earlier) found.push({ path: here, value: valueOf(text, earlier) });
      last.set(name, value);
      open.push({ node: value, path: here });
    }
  }
  return found;
}

function valueOf(text: string, node: Node): unknown {
  return JSON.parse(text.slice(node.offset, node.offset + node.length)) as unknown;
}

import { posix } from "node:path";
import { parseSync, Visitor, type Program } from "oxc-parser";
import { folderOf, type SourceFile } from "./source.ts";

export type Import = {
  /** As written, e.g. `#data/model/ids.ts`. */
  specifier: string;
  /** From the repository's root, e.g. `data/model/ids.ts`; null for a package or a part of Node. */
  target: string | null;
  /** Erased before it runs. */
  typeOnly: boolean;
};

const parsed = new Map<string, ReturnType<typeof parseSync>>();

function parse(file: SourceFile) {
  const key = `${file.path}\0${file.text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  parsed.set(key, result);
  return result;
}

export const programOf = (file: SourceFile): Program => parse(file).program;

export function lineOf(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split("\n").length;
}

/** Every static import, re-export, `import()` of a literal and `typeof import()` of a file. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ specifier, target: resolve(file.path, specifier), typeOnly });
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === "type"),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === "type");
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ImportExpression: (node) => {
      if (node.source.type === "Literal" && typeof node.source.value === "string") add(node.source.value, false);
    },
    TSImportType: (node) => add(node.source.value, true),
  }).visit(programOf(file));
  return found;
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.normalize(posix.join(folderOf(from), specifier));
  return null;
}

/** `@scope/name` or `name` of a bare specifier; null for Node's own modules and for files. */
export function packageOf(specifier: string): string | null {
  if (/^[#./]/.test(specifier) || specifier.startsWith("node:")) return null;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

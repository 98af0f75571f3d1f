import { Visitor } from "oxc-parser";
import type { SourceFile } from "./source.ts";
import { lineOf, programOf } from "./syntax.ts";

/** Node runs our files by erasing types: what cannot be erased is not written, and what hides types neither. */
export function languageIsErasable(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    const report = (offset: number, what: string) => found.push(`${file.path}:${lineOf(file, offset)}: ${what}`);
    new Visitor({
      TSEnumDeclaration: (node) => report(node.start, "an enum; use a union of literals"),
      TSParameterProperty: (node) => report(node.start, "a parameter property; assign in the constructor"),
      TSAnyKeyword: (node) => report(node.start, "any; use unknown and narrow it"),
      TSModuleDeclaration: (node) => {
        if (!node.declare && node.kind === "namespace") report(node.start, "a namespace; use a module");
      },
      Decorator: (node) => {
        if (!file.path.startsWith("ui/"))
          report(node.start, "a decorator; only elements of the control room have them");
      },
    }).visit(programOf(file));
    return found;
  });
}

/** Configuration files must export what their tool asks for. */
export function exportsAreNamed(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.endsWith(".config.ts"))
    .flatMap((file) => {
      const found: string[] = [];
      const report = (offset: number) => found.push(`${file.path}:${lineOf(file, offset)}: a default export`);
      new Visitor({
        ExportDefaultDeclaration: (node) => report(node.start),
        ExportSpecifier: (node) => {
          if (node.exported.type === "Identifier" && node.exported.name === "default") report(node.start);
        },
      }).visit(programOf(file));
      return found;
    });
}

const READS_ENVIRONMENT = /^(server\/config\/config\.ts|scripts\/.*|tests\/.*|[^/]*\.config\.ts)$/;

/** `process.env` in every spelling: by member, by destructuring, and by import of Node's process module. */
export function oneReaderOfTheEnvironment(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !READS_ENVIRONMENT.test(path))
    .flatMap((file) => {
      const found: string[] = [];
      const report = (offset: number) =>
        found.push(`${file.path}:${lineOf(file, offset)}: reads the environment; server/config/config.ts does that`);
      new Visitor({
        MemberExpression: (node) => {
          const holder = node.object;
          const isProcess =
            (holder.type === "Identifier" && holder.name === "process") ||
            (holder.type === "MemberExpression" &&
              holder.property.type === "Identifier" &&
              holder.property.name === "process");
          const name = node.computed
            ? node.property.type === "Literal" && node.property.value
            : node.property.type === "Identifier" && node.property.name;
          if (isProcess && name === "env") report(node.start);
        },
        VariableDeclarator: (node) => {
          if (node.id.type !== "ObjectPattern" || node.init?.type !== "Identifier" || node.init.name !== "process")
            return;
          for (const property of node.id.properties) {
            if (property.type === "Property" && property.key.type === "Identifier" && property.key.name === "env") {
              report(node.start);
            }
          }
        },
        ImportSpecifier: (node) => {
          if (node.imported.type === "Identifier" && node.imported.name === "env" && fromProcess(file, node.start)) {
            report(node.start);
          }
        },
      }).visit(programOf(file));
      return found;
    });
}

function fromProcess(file: SourceFile, offset: number): boolean {
  return programOf(file).body.some(
    (node) =>
      node.type === "ImportDeclaration" &&
      node.start <= offset &&
      offset < node.end &&
      /^(node:)?process$/.test(node.source.value),
  );
}

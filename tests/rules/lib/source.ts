import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of the repository: its path from the root, with `/`, and its text. */
export type SourceFile = { path: string; text: string };

export const ROOT = join(import.meta.dirname, "../../..");

/** Installed, built or the owner's: not the repository's. A copy without `.git` must give the same answer. */
const NOT_OURS = new Set([
  ".git",
  ".toolchain",
  "node_modules",
  "var",
  "var-demo",
  "ui/dist",
  "ui/.building",
  "coverage",
]);

const TEXT = /(\.(ts|css|html|sql|sh|md|json|yml|yaml|txt|svg|tex|cls|sty)|^[^.]*|^\.[^.]+)$/;

/** Every text file of the repository. */
export function repositoryFiles(root = ROOT): SourceFile[] {
  const files: SourceFile[] = [];
  const walk = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const full = join(directory, entry.name);
      const path = relative(root, full);
      if (NOT_OURS.has(path) || path.endsWith(".log")) continue;
      if (entry.isDirectory()) walk(full);
      else if (entry.isFile() && TEXT.test(entry.name)) files.push({ path, text: readFileSync(full, "utf8") });
    }
  };
  walk(root);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const isCode = (file: SourceFile): boolean => file.path.endsWith(".ts");
export const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");
export const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

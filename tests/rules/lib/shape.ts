import { folderOf, nameOf, type SourceFile } from "./source.ts";

const WRITTEN_BY_HAND = /(\.(ts|css|html|sql|sh)|^scripts\/[a-z]+)$/;
const FILES_A_FOLDER = 12;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
/** Names that others gave: GNU's and Node's documents in capitals, Docker's file, and dot files. */
const GIVEN_NAME = /^([A-Z][A-Z_]*(\.md|\.txt)?|Dockerfile|\..+)$/;

export function linesOf(text: string): number {
  return text === "" ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

export const lineLimitOf = (path: string): number => (path.startsWith("ui/") ? 400 : 300);

export function filesAreShort(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => WRITTEN_BY_HAND.test(path))
    .filter(({ path, text }) => linesOf(text) > lineLimitOf(path))
    .map(({ path, text }) => `${path} has ${linesOf(text)} lines; ${lineLimitOf(path)} at most: it wants a room`);
}

/** The root holds what tools look for there; everywhere else a full folder wants sub-rooms. */
export function foldersAreSmall(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => folder !== "" && count > FILES_A_FOLDER)
    .map(([folder, count]) => `${folder} holds ${count} files; ${FILES_A_FOLDER} at most`);
}

export function namesAreKebabCase(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const folders = folderOf(path).split("/").filter(Boolean);
    const bad = folders.filter((name) => !KEBAB.test(name) && !GIVEN_NAME.test(name));
    const name = nameOf(path);
    if (!KEBAB.test(name) && !GIVEN_NAME.test(name)) bad.push(name);
    return bad.map((what) => `${path}: "${what}" is not kebab-case`);
  });
}

import { describe, expect, it } from "vitest";
import { filesAreShort, foldersAreSmall, linesOf, namesAreKebabCase } from "./lib/shape.ts";
import { repositoryFiles } from "./lib/source.ts";

const files = repositoryFiles();
const long = (path: string, lines: number) => [{ path, text: "x\n".repeat(lines) }];

describe("files and folders", () => {
  it("are short", () => expect(filesAreShort(files)).toEqual([]));
  it("are few to a folder", () => expect(foldersAreSmall(files)).toEqual([]));
  it("have names in kebab-case", () => expect(namesAreKebabCase(files)).toEqual([]));
});

describe("the rules of shape", () => {
  it("see a long file, and allow the control room more", () => {
    expect(filesAreShort(long("server/a.ts", 301))).toHaveLength(1);
    expect(filesAreShort(long("server/a.ts", 300))).toEqual([]);
    expect(filesAreShort(long("ui/a.ts", 400))).toEqual([]);
    expect(filesAreShort(long("ui/a.ts", 401))).toHaveLength(1);
    expect(filesAreShort(long("scripts/up", 301))).toHaveLength(1);
    expect(filesAreShort(long("data/reference/skills.json", 5000))).toEqual([]);
    expect([linesOf(""), linesOf("a"), linesOf("a\n"), linesOf("a\nb")]).toEqual([0, 1, 1, 2]);
  });

  it("see a full folder, and spare the root and what lies deeper", () => {
    const folder = (at: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `${at}f${index}.ts`, text: "" }));
    expect(foldersAreSmall(folder("latex/", 13))).toHaveLength(1);
    expect(foldersAreSmall(folder("latex/", 12))).toEqual([]);
    expect(foldersAreSmall([...folder("latex/", 12), ...folder("latex/fonts/", 12)])).toEqual([]);
    expect(foldersAreSmall(folder("", 20))).toEqual([]);
  });

  it.each(["server/MyFile.ts", "server/my_file.ts", "server/Upper/a.ts", "server/a b.ts", "server/draftCard.test.ts"])(
    "see the name %s",
    (path) => expect(namesAreKebabCase([{ path, text: "" }])).toHaveLength(1),
  );

  it.each(["README.md", "LICENSE", "THIRD_PARTY_NOTICES.md", ".oxlintrc.json", ".ci/run", "data/a-b/0001-first.sql"])(
    "let the name %s pass",
    (path) => expect(namesAreKebabCase([{ path, text: "" }])).toEqual([]),
  );
});

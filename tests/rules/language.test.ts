import { describe, expect, it } from "vitest";
import { exportsAreNamed, languageIsErasable, oneReaderOfTheEnvironment } from "./lib/language.ts";
import { isCode, repositoryFiles } from "./lib/source.ts";

const code = repositoryFiles().filter(isCode);
const at = (path: string, text: string) => [{ path, text }];

describe("the language", () => {
  it("can be erased in every file", () => expect(languageIsErasable(code)).toEqual([]));
  it("exports by name in every file", () => expect(exportsAreNamed(code)).toEqual([]));
  it("reads the environment in one file", () => expect(oneReaderOfTheEnvironment(code)).toEqual([]));
});

describe("the rules of language", () => {
  it.each([
    "enum Colour { Red }",
    "const enum Colour { Red }",
    "class A { constructor(private readonly b: string) {} }",
    "function f(a: any) { return a; }",
    "const a = b as any[];",
    "namespace N { export const a = 1; }",
    "@frozen class A {}",
  ])("see %s", (text) => expect(languageIsErasable(at("server/a.ts", text))).toHaveLength(1));

  it("let declarations, words in texts, and elements with decorators pass", () => {
    expect(languageIsErasable(at("server/a.ts", 'declare module "x" {} // any enum\nconst a = "any enum";'))).toEqual(
      [],
    );
    expect(languageIsErasable(at("ui/a.ts", '@customElement("ar-a") class A {}'))).toEqual([]);
  });

  it.each(["export default 1;", "const a = 1; export { a as default };", "export default class {}"])("see %s", (text) =>
    expect(exportsAreNamed(at("server/a.ts", text))).toHaveLength(1),
  );

  it("let a tool's configuration export what the tool wants", () => {
    expect(exportsAreNamed(at("vite.config.ts", "export default {};"))).toEqual([]);
  });

  it.each([
    "const a = process.env.HOME;",
    'const a = process["env"].HOME;',
    "const a = globalThis.process.env;",
    "const { env } = process;",
    "const { env: surroundings, pid } = process;",
    'import { env } from "node:process";',
    'import { env as e } from "process";',
  ])("see %s", (text) => expect(oneReaderOfTheEnvironment(at("agents/a.ts", text))).toHaveLength(1));

  it.each([
    ["server/config/config.ts", "process.env.HOME;"],
    ["scripts/command-line/main.ts", "process.env.HOME;"],
    ["agents/a.ts", "process.exit(1); spawn(a, { env: {} }); settings.env; // process.env"],
    ["agents/a.ts", 'import { env } from "./process-table.ts";'],
  ])("let %s with %s pass", (path, text) => expect(oneReaderOfTheEnvironment(at(path, text))).toEqual([]));
});

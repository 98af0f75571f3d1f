import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE, type OwnTemplate } from "#data/model/application/style.ts";
import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
import { checkTemplate } from "#latex/templates/own/check-template.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { FORMATS, gatedForTest, never, temporaryFolder } from "./support.ts";

const folder = temporaryFolder();
const typesetter = createTypesetter({ scratch: join(folder.path, "scratch"), formats: FORMATS });
afterAll(() => folder.remove());

const own = (source: string): OwnTemplate => ({
  id: "template_abcdefgh",
  name: "Mine",
  source,
  savedAt: "2026-05-04T15:00:00.000Z",
});
const check = (source: string) =>
  checkTemplate(own(source), (document, style, template) => typesetter.set(document, style, never(), template));

const body = (...lines: string[]) => ["\\begin{document}", ...lines, "\\end{document}", ""].join("\n");

describe("a template of the owner's", () => {
  it.each([
    ["nothing", "% nothing is changed\n"],
    [
      "another base and a macro",
      "% autoresume: based on modern\n\\renewcommand\\ArBullet[1]{\\ArItem{1}{1em}{–}{#1}}\n",
    ],
    ["a package that is there", "\\usepackage{graphicx}\n\\renewcommand\\ArSign{;}\n"],
    ["slots in another order", body("\\ArSlot{skills}", "\\ArSlot{header}", "\\ArSlot{sections}", "\\ArSlot{letter}")],
    [
      "an entry in an order that it says",
      "% autoresume: entry when title organisation place\n\\renewcommand\\ArEntry[4]{\\ArSpace{4}\\ArPar{}{#4\\ArSep #1,\\ArSep #2,\\ArSep #3}}\n",
    ],
  ])("with %s is taken", async (_what, source) => {
    await expect(check(source)).resolves.toBeUndefined();
  });

  it.each([
    ["an unknown command", "% one\n\n\\nonsense\n", 3, /nonsense/u],
    ["one in a macro", "%\n\\renewcommand\\ArBullet[1]{\\ArItem{1}{1em}{*}{\\nonsense #1}}\n", 2, /nonsense/u],
    ["a package that is not there", "% x\n\\usepackage{fontawesome5}\n", 2, /fontawesome5\.sty is not installed/u],
    [
      "a macro that is there already",
      "%\n\\newcommand\\ArName[1]{#1}\n",
      2,
      /ArName is there already: say \\renewcommand/u,
    ],
    ["a class", "\\documentclass{article}\n", 1, /documentclass/u],
    ["an open brace", "\\renewcommand\\ArName[1]{#1}\n\\renewcommand\\ArSection[1]{\n", 2, /no counterpart/u],
    ["a file of the machine", "%\n%\n\\input{/etc/passwd}\n", 3, /\/etc\/passwd/u],
    ["no place for sections", body("\\ArSlot{header}", "\\ArSlot{letter}"), 1, /ArSlot\{sections\}/u],
    ["an unknown slot", body("\\ArSlot{header}", "\\ArSlot{hobbies}"), 3, /no slot “hobbies”/u],
    ["bullets that print nothing", "\\renewcommand\\ArBullet[1]{}\n", null, /leaves out.*“Cut the median/u],
  ])("with %s is refused by its own line", async (_what, source, line, message) => {
    await expect(check(source)).rejects.toMatchObject({
      code: "template_wrong",
      next: "mend",
      message: expect.stringMatching(message),
      data: { line },
    });
  });

  it("sets a document with its slots where it says, and tells its own line when a document meets a fault", async () => {
    const style = { ...DEFAULT_STYLE, template: "template_abcdefgh" };
    const slots = body("\\ArSlot{header}", "\\ArSlot{skills}", "\\ArSlot{sections}", "\\ArSlot{letter}");
    const cv = { ...SAMPLE_CV, sections: SAMPLE_CV.sections.map((section) => ({ ...section })) };
    cv.sections[3] = { ...cv.sections[3]!, part: "skills" };
    const made = await typesetter.set(gatedForTest(cv), style, never(), own(slots));
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const file = join(folder.path, "own.pdf");
    writeFileSync(file, made.pdf);
    const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    expect(text.indexOf("Kafka")).toBeLessThan(text.indexOf("Experience"));
    const bad = typesetter.set(
      gatedForTest(SAMPLE_CV),
      style,
      never(),
      own("%\n\\renewcommand\\ArList[2]{\\oops #2}\n"),
    );
    await expect(bad).rejects.toMatchObject({ code: "template_wrong", data: { line: 2 } });
  });
});

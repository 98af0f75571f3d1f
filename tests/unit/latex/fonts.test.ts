import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coverageOf } from "#latex/fonts/cmap.ts";
import { FONT_ROOTS, findFamilies } from "#latex/fonts/families.ts";
import { runsOf } from "#latex/fonts/runs.ts";
import { temporaryFolder } from "./support.ts";

const families = findFamilies(FONT_ROOTS);
const covers = (name: string, character: string) =>
  coverageOf(families.find((family) => family.name === name)!.regular)(character.codePointAt(0)!);
const split = (text: string, base: "ltr" | "rtl" = "ltr") =>
  runsOf(text, families, base).runs.map(({ text: part, family, level }) => `${family.name}${level}:${part}`);

describe("coverageOf", () => {
  it.each([
    ["inter", "AzéĐặΩЖ€–•", "王عሰ🚀"],
    ["cjk", "王小あア한A", "عሰ🚀"],
    ["arabic", "عربیگ،", "王Ωሰ"],
    ["noto", "ŁẲѢ", "王عሰ"],
  ])("reads what %s covers", (name, has, lacks) => {
    for (const character of has) expect(covers(name, character), character).toBe(true);
    for (const character of lacks) expect(covers(name, character), character).toBe(false);
  });

  it("throws on what is no font", () => {
    const folder = temporaryFolder();
    const file = join(folder.path, "x.ttf");
    for (const bytes of ["", "not a font", "\u0000\u0001\u0000\u0000".repeat(10)]) {
      writeFileSync(file, bytes);
      expect(() => coverageOf(file)).toThrow("cannot be read");
    }
    folder.remove();
  });
});

describe("runsOf", () => {
  it.each([
    ["plain text", ["inter0:plain text"]],
    ["王小明 (Wang)", ["cjk0:王小明", "inter0: (Wang)"]],
    ["Go و Rust", ["inter0:Go ", "arabic1:و", "inter0: Rust"]],
    ["(مصر)", ["inter0:(", "arabic1:مصر", "inter0:)"]],
  ])("splits %j by font and level", (text, runs) => expect(split(text)).toEqual(runs));

  it("keeps numbers from left to right inside text from right to left", () => {
    expect(split("قبل 2015 سنة").map((run) => run.split(":")[0])).toContain("inter2");
  });

  it("names clusters that no family has, each once", () => {
    expect(runsOf("a🚀b🚀 \uf8d0", families, "ltr").missing).toEqual(["🚀", "\uf8d0"]);
  });
});

import { describe, expect, it } from "vitest";
import { readFormatLog, readLog } from "#latex/engine/log.ts";

const places = ["the name", "Experience, Engineer, point 2"];

describe("readLog", () => {
  it("tells the place that was being set, not TeX's line", () => {
    const { fault } = readLog("ar@0\nar@1\n! Dimension too large.\n<*> \\ArBullet{x}\nar@7", places);
    expect(fault).toMatchObject({ code: "tex_failed", next: "give_up", data: { place: places[1] } });
    expect(fault.message).toBe("TeX could not set Experience, Engineer, point 2: Dimension too large.");
  });

  it("names a glyph that a font turned out to lack", () => {
    const log = "ar@0\n! Missing character: There is no ሰ (U+1230) in font [Inter-Regular.otf]:-liga!\n";
    expect(readLog(log, places).fault).toMatchObject({
      code: "tex_missing_glyph",
      message: "The font cannot print “ሰ” (U+1230), in the name.",
      data: { glyphs: ["ሰ"], place: "the name" },
    });
  });

  it.each(["(Fatal format file error; I'm stymied)", "xetex: fatal: Could not undump 4 4-byte item(s) from x.fmt."])(
    "knows a format that this engine cannot use: %s",
    (log) => expect(readLog(log, places).isStale).toBe(true),
  );

  it("has an answer to silence", () => {
    expect(readLog("", []).fault.message).toBe("TeX could not set the document: TeX ended without saying why.");
    expect(readLog("", []).isStale).toBe(false);
  });
});

describe("readFormatLog", () => {
  it.each(["! LaTeX Error: File `geometry.sty' not found.", "! I can't find file `xelatex.ini'."])(
    "takes an absent file for a missing package: %s",
    (log) => {
      const fault = readFormatLog(log);
      expect(fault).toMatchObject({ code: "tex_missing", next: "mend" });
      expect(fault.message).toMatch(/geometry\.sty|xelatex\.ini/u);
      expect(fault.hint).toContain("texlive-latex-base");
    },
  );
});

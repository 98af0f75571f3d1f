import { describe, expect, test } from "vitest";
import { openZip } from "#agents/resume/import/files/unzip.ts";
import { toDocx } from "#agents/resume/outputs/docx.ts";
import { toJsonResume } from "#agents/resume/outputs/json-resume.ts";
import { toText } from "#agents/resume/outputs/text.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { CV } from "./documents.ts";

/** Values that a file of words could act upon, or could not be opened with. */
const ODD: Readonly<Record<string, string>> = {
  controls: "a\u0000b\u0001\u0008\u000b\u001f\u007f\u009f\ufffe\uffff c",
  "halves of characters": "x\ud800y \udc00 z \ud83d",
  markup: `]]> <b>&amp;"'</w:t><w:fldSimple w:instr="DDEAUTO x"/><!-- -->`,
  formulas: `{ DDEAUTO cmd.exe "/k calc" } =cmd|' /C calc'!A0 @SUM(1) +1`,
  "another direction": "abc \u202e evil \u2066x\u2069",
  "a section of its own": "x\n\nEXPERIENCE\r\nChief\u2028Officer",
};

const oddly = (value: string): CvDocument => {
  const claim = (text: string) => ({ text: `${text} ${value}`, factIds: ["fact_abcdefghijkl"] });
  const url = `https://x.example/"><${value}`;
  const linked = { ...claim("Linked"), marks: [{ from: 0, to: 6, as: "link" as const, url }] };
  return {
    ...CV,
    language: `en${value}`,
    header: {
      ...CV.header,
      name: `N ${value}`,
      headline: claim("H"),
      email: `e${value}@x.example`,
      links: [
        { label: `L ${value}`, url },
        { label: "bad", url: "javascript:alert(1)" },
        { label: "file", url: "file:///etc/passwd" },
      ],
    },
    sections: [{ kind: "text", heading: `S ${value}`, as: "bullets", claims: [claim("C"), linked] }],
  };
};

const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe.each(Object.entries(ODD))("words with %s", (_what, value) => {
  test("make a DOCX that opens, and does nothing", async () => {
    const files = await openZip(await toDocx(oddly(value), DEFAULT_STYLE), "cv.docx");
    for (const file of files) {
      const xml = new TextDecoder("utf-8", { fatal: true }).decode(await file.read());
      expect(NO_XML.exec(xml), file.name).toBeNull();
      expect(xml, file.name).not.toMatch(/<w:(?:fldSimple|instrText|fldChar|object|altChunk)\b|attachedTemplate/u);
      const targets = [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map(([, target]) => target);
      for (const target of targets) expect(target).toMatch(/^(?:https?:\/\/|mailto:)[\u0021-\u007e]+$/u);
    }
    expect(files.map(({ name }) => name).filter((name) => /\.(?:bin|ole)$/u.test(name))).toEqual([]);
  });

  test("make a text of the document's own lines", () => {
    const text = toText(oddly(value));
    expect(text.isWellFormed()).toBe(true);
    expect(NO_XML.exec(text)).toBeNull();
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    const items = text.split("\n").filter((line) => line.startsWith("- "));
    expect(items.length).toBe(2);
    expect(text.trimEnd().endsWith(items.at(-1)!)).toBe(true);
  });

  test("make JSON that says the same", () => {
    const json = JSON.stringify(toJsonResume(oddly(value), []));
    expect(JSON.parse(json)).toMatchObject({ basics: { name: `N ${value}` } });
  });
});

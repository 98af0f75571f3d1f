import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

const UI = join(import.meta.dirname, "../../../ui");
const files = ["components", "pages", "styles"].flatMap((room) =>
  readdirSync(join(UI, room), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|css)$/.test(path))
    .map((path) => `${room}/${path}`),
);
const read = (path: string) => readFileSync(join(UI, path), "utf8");

/** The style sheets in an element's source, without the conditions of media and container queries. */
function stylesOf(source: string): string {
  const sheets = [...source.matchAll(/css`([^`]*)`/g)].map(([, sheet]) => sheet ?? "");
  return sheets.join("\n").replace(/@(?:media|container)[^{]*\{/g, "{");
}

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi;
const LENGTH = /(?<![\w.-])\d*\.?\d+(?:px|rem|pt|cm|mm)\b/g;
const TIME = /(?<![\w.-])\d*\.?\d+m?s\b/g;
const hardCoded = (source: string) => [COLOUR, LENGTH, TIME].flatMap((kind) => stylesOf(source).match(kind) ?? []);

describe("elements", () => {
  const sources = files.filter((path) => path.endsWith(".ts")).map((path) => ({ path, source: read(path) }));

  it("take colours, lengths and times from tokens", () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter(({ source }) => hardCoded(source).length > 0).map(({ path }) => path)).toEqual([]);
    expect(hardCoded("css`a { color: #fff; margin: 4px; transition: all 200ms; inset: 0.5rem }`")).toHaveLength(4);
    expect(hardCoded("css`@media (max-width: 639px) { a { margin: var(--space-1) } }`")).toEqual([]);
  });

  it("are named as their file, one to a file", () => {
    for (const { path, source } of sources) {
      const tags = [...source.matchAll(/@customElement\("([^"]+)"\)/g)].map(([, tag]) => tag);
      expect(tags, path).toEqual(
        basename(path).startsWith("ar-") && !path.endsWith("ar-element.ts") ? [basename(path, ".ts")] : [],
      );
    }
  });

  it("set no style attribute, which the appliance's policy would refuse", () => {
    expect(sources.filter(({ source }) => /\sstyle=|styleMap|unsafeHTML/.test(source)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("link relative to the base path", () => {
    const rooted = (source: string) => /(?:href|src|action)=["`]\/|\bgo\(["`]\//.test(source);
    expect(sources.filter(({ source }) => rooted(source)).map(({ path }) => path)).toEqual([]);
    expect(['<a href="/jobs">', "go(`/jobs/${id}`)"].map(rooted)).toEqual([true, true]);
  });

  it("say no sentence of their own", () => {
    const said = sources.flatMap(({ path, source }) => {
      const texts = [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<>]*</g)].map(([, text]) => text);
      return texts.map((text) => `${path}: ${text}`);
    });
    expect(said).toEqual([]);
  });
});

it("every token that is used is defined", () => {
  const sheets = files
    .filter((path) => path.endsWith(".css"))
    .map(read)
    .join("\n");
  const defined = new Set([...sheets.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
  const used = files.flatMap((path) => [...read(path).matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name));
  expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
});

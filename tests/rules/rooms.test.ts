import { describe, expect, it } from "vitest";
import { importsNameTheFile, importsPointDown, roomOf } from "./lib/rooms.ts";
import { isCode, repositoryFiles } from "./lib/source.ts";

const code = repositoryFiles().filter(isCode);
const file = (path: string, text: string) => [{ path, text }];

describe("imports point down the house", () => {
  it("holds in every file", () => {
    expect(code.length).toBeGreaterThan(50);
    expect(importsPointDown(code)).toEqual([]);
  });

  it.each([
    ["data/model/a.ts", 'import { b } from "#data/store/b.ts";'],
    ["data/store/a.ts", 'import { b } from "#server/b.ts";'],
    ["latex/a.ts", 'import { b } from "#agents/b.ts";'],
    ["agents/x/a.ts", 'const b = await import("#data/store/b.ts");'],
    ["agents/x/a.ts", 'import type { B } from "#server/b.ts";'],
    ["agents/x/a.ts", 'export * from "#ui/b.ts";'],
    ["agents/x/a.ts", 'type B = typeof import("#server/b.ts");'],
    ["agents/x/a.ts", 'import { b } from "../../data/model/b.ts";'],
    ["server/a.ts", 'import { b } from "../tests/b.ts";'],
    ["agents/a.ts", 'import Database from "better-sqlite3";'],
    ["agents/a.ts", 'import type { FastifyInstance } from "fastify";'],
    ["server/a.ts", 'import { chromium } from "playwright";'],
    ["ui/a.ts", 'import { LAYERS } from "#data/model/job/job.ts";'],
    ["ui/a.ts", 'import type { Store } from "#data/store/open.ts";'],
    ["scripts/a.ts", 'import { b } from "#tests/b.ts";'],
  ])("sees %s with %s", (path, text) => {
    expect(importsPointDown(file(path, text))).toHaveLength(1);
  });

  it.each([
    ["data/store/a.ts", 'import { b } from "#data/model/b.ts"; import D from "better-sqlite3";'],
    ["data/files/a.ts", 'import { b } from "../store/b.ts"; import { c } from "../model/c.ts";'],
    [
      "agents/x/a.ts",
      'import { b } from "../y/b.ts"; import { c } from "#latex/c.ts"; import { d } from "#data/reference/d.ts";',
    ],
    ["server/a.ts", 'import { b } from "#agents/b.ts"; import { readFile } from "node:fs/promises";'],
    ["ui/a.ts", 'import type { Job } from "#data/model/job/job.ts"; import { html } from "lit";'],
    ["tests/unit/a.test.ts", 'import { b } from "#server/b.ts"; import { c } from "../../scripts/lib/c.ts";'],
  ])("lets %s with %s pass", (path, text) => {
    expect(importsPointDown(file(path, text))).toEqual([]);
  });

  it("knows the rooms", () => {
    expect(["data/model/a.ts", "data/store/a.ts", "ui/a.ts", "vite.config.ts", "data/a.ts"].map(roomOf)).toEqual([
      "data/model",
      "data",
      "ui",
      null,
      "data",
    ]);
  });
});

describe("imports name the file", () => {
  it("holds in every file", () => expect(importsNameTheFile(code)).toEqual([]));

  it("sees an import without extension", () => {
    expect(importsNameTheFile(file("latex/a.ts", 'import { b } from "./b"; import { c } from "./c.ts";'))).toHaveLength(
      1,
    );
  });
});

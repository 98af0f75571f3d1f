import { expect, test } from "vitest";
import type { Model } from "#agents/models/port.ts";
import { noModel } from "#agents/models/port.ts";
import { buildCv } from "#agents/resume/document/build-cv.ts";
import { gateCv } from "#agents/resume/gate.ts";
import { rewriteBullets } from "#agents/resume/rewrite.ts";
import { relevanceOf } from "#agents/resume/select/relevance.ts";
import { asking, done, FACTS, NO_FIT } from "./owner.ts";

const reading = asking(["Go"]);
const cv = buildCv(
  { facts: FACTS, profile: {}, relevance: relevanceOf(FACTS, reading, NO_FIT), language: "en" },
  Infinity,
);
const ground = { facts: FACTS, profile: {}, posting: { title: "T", company: "C" }, date: "2026-11-20" };
const helpers = (model: Model) => ({ model, signal: new AbortController().signal, log: () => undefined });
const answering = (bullets: { id: string; text: string }[]): Model => ({
  name: "scripted",
  ask: async () => ({ bullets }) as never,
});

test("without a model the CV is the owner's", async () => {
  expect(await rewriteBullets(cv, { facts: FACTS, reading }, helpers(noModel))).toEqual(cv);
});

test("a true wording is taken, a false one is reverted and reported, a stranger's id is nothing", async () => {
  const model = answering([
    { id: done("Built a loader"), text: "Developed a Go loader that parses 1,200 tide gauges a day" },
    { id: done("Helped migrate"), text: "Migrated the warehouse to Kubernetes" },
    { id: "fact_unknown00", text: "Invented the tide" },
  ]);
  const { document, reversals } = gateCv(await rewriteBullets(cv, { facts: FACTS, reading }, helpers(model)), ground);
  const text = JSON.stringify(document);
  expect(text).toContain("Developed a Go loader");
  expect(text).not.toMatch(/Migrated the warehouse|Invented/);
  expect(reversals).toMatchObject([
    { was: "Migrated the warehouse to Kubernetes", now: expect.stringContaining("Helped migrate") },
  ]);
});

test("a model that fails costs nothing but its help", async () => {
  const failing: Model = { name: "failing", ask: () => Promise.reject(new Error("overloaded")) };
  expect(await rewriteBullets(cv, { facts: FACTS, reading }, helpers(failing))).toEqual(cv);
});

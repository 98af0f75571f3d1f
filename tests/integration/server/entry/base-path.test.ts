import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let door: Door;
beforeEach(() => {
  scratch = scratchDirectory();
  mkdirSync(join(scratch.path, "assets"));
  writeFileSync(join(scratch.path, "assets", "page.js"), "the page");
  writeFileSync(join(scratch.path, "index.html"), '<!doctype html><head><base href="/" /><title>x</title></head>');
});
afterEach(async () => {
  await door.close();
  scratch.remove();
});
const ask = (url: string) => door.app.inject({ url, headers: { host: HOST } });

it("everything is under the base path, and what is outside is told where that is", async () => {
  door = await openDoor(false, { basePath: "/jobs/" }, scratch.path);
  for (const url of ["/jobs/", "/jobs/overview", "/jobs/approvals?x=1"]) {
    const page = await ask(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<base href="/jobs/" />');
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.headers["content-security-policy"]).toContain("base-uri 'self'");
  }
  expect((await ask("/jobs/assets/page.js")).body).toBe("the page");
  expect((await ask("/jobs/api/session")).json()).toMatchObject({ state: "needs_setup" });
  for (const url of ["/", "/jobs"]) {
    const away = await ask(url);
    expect([away.statusCode, away.headers.location]).toEqual([308, "/jobs/"]);
  }
  for (const url of ["/api/session", "/assets/page.js", "/jobsx/api/session", "/docs", "/overview", "//jobs/"]) {
    const outside = await ask(url);
    expect(outside.statusCode, url).toBe(404);
    expect(outside.body).toContain("everything is under /jobs/");
  }
  expect((await ask("/api/health")).statusCode).toBe(200);
  expect((await ask("/jobs/enter/used")).headers.location).toMatch(/^\/jobs\//);
});

it("without one everything is at the root", async () => {
  door = await openDoor(false, {}, scratch.path);
  expect((await ask("/")).body).toContain('<base href="/" />');
  expect((await ask("/index.html")).statusCode).toBe(404);
  expect((await ask("/jobs/api/session")).statusCode).toBe(200);
});

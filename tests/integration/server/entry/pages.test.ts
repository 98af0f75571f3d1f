import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";

let built: ReturnType<typeof scratchDirectory>;
let door: Door;
beforeEach(async () => {
  built = scratchDirectory();
  mkdirSync(join(built.path, "assets"));
  writeFileSync(join(built.path, "index.html"), '<!doctype html><base href="/">first');
  writeFileSync(join(built.path, ".stamp"), "of the build");
  door = await openDoor(false, { basePath: "/jobs/" }, built.path);
});
afterEach(async () => {
  await door.close();
  built.remove();
});

const get = (url: string) => door.app.inject({ url: `/jobs${url}`, headers: { host: HOST } });

it("gives out the files of a build that came after the start, and a page for every other address", async () => {
  const late = join(built.path, "assets", "late-1a2b.js");
  expect((await get("/assets/late-1a2b.js")).statusCode).toBe(404);
  writeFileSync(late, "export {};");
  const asset = await get("/assets/late-1a2b.js");
  expect(asset).toMatchObject({ statusCode: 200, body: "export {};" });
  expect(asset.headers["cache-control"]).toContain("immutable");
  expect(asset.headers["content-security-policy"]).toContain("default-src 'none'");
  for (const page of ["/", "/approvals", "/jobs/job_1"])
    expect((await get(page)).body).toBe('<!doctype html><base href="/jobs/">first');
});

it("gives out neither the bare index nor what begins with a point nor what is outside", async () => {
  expect((await get("/assets")).body).toContain("first");
  for (const url of ["/index.html", "/.stamp", "/../secret.txt", "/api/nothing"]) {
    const answer = await get(url);
    expect(answer.statusCode, url).toBe(404);
    expect(answer.json(), url).toMatchObject({ error: { code: "no_such_address" } });
  }
});

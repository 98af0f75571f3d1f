import { expect, it } from "vitest";
import { WORDS } from "#server/openapi/words.ts";
import { HOST, openDoor } from "#tests/fakes/door.ts";

it("describes every route, and no route that is not there", async () => {
  const declared = new Set<string>();
  for (const trusted of [false, true]) {
    const door = await openDoor(trusted);
    await door.app.ready();
    for (const { method, url } of door.app.everyRoute) {
      if (method !== "HEAD" && /^\/(api|enter)\//.test(url)) declared.add(`${method} ${url}`);
    }
    await door.close();
  }
  expect([...declared].filter((route) => !WORDS.has(route))).toEqual([]);
  expect([...WORDS.keys()].filter((route) => !declared.has(route))).toEqual([]);
});

it("shows its page and its JSON to who has signed in, with nothing inline", async () => {
  const door = await openDoor();
  try {
    for (const url of ["/docs", "/docs/json", "/docs/static/index.html"])
      expect((await door.app.inject({ url, headers: { host: HOST } })).statusCode, url).toBe(401);
    const { cookie } = await door.signedIn();
    const headers = { host: HOST, cookie };
    const page = await door.app.inject({ url: "/docs/", headers });
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-security-policy"]).not.toMatch(/unsafe-(inline|eval)/);
    expect(page.body).not.toMatch(/<script(?![^>]*src=)|<style|style="|on\w+="/);
    const described = (await door.app.inject({ url: "/docs/json", headers })).json<{
      openapi: string;
      paths: Record<string, Record<string, { summary: string; tags: string[]; requestBody?: unknown }>>;
    }>();
    expect(described.openapi).toBe("3.1.0");
    expect(described.paths["/api/settings"]?.post).toMatchObject({ tags: ["Appliance"] });
    expect(described.paths["/api/settings"]?.post?.requestBody).toBeDefined();
    for (const [path, methods] of Object.entries(described.paths))
      for (const [method, { summary, tags }] of Object.entries(methods))
        expect([summary, tags], `${method} ${path}`).toEqual([expect.any(String), [expect.any(String)]]);
  } finally {
    await door.close();
  }
});

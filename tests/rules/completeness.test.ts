import { describe, expect, it } from "vitest";
import { HANDLERS } from "#agents/registry.ts";
import { TASK_KIND_NAMES } from "#data/model/work/task.ts";
import { kindsHaveHandlers, routesHaveTests, routesOf } from "./lib/completeness.ts";
import { repositoryFiles } from "./lib/source.ts";

const files = repositoryFiles();
const routeFiles = files.filter(({ path }) => path.startsWith("server/routes/"));
const tests = files.filter(({ path }) => /^tests\/.*\.ts$/.test(path) && !path.startsWith("tests/rules/"));

describe("task kinds", () => {
  it("each have a handler", () => expect(kindsHaveHandlers(TASK_KIND_NAMES, Object.keys(HANDLERS))).toEqual([]));

  it.each(TASK_KIND_NAMES)("%s: its handler loads", async (kind) => {
    expect(await HANDLERS[kind]()).toBeTypeOf("function");
  });

  it("are missed when they have none, and handlers when they have no kind", () => {
    expect(kindsHaveHandlers(["a", "b"], ["b", "c"])).toHaveLength(2);
  });
});

describe("routes", () => {
  it("each have a test", () => {
    expect(routeFiles.flatMap(routesOf).length).toBeGreaterThan(15);
    expect(routesHaveTests(routeFiles, tests)).toEqual([]);
  });

  const route = [{ path: "server/routes/a.ts", text: 'app.post("/api/drafts/:id/approve", async () => 1);' }];
  const asking = (text: string) => [{ path: "tests/a.test.ts", text }];

  it("are found in both spellings", () => {
    const text = 'app.get("/a", f); app.route({ method: "GET", url: "/b" }); map.get("c"); app.get(path, f);';
    expect(routesOf({ path: "server/routes/a.ts", text })).toEqual(["/a", "/b"]);
  });

  it.each([
    "post(`/api/drafts/${draft.id}/approve`)",
    'post("/api/drafts/draft_1/approve")',
    "fetch(`${origin}/api/drafts/${id}/approve?x`)",
  ])("count as tested by %s", (text) => expect(routesHaveTests(route, asking(text))).toEqual([]));

  it.each(["", 'post("/api/drafts/draft_1")', 'post("/api/drafts/x/approvements")', 'post("/api/drafts/x/y/approve")'])(
    "count as untested by %s",
    (text) => expect(routesHaveTests(route, asking(text))).toHaveLength(1),
  );
});

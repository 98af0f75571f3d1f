import { describe, expect, it } from "vitest";
import { under, within } from "../../../ui/base.ts";
import { routeOf } from "../../../ui/routes.ts";

const ORIGIN = "http://127.0.0.1:8137";
const at = (path: string) => routeOf(within(ORIGIN + path, "/"));

it.each([
  ["/", { name: "overview" }],
  ["/jobs", { name: "jobs" }],
  ["/jobs/", { name: "jobs" }],
  ["/jobs/job_7k2m9x", { name: "job", id: "job_7k2m9x" }],
  ["/approvals", { name: "approvals" }],
  ["/approvals/draft_7k2m9x?from=mail", { name: "draft", id: "draft_7k2m9x" }],
  ["/applications", { name: "applications" }],
  ["/applications/app_7k2m9x", { name: "application", id: "app_7k2m9x" }],
  ["/owner", { name: "owner" }],
  ["/cv", { name: "cv" }],
  ["/cv/import", { name: "cv_import" }],
  ["/cv/versions", { name: "cv_versions" }],
  ["/system", { name: "system" }],
  ["/security", { name: "security" }],
  ["/vault", { name: "vault" }],
  ["/people", { name: "people" }],
  ["/join?code=abcd", { name: "join" }],
  ["/studio", { name: "studio" }],
  ["/studio/doc_7k2m9x", { name: "document", id: "doc_7k2m9x" }],
  ["/writing", { name: "writing" }],
])("%s leads to its page", (path, route) => expect(at(path)).toEqual(route));

it.each(["/job", "/jobs/7k2m9x", "/jobs/job_7k2m9x/more", "/approvals/../x_y", "/jobs/<b>"])(
  "%s leads nowhere",
  (path) => expect(at(path)).toEqual({ name: "not_found" }),
);

describe("under a base path", () => {
  it.each([
    ["/jobs/", { name: "overview" }],
    ["/jobs", { name: "overview" }],
    ["/jobs/jobs", { name: "jobs" }],
    ["/jobs/jobs/job_7k2m9x?from=mail", { name: "job", id: "job_7k2m9x" }],
    ["/jobsearch/system", { name: "not_found" }],
    ["/system", { name: "not_found" }],
  ])("%s leads to its page", (path, route) => expect(routeOf(within(ORIGIN + path, "/jobs/"))).toEqual(route));

  it("the appliance is asked there", () => {
    expect(under("/api/session", "/jobs/")).toBe("/jobs/api/session");
    expect(under("/api/session", "/")).toBe("/api/session");
  });
});

import { expect, it } from "vitest";
import { routeOf } from "../../../ui/routes.ts";

const at = (path: string) => routeOf(`http://127.0.0.1:8137${path}`);

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
  ["/system", { name: "system" }],
])("%s leads to its page", (path, route) => expect(at(path)).toEqual(route));

it.each(["/job", "/jobs/7k2m9x", "/jobs/job_7k2m9x/more", "/approvals/../x_y", "/jobs/<b>"])(
  "%s leads nowhere",
  (path) => expect(at(path)).toEqual({ name: "not_found" }),
);

import { describe, expect, it } from "vitest";
import type { JobSummary } from "#data/model/wire/views.ts";
import { ALL_JOBS, filterJobs } from "../../../../ui/state/job-list.ts";
import { AT } from "./live-samples.ts";

function job(id: string, change: Partial<JobSummary> = {}): JobSummary {
  return {
    id: `job_${id}`,
    title: "Engineer",
    company: "Brightmill",
    place: null,
    remote: null,
    source: "greenhouse",
    url: null,
    postedAt: null,
    seenAt: AT,
    state: "found",
    score: null,
    tier: null,
    recommendation: null,
    draftId: null,
    applicationId: null,
    ...change,
  };
}
const ids = (jobs: JobSummary[]) => jobs.map(({ id }) => id.slice(4));

describe("the list of jobs", () => {
  const jobs = [
    job("low", { score: 20, company: "Zeta", tier: "C" }),
    job("none", { company: "Alpha", postedAt: "2026-02-01T00:00:00.000Z" }),
    job("high", { score: 90, company: "Mid", tier: "A", place: "Zürich" }),
    job("aside", { score: 99, state: "set_aside" }),
  ];

  it("shows the best first, the unknown last, and leaves out what was set aside", () => {
    expect(ids(filterJobs(jobs, ALL_JOBS))).toEqual(["high", "low", "none"]);
    expect(ids(filterJobs(jobs, { ...ALL_JOBS, state: "set_aside" }))).toEqual(["aside"]);
    expect(filterJobs(jobs, { ...ALL_JOBS, state: "all" })).toHaveLength(4);
  });

  it("orders by company and by day", () => {
    expect(ids(filterJobs(jobs, { ...ALL_JOBS, sort: "company" }))).toEqual(["none", "high", "low"]);
    expect(ids(filterJobs(jobs, { ...ALL_JOBS, sort: "newest" })).at(-1)).toBe("none");
  });

  it("finds every word anywhere, whatever its accents and case", () => {
    expect(ids(filterJobs(jobs, { ...ALL_JOBS, words: "zurich ENGINEER" }))).toEqual(["high"]);
    expect(filterJobs(jobs, { ...ALL_JOBS, words: "zurich zeta" })).toEqual([]);
  });

  it("keeps to a tier", () => expect(ids(filterJobs(jobs, { ...ALL_JOBS, tier: "C" }))).toEqual(["low"]));
});

import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";

let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld({ jobs: 100 });
});
afterAll(() => world.close());

type Job = Record<string, unknown> & { id: number; title: string; content: string; internal_job_id: number };
async function get(path: string) {
  const response = await fetch(world.origin + path);
  return { status: response.status, body: await response.json() };
}
const jobsOf = async (token: string, query = "?content=true") =>
  (await get(`/v1/boards/${token}/jobs${query}`)).body as { jobs: Job[]; meta: { total: number } };

describe("the list of a board", () => {
  test("counts every entry, also the one that is no posting", async () => {
    const { jobs, meta } = await jobsOf("lanternfish");
    expect(meta.total).toBe(jobs.length);
    expect(jobs.filter(({ title }) => typeof title !== "string")).toHaveLength(1);
  });

  test("gives dates with an offset, an address on this host, and the place", async () => {
    const { jobs } = await jobsOf("lanternfish");
    const job = jobs.find(({ id }) => id === 7310401);
    expect(job).toMatchObject({
      company_name: "Lanternfish Logistics",
      location: { name: "Berlin, Germany" },
      absolute_url: `${world.origin}/lanternfish/jobs/7310401`,
      language: "en",
      application_deadline: null,
    });
    for (const key of ["first_published", "updated_at"]) {
      expect(job?.[key]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-04:00$/);
      expect(Date.parse(String(job?.[key]))).toBeLessThanOrEqual(Date.now());
    }
  });

  test("escapes the text's markup once more, so that one decoding gives HTML and two give text", async () => {
    const { jobs } = await jobsOf("lanternfish");
    const content = jobs.find(({ id }) => id === 7310401)?.content ?? "";
    expect(content).not.toContain("<");
    expect(content).toContain("&lt;h2&gt;");
    expect(content).toContain("&amp;amp;");
    const markup = load(content).text();
    expect(load(markup)("li").length).toBeGreaterThan(10);
    expect(load(markup).text()).toContain("carriers, customers & customs");
  });

  test("leaves out texts, departments and offices unless asked", async () => {
    const { jobs } = await jobsOf("lanternfish", "");
    expect(jobs[0]).not.toHaveProperty("content");
    expect(jobs[0]).not.toHaveProperty("departments");
    const full = await jobsOf("lanternfish");
    expect(full.jobs[0]).toHaveProperty("departments.0.name", "Engineering");
    expect(full.jobs[0]).toHaveProperty("offices.0.name", "Berlin");
  });

  test("holds a repost, a job of two places and one that is over", async () => {
    const { jobs } = await jobsOf("lanternfish");
    const by = (id: number) => jobs.find((job) => job.id === id) as Job;
    expect(by(7310407).content).toBe(by(7310401).content);
    expect(by(7310407).internal_job_id).not.toBe(by(7310401).internal_job_id);
    expect(by(7310408).internal_job_id).toBe(by(7310402).internal_job_id);
    expect(by(7310408)["location"]).not.toEqual(by(7310402)["location"]);
    expect(Date.parse(String(by(7310410)["application_deadline"]))).toBeLessThan(Date.now());
  });

  test("a board that does not exist is a 404", async () => {
    expect((await get("/v1/boards/nobody/jobs")).status).toBe(404);
  });

  test("a hundred generated jobs differ in title and text", async () => {
    const { jobs } = await jobsOf("harbours");
    expect(jobs).toHaveLength(100);
    expect(new Set(jobs.map(({ title }) => title)).size).toBe(100);
    const words = jobs.map(({ content }) => content.replace(/\d+/g, ""));
    expect(new Set(words).size).toBe(100);
  });
});

describe("one job", () => {
  test("tells the questions of its form in the board's shape", async () => {
    const { body } = await get("/v1/boards/lanternfish/jobs/7310403?questions=true");
    const labels = body.questions.map(({ label }: { label: string }) => label);
    expect(labels.slice(0, 6)).toEqual(["First Name", "Last Name", "Email", "Phone", "Resume/CV", "Cover Letter"]);
    expect(body.questions[4].fields).toEqual([
      { name: "resume", type: "input_file", values: [] },
      { name: "resume_text", type: "textarea", values: [] },
    ]);
    expect(body.questions[6]).toMatchObject({
      required: true,
      fields: [
        {
          type: "multi_value_single_select",
          values: [
            { value: 1, label: "Yes" },
            { value: 0, label: "No" },
          ],
        },
      ],
    });
    expect(body.location_questions.map((one: { fields: { type: string }[] }) => one.fields[0]?.type)).toEqual([
      "input_hidden",
      "input_hidden",
      "input_text",
    ]);
    expect(body.compliance[0].questions).toHaveLength(4);
    expect(body.data_compliance[0]).toMatchObject({ type: "gdpr", requires_processing_consent: true });
  });

  test("words of declining differ on one form", async () => {
    const { body } = await get("/v1/boards/lanternfish/jobs/7310403?questions=true");
    const last = body.compliance[0].questions.map(
      (one: { fields: { values: { label: string }[] }[] }) => one.fields[0]?.values.at(-1)?.label,
    );
    expect(new Set(last)).toEqual(
      new Set(["Decline To Self Identify", "I don't wish to answer", "I do not want to answer"]),
    );
  });

  test("has no questions unless asked", async () => {
    const { body } = await get("/v1/boards/lanternfish/jobs/7310401");
    expect(body).not.toHaveProperty("questions");
  });

  test("one that is over, or closes, is a 404", async () => {
    expect((await get("/v1/boards/lanternfish/jobs/7310410")).status).toBe(404);
    world.behave("7310401", "expired");
    expect((await get("/v1/boards/lanternfish/jobs/7310401")).status).toBe(404);
    world.clear();
    expect((await get("/v1/boards/lanternfish/jobs/7310401")).status).toBe(200);
  });

  test("a form that changed asks one more required question", async () => {
    const before = (await get("/v1/boards/lanternfish/jobs/7310402?questions=true")).body.questions;
    world.behave("7310402", "changed_form");
    const after = (await get("/v1/boards/lanternfish/jobs/7310402?questions=true")).body.questions;
    world.clear();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ required: true });
  });
});

test("place suggestions find marks, several places of one name, and nothing for nonsense", async () => {
  const labels = async (q: string) =>
    (await get(`/typeahead/places?q=${encodeURIComponent(q)}`)).body.places.map((one: { label: string }) => one.label);
  expect(await labels("Zurich")).toEqual(["Zürich, Switzerland"]);
  expect((await labels("Berlin")).length).toBeGreaterThan(2);
  expect(await labels("Berlin, Germany")).toEqual(["Berlin, Germany"]);
  expect(await labels("Atlantis")).toEqual([]);
});

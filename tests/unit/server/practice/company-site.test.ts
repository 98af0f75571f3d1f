import { load } from "cheerio";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { PDF } from "./applicant.ts";

const SLUG = "backend-engineer-instrument-cloud";
let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const at = (path: string) => `${world.origin}/kiln-and-compass/careers${path}`;

function application(changes: Record<string, string | null> = {}): FormData {
  const body = new FormData();
  const fields = {
    full_name: "Livia Brandt",
    email: "livia.brandt@mailbox.example",
    city: "Berlin",
    permit: "Yes",
    years: "11",
    german: "Native or bilingual",
    model: "Hybrid",
    start: "2027-01-01",
    privacy: "yes",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== null) body.append(name, value);
  body.append("cv", new Blob([PDF]), "livia-brandt.pdf");
  body.append("letter", new Blob([]), "");
  return body;
}
const post = (body: FormData) => fetch(at(`/${SLUG}/apply`), { method: "POST", body, redirect: "manual" });

test("a posting carries schema.org's JobPosting and leads to its form", async () => {
  const page = load(await (await fetch(at(`/${SLUG}`))).text());
  const posting = JSON.parse(page('script[type="application/ld+json"]').text());
  expect(posting).toMatchObject({
    "@type": "JobPosting",
    title: "Backend Engineer, Instrument Cloud",
    hiringOrganization: { name: "Kiln & Compass" },
    jobLocation: { address: { addressLocality: "Berlin", addressCountry: "DE" } },
    baseSalary: { currency: "EUR", value: { minValue: 68000, unitText: "YEAR" } },
    jobLocationType: "TELECOMMUTE",
  });
  expect(Date.parse(posting.validThrough)).toBeGreaterThan(Date.now());
  expect(page("a.button").attr("href")).toBe(`/kiln-and-compass/careers/${SLUG}/apply`);
});

test("the form is native: every control has a name and a label, and the trap is not displayed", async () => {
  const page = load(await (await fetch(at(`/${SLUG}/apply`))).text());
  const form = page("form.application");
  expect([form.attr("method"), form.attr("enctype")]).toEqual(["post", "multipart/form-data"]);
  const nameless = form.find("input, select, textarea").filter((_, node) => page(node).attr("name") === undefined);
  expect(nameless).toHaveLength(0);
  expect(page("form")).toHaveLength(3);
});

test("a complete application is answered with a redirect to the thanks", async () => {
  const response = await post(application());
  expect([response.status, response.headers.get("location")]).toEqual([302, `/kiln-and-compass/thank-you?job=${SLUG}`]);
  expect(world.arrivals()).toMatchObject([
    { jobId: SLUG, outcome: "taken", fields: { german: ["Native or bilingual"] }, files: [{ field: "cv" }] },
  ]);
  const again = await post(application());
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("already applied")]);
});

test("what is missing is told beside its field, and what was sent stands there again", async () => {
  const response = await post(application({ german: "Klingon", privacy: null, full_name: "Livia <Brandt>" }));
  expect(response.status).toBe(422);
  const page = load(await response.text());
  expect(page("strong.error")).toHaveLength(2);
  expect(page("input[name=full_name]").attr("value")).toBe("Livia <Brandt>");
  expect(page("input[name=model][checked]").attr("value")).toBe("Hybrid");
});

test("a filled trap is spam, a filled position is gone, and a new question is asked", async () => {
  expect((await post(application({ company_website: "x" }))).status).toBe(403);
  expect((await fetch(at("/firmware-engineer"))).status).toBe(410);
  expect((await fetch(at("/firmware-engineer/apply"))).status).toBe(410);
  world.behave(SLUG, "changed_form");
  expect((await post(application())).status).toBe(422);
  expect((await post(application({ instrument: "None yet" }))).status).toBe(302);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import Value from "typebox/value";
import { boardOf } from "#agents/search/boards.ts";
import { SOURCES } from "#agents/search/sources/all.ts";
import { greenhouse } from "#agents/search/sources/greenhouse.ts";
import { personio } from "#agents/search/sources/personio.ts";
import { readJob } from "#agents/reading/read-job.ts";
import { Harvest } from "#data/model/work/task.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const NOW = new Date("2026-05-10T00:00:00Z");
const sample = (name: string) => readFileSync(new URL(`../../../samples/boards/${name}`, import.meta.url), "utf8");
const answers: Record<string, unknown> = {
  greenhouse: JSON.parse(sample("greenhouse.json")),
  lever: JSON.parse(sample("lever.json")),
  recruitee: JSON.parse(sample("recruitee.json")),
  personio: sample("personio.xml"),
};
const parsed = (name: string, url: string | null = null) =>
  SOURCES.find((source) => source.name === name)?.parse(answers[name], { board: "file", url, now: NOW });

describe("boardOf", () => {
  it.each([
    [
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs",
      "greenhouse",
      "acme",
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs",
    ],
    [
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",
      "greenhouse",
      "acme",
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs",
    ],
    [
      "https://job-boards.greenhouse.io/acme",
      "greenhouse",
      "acme",
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs",
    ],
    ["boards.greenhouse.io/acme/", "greenhouse", "acme", "https://boards-api.greenhouse.io/v1/boards/acme/jobs"],
    [
      "https://boards.greenhouse.io/embed/job_board?for=acme",
      "greenhouse",
      "acme",
      "https://boards-api.greenhouse.io/v1/boards/acme/jobs",
    ],
    [
      "https://job-boards.eu.greenhouse.io/acme",
      "greenhouse",
      "acme",
      "https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs",
    ],
    [
      "http://127.0.0.1:4321/v1/boards/practice/jobs",
      "greenhouse",
      "practice",
      "http://127.0.0.1:4321/v1/boards/practice/jobs",
    ],
    ["https://jobs.lever.co/acme", "lever", "acme", "https://api.lever.co/v0/postings/acme"],
    ["https://jobs.eu.lever.co/acme", "lever", "acme", "https://api.eu.lever.co/v0/postings/acme"],
    ["https://acme.recruitee.com", "recruitee", "acme", "https://acme.recruitee.com/api/offers/"],
    ["https://acme.jobs.personio.de/", "personio", "acme", "https://acme.jobs.personio.de/xml"],
  ])("%s", (address, source, name, url) => expect(boardOf(address)).toEqual({ source, name, url }));

  it.each([
    "https://job-boards.greenhouse.io/acme/jobs/123",
    "https://jobs.lever.co/acme/0b6f2f36-5a1c-4c11-9f0e-0d1c6b6f0001",
    "https://acme.recruitee.com/o/cook",
    "https://example.com/careers",
    "https://greenhouse.io.example.com/acme",
    "https://job-boards.greenhouse.io/",
    "ftp://job-boards.greenhouse.io/acme",
    "javascript:alert(1)",
    "",
    "not an address",
  ])("knows no board at %j", (address) => expect(boardOf(address)).toBeNull());
});

describe("every source", () => {
  it.each(Object.keys(answers))("%s recognises its own answer and no other", (name) => {
    expect(SOURCES.filter((source) => source.recognises(answers[name])).map((source) => source.name)).toEqual([name]);
  });

  it.each(Object.keys(answers))("%s gives whole postings", (name) => {
    const harvest = parsed(name);
    expect(Value.Check(Harvest, harvest)).toBe(true);
    expect(harvest?.failures).toEqual([]);
    for (const posting of harvest?.postings ?? []) expect(readJob(posting).requirements.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(answers))("%s tells one bad posting and harms no other", (name) => {
    const source = SOURCES.find((each) => each.name === name);
    const whole = structuredClone(answers[name]);
    const spoil = (list: unknown[]) => list.push(null, 7, { id: 5, title: null, text: null }, {});
    const bad =
      typeof whole === "string"
        ? whole.replace(
            "</workzag-jobs>",
            "<position><id>1</id></position><position/><position><name>x</name></position><position>a</position></workzag-jobs>",
          )
        : (spoil(Array.isArray(whole) ? whole : (Object.values(whole as Record<string, unknown[]>)[0] ?? [])), whole);
    const good = parsed(name)?.postings.length;
    const harvest = source?.parse(bad, { board: "file", url: null, now: NOW });
    expect(harvest?.postings.length).toBe(good);
    expect(harvest?.failures).toHaveLength(4);
    for (const failure of harvest?.failures ?? []) expect(failure.because).toMatch(/^it (?:has no|is no) .+\.$/);
  });

  it.each(["greenhouse", "lever", "recruitee", "personio"])("%s refuses an answer that is none", async (name) => {
    const source = SOURCES.find((each) => each.name === name);
    for (const answer of [{ error: "x" }, "text", 5, null]) {
      const fault = await faultOf(() => source?.parse(answer, { board: "b", url: null, now: NOW }));
      expect(fault).toMatchObject({ code: "board_not_understood", next: "mend" });
      expect(fault.hint).not.toBe("");
    }
  });
});

describe("greenhouse", () => {
  it("reads what the API says", () => {
    expect(parsed("greenhouse")?.postings[0]).toMatchObject({
      source: "greenhouse",
      platform: "greenhouse",
      board: "hollowbrookferries",
      externalId: "4410001",
      company: "Hollowbrook Ferries",
      url: "https://job-boards.greenhouse.io/hollowbrookferries/jobs/4410001",
      applyUrl: "https://job-boards.greenhouse.io/hollowbrookferries/jobs/4410001",
      questionsUrl: "https://boards-api.greenhouse.io/v1/boards/hollowbrookferries/jobs/4410001?questions=true",
      place: "Hybrid · Hollowbrook, Isle of Examples",
      department: "Technology",
      postedAt: "2026-05-02T02:30:00.000Z",
      updatedAt: "2026-05-04T13:15:00.000Z",
      expiresAt: null,
      language: "en",
    });
  });

  it("decodes the description once too often escaped, and adds the telling fields", () => {
    const [posting] = parsed("greenhouse")?.postings ?? [];
    expect(posting?.text).toContain("moves people & cars");
    expect(posting?.text).toContain("• Experience with maps <GIS>");
    expect(posting?.text).toContain("Employment Type: Full-time");
    expect(posting?.text).not.toContain("4711");
    expect(posting?.text).not.toMatch(/&[a-z]+;|<p>/);
  });

  it("takes absurd dates for none, and the deadline for the end", () => {
    expect(parsed("greenhouse")?.postings[1]).toMatchObject({
      postedAt: null,
      updatedAt: null,
      expiresAt: "2026-07-01T03:59:00.000Z",
    });
  });

  it("leads to the form where the posting stands on the company's own site", () => {
    const posting = parsed("greenhouse", "https://boards-api.greenhouse.io/v1/boards/hollowbrookferries/jobs")
      ?.postings[2];
    expect(posting?.url).toBe("https://careers.hollowbrook.example/open?gh_jid=4410003");
    expect(posting?.applyUrl).toBe(
      "https://job-boards.greenhouse.io/embed/job_app?for=hollowbrookferries&token=4410003",
    );
  });

  it("keeps a practice board on its own origin", () => {
    const job = {
      id: 5,
      title: "Cook",
      absolute_url: "http://127.0.0.1:4321/inn/jobs/5",
      updated_at: "",
      content: "<p>Cook</p>",
      company_name: "Inn",
    };
    const harvest = greenhouse.parse(
      { jobs: [job] },
      { board: "inn", url: "http://127.0.0.1:4321/v1/boards/inn/jobs", now: NOW },
    );
    expect(harvest.postings[0]).toMatchObject({
      board: "inn",
      applyUrl: "http://127.0.0.1:4321/inn/jobs/5",
      questionsUrl: "http://127.0.0.1:4321/v1/boards/inn/jobs/5?questions=true",
    });
  });

  it("says when a board has more than it gave", () => {
    const answer = { ...(answers["greenhouse"] as object), meta: { total: 40 } };
    expect(
      greenhouse.parse(answer, { board: "b", url: "https://boards-api.greenhouse.io/v1/boards/b/jobs", now: NOW })
        .failures[0]?.because,
    ).toContain("40");
    expect(greenhouse.parse(answer, { board: "b", url: null, now: NOW }).failures).toEqual([]);
  });

  it("reads pay that the board must publish", () => {
    const job = {
      id: 5,
      title: "Cook",
      absolute_url: "https://x.example/5",
      updated_at: "",
      content: "<p>Cook</p>",
      pay_input_ranges: [{ min_cents: 5_000_000, max_cents: 6_000_000, currency_type: "USD", title: "Annual salary" }],
    };
    const posting = greenhouse.parse(job, { board: "inn", url: null, now: NOW }).postings[0];
    expect(posting === undefined ? null : readJob(posting).salary?.value).toEqual({
      min: 50_000,
      max: 60_000,
      currency: "USD",
      period: "year",
    });
  });
});

describe("lever, recruitee and personio", () => {
  it("lever: names the company as the text does, and states pay and hours", () => {
    const [posting] = parsed("lever")?.postings ?? [];
    expect(posting).toMatchObject({
      company: "Upland Goats",
      place: "Upland; Lowland",
      applyUrl: expect.stringMatching(/\/apply$/),
      postedAt: "2026-05-01T09:30:00.000Z",
    });
    expect(posting === undefined ? null : readJob(posting)).toMatchObject({
      salary: { value: { min: 14, max: 16, currency: "GBP", period: "hour" } },
      employment: { value: "part-time" },
      remote: { value: "onsite" },
    });
  });

  it("recruitee: joins description and requirements", () => {
    const [posting] = parsed("recruitee")?.postings ?? [];
    expect(posting).toMatchObject({
      company: "La Maison Exemple",
      board: "lamaisonexemple",
      postedAt: "2026-04-02T08:30:00.000Z",
    });
    expect(posting === undefined ? null : readJob(posting)).toMatchObject({
      salary: { value: { min: 2100, max: 2400, currency: "EUR", period: "month" } },
      requirements: [{ years: 2, keywords: ["Cooking"] }],
      responsibilities: ["Préparer les plats"],
    });
  });

  it("personio: reads the feed with its places", () => {
    const [posting] = parsed("personio", "https://lindenhof.jobs.personio.de/xml")?.postings ?? [];
    expect(posting).toMatchObject({
      board: "lindenhof",
      url: "https://lindenhof.jobs.personio.de/job/770001",
      place: "Lindenhof; Birkenau",
      company: "Lindenhof Pflege gGmbH",
    });
    expect(posting === undefined ? null : readJob(posting)).toMatchObject({
      employment: { value: "part-time, permanent" },
      language: "de",
    });
  });

  it("personio: tells a feed that ends in the middle", async () => {
    const cut = sample("personio.xml").slice(0, 900);
    expect(await faultOf(() => personio.parse(cut, { board: "b", url: null, now: NOW }))).toMatchObject({
      code: "answer_cut_off",
    });
  });
});

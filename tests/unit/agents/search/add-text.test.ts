import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { postingsOfText } from "#agents/search/add-text.ts";
import { readJob } from "#agents/reading/read-job.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const NOW = new Date("2026-05-10T00:00:00Z");
const page = (name: string) => readFileSync(new URL(`../../../samples/pages/${name}`, import.meta.url), "utf8");
const board = (name: string) => readFileSync(new URL(`../../../samples/boards/${name}`, import.meta.url), "utf8");
const add = (text: string, name = "file.txt") => postingsOfText(text, name, NOW);
const first = (text: string, name?: string) => {
  const [posting] = add(text, name).postings;
  if (posting === undefined) throw new Error("no posting");
  return posting;
};

describe("a saved page", () => {
  it("by its JSON-LD, in a graph, with entities escaped once too often", () => {
    const posting = first(page("json-ld.html"), "page.html");
    expect(posting).toMatchObject({
      source: "page",
      title: "Clockmaker & Restorer",
      company: "Pendulum & Sons",
      place: "Belfry, North, Examplia",
      url: "https://pendulum.example/jobs/clockmaker",
      applyUrl: "https://forms.pendulum.example/apply/clockmaker",
      postedAt: "2026-05-02T00:00:00.000Z",
      expiresAt: null,
      language: "en",
    });
    expect(readJob(posting)).toMatchObject({
      salary: { value: { min: 38_000, max: 42_000, currency: "EUR", period: "year" } },
      employment: { value: expect.stringContaining("full-time") },
    });
    expect(readJob(posting).requirements.map((each) => each.text)).toEqual(
      expect.arrayContaining(["3 years of experience in metalworking", "Metalworking, soldering"]),
    );
  });

  it("by its microdata", () => {
    expect(first(page("microdata.html"))).toMatchObject({
      title: "Jardinero municipal",
      company: "Parques de Ejemplo",
      place: "Villa Ejemplo",
      language: "es",
      postedAt: "2026-05-05T00:00:00.000Z",
    });
  });

  it("by its main text, without navigation, notices, form and other jobs", () => {
    const posting = first(page("plain.html"));
    expect(posting).toMatchObject({
      title: "Junior Baker",
      company: "Crumb Cooperative",
      url: "https://crumb.example/careers/junior-baker",
      applyUrl: "https://crumb.example/careers/junior-baker",
    });
    expect(posting.text).toContain("• Shape loaves by hand");
    expect(posting.text).not.toMatch(/cookies|newsletter|Shop|Similar jobs|Send/);
  });

  it("knows a page of Greenhouse by its address", () => {
    const html = page("plain.html").replace(
      "https://crumb.example/careers/junior-baker",
      "https://job-boards.greenhouse.io/crumbcoop/jobs/99",
    );
    expect(first(html)).toMatchObject({
      platform: "greenhouse",
      board: "crumbcoop",
      externalId: "99",
      questionsUrl: "https://boards-api.greenhouse.io/v1/boards/crumbcoop/jobs/99?questions=true",
    });
  });

  it("survives broken scripts beside the good one", () => {
    const html = page("json-ld.html").replace(
      "<body>",
      '<body><script type="application/ld+json">{"@type": "JobPosting", broken</script><script type="application/ld+json">[]</script>',
    );
    expect(first(html).title).toBe("Clockmaker & Restorer");
    const raw = page("json-ld.html").replace("You repair tower clocks.&lt;", "You repair\n\ttower clocks.&lt;");
    expect(first(raw).title).toBe("Clockmaker & Restorer");
  });

  it.each([
    [
      "a shop",
      "<html><body><main><h1>Baker's peel</h1><p>A peel for your oven, made of beech wood, 40 cm. In stock. Free shipping.</p><button>Add to cart</button><p>Customers also bought: a stone.</p></main></body></html>",
    ],
    [
      "an article",
      `<html><body><article><h1>How we bake</h1><p>Written by an example author. 5 min read.</p><p>${"Bread needs time, and flour, and a warm room. ".repeat(20)}</p><p>Leave a comment</p></article></body></html>`,
    ],
    [
      "a sign-in",
      '<html><body><form><h1>Sign in to your account</h1><input name="email"><input type="password"><a>Forgot password?</a></form></body></html>',
    ],
    ["an empty page", "<html><body></body></html>"],
    ["a page of scripts", '<html><body><div id="root"></div><script src="/app.js"></script></body></html>'],
    [
      "a list of jobs",
      `<html><body><h1>Open positions</h1><ul>${Array.from({ length: 20 }, (_, at) => `<li><a href="/jobs/${at}">Engineer ${at}</a></li>`).join("")}</ul></body></html>`,
    ],
    ["a tower of divs", `<html><body>${"<div>".repeat(20_000)}</body></html>`],
  ])("%s is no posting, and it says what to do", async (_, html) => {
    const fault = await faultOf(() => add(html, "saved.html"));
    expect(fault).toMatchObject({ code: "not_a_posting", next: "mend" });
    expect(fault.hint.length).toBeGreaterThan(20);
  });
});

describe("a closed posting", () => {
  it("by validThrough", async () => {
    const fault = await faultOf(() => add(page("json-ld.html").replace("2099-06-30", "2026-05-01")));
    expect(fault).toMatchObject({ code: "posting_expired", next: "give_up" });
    expect(fault.message).toContain("2026-05-01");
  });

  it("is open until the end of its last day, and an absurd day is none", () => {
    expect(add(page("json-ld.html").replace("2099-06-30", "2026-05-10")).postings).toHaveLength(1);
    expect(add(page("json-ld.html").replace("2099-06-30", "0001-01-01")).postings).toHaveLength(1);
  });

  it.each([
    "This job is no longer accepting applications.",
    "Sorry, this position has been filled.",
    "The job you are looking for is no longer available.",
    "Diese Stelle ist leider nicht mehr verfügbar.",
    "Die Stelle wurde bereits besetzt.",
    "Cette offre n'est plus disponible.",
    "L'offre a été pourvue.",
    "Esta oferta ya no está disponible.",
    "La vacante ha sido cubierta.",
    "Deze vacature is niet meer beschikbaar.",
    "Questa offerta non è più disponibile.",
  ])("by its notice: %s", async (notice) => {
    const html = page("plain.html").replace("<h1>Junior Baker</h1>", `<h1>Junior Baker</h1><p>${notice}</p>`);
    expect(await faultOf(() => add(html))).toMatchObject({ code: "posting_expired" });
  });

  it.each([
    "We keep applications open until the position has been filled.",
    "If this job is no longer available, look at our other jobs.",
    "We may close the posting once enough applications have arrived.",
  ])("but not by a sentence about closing in general: %s", (sentence) => {
    const html = page("plain.html").replace("<h1>Junior Baker</h1>", `<h1>Junior Baker</h1><p>${sentence}</p>`);
    expect(first(html).title).toBe("Junior Baker");
  });
});

const PASTED = `
We are looking for somebody to look after our lighthouses.

Your tasks
- Climb the towers
- Change the lamps

Your profile
- 2 years of experience as an electrician
- Driving licence
`;

describe("pasted text", () => {
  it.each([
    ["labels", `Title: Lighthouse Technician\nCompany: Northcape Lights\nLocation: Northcape\n${PASTED}`],
    ["two lines, the second with a legal form", `Lighthouse Technician\nNorthcape Lights Ltd.\n${PASTED}`],
    ["title at company", `Lighthouse Technician at Northcape Lights\n${PASTED}`],
    ["a company that is hiring", `Northcape Lights is hiring a Lighthouse Technician\n${PASTED}`],
    [
      "a heading about the company",
      `# Lighthouse Technician\n${PASTED}\nAbout Northcape Lights\nWe keep forty towers.`,
    ],
    ["a sentence about the company", `Lighthouse Technician\n\nAt Northcape Lights, we keep forty towers.\n${PASTED}`],
  ])("with its names told by %s", (_, text) => {
    const posting = first(text);
    expect(posting.title).toBe("Lighthouse Technician");
    expect(posting.company).toMatch(/^Northcape Lights/);
    expect(posting).toMatchObject({ source: "pasted", platform: "generic", url: null, applyUrl: null });
    expect(readJob(posting).requirements).toHaveLength(2);
  });

  it("in other languages", () => {
    const german = first(
      "Elektriker für Leuchttürme (m/w/d)\nNordkap Lichter GmbH\n\nDeine Aufgaben\n- Lampen wechseln\n\nDein Profil\n- Ausbildung als Elektriker\n- Führerschein Klasse B",
    );
    expect(german).toMatchObject({ title: "Elektriker für Leuchttürme (m/w/d)", company: "Nordkap Lichter GmbH" });
    const french = first(
      "Technicien de phare H/F\nEntreprise : Phares du Nord\nLieu : Brest\n\nVos missions\n- Changer les lampes\n\nProfil recherché\n- Expérience de 2 ans en électricité",
    );
    expect(french).toMatchObject({ title: "Technicien de phare H/F", company: "Phares du Nord", place: "Brest" });
  });

  it("keeps what it was given, and reads its own address", () => {
    const text = `Title: Lighthouse Technician\nCompany: Northcape Lights\nApply: https://lights.example/jobs/7\n${PASTED}`;
    expect(first(text)).toMatchObject({ text: text.trim(), url: "https://lights.example/jobs/7" });
  });

  it.each([
    [`Lighthouse Technician\n${PASTED}`, ["company"]],
    [`Company: Northcape Lights\n${PASTED}`, ["title"]],
    [PASTED, ["title", "company"]],
  ])("asks for what its lines do not say clearly (%#)", async (text, missing) => {
    const fault = await faultOf(() => add(text));
    expect(fault).toMatchObject({ code: "posting_incomplete", next: "ask", data: { missing } });
    expect(fault.hint).toContain("Company: …");
  });

  it.each([
    "hello",
    "Dear diary, today I climbed the tower and saw the sea. The lamp was bright and the wind was strong.",
    "Jane Example\nElectrician\nWork experience\n2018 - 2021 Technician, Lights Ltd\n2015 - 2018 Fitter, Boats Ltd\n2012 - 2015 Apprentice, Boats Ltd\nSkills\nWiring\nEducation\n2010 - 2012 School of Examples",
  ])("is no posting: %j", async (text) =>
    expect(await faultOf(() => add(text))).toMatchObject({ code: "not_a_posting" }),
  );
});

describe("files", () => {
  it("reads the answers of boards", () => {
    expect(add(board("greenhouse.json"), "greenhouse.json").postings).toHaveLength(3);
    expect(add(board("lever.json"), "a.json").postings).toHaveLength(1);
    expect(add(board("recruitee.json"), "pasted").postings).toHaveLength(1);
    expect(add(board("personio.xml"), "feed").postings).toHaveLength(1);
    const [job] = (JSON.parse(board("greenhouse.json")) as { jobs: unknown[] }).jobs;
    expect(add(JSON.stringify(job), "job.json").postings).toHaveLength(1);
  });

  it("reads a bare JobPosting", () => {
    const node = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Cook",
      hiringOrganization: "Inn",
      description: "<p>Cook well.</p>",
      jobLocation: "Hill",
    };
    expect(first(JSON.stringify(node), "x.json")).toMatchObject({ title: "Cook", company: "Inn", place: "Hill" });
  });

  it.each([
    ["%PDF-1.7 binary", "cv.pdf", "not_text"],
    ["PK\u0003\u0004word", "job.docx", "not_text"],
    ["a\0b\0c\0", "utf16.txt", "not_text"],
    ["MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n", "page.mhtml", "not_text"],
    ["", "empty.txt", "not_a_posting"],
    ["Stra\uFFFDe M\uFFFDnchen K\uFFFDln gr\uFFFD\uFFFDer \uFFFD", "latin1.txt", "wrong_charset"],
    ["Wir suchen MÃ¤rchenerzÃ¤hler fÃ¼r groÃŸe HÃ¤user", "twice.txt", "wrong_charset"],
    ['{"jobs": [{"id": 1, "absolute_url": "https', "cut.json", "answer_cut_off"],
    ['{"a": 1}', "other.json", "not_a_posting"],
    ['{"basics": {"name": "Jane Example"}, "work": []}', "cv.json", "not_a_posting"],
    ['<?xml version="1.0"?><rss><channel></channel></rss>', "feed.xml", "not_a_posting"],
    ["x".repeat(20_000_001), "huge.txt", "too_large"],
  ])("says what is wrong (%#)", async (text, name, code) => {
    const fault = await faultOf(() => add(text, name));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(name);
    expect(fault.hint).not.toBe("");
  });
});

describe("the head of a pasted text", () => {
  it.each([
    [
      "Lighthouse Technician - Nights - North\nNorthcape Lights\nNorthcape, NC · Full-time",
      "Lighthouse Technician - Nights - North",
      "Northcape Lights",
      "Northcape, NC",
    ],
    [
      "Lighthouse Technician\n\nNorthcape Lights — Tromsø, Norway (Hybrid)",
      "Lighthouse Technician",
      "Northcape Lights",
      "Tromsø, Norway (Hybrid)",
    ],
    [
      "Northcape Lights | Lighthouse Technician | Remote (EU)",
      "Lighthouse Technician",
      "Northcape Lights",
      "Remote (EU)",
    ],
  ])("%j", (head, title, company, place) => {
    const posting = first(`${head}\n\nNorthcape Lights looks after forty towers.\n${PASTED}`);
    expect(posting).toMatchObject({ title, company, place });
  });

  it("takes no town for a company", async () => {
    const text = `Lighthouse Technician\nBerlin\n\nYou will work in Berlin. Our Berlin office is bright.\n${PASTED}`;
    expect(await faultOf(() => add(text))).toMatchObject({
      code: "posting_incomplete",
      data: { missing: ["company"] },
    });
  });
});

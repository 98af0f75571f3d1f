import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact, FactKind, FactOf } from "#data/model/owner/master-cv.ts";

/** A fictional owner; every test of the gate cites these facts. */
export const OWNER = {
  basics: {
    name: "Tamsin Okoro",
    label: "Backend Developer",
    email: "tamsin@okoro.example",
    phone: "+44 20 7946 0000",
    location: { city: "Leeds", countryCode: "GB" },
    profiles: [{ network: "GitHub", username: "tokoro", url: "https://github.example/tokoro" }],
    summary: "Backend developer who likes small services and plain words.",
  },
  work: [
    {
      name: "Harbour Analytics",
      position: "Software Engineer",
      startDate: "2019-03",
      endDate: "2021-11",
      summary: "Team behind the tide data platform.",
      highlights: [
        "Reduced p95 latency of the billing API from 900 ms to 120 ms by moving reports from MySQL to PostgreSQL",
        "Led a team of 5 engineers and increased test coverage by 30% while reducing incidents by 40%",
        "Helped migrate the warehouse to Snowflake, without using Kubernetes",
        "Wrote documentation for the payments API with Google Maps and React Native",
        "The platform team built a scheduler in Rust for 1,200 tide gauges",
        "Built a loader in Go that parses 1,200 tide gauges a day, cutting manual work by over 6 hours per week",
        "Led 5 engineers in 3 countries and negotiated a budget of $1.2M",
        "Did not use Kubernetes but Docker in production",
        "Mentored by senior engineers, evaluated Elixir or Zig for the queue",
        "Responsible for payroll of about 400 staff; never missed a deadline",
        "Prepared a business case for opening a second warehouse in York",
        "Reported to the CTO and trained 12 nurses on the new triage software",
      ],
    },
    {
      name: "Kestrel Foods",
      position: "Junior Developer",
      startDate: "2016",
      endDate: "2019-02",
      highlights: [
        "Entwickelte eine Plattform in Java für 12.000 Nutzer, ohne externe Berater",
        "Maintained the label printers",
      ],
    },
  ],
  skills: [
    { name: "Data", keywords: ["PostgreSQL", "Kafka"] },
    { name: "Go", level: "beginner" },
  ],
  education: [
    {
      institution: "Aire College",
      studyType: "BSc",
      area: "Physics",
      startDate: "2012",
      endDate: "2015",
      score: "2:1",
    },
  ],
  certificates: [{ name: "Certified Tide Reader", issuer: "Harbour Guild", date: "2020-05" }],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "German", fluency: "B1" },
  ],
  projects: [
    {
      name: "Moorhen",
      description: "A queue for slow networks",
      highlights: ["Wrote it in Go with PostgreSQL as its store"],
    },
  ],
};

export const FACTS: readonly Fact[] = importCv(JSON.stringify(OWNER), "owner.json").facts;

export function factsOf<K extends FactKind>(kind: K, facts: readonly Fact[] = FACTS): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** The achievement that begins with these words. */
export function done(beginning: string): string {
  const fact = factsOf("achievement").find(({ text }) => text.startsWith(beginning));
  if (!fact) throw new Error(`no achievement begins with ${beginning}`);
  return fact.id;
}

export function roleAt(employer: string): string {
  const fact = factsOf("role").find((role) => role.employer === employer);
  if (!fact) throw new Error(`no role at ${employer}`);
  return fact.id;
}

/** A reading that asks for these terms, the first two as musts. */
export function asking(
  keywords: readonly string[],
  title = "Platform Engineer",
  company = "Nordlicht Example AG",
): JobReading {
  return {
    title,
    company,
    language: "en",
    place: null,
    remote: null,
    salary: null,
    seniority: null,
    employment: null,
    visa: null,
    relocation: null,
    responsibilities: [],
    requirements: keywords.map((keyword, index) => ({
      id: `req_aaaaa${index}`,
      text: `Practice with ${keyword}`,
      necessity: index < 2 ? "must" : "nice",
      keywords: [keyword],
      years: null,
    })),
    keywords: [...keywords],
  };
}

export const NO_FIT: Fit = { score: null, tier: "C", recommendation: "consider", because: "", reasons: [], gaps: [] };

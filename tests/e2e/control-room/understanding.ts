import { newId } from "#data/model/ids.ts";
import type { Fit, FitReason } from "#data/model/job/fit.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { sampleReading } from "#tests/fakes/sample-values.ts";

const REQUIREMENTS: readonly (Pick<FitReason, "text" | "necessity" | "verdict" | "because"> & { word: string })[] = [
  {
    text: "Five or more years with PostgreSQL and event-driven systems.",
    necessity: "must",
    verdict: "met",
    because: "Eleven years, with a ledger of 1.2 billion rows among them.",
    word: "PostgreSQL",
  },
  {
    text: "Kubernetes from operating it, not from slides.",
    necessity: "must",
    verdict: "partly",
    because: "Operated with colleagues; no cluster run alone.",
    word: "Kubernetes",
  },
  {
    text: "Fluent spoken Dutch.",
    necessity: "must",
    verdict: "missing",
    because: "Your CV names no Dutch.",
    word: "",
  },
  {
    text: "A background in logistics.",
    necessity: "nice",
    verdict: "met",
    because: "Parcel tracking at an earlier employer.",
    word: "parcel",
  },
];

export function readingOf(posting: FoundPosting): JobReading {
  return {
    ...sampleReading,
    title: posting.title,
    company: posting.company,
    place: posting.place === null ? null : { value: posting.place, quote: `We are in ${posting.place}.` },
    remote: { value: "hybrid", quote: "Two days a week together, the rest where you like." },
    salary: {
      value: { min: 78_000, max: 94_000, currency: "EUR", period: "year" },
      quote: "78.000 to 94.000 € a year",
    },
    seniority: { value: "senior", quote: posting.title },
    responsibilities: [
      "Design services that do not lose or repeat work.",
      "Run what you build, with a pager that seldom rings.",
    ],
    requirements: REQUIREMENTS.map(({ text, necessity }) => ({
      id: newId("req"),
      text,
      necessity,
      keywords: [],
      years: null,
    })),
    keywords: ["PostgreSQL", "Kafka", "Kubernetes", "logistics"],
  };
}

export function fitOf(reading: JobReading, facts: readonly Fact[], score: number | null): Fit {
  const mentions = (word: string) =>
    word === "" ? [] : facts.filter((fact) => JSON.stringify(fact).includes(word)).slice(0, 2);
  const tier = score === null || score < 50 ? "C" : score < 75 ? "B" : "A";
  return {
    score,
    tier,
    recommendation: tier === "A" ? "apply" : tier === "B" ? "consider" : "skip",
    because: "Strong on data and events, thin on running clusters alone; the missing language may decide.",
    reasons: reading.requirements.map((requirement, index) => {
      const { verdict, because, word } = REQUIREMENTS[index] ?? { verdict: "missing", because: "", word: "" };
      const { id: requirementId, text, necessity } = requirement;
      return { requirementId, text, necessity, verdict, because, factIds: mentions(word).map((fact) => fact.id) };
    }),
    gaps: ["Rust", "Dutch"],
  };
}

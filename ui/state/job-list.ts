import type { JobSummary } from "#data/model/wire/views.ts";

export type JobFilter = {
  words: string;
  /** `open` leaves out what was set aside. */
  state: JobSummary["state"] | "open" | "all";
  tier: "A" | "B" | "C" | "all";
  sort: "fit" | "newest" | "company";
};

export const ALL_JOBS: JobFilter = { words: "", state: "open", tier: "all", sort: "fit" };

const COMPARE: Record<JobFilter["sort"], (a: JobSummary, b: JobSummary) => number> = {
  fit: (a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.id < b.id ? -1 : 1),
  newest: (a, b) => Date.parse(b.postedAt ?? b.seenAt) - Date.parse(a.postedAt ?? a.seenAt),
  company: (a, b) => a.company.localeCompare(b.company) || a.title.localeCompare(b.title),
};

/** The jobs that pass a filter, in its order. Every word must stand in title, company, place or source. */
export function filterJobs(jobs: readonly JobSummary[], filter: JobFilter): JobSummary[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return jobs
    .filter((job) => {
      if (filter.state === "open" ? job.state === "set_aside" : filter.state !== "all" && job.state !== filter.state) {
        return false;
      }
      if (filter.tier !== "all" && job.tier !== filter.tier) return false;
      const text = fold([job.title, job.company, job.place ?? "", job.remote ?? "", job.source].join(" "));
      return words.every((word) => text.includes(word));
    })
    .toSorted(COMPARE[filter.sort]);
}

/** Lower case without accents, so that `Zürich` is found by `zurich`. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FoundPosting, SearchTally } from "#data/model/job/posting.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { foundJob, giveCv, runTo } from "#tests/fakes/steps.ts";
import { sampleFit, samplePosting, sampleReading } from "#tests/fakes/sample-values.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
  giveCv(parts);
});
afterEach(() => parts.close());

/** One more search of the board, which now has these postings. */
async function searchAgain(...postings: FoundPosting[]): Promise<SearchTally | undefined> {
  const { services, store, ownerId } = parts;
  const board = await services.search.addBoard(ownerId, "https://job-boards.greenhouse.io/brightmill");
  services.search.search(ownerId, board.id);
  parts.done(parts.take("search_board"), { postings, failures: [] });
  return store.searches.recent(ownerId, 1)[0]?.tally;
}
const triages = () => parts.store.tasks.inState("queued").filter(({ kind }) => kind === "triage");
const rows = () => parts.store.postings.recent(parts.ownerId, null, 100);

describe("a posting that is known", () => {
  const { text } = samplePosting();

  it.each<[string, Partial<FoundPosting>]>([
    ["text", { text: `${text} Now also at night.`, html: "<p>Now also at night.</p>" }],
    ["title", { title: "Senior Site Reliability Engineer" }],
    ["place", { place: "Dresden" }],
    ["end", { expiresAt: "2026-09-01T00:00:00.000Z" }],
  ])("is renewed and read again when its %s has changed", async (_, change) => {
    const job = foundJob(parts);
    expect(await searchAgain(samplePosting(change))).toMatchObject({ found: 1, duplicate: 1, new: 0 });
    expect(parts.store.postings.get(parts.ownerId, job.postingId)).toMatchObject({ ...change, fate: { kind: "new" } });
    expect(triages()).toMatchObject([{ subject: job.id, input: { posting: change } }]);
    parts.done(parts.take("triage"), { reading: sampleReading, fit: sampleFit });
    await searchAgain(samplePosting(change));
    expect(triages()).toEqual([]);
  });

  it("is not read again when it is the same, another source's, or worked on", async () => {
    const job = foundJob(parts);
    await searchAgain(samplePosting());
    await searchAgain(samplePosting({ source: "page", externalId: null, platform: "generic", text: "Short." }));
    expect(parts.store.postings.get(parts.ownerId, job.postingId)?.text).toBe(text);
    expect(triages()).toEqual([]);
    runTo(parts, job.id, "form");
    await searchAgain(samplePosting({ text: `${text} More.` }));
    expect(parts.store.postings.get(parts.ownerId, job.postingId)?.text).toBe(`${text} More.`);
    expect(triages()).toEqual([]);
  });

  it("is stored once more without its words, however often it is seen, and counted each time", async () => {
    const job = foundJob(parts);
    for (let times = 0; times < 3; times += 1) {
      expect(await searchAgain(samplePosting())).toMatchObject({ found: 1, duplicate: 1 });
    }
    expect(rows().map(({ fate }) => fate.kind)).toEqual(["duplicate", "new"]);
    const [again, first] = rows();
    expect(again).toMatchObject({ text: "", html: "", jobId: job.id, identityKeys: first?.identityKeys });
  });
});

it("what a task was given is gone when it has ended, and the task after its time", () => {
  const { services, store, ownerId, now } = parts;
  services.search.add(ownerId, { kind: "text", name: "x", text: "my own words" });
  const task = parts.take("add_posting");
  expect(store.tasks.get(task.id)?.input).toMatchObject({ text: "my own words" });
  parts.done(task, { postings: [], failures: [] });
  expect(store.tasks.get(task.id)).toMatchObject({ state: "done", input: null });
  const ended = now();
  store.tasks.dropEnded("2026-01-01T00:00:00.000Z");
  expect(store.tasks.get(task.id)).not.toBeNull();
  expect(store.tasks.dropEnded(ended)).toBe(1);
  expect(store.tasks.get(task.id)).toBeNull();
});

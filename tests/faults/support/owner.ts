import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { DraftCard, LiveState } from "#data/model/wire/views.ts";
import { sampleAnswers } from "#server/demo/sample-answers.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import type { Books } from "./books.ts";
import type { RealAppliance } from "./real-appliance.ts";

/** `hard` gives up with an error; `soft` leaves it at what is there by then. */
export type Patience = { hard: AbortSignal; soft: AbortSignal };

/** How often the owner looks, in ms. */
const STEP = 100;

/** Looks until something has come true, or patience has ended. */
export async function until(isTrue: () => boolean | Promise<boolean>, { hard, soft }: Patience): Promise<void> {
  while (!soft.aborted && !(await isTrue())) await pause(STEP, undefined, { signal: hard });
}

export async function importOwner({ client }: RealAppliance): Promise<void> {
  await client.post("/api/cv", { name: "cv.json", text: readFileSync(SAMPLE_OWNER.masterCv, "utf8") });
  await client.post("/api/profile", { name: "profile.json", text: readFileSync(SAMPLE_OWNER.profile, "utf8") });
}

/** Imports the sample owner and searches the board; resolves when its jobs are known. */
export async function settleIn(
  appliance: RealAppliance,
  board: string,
  patience: Patience = { hard: AbortSignal.timeout(60_000), soft: new AbortController().signal },
): Promise<void> {
  const { client } = appliance;
  await importOwner(appliance);
  await client.post("/api/boards", { url: board });
  await client.post("/api/search");
  await until(async () => {
    const { state } = await client.get<{ state: LiveState }>("/api/state");
    return state.searches.length > 0 && state.searches.every(({ search }) => search.state !== "running");
  }, patience);
}

/** Has drafts of these jobs made, answers what they ask, and resolves when each has one that asks nothing. */
export async function haveDrafts(
  { client }: RealAppliance,
  books: Books,
  jobs: readonly string[],
  patience: Patience,
  tell: (made: number) => void,
): Promise<void> {
  let told = 0;
  const { state } = await client.get<{ state: LiveState }>("/api/state");
  for (const { id, url } of state.jobs) {
    if (jobs.includes(url?.split("/").at(-1) ?? "")) await client.post(`/api/jobs/${id}/run`);
  }
  await until(async () => {
    const mine = [...books.entries().values()].filter(({ job }) => jobs.includes(job));
    for (const { draft, draftId } of mine)
      if (draft === "needs_answers") await answer(client, draftId ?? "").catch(() => {});
    const made = mine.filter(({ draft }) => draft !== null && draft !== "needs_answers").length;
    if (made !== told && (made % 10 === 0 || made === jobs.length)) tell(made);
    told = made;
    return made === jobs.length || books.waiting().length === 0;
  }, patience);
}

async function answer(client: RealAppliance["client"], draftId: string): Promise<void> {
  const { draft } = await client.get<DraftCard>(`/api/drafts/${draftId}`);
  const answers = sampleAnswers(draft);
  if (answers.length > 0) await client.post(`/api/drafts/${draftId}/answers`, { answers });
}

/** How often the owner approves one job again, when its draft came back as something that was not sent. */
const MOST_APPROVALS = 4;

/**
 * Approves every draft that waits, as often as it comes back, until nothing is to be sent any more. An appliance that
 * is down just now is asked again.
 */
export async function approveAll(
  { client }: RealAppliance,
  books: Books,
  jobs: readonly string[],
  patience: Patience,
): Promise<void> {
  await until(async () => {
    const mine = [...books.entries().values()].filter(({ job }) => jobs.includes(job));
    let approved = 0;
    for (const { draft, draftId, hash, approvals } of mine) {
      if (draft !== "waiting" || approvals >= MOST_APPROVALS) continue;
      approved += 1;
      await client.post(`/api/drafts/${draftId}/approve`, { hash }).catch(() => {});
    }
    const unsettled = books.waiting().some((kind) => kind !== "reconcile");
    return approved === 0 && !unsettled && mine.every(({ submission }) => submission !== "submitting");
  }, patience);
}

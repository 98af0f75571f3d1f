import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { retryLater } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import { type Appliance, startAppliance } from "#server/appliance.ts";
import type { Config } from "#server/config/config.ts";
import { pathsOf } from "#server/config/paths.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import type { StopAsked } from "#server/stop-asked.ts";
import type { Scrubber } from "#server/watch/scrub.ts";
import { Account } from "./account.ts";
import { freshDemoHome } from "./demo-home.ts";
import { sampleAnswers } from "./sample-answers.ts";

/** How long the demo waits for any one step, in ms, before it says so and leaves the control room open. */
const PATIENCE = 240_000;

type Stage = { config: Config; appliance: Appliance; world: PracticeWorld; ownerId: Id; account: Account };

/**
 * The main job on the sample owner and the practice world, told as it goes; then the control room stays open. Returns
 * what asked it to stop.
 */
export async function runDemo(
  config: Config,
  { stopAsked, scrubber }: { stopAsked: StopAsked; scrubber: Scrubber },
): Promise<string> {
  const write = (text: string) => void process.stdout.write(scrubber.clean(text));
  freshDemoHome(config.home);
  const account = new Account(write);
  const world = await startPracticeWorld({ log: pathsOf(config.home).practiceLog });
  try {
    const appliance = await startAppliance(config, { practiceHosts: [world.host], scrubber });
    try {
      const owner = appliance.accounts.ensureOwner(SAMPLE_OWNER.name, true);
      const link = () => `${appliance.address}/enter/${appliance.accounts.oneTimeToken(owner.id)}`;
      account.step(`AutoResume ${config.version}: a demo on a made-up owner and made-up employers`);
      account.line(`Control room   ${appliance.address} (listening on ${config.settings.door.host})`);
      account.line(`Data lies in   ${config.home} (begun anew at each demo)`);
      account.line(`Practice world ${world.origin}; nothing leaves this machine`);
      const asked = stopAsked(appliance.stopping);
      const told = tell({ config, appliance, world, ownerId: owner.id, account }).catch((error: unknown) => {
        account.line(`! The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
      });
      const early = await Promise.race([told, asked]);
      if (early === undefined) {
        account.step("Over to you");
        account.line("This link signs you in once:");
        account.line(link());
      }
      return await asked;
    } finally {
      await appliance.stop();
    }
  } finally {
    await world.close();
  }
}

async function tell(stage: Stage): Promise<void> {
  const { appliance, world, ownerId, account, config } = stage;
  const { services } = appliance;
  const { store } = services;

  const cv = await services.owner.importCv(
    ownerId,
    basename(SAMPLE_OWNER.masterCv),
    readFileSync(SAMPLE_OWNER.masterCv, "utf8"),
  );
  await services.owner.importProfile(
    ownerId,
    basename(SAMPLE_OWNER.profile),
    readFileSync(SAMPLE_OWNER.profile, "utf8"),
  );
  account.step(`Imported the master CV of ${SAMPLE_OWNER.name}: ${cv.facts.length} facts`);

  for (const board of world.boards) await services.search.addBoard(ownerId, board.url, board.name);
  const searches = services.search.search(ownerId);
  await until(stage, "the search", () => searches.every((id) => store.searches.get(ownerId, id)?.state !== "running"));
  for (const id of searches) {
    const search = store.searches.get(ownerId, id);
    const board = search === null ? null : store.boards.get(ownerId, search.boardId);
    if (search === null || board === null) continue;
    const { found, new: fresh, duplicate, excluded, expired, failed } = search.tally;
    account.step(`Searched the board of ${board.name}: ${found} found`);
    if (search.because !== null) account.line(`! ${search.because}`);
    account.line(
      `${fresh} new + ${duplicate} duplicate + ${excluded} excluded + ${expired} expired + ${failed} failed`,
    );
  }

  await until(stage, "the reading", () =>
    store.jobs.list(ownerId, 1000).every((job) => job.reading !== null || readingFailed(stage, job.id)),
  );
  const ranked = services.views
    .state(ownerId, { health: appliance.health.current(), vault: null, safety: null })
    .state.jobs.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  account.step("Read every new posting and scored its fit");
  account.jobs(ranked);
  const best = ranked[0];
  if (best === undefined) throw retryLater("demo_empty", "The practice board gave no posting.");

  account.step(`Promoted the best: ${best.title}, ${best.company}`);
  const run = services.runs.start(ownerId, best.id);
  await until(stage, "the run", () => store.runs.get(ownerId, run.id)?.state !== "running");
  const fit = store.jobs.get(ownerId, best.id)?.fit ?? null;
  if (fit !== null) account.fit(fit);
  const ended = store.runs.get(ownerId, run.id);
  if (ended !== null) account.run(ended);
  const draft = store.drafts.open(ownerId, best.id);
  if (draft === null) {
    const because = ended?.layers.find((layer) => layer.because !== null)?.because ?? "it left no draft";
    throw retryLater("demo_stuck", `The run stopped: ${because}`);
  }
  account.step("A draft waits in the queue; nothing was sent");
  account.draft(draft);
  if (config.demoApproves) await playOwner(stage, draft);
  const next = ranked.find((job) => job.title !== best.title && job.recommendation !== "skip");
  if (next === undefined) return;
  services.runs.start(ownerId, next.id);
  account.step(`Began on the next: ${next.title}. Open the control room and watch it`);
}

/** The run without hands: the fictional owner answers what is asked and approves exactly what then waits. */
async function playOwner(stage: Stage, draft: StoredDraft): Promise<void> {
  const { appliance, ownerId, account, world } = stage;
  const { store, answering, approvals } = appliance.services;
  const current = () => store.drafts.get(ownerId, draft.id) ?? draft;
  for (let round = 0; current().state === "needs_answers" && round < 3; round += 1) {
    const answers = sampleAnswers(current());
    if (answers.length === 0) break;
    account.step(`The sample owner answers ${answers.length} question(s); the form is filled again`);
    await answering.answer(ownerId, draft.id, { answers });
    await until(stage, "the filling", () => current().state !== "stale");
  }
  const ready = current();
  if (ready.state !== "waiting") {
    account.line(
      `The draft is ${ready.state}, so it is left to you: ${ready.fault?.message ?? "it still asks something"}`,
    );
    return;
  }
  account.step("Approved; the ledger is written, then the button is pressed once");
  approvals.approve(ownerId, draft.id, { hash: ready.hash, how: "demo" });
  await until(stage, "the verdict", () => current().state !== "approved");
  const application = store.applications.ofJob(ownerId, draft.jobId);
  const submission = store.submissions.ofJob(ownerId, draft.jobId);
  account.step(`Application ${application?.stage ?? "unknown"}, ${application?.certainty ?? "unknown"}`);
  account.line(submission?.verdict?.because ?? application?.timeline.at(-1)?.note ?? "");
  account.line(`The practice employer's own log says: ${world.arrivals().length} application(s) arrived.`);
}

function readingFailed({ appliance }: Stage, jobId: Id): boolean {
  return appliance.services.store.tasks
    .ofSubject(jobId)
    .every((task) => task.state === "failed" || task.state === "done");
}

/** Waits until something has come true; looks after every change. */
async function until({ appliance }: Stage, what: string, isTrue: () => boolean): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stopListening = appliance.services.journal.listen(() => queueMicrotask(() => isTrue() && resolve()));
  const timer = setTimeout(
    () => reject(retryLater("demo_slow", `${what} took longer than ${PATIENCE / 1000} s.`)),
    PATIENCE,
  );
  try {
    if (!isTrue()) await promise;
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

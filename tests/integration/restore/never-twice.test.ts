import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyCommittedRestore, commitRestore, restorePaths } from "#data/archive/restore/apply.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { Fault } from "#data/model/faults.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import { settleRestore } from "#server/services/archive/after-restore.ts";
import { type ApplianceParts, applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, PASSPHRASE, partsOf } from "#tests/fakes/archives/archive-bytes.ts";
import { draftFor, giveCv } from "#tests/fakes/steps.ts";

let source: ApplianceParts;
let scratch: ReturnType<typeof scratchDirectory>;
const opened: ApplianceParts[] = [];
beforeEach(() => {
  source = applianceParts();
  scratch = scratchDirectory();
  giveCv(source);
});
afterEach(() => {
  for (const parts of opened.splice(0)) parts.close();
  source.close();
  scratch.remove();
});

/** The source as it is now, in another home, opened but not settled. */
async function restored(): Promise<ApplianceParts> {
  const home = join(scratch.path, "home");
  const archive = join(scratch.path, "archive.tar");
  writeFileSync(archive, await archiveOf(partsOf(source.directory)));
  await stageArchive({ archive, stage: restorePaths(home).stage, secret: { passphrase: PASSPHRASE } });
  commitRestore(home, { archiveMadeAt: "2026-03-02T08:00:00.000Z", at: "2026-03-05T08:00:00.000Z" });
  expect(applyCommittedRestore(home)).toBe(true);
  const parts = applianceParts(home);
  parts.advance(86_400_000);
  opened.push(parts);
  return parts;
}

const settle = ({ services, store }: ApplianceParts) =>
  settleRestore({ ...services, journal: services.journal }) && store.restores.unsettled() === null;
const approve = ({ services, ownerId }: ApplianceParts, draft: StoredDraft) =>
  services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
const submits = ({ store }: ApplianceParts) =>
  [...store.tasks.inState("queued"), ...store.tasks.inState("running")].filter(({ kind }) => kind === "submit");

function codeOf(work: () => unknown): string {
  try {
    work();
    return "no fault";
  } catch (error) {
    return Fault.of(error).code;
  }
}

describe("what was approved at the moment of the archive", () => {
  it("is not sent again: the approval has ended and the draft is back with its owner", async () => {
    const draft = draftFor(source);
    approve(source, draft);
    const parts = await restored();
    expect(settle(parts)).toBe(true);
    expect(submits(parts)).toEqual([]);
    expect(parts.store.approvals.live(parts.ownerId, draft.id)).toBeNull();
    const back = parts.store.drafts.get(parts.ownerId, draft.id);
    expect(back).toMatchObject({ state: "blocked", fault: { code: "restored_from_archive" } });
    expect(() => approve(parts, draft)).toThrow(/could not be filled/);
    expect(parts.store.applications.ofJob(parts.ownerId, draft.jobId)).toMatchObject({ stage: "drafted" });
    // Once settled, never again.
    expect(settle(parts)).toBe(false);
  });

  it("would be sent again without that", async () => {
    const draft = draftFor(source);
    approve(source, draft);
    const parts = await restored();
    // Sent by the source after the archive was made …
    source.services.submissions.arm(source.take("submit"), draft.hash);
    // … and armed once more by what came back from it.
    const again = parts.take("submit");
    expect(() => parts.services.submissions.arm(again, draft.hash)).not.toThrow();
  });

  it.each(["leased", "armed"])("is uncertain or withdrawn when its task was %s", async (how) => {
    const draft = draftFor(source);
    approve(source, draft);
    const task = source.take("submit");
    if (how === "armed") source.services.submissions.arm(task, draft.hash);
    const parts = await restored();
    expect(settle(parts)).toBe(true);
    expect(submits(parts)).toEqual([]);
    const submission = parts.store.submissions.ofJob(parts.ownerId, draft.jobId);
    expect(submission?.state ?? null).toBe(how === "armed" ? "uncertain" : null);
    // An armed one counts as sent, so that a second click changes nothing; the other one cannot be approved.
    expect(codeOf(() => approve(parts, draft))).toBe(how === "armed" ? "no fault" : "draft_not_ready");
    expect(submits(parts)).toEqual([]);
  });
});

describe("what else an archive brings back", () => {
  it("are drafts that wait, with a warning, and an event that says so", async () => {
    const draft = draftFor(source);
    const parts = await restored();
    settle(parts);
    const back = parts.store.drafts.get(parts.ownerId, draft.id);
    expect(back).toMatchObject({ state: "waiting", hash: draft.hash });
    expect(back?.changes[0]).toContain("may have been sent since");
    const [newest] = parts.store.events.recent(parts.ownerId, 1);
    expect(newest).toMatchObject({ kind: "appliance.restored", subject: { noun: "appliance" } });
    expect(newest?.text).toContain("2026-03-02");
  });

  it("are no sessions, tokens and invitations: which were taken back since is not known", async () => {
    const { store, ownerId, now } = source;
    const at = now();
    store.apiTokens.add(ownerId, {
      id: "tok_aaaaaaaaaaaa",
      name: "phone",
      scopes: [],
      madeAt: at,
      expiresAt: "2030-01-01T00:00:00.000Z",
      revokedAt: null,
      usedAt: null,
    });
    const parts = await restored();
    settle(parts);
    expect(parts.store.apiTokens.get("tok_aaaaaaaaaaaa")?.token.revokedAt).not.toBeNull();
    expect(parts.store.invitations.open(parts.now())).toEqual([]);
    expect(source.store.apiTokens.get("tok_aaaaaaaaaaaa")?.token.revokedAt).toBeNull();
  });
});

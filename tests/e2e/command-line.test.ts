import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApplicationRow, DraftCard, DraftSummary, JobSummary } from "#data/model/wire/views.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";

const ENTRY = join(import.meta.dirname, "../../scripts/command-line/main.ts");

let world: PracticeWorld;
let scratch: ReturnType<typeof scratchDirectory>;
let home: string;

type Answer = { code: number; value: unknown; said: string };

/** Runs one command as a person would, with `--json`. */
function autoresume(...words: string[]): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const env = { ...process.env, AUTORESUME_PRACTICE_HOSTS: world.host };
  execFile(
    process.execPath,
    [ENTRY, "--json", "--home", home, ...words],
    { env, maxBuffer: 64 * 1024 * 1024 },
    (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, value: stdout.trim() === "" ? null : JSON.parse(stdout), said: stderr });
    },
  );
  return promise;
}

function file(name: string, text: string): string {
  const path = join(scratch.path, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  world = await startPracticeWorld();
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
});
afterAll(async () => {
  await autoresume("stop");
  await world.close();
  scratch.remove();
});

describe("the command line, from an empty home to a verified application", () => {
  it("refuses to work without a CV, and says what to do", async () => {
    const refused = await autoresume("import-cv", file("broken.json", '{ "basics": { "name": "Ada" '));
    expect(refused.code).toBe(1);
    expect(refused.value).toMatchObject({ error: { code: "cv_not_json" } });
    const absent = await autoresume("import-cv", join(scratch.path, "nothing.json"));
    expect(absent.value).toMatchObject({ error: { code: "file_unreadable" } });
    expect((await autoresume("no-such-command")).code).toBe(2);
  });

  it("walks the main job", { timeout: 240_000 }, async () => {
    expect(await autoresume("import-cv", SAMPLE_OWNER.masterCv)).toMatchObject({ code: 0, value: { version: 1 } });
    const exported = join(scratch.path, "cv.md");
    expect(await autoresume("export-cv", exported, "--format", "markdown")).toMatchObject({ code: 0 });
    expect(await autoresume("import-cv", exported)).toMatchObject({ value: { version: 2, format: "markdown" } });
    expect(await autoresume("import-cv", SAMPLE_OWNER.masterCv)).toMatchObject({ value: { version: 3 } });
    expect(await autoresume("import-profile", SAMPLE_OWNER.profile)).toMatchObject({ code: 0 });
    expect((await autoresume("search")).value).toMatchObject({ error: { code: "no_boards" } });
    const [board] = world.boards;
    expect(await autoresume("board", "add", board?.url ?? "")).toMatchObject({ code: 0 });
    const searched = await autoresume("search");
    expect(searched.code).toBe(0);
    const { searches, jobs } = searched.value as { searches: { tally: Record<string, number> }[]; jobs: JobSummary[] };
    const { found = 0, ...fates } = searches[0]?.tally ?? {};
    expect(found).toBeGreaterThan(8);
    expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(found);

    // Its form asks what the sample owner's profile leaves open.
    const best = jobs.find((job) => job.title.startsWith("Senior Backend Engineer"));
    expect(best?.recommendation).toBe("apply");
    const ran = await autoresume("run", best?.id ?? "");
    expect(ran.code, ran.said).toBe(0);
    let card = ran.value as DraftCard;
    expect(card.draft.cv.textLayer.complete).toBe(true);
    expect(card.draft.screenshots.length).toBeGreaterThan(0);
    expect(world.arrivals()).toEqual([]);

    const queue = (await autoresume("queue")).value as DraftSummary[];
    expect(queue.map(({ id }) => id)).toEqual([card.draft.id]);
    const asks = card.draft.answers.filter((answer) => answer.state === "ask");
    expect(asks.length).toBeGreaterThan(0);
    expect((await autoresume("approve", card.draft.id)).code).toBe(3);
    const pairs = asks.map(({ key }) => {
      const question = card.draft.form.questions.find((one) => one.key === key);
      const option = question?.options[0]?.label;
      return `${key}=${option ?? (question?.kind === "agree" ? "yes" : "Three months")}`;
    });
    const answered = await autoresume("answer", card.draft.id, ...pairs);
    expect(answered.code, answered.said).toBe(0);
    card = answered.value as DraftCard;
    expect(card.draft).toMatchObject({ state: "waiting", fault: null });
    expect(card.draft.readBack.every((value) => value.agrees)).toBe(true);

    const approved = await autoresume("approve", card.draft.id);
    expect(approved.code, approved.said).toBe(0);
    expect((approved.value as ApplicationRow).application).toMatchObject({ stage: "submitted", certainty: "verified" });
    expect(world.arrivals().map((arrival) => arrival.outcome)).toEqual(["taken"]);
    const [arrival] = world.arrivals();
    expect(arrival?.email).toBe(SAMPLE_OWNER.email);
    expect(arrival?.files.map(({ sha256 }) => sha256)).toContain(card.draft.cv.pdf.sha256);

    const again = await autoresume("run", best?.id ?? "");
    expect(again.value).toMatchObject({ error: { code: "already_sent" } });
    expect(world.arrivals()).toHaveLength(1);
  });

  it(
    "adds postings by address, page, board answer and text, and tells what is none",
    { timeout: 120_000 },
    async () => {
      const [company] =
        (await (await fetch(`${world.origin}/kiln-and-compass/careers`)).text()).match(
          /\/kiln-and-compass\/careers\/[a-z0-9-]+/,
        ) ?? [];
      const byAddress = await autoresume("add", `${world.origin}${company}`);
      expect(byAddress.code, byAddress.said).toBe(0);
      const page = await (await fetch(`${world.origin}${company}`)).text();
      const saved = await autoresume("add", file("saved.html", page));
      expect(saved.value).toMatchObject({ found: [{ fate: "duplicate" }] });
      const board = await (await fetch(world.boards[0]?.url ?? "")).text();
      const answer = await autoresume("add", file("board.json", board));
      expect((answer.value as { found: { fate: string }[] }).found.length).toBeGreaterThan(5);
      const none = await autoresume(
        "add",
        file("recipe.html", "<html><title>Plum cake</title><p>Stone the plums. Bake for forty minutes.</p></html>"),
      );
      expect(none.code).toBe(1);
      expect(none.value).toMatchObject({ error: { code: "not_a_posting" } });
      const unreachable = await autoresume("add", "http://127.0.0.1:9/nothing");
      expect(unreachable.code).toBe(1);
    },
  );

  it("exports everything and tells its state", async () => {
    const exported = (await autoresume("export")).value as Record<string, unknown>;
    expect(exported).toMatchObject({ format: "autoresume-export", version: 1 });
    expect(exported.applications).toHaveLength(1);
    const status = await autoresume("status");
    expect(status.value).toMatchObject({ counts: { applications: 1, uncertain: 0 } });
  });
});

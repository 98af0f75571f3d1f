import { existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Retention } from "#server/services/retention.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { sampleSettings } from "#tests/fakes/settings.ts";

const DAY = 86_400_000;
let parts: ApplianceParts;
let db: Database.Database;
beforeEach(() => {
  parts = applianceParts();
  db = new Database(join(parts.directory, "autoresume.sqlite"));
});
afterEach(() => {
  db.close();
  parts.close();
});

function retention(days: { screenshotsDays?: number; spoolDays?: number; logsDays?: number } = {}): Retention {
  return new Retention({
    journal: parts.services.journal,
    blobs: parts.services.blobs,
    settings: () =>
      sampleSettings({ retention: { screenshotsDays: 30, spoolDays: 30, logsDays: 30, ...days } }).retention,
    spool: join(parts.directory, "spool"),
    logs: join(parts.directory, "logs"),
  });
}

let drafts = 0;
/** A draft with pictures, as far as retention looks at one. */
function draft(state: string, pictures: readonly string[], stage: string | null = null): string {
  drafts += 1;
  const [id, jobId, now] = [`draft_00000000000${drafts}`, `job_00000000000${drafts}`, parts.now()];
  const screenshots = pictures.map((text) => {
    const sha256 = parts.services.blobs.put(Buffer.from(text));
    const file = { sha256, name: "page.png", mediaType: "image/png", bytes: text.length };
    parts.store.files.add(parts.ownerId, file, now);
    return file;
  });
  db.pragma("foreign_keys = OFF");
  db.prepare(
    "INSERT INTO drafts (id, owner_id, job_id, run_id, state, hash, draft, created_at, updated_at) VALUES (?, ?, ?, 'run_1', ?, 'h', ?, ?, ?)",
  ).run(id, parts.ownerId, jobId, state, JSON.stringify({ id, jobId, state, screenshots }), now, now);
  if (stage !== null) {
    db.prepare(
      "INSERT INTO applications (id, owner_id, job_id, draft_id, stage, timeline, created_at, updated_at) VALUES (?, ?, ?, ?, ?, '[]', ?, ?)",
    ).run(`app_00000000000${drafts}`, parts.ownerId, jobId, id, stage, now, now);
  }
  return id;
}

describe("retention", () => {
  it("lets pictures go so many days after an application ended, and the draft says so", async () => {
    const ended = draft("sent", ["one", "shared"], "rejected");
    const rejected = draft("rejected", ["two"]);
    const kept = [draft("waiting", ["four", "shared"])];
    const shas = (id: string) =>
      parts.store.drafts.get(parts.ownerId, id)?.screenshots.map(({ sha256 }) => sha256) ?? [];
    const [one = "", shared = ""] = shas(ended);
    const [two = ""] = shas(rejected);
    expect((await retention().sweep()).pictures).toBe(0);
    parts.advance(31 * DAY);
    await retention().sweep();
    for (const id of [ended, rejected])
      expect(parts.store.drafts.get(parts.ownerId, id)).toMatchObject({
        screenshots: [],
        picturesRemovedAt: expect.stringMatching(/^2026-/) as string,
      });
    for (const sha256 of [one, two]) {
      expect(parts.services.blobs.has(sha256)).toBe(false);
      expect(parts.store.files.get(parts.ownerId, sha256)).toBeNull();
    }
    // Another draft still shows it.
    expect(parts.services.blobs.has(shared)).toBe(true);
    for (const id of kept) for (const sha256 of shas(id)) expect(parts.services.blobs.has(sha256)).toBe(true);
    expect(db.prepare("SELECT count(*) FROM applications").pluck().get()).toBe(1);
    expect((await retention().sweep()).pictures).toBe(0);
  });

  it("counts from the last move of an application, since many are never answered", async () => {
    const [silent, moved] = [draft("sent", ["one"], "submitted"), draft("sent", ["two"], "interview")];
    parts.advance(20 * DAY);
    db.prepare("UPDATE applications SET updated_at = ? WHERE draft_id = ?").run(parts.now(), moved);
    parts.advance(11 * DAY);
    expect((await retention().sweep()).pictures).toBe(1);
    const pictures = (id: string) => parts.store.drafts.get(parts.ownerId, id)?.screenshots.length;
    expect([pictures(silent), pictures(moved)]).toEqual([0, 1]);
    parts.advance(20 * DAY);
    await retention().sweep();
    expect(pictures(moved)).toBe(0);
  });

  it("lets files go that no row knows, and halves that a crash left, once no archive reads them", async () => {
    const { blobs } = parts.services;
    const kept = draft("waiting", ["known"]);
    const [known = ""] = parts.store.drafts.get(parts.ownerId, kept)?.screenshots.map(({ sha256 }) => sha256) ?? [];
    const stray = blobs.put(Buffer.from("stray"));
    const folder = join(blobs.directory, stray.slice(0, 2));
    const half = join(folder, `.${stray}.0e984725-c51c-4bf4-9960-e1c80e27aba0`);
    for (const path of [half, join(folder, "README")]) writeFileSync(path, "half");
    const goOn = blobs.pause();
    const swept = retention().sweep();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(blobs.has(stray)).toBe(true);
    goOn();
    expect((await swept).files).toBe(2);
    expect([blobs.has(stray), existsSync(half), existsSync(join(folder, "README"))]).toEqual([false, false, true]);
    expect(blobs.has(known)).toBe(true);
  });

  it("keeps everything for ever when a setting is 0", async () => {
    draft("rejected", ["one"]);
    parts.advance(4000 * DAY);
    expect(await retention({ screenshotsDays: 0, spoolDays: 0, logsDays: 0 }).sweep()).toEqual({
      pictures: 0,
      files: 0,
      spool: 0,
      logs: 0,
    });
  });

  it("lets old raw input and logs go, at any depth, and follows no link out", async () => {
    const old = (...path: string[]) => {
      const file = join(parts.directory, ...path);
      mkdirSync(join(file, ".."), { recursive: true });
      writeFileSync(file, "x");
      utimesSync(file, new Date("2026-01-01"), new Date("2026-01-01"));
      return file;
    };
    const gone = [old("spool", "a.eml"), old("spool", "deep", "b.eml"), old("logs", "c.log")];
    const elsewhere = old("elsewhere", "d");
    symlinkSync(join(parts.directory, "elsewhere"), join(parts.directory, "spool", "link"));
    const fresh = old("spool", "e.eml");
    utimesSync(fresh, new Date("2026-03-01"), new Date("2026-03-01"));
    expect(await retention().sweep()).toEqual({ pictures: 0, files: 0, spool: 2, logs: 1 });
    for (const file of gone) expect(existsSync(file)).toBe(false);
    for (const file of [elsewhere, fresh]) expect(existsSync(file)).toBe(true);
  });
});

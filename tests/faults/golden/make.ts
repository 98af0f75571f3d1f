import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Blobs } from "#data/files/blobs.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { migrateTo, newestSchema } from "#data/store/open.ts";
import { hashPassword } from "#server/accounts/passwords.ts";
import { NOWHERE } from "#server/accounts/arrival.ts";
import { applianceParts } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, partsOf } from "#tests/fakes/archives/archive-bytes.ts";
import { draftFor, giveCv } from "#tests/fakes/steps.ts";
import { GOLDEN } from "./golden.ts";

// Makes the golden archive of one schema: node tests/faults/golden/make.ts VERSION. The one of a schema that was
// released is never made again; when a migration is added, one of the new schema is.

/** By the services as they are now: of the newest schema alone. */
async function fillNewest(home: string): Promise<void> {
  const parts = applianceParts(home);
  const { accounts, services, ownerId } = parts;
  await accounts.setUp({ code: accounts.setUpCode(), name: GOLDEN.name, password: GOLDEN.password }, NOWHERE);
  await services.vaults.keep(ownerId, "api_key", "practice", GOLDEN.secret);
  giveCv(parts);
  const draft = draftFor(parts);
  services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
  parts.store.files.add(ownerId, fileOf(home), parts.now());
  services.writing.save(ownerId, { ...DEFAULT_WRITING, cv: { ...DEFAULT_WRITING.cv, pages: 3 } });
  services.writing.keep(ownerId, { name: "Mine", source: "% autoresume: based on modern" });
  const mark = { id: "note_000000", quote: "We look", start: 0, kind: "must_have", weight: 3, note: "golden" } as const;
  services.annotations.save(ownerId, draft.jobId, [{ ...mark, by: "owner", at: parts.now() }]);
  parts.close();
}

/** By hand, as the first released version wrote it. */
async function fillFirst(home: string): Promise<void> {
  const db = new Database(join(home, "autoresume.sqlite"));
  migrateTo(db, 1);
  const { sha256, bytes } = fileOf(home);
  const at = "2026-01-05T08:00:00.000Z";
  const rows: [table: string, row: Record<string, string | number | null>][] = [
    [
      "people",
      {
        id: "owner_aaaaaaaaaaaa",
        name: GOLDEN.name,
        password: await hashPassword(GOLDEN.password),
        demo: 0,
        created_at: at,
      },
    ],
    [
      "sessions",
      {
        id: "sess_aaaaaaaaaaaa",
        token_hash: "0".repeat(64),
        person_id: "owner_aaaaaaaaaaaa",
        csrf: "c",
        user_agent: null,
        created_at: at,
        expires_at: "2036-01-01T00:00:00.000Z",
      },
    ],
    [
      "boards",
      {
        id: "board_aaaaaaaaaaaa",
        owner_id: "owner_aaaaaaaaaaaa",
        source: "recruitee",
        name: "Lanternfish",
        url: "https://lanternfish.example",
        added_at: at,
        removed_at: null,
      },
    ],
    [
      "bank_answers",
      {
        id: "ans_aaaaaaaaaaaa",
        owner_id: "owner_aaaaaaaaaaaa",
        question: "Notice period?",
        words: "notice period",
        text: "three months",
        origin: "owner",
        at,
      },
    ],
    [
      "files",
      { owner_id: "owner_aaaaaaaaaaaa", sha256, name: "cv.pdf", media_type: "application/pdf", bytes, made_at: at },
    ],
    [
      "agent_events",
      {
        owner_id: "owner_aaaaaaaaaaaa",
        at,
        kind: "board.added",
        noun: "board",
        noun_id: "board_aaaaaaaaaaaa",
        job_id: null,
        text: "A board was added.",
        data: "{}",
      },
    ],
    [
      "tasks",
      {
        id: "task_aaaaaaaaaaaa",
        owner_id: "owner_aaaaaaaaaaaa",
        kind: "submit",
        lane: "browser",
        subject: "draft_aaaaaaaaaaaa",
        job_id: "job_aaaaaaaaaaaa",
        priority: 0,
        input: "{}",
        state: "queued",
        tries: 0,
        not_before: at,
        created_at: at,
      },
    ],
  ];
  for (const [table, row] of rows) {
    const names = Object.keys(row);
    db.prepare(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`).run(
      row,
    );
  }
  db.close();
}

function fileOf(home: string) {
  const bytes = Buffer.from("%PDF-1.7 a golden CV\n".repeat(50));
  const sha256 = new Blobs(join(home, "files")).put(bytes);
  return { sha256, name: "cv.pdf", mediaType: "application/pdf", bytes: bytes.length };
}

const version = Number(process.argv[2]);
const fill = version === 1 ? fillFirst : version === newestSchema() ? fillNewest : null;
if (fill === null) throw new Error(`only schema 1 and ${newestSchema()} can be made here`);
const home = mkdtempSync(join(tmpdir(), "autoresume-golden-"));
mkdirSync(home, { recursive: true });
await fill(home);
writeFileSync(join(import.meta.dirname, `schema-${version}.tar`), await archiveOf(partsOf(home)));
rmSync(home, { recursive: true });

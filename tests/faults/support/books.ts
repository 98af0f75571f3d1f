import { join } from "node:path";
import Database from "better-sqlite3";
import type { SubmissionState } from "#data/model/application/application.ts";
import type { DraftState } from "#data/model/application/draft.ts";
import type { TaskKind } from "#data/model/work/task.ts";

export type Entry = {
  /** The employer's number of the job. */
  job: string;
  draftId: string | null;
  draft: DraftState | null;
  hash: string | null;
  /** Why it cannot go on as it is. */
  fault: string | null;
  submission: SubmissionState | null;
  approvals: number;
  /** Tasks that will fill or send its form. */
  underWay: number;
};

/**
 * A look into a home's database from outside, also while its appliance is down. Reads only, and sees what is committed.
 */
export class Books {
  readonly #db: Database.Database;
  readonly #current: Database.Statement<[], string>;
  readonly #armed: Database.Statement<[string], number>;
  readonly #entries: Database.Statement<[], Entry>;
  readonly #waiting: Database.Statement<[], { kind: TaskKind; state: string }>;

  constructor(home: string) {
    this.#db = new Database(join(home, "autoresume.sqlite"), { readonly: true, fileMustExist: true });
    const number = "json_extract(postings.posting, '$.externalId')";
    const posted = "JOIN postings ON postings.id = jobs.posting_id";
    this.#current = this.#db
      .prepare<[], string>(
        `SELECT ${number} FROM tasks JOIN jobs ON jobs.id = tasks.job_id ${posted}
         WHERE tasks.kind = 'submit' AND tasks.state = 'running' LIMIT 1`,
      )
      .pluck();
    this.#armed = this.#db
      .prepare<[string], number>(
        `SELECT count(*) FROM submissions JOIN jobs ON jobs.id = submissions.job_id ${posted}
         WHERE submissions.state = 'submitting' AND ${number} = ?`,
      )
      .pluck();
    this.#entries = this.#db.prepare<[], Entry>(
      `SELECT ${number} AS job, drafts.id AS draftId, drafts.state AS draft, drafts.hash AS hash,
         json_extract(drafts.draft, '$.fault.message') AS fault,
         (SELECT state FROM submissions WHERE submissions.job_id = jobs.id) AS submission,
         (SELECT count(*) FROM approvals WHERE approvals.draft_id = drafts.id) AS approvals,
         (SELECT count(*) FROM tasks WHERE tasks.subject = drafts.id AND tasks.state IN ('queued', 'running')) AS underWay
       FROM jobs ${posted} LEFT JOIN drafts ON drafts.job_id = jobs.id ORDER BY drafts.created_at`,
    );
    this.#waiting = this.#db.prepare("SELECT kind, state FROM tasks WHERE state IN ('queued', 'running')");
  }

  /** The job that is being sent now. */
  current(): string | null {
    return this.#current.get() ?? null;
  }

  armed(job: string): boolean {
    return (this.#armed.get(job) ?? 0) > 0;
  }

  /** Every job with its newest draft and its row in the ledger. */
  entries(): Map<string, Entry> {
    return new Map(this.#entries.all().map((entry) => [entry.job, entry]));
  }

  /** Kinds of the tasks that wait or run. */
  waiting(): TaskKind[] {
    return this.#waiting.all().map(({ kind }) => kind);
  }

  close(): void {
    this.#db.close();
  }
}

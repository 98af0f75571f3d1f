import { applicationsRepository } from "./repositories/application/applications.ts";
import { approvalsRepository, draftsRepository } from "./repositories/application/drafts.ts";
import { submissionsRepository } from "./repositories/application/submissions.ts";
import { boardsRepository, searchesRepository } from "./repositories/job/boards.ts";
import { jobsRepository } from "./repositories/job/jobs.ts";
import { postingsRepository } from "./repositories/job/postings.ts";
import { runsRepository } from "./repositories/job/runs.ts";
import { apiTokensRepository } from "./repositories/owner/api-tokens.ts";
import { devicesRepository } from "./repositories/owner/devices.ts";
import { invitationsRepository } from "./repositories/owner/invitations.ts";
import { masterCvsRepository } from "./repositories/owner/master-cvs.ts";
import { passkeysRepository } from "./repositories/owner/passkeys.ts";
import { peopleRepository } from "./repositories/owner/people.ts";
import { profilesRepository } from "./repositories/owner/profiles.ts";
import { secondFactorsRepository } from "./repositories/owner/second-factors.ts";
import { sessionsRepository } from "./repositories/owner/sessions.ts";
import { triesRepository } from "./repositories/owner/tries.ts";
import { sealedTextsRepository } from "./repositories/owner/sealed-texts.ts";
import { credentialsRepository, secretsRepository, vaultsRepository } from "./repositories/owner/vaults.ts";
import { eventsRepository } from "./repositories/work/events.ts";
import { backupKeysRepository } from "./repositories/archive/backup-keys.ts";
import { backupTargetsRepository } from "./repositories/archive/backup-targets.ts";
import { backupsRepository } from "./repositories/archive/backups.ts";
import { schedulesRepository } from "./repositories/archive/schedules.ts";
import { drillsRepository } from "./repositories/work/drills.ts";
import { filesRepository } from "./repositories/work/files.ts";
import { picturesRepository } from "./repositories/application/pictures.ts";
import { erasureRepository } from "./repositories/work/erasure.ts";
import { restoresRepository } from "./repositories/work/restores.ts";
import { tasksRepository } from "./repositories/work/tasks.ts";
import { annotationsRepository } from "./repositories/writing/annotations.ts";
import { documentsRepository } from "./repositories/writing/documents.ts";
import { ownTemplatesRepository } from "./repositories/writing/own-templates.ts";
import { writingRulesRepository } from "./repositories/writing/writing-rules.ts";
import { compactInThread } from "./whole/compact.ts";
import { BUSY, type Connection, openDatabase, type OpenOptions, storageFault } from "./open.ts";

/** How long a write waits for whoever else writes the file anew, in ms. */
const COMPACTING = 40_000;

export type Store = ReturnType<typeof openStore>;

/**
 * The appliance's rows: one repository a noun over one connection. `transaction` is immediate and synchronous: what
 * it encloses happens whole or not at all, and nothing else happens in between.
 */
export function openStore(path: string, options: OpenOptions = {}) {
  const db: Connection = openDatabase(path, options);
  return {
    people: peopleRepository(db),
    sessions: sessionsRepository(db),
    devices: devicesRepository(db),
    invitations: invitationsRepository(db),
    secondFactors: secondFactorsRepository(db),
    passkeys: passkeysRepository(db),
    apiTokens: apiTokensRepository(db),
    tries: triesRepository(db),
    profiles: profilesRepository(db),
    cvs: masterCvsRepository(db),
    documents: documentsRepository(db),
    annotations: annotationsRepository(db),
    writing: writingRulesRepository(db),
    ownTemplates: ownTemplatesRepository(db),
    vaults: vaultsRepository(db),
    secrets: secretsRepository(db),
    credentials: credentialsRepository(db),
    sealedTexts: sealedTextsRepository(db),
    boards: boardsRepository(db),
    searches: searchesRepository(db),
    postings: postingsRepository(db),
    jobs: jobsRepository(db),
    runs: runsRepository(db),
    drafts: draftsRepository(db),
    approvals: approvalsRepository(db),
    submissions: submissionsRepository(db),
    applications: applicationsRepository(db),
    events: eventsRepository(db),
    tasks: tasksRepository(db),
    files: filesRepository(db),
    erasure: erasureRepository(db),
    pictures: picturesRepository(db),
    backups: backupsRepository(db),
    backupKeys: backupKeysRepository(db),
    backupTargets: backupTargetsRepository(db),
    schedules: schedulesRepository(db),
    drills: drillsRepository(db),
    restores: restoresRepository(db),
    /** Throws a `Fault` `disk_full` or `database_unwritable` when the disk is the reason, after rolling back. */
    transaction<T>(work: () => T): T {
      try {
        return db.transaction(work).immediate();
      } catch (error) {
        throw storageFault(path, error) ?? error;
      }
    },
    /** Rewrites the file, so that nothing of rows that changed or went is left in it. */
    compact(): void {
      db.exec("VACUUM");
      db.pragma("wal_checkpoint(TRUNCATE)");
    },
    /** The same in a thread of its own; a write of this connection waits for it meanwhile. `Fault`s as `compactInThread`. */
    async compactAside(): Promise<void> {
      db.pragma(`busy_timeout = ${COMPACTING}`);
      try {
        await compactInThread(path);
      } finally {
        db.pragma(`busy_timeout = ${BUSY}`);
      }
    },
    /** True when the file answers a query. */
    answers: () => Number(db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()) > 0,
    close: () => db.close(),
  };
}

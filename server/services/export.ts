import type { Id } from "#data/model/schema.ts";
import type { Store } from "#data/store/store.ts";
import type { SelfIdentification } from "./owner/self-identification.ts";

type Sources = { store: Store; self: Pick<SelfIdentification, "profile" | "draft">; at: string };

/**
 * Everything of an owner that can be read, as one JSON value: for the owner to keep or to take elsewhere. What they said
 * of themselves as a person is in it while their vault is unlocked, and only with `opened`.
 */
export async function exportOf(
  { store, self, at }: Sources,
  ownerId: Id,
  opened: boolean,
): Promise<Record<string, unknown>> {
  const drafts = store.drafts.list(ownerId, Number.MAX_SAFE_INTEGER);
  const jobs = store.jobs.list(ownerId, Number.MAX_SAFE_INTEGER);
  return {
    format: "autoresume-export",
    version: 1,
    exportedAt: at,
    account: accountOf(store, ownerId, at),
    vault: vaultOf(store, ownerId),
    masterCv: store.cvs.newest(ownerId),
    earlierMasterCvs: store.cvs
      .versions(ownerId)
      .slice(1)
      .map(({ version }) => store.cvs.version(ownerId, version)),
    documents: documentsOf(store, ownerId),
    annotations: store.annotations.every(ownerId),
    writing: store.writing.get(ownerId),
    templates: store.ownTemplates.list(ownerId),
    profile: await self.profile(ownerId, opened),
    answers: store.profiles.bank(ownerId),
    boards: store.boards.list(ownerId),
    searches: store.searches.recent(ownerId, Number.MAX_SAFE_INTEGER),
    postings: store.postings.recent(ownerId, null, Number.MAX_SAFE_INTEGER),
    jobs,
    runs: store.runs.recent(ownerId, Number.MAX_SAFE_INTEGER),
    drafts: opened ? await Promise.all(drafts.map((draft) => self.draft(ownerId, draft))) : drafts,
    submissions: jobs.flatMap((job) => store.submissions.ofJob(ownerId, job.id) ?? []),
    applications: store.applications.list(ownerId, Number.MAX_SAFE_INTEGER),
    events: store.events.recent(ownerId, Number.MAX_SAFE_INTEGER).reverse(),
  };
}

/** The studio's documents, each with all its versions. */
function documentsOf(store: Store, ownerId: Id) {
  return store.documents.list(ownerId).map(({ id, jobId, kind }) => ({
    id,
    jobId,
    kind,
    versions: store.documents.versions(ownerId, id).map(({ version }) => store.documents.version(ownerId, id, version)),
  }));
}

/** Who they are to the appliance, without what proves it. */
function accountOf(store: Store, ownerId: Id, at: string) {
  const person = store.people.get(ownerId);
  return {
    person:
      person === null ? null : { id: person.id, name: person.name, role: person.role, createdAt: person.createdAt },
    sessions: store.sessions.ofPerson(ownerId, at).map(({ csrf: _, ...session }) => session),
    passkeys: store.passkeys.ofPerson(ownerId).map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt, usedAt })),
    tokens: store.apiTokens.list(ownerId),
  };
}

/** What the vault holds, by name: its values leave it for the worker that needs one, and for nobody else. */
function vaultOf(store: Store, ownerId: Id) {
  return {
    recipient: store.vaults.get(ownerId)?.recipient ?? null,
    secrets: store.secrets.all(ownerId).map(({ sealed: _, ...entry }) => entry),
    credentials: store.credentials.all(ownerId).map(({ sealed: _, ...entry }) => entry),
  };
}

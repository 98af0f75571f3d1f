import { Type, type Static, Id, Instant, Nullable } from "../schema.ts";
import { Application, Submission } from "../application/application.ts";
import { Draft } from "../application/draft.ts";
import { Fit } from "../job/fit.ts";
import { Job, JobState, Run } from "../job/job.ts";
import { Board, Fate, Posting, Search } from "../job/posting.ts";
import { Fact, MasterCv } from "../owner/master-cv.ts";
import { Role } from "../owner/account.ts";
import { BankAnswer, OwnerProfile } from "../owner/profile.ts";
import { VaultState } from "../owner/vault.ts";
import { Safety } from "../work/backup.ts";
import { AgentEvent } from "../work/event.ts";
import { Health } from "../work/health.ts";

/** A row of the jobs page. */
export const JobSummary = Type.Object({
  id: Id,
  title: Type.String(),
  company: Type.String(),
  place: Nullable(Type.String()),
  remote: Nullable(Type.String()),
  source: Type.String(),
  url: Nullable(Type.String()),
  postedAt: Nullable(Instant),
  seenAt: Instant,
  state: JobState,
  score: Nullable(Type.Integer()),
  tier: Nullable(Type.String()),
  recommendation: Nullable(Type.String()),
  draftId: Nullable(Id),
  applicationId: Nullable(Id),
});
export type JobSummary = Static<typeof JobSummary>;

export const JobDetail = Type.Object({
  job: Job,
  posting: Posting,
  /** Other postings of the same job, each with its fate. */
  origins: Type.Array(
    Type.Object({ id: Id, source: Type.String(), url: Nullable(Type.String()), fate: Fate, seenAt: Instant }),
  ),
  runs: Type.Array(Run),
  draftId: Nullable(Id),
  application: Nullable(Application),
  events: Type.Array(AgentEvent),
});
export type JobDetail = Static<typeof JobDetail>;

/** A row of the queue. */
export const DraftSummary = Type.Object({
  id: Id,
  jobId: Id,
  title: Type.String(),
  company: Type.String(),
  state: Draft.properties.state,
  score: Nullable(Type.Integer()),
  tier: Nullable(Type.String()),
  confidence: Type.Number(),
  asks: Type.Integer(),
  hash: Type.String(),
  because: Nullable(Type.String()),
  updatedAt: Instant,
});
export type DraftSummary = Static<typeof DraftSummary>;

/** The approval card: everything that will be sent and where it comes from. */
export const DraftCard = Type.Object({
  draft: Draft,
  posting: Posting,
  fit: Nullable(Fit),
  /** The facts that claims, reasons and answers cite, by id. */
  facts: Type.Record(Type.String(), Fact),
  submission: Nullable(Submission),
  application: Nullable(Application),
});
export type DraftCard = Static<typeof DraftCard>;

export const ApplicationRow = Type.Object({
  application: Application,
  title: Type.String(),
  company: Type.String(),
  url: Nullable(Type.String()),
  submission: Nullable(Submission),
});
export type ApplicationRow = Static<typeof ApplicationRow>;

export const RunView = Type.Object({ run: Run, title: Type.String(), company: Type.String() });
export type RunView = Static<typeof RunView>;

export const SearchView = Type.Object({ search: Search, board: Board });
export type SearchView = Static<typeof SearchView>;

export const OwnerView = Type.Object({
  cv: Nullable(MasterCv),
  profile: OwnerProfile,
  bank: Type.Array(BankAnswer),
});
export type OwnerView = Static<typeof OwnerView>;

export const SessionView = Type.Object({
  state: Type.Enum(["needs_setup", "signed_out", "signed_in"]),
  person: Nullable(Type.Object({ id: Id, name: Type.String(), role: Role, demo: Type.Boolean() })),
  /** Sent back as the header `x-csrf-token` with every change. */
  csrf: Nullable(Type.String()),
});
export type SessionView = Static<typeof SessionView>;

/** What the control room holds: rows by noun, newest first. */
export const LiveState = Type.Object({
  jobs: Type.Array(JobSummary),
  drafts: Type.Array(DraftSummary),
  applications: Type.Array(ApplicationRow),
  runs: Type.Array(RunView),
  searches: Type.Array(SearchView),
  boards: Type.Array(Board),
  events: Type.Array(AgentEvent),
  health: Health,
  /** Null where the appliance has none of it yet. */
  vault: Nullable(VaultState),
  /** For the owner alone; null for members. */
  safety: Nullable(Safety),
  hasCv: Type.Boolean(),
});
export type LiveState = Static<typeof LiveState>;

import type { Board, Fate } from "#data/model/job/posting.ts";
import type { FileRef, Id, Instant } from "#data/model/schema.ts";
import type { AnswerRequest, BoardRequest } from "#data/model/wire/requests.ts";
import type { ApplicationRow, DraftCard, JobDetail, OwnerView } from "#data/model/wire/views.ts";
import type { Health } from "#data/model/work/health.ts";
import type { AddedInput } from "#data/model/work/task.ts";
import { under } from "../base.ts";
import { AccountApi } from "./account.ts";
import type { Client } from "./client.ts";
import { CvApi } from "./cv.ts";
import { RestoreApi } from "./restore.ts";
import { SafetyApi } from "./safety.ts";
import { SettingsApi } from "./settings.ts";
import { StudioApi } from "./studio.ts";
import { VaultApi } from "./vault.ts";

export type SystemView = { health: Health; address: string; dataHome: string };
export type PostingRow = {
  id: Id;
  title: string;
  company: string;
  source: string;
  url: string | null;
  fate: Fate;
  seenAt: Instant;
  /** The job it belongs to; null when it was not taken up. */
  jobId: Id | null;
};
export type PostingsView = { postings: PostingRow[]; tally: Partial<Record<Fate["kind"], number>> };
export type ProfileImported = { answers: number; kept: string[] };

/** Every question and intent of the control room, by name. */
export class Api {
  readonly account: AccountApi;
  readonly vault: VaultApi;
  readonly safety: SafetyApi;
  readonly settings: SettingsApi;
  readonly restore: RestoreApi;
  readonly cv: CvApi;
  readonly studio: StudioApi;
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
    this.account = new AccountApi(client);
    this.vault = new VaultApi(client);
    this.safety = new SafetyApi(client);
    this.settings = new SettingsApi(client);
    this.restore = new RestoreApi(client);
    this.cv = new CvApi(client);
    this.studio = new StudioApi(client);
  }

  system = (signal?: AbortSignal) => this.#get<SystemView>("/api/system", signal);
  owner = (signal?: AbortSignal) => this.#get<OwnerView>("/api/owner", signal);
  importProfile = (name: string, text: string) => this.#post<ProfileImported>("/api/profile", { name, text });

  addBoard = (request: BoardRequest) => this.#post<Board>("/api/boards", request);
  removeBoard = (id: Id) => this.#client.ask<unknown>("DELETE", `/api/boards/${id}`);
  search = (boardId?: Id) => this.#post<{ searches: Id[] }>("/api/search", boardId === undefined ? {} : { boardId });
  addPosting = (request: AddedInput) => this.#post<{ taskId: Id }>("/api/postings", request);
  postings = (fate: string | null, signal?: AbortSignal) =>
    this.#get<PostingsView>(`/api/postings${fate === null ? "" : `?fate=${fate}`}`, signal);

  job = (id: Id, signal?: AbortSignal) => this.#get<JobDetail>(`/api/jobs/${id}`, signal);
  runJob = (id: Id) => this.#post<{ runId: Id }>(`/api/jobs/${id}/run`);
  setAside = (id: Id) => this.#post<unknown>(`/api/jobs/${id}/set-aside`);
  cancelRun = (id: Id) => this.#post<unknown>(`/api/runs/${id}/cancel`);

  draft = (id: Id, signal?: AbortSignal) => this.#get<DraftCard>(`/api/drafts/${id}`, signal);
  answer = (id: Id, request: AnswerRequest) => this.#post<DraftCard>(`/api/drafts/${id}/answers`, request);
  approve = (id: Id, hash: string) => this.#post<{ applicationId: Id }>(`/api/drafts/${id}/approve`, { hash });
  reject = (id: Id, reason: string) => this.#post<unknown>(`/api/drafts/${id}/reject`, { reason });
  refill = (id: Id) => this.#post<unknown>(`/api/drafts/${id}/refill`);

  application = (id: Id, signal?: AbortSignal) => this.#get<ApplicationRow>(`/api/applications/${id}`, signal);
  settle = (id: Id, arrived: boolean) => this.#post<unknown>(`/api/applications/${id}/settle`, { arrived });

  #get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#client.ask<T>("GET", path, undefined, signal);
  }

  #post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#client.ask<T>("POST", path, body);
  }
}

/** Where a kept file is read; `name` only decides how it is called when saved. */
export function fileAddress(file: FileRef): string {
  return under(`/api/files/${file.sha256}?name=${encodeURIComponent(file.name)}`);
}

export function snapshotAddress(jobId: Id): string {
  return under(`/api/jobs/${jobId}/snapshot`);
}

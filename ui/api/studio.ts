import type { CvDocument } from "#data/model/application/document.ts";
import type { StudioDocument, StudioVersion, StudioView, Proof } from "#data/model/application/studio.ts";
import type { OwnTemplate } from "#data/model/application/style.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import type {
  AdoptRequest,
  FittedLooks,
  MakeDocumentRequest,
  ProofRequest,
  SaveDocumentRequest,
  StudioSummary,
} from "#data/model/wire/studio.ts";
import { under } from "../base.ts";
import type { Client } from "./client.ts";

export type FileFormat = "pdf" | "docx" | "text" | "json";

/** Documents of the studio, the rules they are written by, and the annotations of a posting. */
export class StudioApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  documents = (signal?: AbortSignal) => this.#get<StudioSummary[]>("/api/documents", signal);
  make = (request: MakeDocumentRequest) => this.#client.ask<StudioView>("POST", "/api/documents", request);
  document = (id: Id, signal?: AbortSignal) => this.#get<StudioView>(`/api/documents/${id}`, signal);
  whole = (id: Id, signal?: AbortSignal) => this.#get<CvDocument>(`/api/documents/${id}/whole`, signal);
  save = (id: Id, request: SaveDocumentRequest) => this.#client.ask<StudioView>("PUT", `/api/documents/${id}`, request);
  prove = (id: Id, request: ProofRequest, signal: AbortSignal) =>
    this.#client.ask<Proof>("POST", `/api/documents/${id}/proof`, request, signal);
  fit = (id: Id, request: ProofRequest) => this.#client.ask<FittedLooks>("POST", `/api/documents/${id}/fit`, request);
  adopt = (id: Id, request: AdoptRequest) =>
    this.#client.ask<{ factId: Id; version: number }>("POST", `/api/documents/${id}/adopt`, request);
  use = (id: Id) => this.#client.ask<unknown>("POST", `/api/documents/${id}/use`, {});

  versions = (id: Id, signal?: AbortSignal) => this.#get<StudioVersion[]>(`/api/documents/${id}/versions`, signal);
  version = (id: Id, version: number, signal?: AbortSignal) =>
    this.#get<StudioDocument>(`/api/documents/${id}/versions/${version}`, signal);
  restore = (id: Id, version: number) =>
    this.#client.ask<StudioView>("POST", `/api/documents/${id}/versions/${version}/restore`, {});

  writing = (signal?: AbortSignal) => this.#get<WritingRules>("/api/writing", signal);
  saveWriting = (rules: WritingRules) => this.#client.ask<WritingRules>("PUT", "/api/writing", rules);
  templates = (signal?: AbortSignal) => this.#get<OwnTemplate[]>("/api/templates", signal);
  addTemplate = (name: string, source: string) =>
    this.#client.ask<OwnTemplate[]>("POST", "/api/templates", { name, source });
  removeTemplate = (id: Id) => this.#client.ask<OwnTemplate[]>("DELETE", `/api/templates/${id}`);

  annotations = (jobId: Id, signal?: AbortSignal) => this.#get<Annotation[]>(`/api/jobs/${jobId}/annotations`, signal);
  annotate = (jobId: Id, annotations: Annotation[]) =>
    this.#client.ask<Annotation[]>("PUT", `/api/jobs/${jobId}/annotations`, { annotations });

  #get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#client.ask<T>("GET", path, undefined, signal);
  }
}

/** Where a document is saved from, as the owner's browser downloads it. */
export function documentAddress(id: Id, format: FileFormat): string {
  return under(`/api/documents/${id}/files/${format}`);
}

import type { MasterCv } from "#data/model/owner/master-cv.ts";
import type { CvDiff, CvSaved, CvVersion, CvView, ImportReview, SaveCvRequest } from "#data/model/wire/cv.ts";
import { under } from "../base.ts";
import type { Client } from "./client.ts";

export type CvExport = "json_resume" | "rendercv" | "markdown";

/** The master CV: edited, compared, brought in and taken out. */
export class CvApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  view = (signal?: AbortSignal) => this.#get<CvView>("/api/cv", signal);
  versions = (signal?: AbortSignal) => this.#get<CvVersion[]>("/api/cv/versions", signal);
  version = (version: number, signal?: AbortSignal) => this.#get<MasterCv>(`/api/cv/versions/${version}`, signal);
  diff = (from: number, to: number, signal?: AbortSignal) =>
    this.#get<CvDiff>(`/api/cv/diff?from=${from}&to=${to}`, signal);
  save = (request: SaveCvRequest) => this.#client.ask<CvSaved>("PUT", "/api/cv", request);
  restore = (version: number) =>
    this.#client.ask<{ version: number }>("POST", `/api/cv/versions/${version}/restore`, {});

  /** Reads a file without storing it. */
  review(file: File): Promise<ImportReview> {
    const form = new FormData();
    form.append("file", file);
    return this.#client.ask<ImportReview>("POST", "/api/cv/review", form);
  }

  #get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#client.ask<T>("GET", path, undefined, signal);
  }
}

/** Where the version in force is downloaded in the format of another program. */
export function exportAddress(format: CvExport): string {
  return under(`/api/cv/export?format=${format}`);
}

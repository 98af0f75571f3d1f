import type { RestoreState } from "#data/model/wire/backup.ts";
import { under } from "../base.ts";
import type { Client } from "./client.ts";
import { ApiFault, isFaultRecord, notUnderstood, unreachable } from "./fault.ts";

export type RestoreUpload = {
  /** The set-up code from the appliance's log. */
  code: string;
  /** The archive's passphrase, or the key of the emergency kit. */
  secret: string;
  archive: File;
  /** 0–1 of the bytes sent. */
  onSent: (fraction: number) => void;
  signal: AbortSignal;
};

/** An archive taking the place of an empty appliance; open only as long as nobody has set it up. */
export class RestoreApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  state = (code: string) => this.#ask("GET", "/api/restore", code);
  confirm = (code: string) => this.#ask("POST", "/api/restore/confirm", code, {});
  drop = (code: string) =>
    this.#client.ask<unknown>("DELETE", "/api/restore", undefined, undefined, { "x-set-up-code": code });

  /** Sends the archive. `fetch` tells nothing of how much has been sent, the older request does. */
  upload({ code, secret, archive, onSent, signal }: RestoreUpload): Promise<RestoreState> {
    return new Promise((resolve, reject) => {
      const form = new FormData();
      // In this order: the appliance opens the archive while it still comes in.
      form.append("secret", secret);
      form.append("archive", archive);
      const request = new XMLHttpRequest();
      request.open("POST", under("/api/restore"));
      request.setRequestHeader("accept", "application/json");
      request.setRequestHeader("x-set-up-code", code);
      request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
      request.onload = () => {
        try {
          resolve(answerOf(request.status, request.responseText));
        } catch (error) {
          reject(error);
        }
      };
      request.onerror = () => reject(unreachable());
      request.onabort = () => reject(new DOMException("", "AbortError"));
      signal.addEventListener("abort", () => request.abort(), { once: true });
      request.send(form);
    });
  }

  #ask(method: "GET" | "POST", path: string, code: string, body?: unknown): Promise<RestoreState> {
    return this.#client.ask<RestoreState>(method, path, body, undefined, { "x-set-up-code": code });
  }
}

/** The state in an answer; a refusal throws its `ApiFault`. */
export function answerOf(status: number, text: string): RestoreState {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw notUnderstood(status);
  }
  if (typeof answer !== "object" || answer === null) throw notUnderstood(status);
  if (status < 400 && "state" in answer) return answer as RestoreState;
  if ("error" in answer && isFaultRecord(answer.error)) throw new ApiFault(answer.error, status);
  throw notUnderstood(status);
}

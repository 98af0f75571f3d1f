import { under } from "../base.ts";
import { ApiFault, isFaultRecord, notUnderstood, unreachable } from "./fault.ts";

export type ClientOptions = {
  fetch: typeof fetch;
  /** The session's token for changes, or null when nobody is signed in. */
  csrf(): string | null;
  /** The appliance says that nobody is signed in. */
  onSignedOut(): void;
};

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Speaks JSON with the appliance, and sends it forms. Every failure is an `ApiFault`. */
export class Client {
  #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  async ask<T>(
    method: Method,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
    extra: Record<string, string> = {},
  ): Promise<T> {
    const response = await this.#send(method, path, body, signal, extra);
    const text = await response.text();
    const answer = parse(text);
    if (response.ok && (answer !== undefined || text === "")) return answer as T;
    if (response.status === 401) this.#options.onSignedOut();
    const error = answer !== null && typeof answer === "object" ? (answer as { error?: unknown }).error : undefined;
    throw isFaultRecord(error) ? new ApiFault(error, response.status) : notUnderstood(response.status);
  }

  async #send(
    method: Method,
    path: string,
    body: unknown,
    signal: AbortSignal | undefined,
    extra: Record<string, string>,
  ): Promise<Response> {
    const headers = new Headers({ accept: "application/json", ...extra });
    const csrf = this.#options.csrf();
    if (method !== "GET" && csrf !== null) headers.set("x-csrf-token", csrf);
    // A form says its own type, with the boundary that it has chosen.
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers.set("content-type", "application/json");
    try {
      return await this.#options.fetch.call(globalThis, under(path), {
        method,
        headers,
        credentials: "same-origin",
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw unreachable();
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

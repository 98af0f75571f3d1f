import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { Fault, type FaultRecord, mustMend } from "#data/model/faults.ts";

/** How long a question waits for an appliance that makes room for another one, in ms, and how often it is put again. */
const PATIENCE = 20_000;
const EVERY = 200;

type Sent = { type: string; body: string | Uint8Array };
type Answer = { status: number; text: string };

const GONE = new Set(["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE"]);

/** Asks the appliance over its private socket. Throws the `Fault` it answers with, or `no_appliance` when none is there. */
export class Client {
  readonly #socket: string;

  constructor(socket: string) {
    this.#socket = socket;
  }

  /** Asked again for a while when no appliance answers: one that was started for a command gives way to one that stays. */
  async get<T>(path: string): Promise<T> {
    const patience = performance.now() + PATIENCE;
    for (;;) {
      try {
        return await this.#ask<T>("GET", path);
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== "no_appliance" || performance.now() > patience) throw error;
        await pause(EVERY);
      }
    }
  }

  /** Whether an appliance answers now. */
  async answers(): Promise<boolean> {
    try {
      return (await this.#send("GET", "/api/health", null)).status > 0;
    } catch {
      return false;
    }
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#ask("POST", path, body);
  }

  /** Sends a file as a form does. */
  async postFile<T>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<T> {
    const form = new FormData();
    form.append("file", new Blob([bytes]), name);
    // The form as its bytes, with the boundary that it has chosen.
    const built = new Response(form);
    const type = built.headers.get("content-type") ?? "";
    const body = Buffer.from(await built.arrayBuffer());
    return valueOf<T>(await this.#send("POST", path, { type, body }));
  }

  /** A file as it comes. */
  async getText(path: string): Promise<string> {
    const answer = await this.#send("GET", path, null);
    return answer.status >= 400 ? valueOf(answer) : answer.text;
  }

  delete<T>(path: string): Promise<T> {
    return this.#ask("DELETE", path);
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const sent = body === undefined ? null : { type: "application/json", body: JSON.stringify(body) };
    return valueOf<T>(await this.#send(method, path, sent));
  }

  #send(method: string, path: string, sent: Sent | null): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const headers = sent === null ? {} : { "content-type": sent.type, "content-length": Buffer.byteLength(sent.body) };
    const call = request({ socketPath: this.#socket, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    call.on("error", (error) => {
      const gone = "code" in error && GONE.has(String(error.code));
      const hint = "Look at the appliance's log and try again.";
      reject(gone ? mustMend("no_appliance", "No appliance answers.", { hint, cause: error }) : error);
    });
    call.end(sent?.body);
    return promise;
  }
}

/** The value of an answer; a refusal is thrown. */
function valueOf<T>({ status, text }: Answer): T {
  const value: unknown = text === "" ? {} : JSON.parse(text);
  if (status < 400) return value as T;
  const { error } = value as { error?: FaultRecord };
  throw error === undefined ? new Fault("retry", "unexpected", `The appliance answered ${status}.`) : Fault.from(error);
}

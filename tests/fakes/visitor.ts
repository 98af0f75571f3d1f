import type { InjectOptions } from "fastify";
import type { App } from "#server/door.ts";
import { HOST } from "./door.ts";

type Answer = { status: number; body: string; json<T = Record<string, unknown>>(): T; code: string | null };

/** A browser before the door: it keeps cookies and sends the session's token with every change. */
export class Visitor {
  readonly #app: App;
  readonly #extra: Pick<InjectOptions, "remoteAddress" | "headers">;
  readonly cookies = new Map<string, string>();
  csrf = "";

  constructor(app: App, extra: Pick<InjectOptions, "remoteAddress" | "headers"> = {}) {
    this.#app = app;
    this.#extra = extra;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  get(url: string): Promise<Answer> {
    return this.ask("GET", url);
  }

  post(url: string, payload: object = {}): Promise<Answer> {
    return this.ask("POST", url, payload);
  }

  delete(url: string): Promise<Answer> {
    return this.ask("DELETE", url);
  }

  /** Signs in; `also` e.g. a code. */
  signIn(name: string, password: string, also: object = {}): Promise<Answer> {
    return this.post("/api/sign-in", { name, password, ...also });
  }

  async ask(method: "GET" | "PUT" | "POST" | "DELETE", url: string, payload?: object): Promise<Answer> {
    const cookie = this.cookie === "" ? {} : { cookie: this.cookie };
    const headers = { host: HOST, ...cookie, "x-csrf-token": this.csrf, ...this.#extra.headers };
    const from = this.#extra.remoteAddress === undefined ? {} : { remoteAddress: this.#extra.remoteAddress };
    const response = await this.#app.inject({
      method,
      url,
      headers,
      ...from,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies) {
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = response.body;
    const value = text.startsWith("{") ? (JSON.parse(text) as { csrf?: string; error?: { code: string } }) : {};
    if (value.csrf !== undefined && value.csrf !== null) this.csrf = value.csrf;
    return {
      status: response.statusCode,
      body: text,
      json: <T>() => value as T,
      code: value.error?.code ?? null,
    };
  }
}

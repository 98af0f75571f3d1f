import WebSocket from "ws";

/** A browser at a running appliance: cookies, the session's token, and a line that keeps every frame. */
export class Guest {
  readonly #origin: string;
  readonly frames: string[] = [];
  cookie = "";
  #csrf = "";
  #line: WebSocket | null = null;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async ask<T = Record<string, unknown>>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        "x-csrf-token": this.#csrf,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const set = response.headers.getSetCookie().map((each) => each.split(";")[0] ?? "");
    if (set.length > 0) this.cookie = set.join("; ");
    const value = JSON.parse(text) as { csrf?: string };
    if (typeof value.csrf === "string") this.#csrf = value.csrf;
    return value as T;
  }

  /** Opens the live feed and keeps what comes. */
  async listen(): Promise<void> {
    const url = `${this.#origin.replace("http", "ws")}/api/live`;
    const line = new WebSocket(url, { headers: { cookie: this.cookie, origin: this.#origin } });
    this.#line = line;
    line.on("message", (data: Buffer) => void this.frames.push(data.toString()));
    await new Promise<void>((resolve, reject) => line.once("open", resolve).once("error", reject));
    line.send(JSON.stringify({ type: "hello", lastSeq: null }));
  }

  leave(): void {
    this.#line?.close();
  }
}

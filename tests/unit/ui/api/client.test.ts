import { beforeEach, describe, expect, it } from "vitest";
import { Client } from "../../../../ui/api/client.ts";
import { ApiFault, faultOf } from "../../../../ui/api/fault.ts";
import { webAddress } from "../../../../ui/api/web-address.ts";

let sent: Request[];
let signedOut: number;
let respond: () => Response;

beforeEach(() => {
  sent = [];
  signedOut = 0;
});

const client = (csrf: string | null = "token") =>
  new Client({
    fetch: async (path, options) => {
      sent.push(new Request(new URL(path as string, "http://127.0.0.1"), { ...options, credentials: "omit" }));
      return respond();
    },
    csrf: () => csrf,
    onSignedOut: () => signedOut++,
  });
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const refused = (promise: Promise<unknown>) => promise.then(() => null, faultOf);

describe("a question and an intent", () => {
  it("carry the session's token only when something changes", async () => {
    respond = () => json({ fine: true });
    expect(await client().ask("GET", "/api/owner")).toEqual({ fine: true });
    await client().ask("POST", "/api/search", { boardId: "board_aaaaaa" });
    await client(null).ask("POST", "/api/sign-in", {});
    expect(sent.map((request) => request.headers.get("x-csrf-token"))).toEqual([null, "token", null]);
    expect(await sent[1]?.json()).toEqual({ boardId: "board_aaaaaa" });
  });

  it("may be answered with nothing", async () => {
    respond = () => new Response(null, { status: 204 });
    expect(await client().ask("POST", "/api/sign-out")).toBeUndefined();
  });
});

describe("a refusal", () => {
  it("is the appliance's own fault, word for word", async () => {
    const record = { code: "cv_not_json", next: "mend", message: "Line 4 is not JSON.", hint: "Close it.", data: {} };
    respond = () => json({ error: record }, 422);
    const error: unknown = await client()
      .ask("POST", "/api/cv", {})
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiFault);
    expect(faultOf(error)).toEqual(record);
    expect(signedOut).toBe(0);
  });

  it("of a session that is over is told", async () => {
    const record = { code: "signed_out", next: "ask", message: "You are not signed in.", hint: "", data: {} };
    respond = () => json({ error: record }, 401);
    expect(await refused(client().ask("GET", "/api/owner"))).toEqual(record);
    expect(signedOut).toBe(1);
  });

  it.each([
    ["a page of a proxy", () => new Response("<h1>Bad gateway</h1>", { status: 502 })],
    ["a page where JSON was due", () => new Response("<!doctype html>", { status: 200 })],
    ["an error without a record", () => json({ message: "no" }, 500)],
  ])("by %s says what to do", async (_, answer) => {
    respond = answer;
    const fault = await refused(client().ask("GET", "/api/owner"));
    expect(fault).toMatchObject({ code: "not_understood", next: "retry" });
    expect(fault?.hint).not.toBe("");
  });

  it("by silence is told apart from one that was called off", async () => {
    respond = () => {
      throw new TypeError("fetch failed");
    };
    expect(await refused(client().ask("GET", "/api/owner"))).toMatchObject({ code: "unreachable" });
    const gone = AbortSignal.abort(new DOMException("gone", "AbortError"));
    await expect(client().ask("GET", "/api/owner", undefined, gone)).rejects.not.toBeInstanceOf(ApiFault);
  });
});

it.each([
  ["https://jobs.example/1", "https://jobs.example/1"],
  ["http://jobs.example/1", "http://jobs.example/1"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["/relative", null],
  [null, null],
])("the address %s becomes the link %s", (address, link) => expect(webAddress(address)).toBe(link));

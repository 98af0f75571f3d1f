import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { addPosting } from "#agents/search/add-posting.ts";
import { searchBoard } from "#agents/search/search-board.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { fetchContext, serve } from "./support.ts";

type Server = Awaited<ReturnType<typeof serve>>;
let server: Server | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function answering(
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = { "content-type": "application/json" },
): Promise<Server> {
  server = await serve((_, response) => response.writeHead(status, headers).end(body));
  return server;
}
const search = (from: Server) =>
  searchBoard(
    { source: "greenhouse", name: "inn", url: `${from.origin}/v1/boards/inn/jobs` },
    fetchContext([from.host]),
  );
const add = (from: Server, path: string) =>
  addPosting({ kind: "url", url: `${from.origin}${path}` }, fetchContext([from.host]));

const HTML = { "content-type": "text/html; charset=utf-8" };
const POSTING = `<html lang="en"><head><title>Night Porter - Hilltop Inn</title><meta property="og:site_name" content="Hilltop Inn"></head><body><main><h1>Night Porter</h1>
<p>The Hilltop Inn is looking for a night porter. Full-time, on site.</p><h2>Your tasks</h2><ul><li>Welcome late guests</li><li>Lock the doors</li></ul>
<h2>Requirements</h2><ul><li>1 year of experience in a hotel</li><li>Good English</li></ul><p>To apply, write to us: we answer every letter.</p></main></body></html>`;

describe("a board that does not answer as it should", () => {
  it.each([
    [404, "{}", "board_unreachable", "mend"],
    [403, "{}", "board_unreachable", "give_up"],
    [500, "oops", "board_unreachable", "retry"],
    [429, "", "rate_limited", "wait"],
    [200, "<!doctype html><p>Moved</p>", "not_json", "mend"],
    [200, '{"jobs": [{"id": 1, "title": "Coo', "answer_cut_off", "retry"],
    [200, '{"error": "no"}', "board_not_understood", "mend"],
    [200, "", "not_json", "retry"],
  ])("%i %j", async (status, body, code, next) => {
    const fault = await faultOf(async () => search(await answering(status, body)));
    expect(fault).toMatchObject({ code, next });
    expect(fault.hint).not.toBe("");
  });

  it("is unreachable when nobody listens", async () => {
    const gone = await answering(200, "{}");
    await gone.close();
    server = null;
    expect(await faultOf(() => search(gone))).toMatchObject({ code: "board_unreachable", next: "retry" });
  });

  it("is refused when it sends without end", async () => {
    const chunk = Buffer.alloc(1_000_000, 32);
    server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (to: ServerResponse) => {
        while (!to.destroyed && to.write(chunk));
        to.once("drain", () => more(to));
      };
      more(response);
    });
    expect(await faultOf(() => search(server as Server))).toMatchObject({ code: "too_large" });
  });

  it("is refused on an address that is not public", async () => {
    const from = await answering(200, '{"jobs": []}');
    const input = { source: "greenhouse", name: "inn", url: `${from.origin}/v1/boards/inn/jobs` };
    expect(await faultOf(() => searchBoard(input, fetchContext([])))).toMatchObject({ code: "address_refused" });
    expect(from.asked).toEqual([]);
    expect(await searchBoard(input, fetchContext([from.host]))).toEqual({ postings: [], failures: [] });
  });

  it("stops when the task is cancelled", async () => {
    server = await serve(() => {});
    const controller = new AbortController();
    const input = { source: "greenhouse", name: "inn", url: `${server.origin}/v1/boards/inn/jobs` };
    const searching = searchBoard(input, fetchContext([server.host], controller.signal));
    setTimeout(() => controller.abort(new Error("cancelled")), 50);
    await expect(searching).rejects.toThrow("cancelled");
  });

  it("of no known source is no board", async () => {
    expect(
      await faultOf(() => searchBoard({ source: "gopher", name: "x", url: "https://x.example" }, fetchContext([]))),
    ).toMatchObject({ code: "source_unknown", next: "mend" });
  });
});

describe("an address", () => {
  it("of a page with a posting gives it", async () => {
    const from = await answering(200, POSTING, HTML);
    const { postings } = await add(from, "/jobs/night-porter");
    expect(postings).toMatchObject([
      { title: "Night Porter", company: "Hilltop Inn", url: `${from.origin}/jobs/night-porter`, board: from.host },
    ]);
  });

  it("is followed to where it leads, in whatever character set", async () => {
    const latin = POSTING.replace("Night Porter</h1>", "Nacht-Empf\u00e4ngerin (m/w/d) Concierge Manager</h1>");
    server = await serve((request, response) => {
      if (request.url === "/short") return response.writeHead(302, { location: "/jobs/1" }).end();
      return response
        .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
        .end(Buffer.from(latin, "latin1"));
    });
    expect((await add(server, "/short")).postings).toMatchObject([
      { title: "Nacht-Empfängerin (m/w/d) Concierge Manager", url: `${server.origin}/jobs/1` },
    ]);
  });

  it.each([
    [404, POSTING, "posting_expired", "give_up"],
    [410, POSTING, "posting_expired", "give_up"],
    [403, POSTING, "page_refused", "give_up"],
    [503, POSTING, "page_unreachable", "retry"],
    [200, POSTING.replace("<h1>", "<p>This job is no longer available.</p><h1>"), "posting_expired", "give_up"],
    [
      200,
      "<html><body><h1>Our rooms</h1><p>Nine rooms with a view over the hill, breakfast until noon.</p></body></html>",
      "not_a_posting",
      "mend",
    ],
  ])("answering %i", async (status, body, code, next) => {
    const fault = await faultOf(async () => add(await answering(status, body, HTML), "/x"));
    expect(fault).toMatchObject({ code, next });
    expect(fault.hint).not.toBe("");
  });

  it("of a file is none of a page", async () => {
    const from = await answering(200, Buffer.from("%PDF-1.7"), { "content-type": "application/pdf" });
    expect(await faultOf(() => add(from, "/job.pdf"))).toMatchObject({ code: "not_a_posting" });
  });

  it.each(["", "hello", "javascript:alert(1)", "file:///etc/passwd", "http://"])(
    "%j is no web address",
    async (url) => {
      expect(await faultOf(() => addPosting({ kind: "url", url }, fetchContext([])))).toMatchObject({
        code: "address_refused",
        next: "mend",
      });
    },
  );

  it("pasted where a text was expected is opened", async () => {
    const from = await answering(200, POSTING, HTML);
    const { postings } = await addPosting(
      { kind: "text", name: "pasted", text: ` ${from.origin}/jobs/1\n` },
      fetchContext([from.host]),
    );
    expect(postings[0]?.title).toBe("Night Porter");
  });
});

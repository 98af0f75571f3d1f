import { createHash } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { PDF, answersFor, apply } from "./applicant.ts";

let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld({ jobs: 6 });
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const send = (id: string, change?: (body: FormData) => void) => apply(world.origin, "lanternfish", id, change);

describe("an application", () => {
  test("that is complete is taken and noted with its fields and files", async () => {
    const { status, json } = await send("7310401");
    expect([status, json]).toEqual([200, { status: "confirmed", next: "/lanternfish/jobs/7310401/confirmation" }]);
    const [arrival] = world.arrivals();
    expect(arrival).toMatchObject({
      jobId: "7310401",
      path: "/lanternfish/jobs/7310401",
      email: SAMPLE_OWNER.email,
      outcome: "taken",
      fields: { first_name: ["Livia"], location: ["Berlin, Germany"], gdpr_processing_consent_given_1: ["1"] },
    });
    expect(arrival?.files).toEqual(
      ["resume", "cover_letter"].map((field) => ({
        field,
        name: `${field}.pdf`,
        bytes: PDF.length,
        sha256: createHash("sha256").update(PDF).digest("hex"),
      })),
    );
  });

  test("may bring its résumé as text instead of a file", async () => {
    const { status } = await send("7310402", (body) => {
      body.delete("resume");
      body.append("resume_text", "Livia Brandt, backend engineer");
    });
    expect(status).toBe(200);
  });

  test.each([
    ["a required field", "first_name", (body: FormData) => body.set("first_name", "  ")],
    ["the résumé", "resume", (body: FormData) => body.delete("resume")],
    ["consent", "gdpr_processing_consent_given_1", (body: FormData) => body.delete("gdpr_processing_consent_given_1")],
    ["a place from the list", "location", (body: FormData) => body.delete("latitude")],
    ["a real address", "email", (body: FormData) => body.set("email", "livia at mailbox")],
    ["a dialling code", "phone", (body: FormData) => body.set("phone", "030 23125042")],
    ["a known option", "question_41200202", (body: FormData) => body.set("question_41200202", "Yes")],
    ["a document", "resume", (body: FormData) => body.set("resume", new Blob(["x"]), "resume.exe")],
    ["a file that holds something", "resume", (body: FormData) => body.set("resume", new Blob([]), "resume.pdf")],
  ])("without %s is told so and does not count", async (_what, field, change) => {
    const { status, json } = await send("7310402", change);
    expect(status).toBe(422);
    expect(Object.keys(json.errors)).toEqual([field]);
    expect(world.arrivals().map(({ outcome }) => outcome)).toEqual(["incomplete"]);
    expect((await send("7310402")).status).toBe(200);
  });

  test("of the same person for the same job is the second one, in any spelling of the address", async () => {
    await send("7310402");
    const again = await send("7310402", (body) => body.set("email", ` ${SAMPLE_OWNER.email.toUpperCase()} `));
    expect([again.status, again.json.status]).toEqual([409, "already_applied"]);
    expect((await send("7310403")).status).toBe(200);
    expect((await send("7310402", (body) => body.set("email", "someone.else@mailbox.example"))).status).toBe(200);
    expect(world.arrivals().map(({ outcome }) => outcome)).toEqual(["taken", "duplicate", "taken", "taken"]);
  });

  test("that fills what no person sees is called spam", async () => {
    const { json } = await send("7310402", (body) => body.set("website_url", "https://livia-brandt.example"));
    expect(json.status).toBe("spam");
    expect(world.arrivals()[0]?.outcome).toBe("refused");
  });

  test("for a job that is over is refused", async () => {
    const body = await answersFor(world.origin, "lanternfish", "7310402");
    const response = await fetch(`${world.origin}/lanternfish/jobs/7310410`, { method: "POST", body });
    expect(response.status).toBe(410);
    expect(world.arrivals()[0]).toMatchObject({ jobId: "7310410", outcome: "refused" });
  });

  test("to every generated employer is complete with what the sample owner tells", async () => {
    for (let id = 8200001; id <= 8200006; id++) {
      expect((await apply(world.origin, "harbours", String(id))).status).toBe(200);
    }
    expect(new Set(world.arrivals().map(({ jobId }) => jobId)).size).toBe(6);
  });
});

describe("a returning visitor", () => {
  test("is told on the page that they applied, and follows the application at its own address", async () => {
    const page = `${world.origin}/lanternfish/jobs/7310402`;
    const first = await fetch(page);
    const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect(await first.text()).toContain('id="application-form"');
    const body = await answersFor(world.origin, "lanternfish", "7310402");
    await fetch(page, { method: "POST", body, headers: { cookie } });
    const again = await (await fetch(page, { headers: { cookie } })).text();
    expect(again).toContain("You have already applied to this job");
    expect(again).not.toContain('id="application-form"');
    expect(await (await fetch(page)).text()).toContain('id="application-form"');

    const confirmation = await (await fetch(`${page}/confirmation`, { headers: { cookie } })).text();
    const status = /http:\/\/[^"<\s]+\/applications\/\w+/.exec(confirmation)?.[0] ?? "";
    expect(await (await fetch(status)).text()).toContain("Platform Engineer");
    expect((await fetch(`${world.origin}/lanternfish/applications/0000000000`)).status).toBe(404);
  });
});

test("an upload that breaks off is no arrival", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=b", "content-length": "500" };
  const upload = request(`${world.origin}/lanternfish/jobs/7310402`, { method: "POST", headers });
  upload.on("error", () => {});
  upload.write('--b\r\ncontent-disposition: form-data; name="email"\r\n\r\nsomeone@mailbox.example\r\n');
  await vi.waitFor(() => expect(world.sightings().some(({ method }) => method === "POST")).toBe(true));
  upload.destroy();
  await new Promise((done) => setTimeout(done, 150));
  expect(world.arrivals()).toEqual([]);
});

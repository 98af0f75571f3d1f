import { afterEach, beforeEach, expect, it } from "vitest";
import type { Proof, StudioDocument, StudioVersion, StudioView } from "#data/model/application/studio.ts";
import type { OwnTemplate } from "#data/model/application/style.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";
import { foundJob } from "#tests/fakes/steps.ts";
import { DONE, giveFacts } from "./facts.ts";

let door: Door;
let signed: { cookie: string; csrf: string };

beforeEach(async () => {
  door = await openDoor();
  signed = await door.signedIn();
  giveFacts(door.parts);
});
afterEach(() => door.close());

const ask = (method: "GET" | "PUT" | "POST" | "DELETE", url: string, payload?: object) =>
  door.app.inject({
    method,
    url,
    headers: { host: HOST, cookie: signed.cookie, "x-csrf-token": signed.csrf },
    ...(payload === undefined ? {} : { payload }),
  });
const at = (url: string) => ask("GET", url);

it("a document is made, saved, set, kept in versions and handed out", async () => {
  const made = (await ask("POST", "/api/documents", { jobId: null, kind: "cv" })).json<StudioView>();
  const { id, text, style, version } = made.document;
  expect((await at("/api/documents")).json()).toMatchObject([{ id, kind: "cv", jobId: null }]);
  expect((await at(`/api/documents/${id}`)).json<StudioView>().failing).toEqual([]);
  const whole = await at(`/api/documents/${id}/whole`);
  expect(whole.json()).toEqual(text);
  const changed = { ...text, sections: "sections" in text ? text.sections.toReversed() : [] };
  const saved = await ask("PUT", `/api/documents/${id}`, { base: version, text: changed, style });
  expect(saved.json<StudioView>().document.version).toBe(version + 1);
  const late = await ask("PUT", `/api/documents/${id}`, { base: version, text, style });
  expect(late.json()).toMatchObject({ error: { code: "document_changed" } });
  expect((await at(`/api/documents/${id}/versions`)).json<StudioVersion[]>()).toHaveLength(2);
  expect((await at(`/api/documents/${id}/versions/1`)).json<StudioDocument>().text).toEqual(text);
  expect((await at(`/api/documents/${id}/versions/77`)).json()).toMatchObject({ error: { code: "no_such_version" } });
  const restored = await ask("POST", `/api/documents/${id}/versions/1/restore`);
  expect(restored.json<StudioView>().document.text).toEqual(text);

  const proof = (await ask("POST", `/api/documents/${id}/proof`, { text, style })).json<Proof>();
  expect(proof).toMatchObject({ pages: 1, textLayer: { complete: true }, reversals: [] });
  const roomy = { ...style, density: "airy", pages: 1 };
  expect((await ask("POST", `/api/documents/${id}/fit`, { text, style: roomy })).json()).toMatchObject({ pages: 1 });
  const long = {
    ...text,
    sections: Array.from({ length: 7 }, () => ("sections" in text ? text.sections : [])).flat(),
  };
  const tooLong = await ask("POST", `/api/documents/${id}/fit`, { text: long, style: roomy });
  expect(tooLong.json()).toMatchObject({ error: { code: "does_not_fit", data: { most: 1 } } });
  const pdf = await at(`/api/files/${proof.pdf.sha256}`);
  expect(pdf.headers["content-type"]).toBe("application/pdf");
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  const download = await at(`/api/documents/${id}/files/pdf`);
  expect(download.headers["content-disposition"]).toContain("attachment");
  expect(download.rawPayload.equals(pdf.rawPayload)).toBe(true);
  expect((await at(`/api/documents/${id}/files/text`)).body).toContain(DONE);

  const adopted = await ask("POST", `/api/documents/${id}/adopt`, {
    text: "Taught Rust to twelve colleagues.",
    of: null,
  });
  expect(adopted.json()).toMatchObject({ version: 2 });
  expect((await ask("POST", `/api/documents/${id}/use`)).json()).toMatchObject({ error: { code: "no_draft" } });
  expect((await at("/api/documents/doc_000000000000")).statusCode).toBe(404);
});

it("rules for writing are kept, templates of one's own only when a sample can be set with them", async () => {
  const rules = (await at("/api/writing")).json<WritingRules>();
  const letter = { ...rules.letter, neverSay: ["passionate"] };
  expect((await ask("PUT", "/api/writing", { ...rules, letter })).json()).toMatchObject({ letter });
  expect((await at("/api/writing")).json()).toMatchObject({ letter });
  const broken = await ask("POST", "/api/templates", { name: "Mine", source: "\\thisIsNoCommand{" });
  expect(broken.statusCode).toBeGreaterThanOrEqual(400);
  expect((await at("/api/templates")).json<OwnTemplate[]>()).toEqual([]);
  const { services, ownerId } = door.parts;
  const [kept] = services.writing.keep(ownerId, { name: "Mine", source: "% kept" });
  expect((await ask("DELETE", `/api/templates/${kept?.id ?? ""}`)).json()).toEqual([]);
  expect((await ask("DELETE", `/api/templates/${kept?.id ?? ""}`)).statusCode).toBe(404);
});

it("phrases of a posting are marked", async () => {
  const job = foundJob(door.parts);
  const mark = { id: "note_000000", quote: "warehouse", start: 35, kind: "must_have", weight: 4, note: "" };
  const annotations = [{ ...mark, by: "owner", at: "2026-03-02T08:00:00.000Z" }];
  const kept = await ask("PUT", `/api/jobs/${job.id}/annotations`, { annotations });
  expect(kept.json<Annotation[]>()).toMatchObject([mark].map(({ id: _, ...rest }) => rest));
  expect((await at(`/api/jobs/${job.id}/annotations`)).json()).toEqual(kept.json());
});

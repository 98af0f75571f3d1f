import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import type { StudioView } from "#data/model/application/studio.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleFilling } from "#tests/fakes/sample-values.ts";
import { draftFor, foundJob } from "#tests/fakes/steps.ts";
import { giveFacts } from "./facts.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
  giveFacts(parts);
});
afterEach(() => parts.close());

const signal = () => AbortSignal.timeout(60_000);
const open = (jobId: string | null = null) => parts.services.studio.make(parts.ownerId, { jobId, kind: "cv" });
const cvOf = (view: StudioView) => view.document.text as CvDocument;

/** The same CV with its first thing done put otherwise. */
function reworded(cv: CvDocument, text: string): CvDocument {
  const bullet = JSON.stringify("Cut deployments from 41 to 6 minutes.");
  const changed = JSON.stringify(cv).replace(`"text":${bullet}`, `"text":${JSON.stringify(text)},"by":"owner"`);
  expect(changed).not.toBe(JSON.stringify(cv));
  return JSON.parse(changed) as CvDocument;
}

describe("a document in the studio", () => {
  it("is made once from the master CV, and holds", async () => {
    const view = await open();
    expect(view.failing).toEqual([]);
    expect(JSON.stringify(view.document.text)).toContain("Cut deployments from 41 to 6 minutes.");
    expect((await open()).document.id).toBe(view.document.id);
    expect(parts.services.studio.list(parts.ownerId)).toHaveLength(1);
  });

  it("keeps what the owner types also while no fact evidences it, says why, and prints the owner's words instead", async () => {
    const { services, ownerId } = parts;
    const view = await open();
    const { id, version, style } = view.document;
    const text = reworded(cvOf(view), "Cut deployments from 41 to 6 minutes with Kubernetes.");
    const saved = await services.studio.save(ownerId, id, { base: version, text, style });
    expect(JSON.stringify(saved.document.text)).toContain("with Kubernetes");
    expect(saved.failing).toMatchObject([{ own: "Cut deployments from 41 to 6 minutes." }]);
    expect(saved.failing[0]?.because).toContain("Kubernetes");
    expect(saved.changes).toMatchObject([{ by: "owner", was: "Cut deployments from 41 to 6 minutes." }]);
    const proof = await services.press.proof(ownerId, id, { text, style }, signal());
    expect(proof.reversals).toMatchObject([{ now: "Cut deployments from 41 to 6 minutes." }]);
    // Said to be true, it is a fact, and is printed.
    const { factId } = services.studio.adopt(ownerId, id, {
      text: "Cut deployments from 41 to 6 minutes with Kubernetes.",
      of: "fact_role01",
    });
    const cited = JSON.parse(JSON.stringify(text).replaceAll('"fact_done01"', JSON.stringify(factId))) as CvDocument;
    const adopted = await services.studio.save(ownerId, id, { base: saved.document.version, text: cited, style });
    expect(adopted.failing).toEqual([]);
    const again = await services.press.proof(ownerId, id, { text: cited, style }, signal());
    expect(again.reversals).toEqual([]);
    expect(services.proofs.get(ownerId, again.pdf.sha256)?.bytes.slice(0, 4)).toEqual(
      Uint8Array.from(Buffer.from("%PDF")),
    );
    expect(services.proofs.get("owner_somebodyelse", again.pdf.sha256)).toBeNull();
  });

  it("does not lose what another tab saved: the later save is told of it, and nothing is overwritten", async () => {
    const { services, ownerId } = parts;
    const view = await open();
    const { id, version, style } = view.document;
    const mine = reworded(cvOf(view), "Deployments cut from 41 to 6 minutes.");
    await services.studio.save(ownerId, id, { base: version, text: mine, style });
    const theirs = { base: version, text: reworded(cvOf(view), "Cut deployments."), style };
    const fault = await faultOf(() => services.studio.save(ownerId, id, theirs));
    expect(fault).toMatchObject({ code: "document_changed", next: "ask" });
    expect(services.studio.get(ownerId, id).text).toEqual(mine);
  });

  it("has one version a sitting, and every one can be brought back", async () => {
    const { services, ownerId } = parts;
    const view = await open();
    const { id, style } = view.document;
    for (const text of ["Deployments cut.", "Deployments cut from 41.", "Deployments cut from 41 to 6 minutes."]) {
      const { version } = services.studio.get(ownerId, id);
      await services.studio.save(ownerId, id, { base: version, text: reworded(cvOf(view), text), style });
    }
    expect(services.studio.versions(ownerId, id).map(({ source }) => source)).toEqual(["edited", "made"]);
    parts.advance(3_600_000);
    const { version } = services.studio.get(ownerId, id);
    const later = { base: version, text: reworded(cvOf(view), "Cut deployments to 6 minutes."), style };
    await services.studio.save(ownerId, id, later);
    expect(services.studio.versions(ownerId, id)).toHaveLength(3);
    const restored = await services.studio.restore(ownerId, id, 1);
    expect(restored.document).toMatchObject({ text: view.document.text, source: "restored" });
    expect(services.studio.versions(ownerId, id)).toHaveLength(4);
  });

  it("comes as text, JSON Resume and DOCX beside the PDF", async () => {
    const { services, ownerId } = parts;
    const { id } = (await open()).document;
    const read = async (format: "text" | "json" | "docx") =>
      Buffer.from((await services.press.other(ownerId, id, format)).bytes);
    expect((await read("text")).toString()).toContain("Cut deployments from 41 to 6 minutes.");
    expect(JSON.parse((await read("json")).toString())).toMatchObject({ basics: { name: "Ada Example" } });
    expect((await read("docx")).subarray(0, 2).toString()).toBe("PK");
    expect((await services.press.pdf(ownerId, id, signal())).file.name).toBe("Ada Example - CV.pdf");
  });

  it("of a job is what its run wrote; used again, the draft holds it, and its hash and approval are others", async () => {
    const { services, ownerId, store } = parts;
    const draft = draftFor(parts);
    const view = await open(draft.jobId);
    expect(view.draft).toMatchObject({ id: draft.id });
    const { id, version, style } = view.document;
    const text = cvOf(await open());
    await services.studio.save(ownerId, id, { base: version, text, style });
    await services.press.use(ownerId, id, signal());
    expect(store.drafts.get(ownerId, draft.id)?.state).toBe("stale");
    const fault = await faultOf(() =>
      services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" }),
    );
    expect(fault.code).not.toBe("unexpected");
    parts.done(parts.take("draft"), sampleFilling("three months"));
    const renewed = store.drafts.get(ownerId, draft.id);
    expect(renewed?.hash).not.toBe(draft.hash);
    expect(renewed?.changes).toContain("The CV was made anew.");
    expect((await services.studio.view(ownerId, id)).draft).toEqual({ id: draft.id, holdsThis: true });
    expect(store.files.get(ownerId, renewed?.cv.pdf.sha256 ?? "")).not.toBeNull();
  });

  it("is not used while wordings of it rest on no fact, nor without a draft", async () => {
    const { services, ownerId, store } = parts;
    const { id: general } = (await open()).document;
    expect(await faultOf(() => services.press.use(ownerId, general, signal()))).toMatchObject({ code: "no_draft" });
    const draft = draftFor(parts);
    const view = await open(draft.jobId);
    const { id, version, style } = view.document;
    const text = reworded(cvOf(await open()), "Led 40 engineers.");
    await services.studio.save(ownerId, id, { base: version, text, style });
    const fault = await faultOf(() => services.press.use(ownerId, id, signal()));
    expect(fault.code).toBe("document_other_than_meant");
    expect(store.drafts.get(ownerId, draft.id)).toMatchObject({ state: "waiting", hash: draft.hash });
  });
});

describe("rules, templates, annotations", () => {
  it("a template that is there no more is said by name, wherever it is named", async () => {
    const { services, ownerId } = parts;
    const style = { ...DEFAULT_WRITING.style, template: "tmpl_gone0000" };
    expect(await faultOf(() => services.writing.save(ownerId, { ...DEFAULT_WRITING, style }))).toMatchObject({
      code: "no_such_template",
    });
    const { document } = await open();
    expect(
      await faultOf(() => services.press.proof(ownerId, document.id, { text: document.text, style }, signal())),
    ).toMatchObject({ code: "no_such_template" });
  });

  it("a phrase is marked where it stands, and nowhere else", async () => {
    const { services, ownerId } = parts;
    const job = foundJob(parts);
    const mark = { id: "note_000000", kind: "must_have", weight: 3, note: "", by: "owner", at: parts.now() } as const;
    const saved = services.annotations.save(ownerId, job.id, [{ ...mark, quote: "warehouse", start: 35 }]);
    expect(saved).toMatchObject([{ quote: "warehouse" }]);
    const fault = await faultOf(() =>
      services.annotations.save(ownerId, job.id, [{ ...mark, quote: "Kubernetes", start: 0 }]),
    );
    expect(fault.code).toBe("annotation_wrong");
    expect(services.annotations.list(ownerId, job.id)).toEqual(saved);
  });
});

describe("a document of a job without a run", () => {
  it("is tailored and fits the pages of the owner's rules", async () => {
    const { services, ownerId, store } = parts;
    const cv = store.cvs.newest(ownerId);
    const done = Array.from({ length: 90 }, (_, index) => ({
      id: `fact_many${String(index).padStart(3, "0")}`,
      origin: { file: "cv.json", path: "" },
      kind: "achievement" as const,
      of: "fact_role01",
      text: `Moved warehouse number ${index + 10} to another system in a night, and wrote its runbook with the people who use it.`,
    }));
    const facts = [...(cv?.facts ?? []), ...done];
    store.transaction(() =>
      store.cvs.add(ownerId, { ...cv!, id: "cv_000002", version: 2, facts, importedAt: parts.now() }),
    );
    services.writing.save(ownerId, { ...DEFAULT_WRITING, cv: { ...DEFAULT_WRITING.cv, pages: 1 } });
    const view = await open(foundJob(parts).id);
    const { id, text, style } = view.document;
    expect(await services.press.proof(ownerId, id, { text, style }, signal())).toMatchObject({
      pages: 1,
      reversals: [],
    });
    // The whole of it is longer.
    const general = (await open()).document;
    const whole = await services.press.proof(ownerId, general.id, general, signal());
    expect(whole.pages).toBeGreaterThan(1);
  });
});

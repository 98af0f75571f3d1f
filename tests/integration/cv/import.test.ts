import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CvView, ImportReview } from "#data/model/wire/cv.ts";
import { importInThread } from "#server/services/owner/import-in-thread.ts";
import { type Door, openDoor } from "#tests/fakes/door.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { asker } from "./support.ts";

const CV = {
  basics: { name: "Ada Bellows", email: "ada@bellows.example" },
  work: [
    {
      name: "Clapper & Sons",
      position: "Bell Founder",
      startDate: "2019-04",
      highlights: ["Cast forty bells a year without a flaw.", "Taught four apprentices the whole trade."],
    },
  ],
  skills: [{ name: "Bronze casting" }],
};
const json = (value: object) => JSON.stringify(value);
const MIB = 1024 * 1024;

let door: Door;
let ask: Awaited<ReturnType<typeof asker>>["ask"];
let send: Awaited<ReturnType<typeof asker>>["send"];
beforeEach(async () => {
  door = await openDoor();
  ({ ask, send } = await asker(door));
});
afterEach(() => door.close());

const view = async () => (await ask<CvView>("GET", "/api/cv")).json();

describe("a file", () => {
  it("is stored at once as text and as a form, and what is the same keeps its id", async () => {
    const first = (await ask<{ format: string }>("POST", "/api/cv", { name: "cv.json", text: json(CV) })).json();
    expect(first).toMatchObject({ version: 1, format: "json_resume", notUnderstood: [] });
    const before = (await view()).cv?.facts ?? [];
    const [job] = CV.work;
    const highlights = ["Cast fifty bells a year without a flaw.", "Rang them all."];
    const other = { ...CV, work: [{ ...job, position: "Head Founder", highlights }] };
    expect((await send("/api/cv", "newer.json", json(other))).json()).toMatchObject({ version: 2, facts: 5 });
    const { cv } = await view();
    expect(cv).toMatchObject({ file: "newer.json", source: { how: "imported" } });
    const idOf = (facts: typeof before, words: string) =>
      facts.find((fact) => JSON.stringify({ ...fact, id: "" }).includes(words))?.id;
    const after = cv?.facts ?? [];
    expect(idOf(after, "Head Founder")).toBe(idOf(before, "Bell Founder"));
    expect(idOf(after, "fifty bells")).toBe(idOf(before, "forty bells"));
    expect(before.map(({ id }) => id)).not.toContain(idOf(after, "Rang them all"));
  });

  it("is reviewed against what is in force, and nothing is stored before it is kept", async () => {
    await ask("POST", "/api/cv", { name: "cv.json", text: json(CV) });
    const kept = await view();
    const other = {
      ...CV,
      basics: { ...CV.basics, phone: "+1 555 0100", shoeSize: "41" },
      skills: [{ name: "Tuning" }],
    };
    const answer = await send<ImportReview>("/api/cv/review", "other.json", json(other));
    expect(answer.status).toBe(200);
    const review = answer.json();
    expect(review).toMatchObject({ name: "other.json", format: "json_resume", text: json(other) });
    expect(review.changes.map(({ before, after, fields }) => [before?.kind, after?.kind, fields])).toEqual([
      ["identity", "identity", ["phone"]],
      [undefined, "skill", []],
      ["skill", undefined, []],
    ]);
    expect(review.imported.notUnderstood).toEqual([{ path: "basics.shoeSize", text: "41" }]);
    expect(await view()).toEqual(kept);

    const from = { name: review.name, sha256: review.sha256, notUnderstood: [] };
    const facts = review.imported.facts;
    expect((await ask("PUT", "/api/cv", { base: 1, facts, from })).json()).toMatchObject({ version: 2 });
    expect((await view()).cv).toMatchObject({ file: "other.json", source: { how: "imported" } });
  });

  it("of somebody else is doubted first of all", async () => {
    await ask("POST", "/api/cv", { name: "cv.json", text: json(CV) });
    const doubts = async (name: string) => {
      const { imported } = (await send<ImportReview>("/api/cv/review", "cv.json", json({ basics: { name } }))).json();
      return (imported.doubts ?? []).map(({ because }) => because);
    };
    expect(await doubts("Bo Clapper")).toEqual([
      expect.stringContaining("of Bo Clapper, your master CV of Ada Bellows"),
    ]);
    expect(await doubts("Ada Clapper-Bellows")).toEqual([]);
  });

  it("with more facts than anybody has is compared with one that has as many", async () => {
    const many = (word: string) => ({
      ...CV,
      work: [
        {
          name: "Clapper",
          position: "Founder",
          highlights: Array.from({ length: 2000 }, (_, at) => `${word} bell ${at} with care`),
        },
      ],
      skills: Array.from({ length: 2500 }, (_, at) => `${word} skill ${at}`),
    });
    await send("/api/cv", "a.json", json(many("Cast")));
    const { changes } = (await send<ImportReview>("/api/cv/review", "b.json", json(many("Rang")))).json();
    // Each compared with every other would take minutes, in which nobody else is answered.
    expect(changes).toHaveLength(9000);
  });

  it("that cannot be one is refused with the reason, and nothing is stored", async () => {
    const large = await send("/api/cv/review", "large.json", `"${"x".repeat(13 * MIB)}"`);
    expect([large.status, large.json().error?.code]).toEqual([422, "cv_too_large"]);
    const wide = await ask("POST", "/api/cv", { name: "wide.json", text: "x".repeat(13 * MIB) });
    expect([wide.status, wide.json().error?.code]).toEqual([422, "cv_too_large"]);
    const huge = await ask("POST", "/api/cv", { name: "huge.json", text: "x".repeat(50 * MIB) });
    expect([huge.status, huge.json().error?.code]).toEqual([413, "too_large"]);
    const broken = (await send("/api/cv", "broken.json", '{ "basics": {\n "name": }')).json();
    expect(broken.error?.code).toBe("cv_not_json");
    expect(broken.error?.message).toMatch(/line 2/);
    expect((await ask("POST", "/api/cv", { name: "x" })).json().error?.code).toBe("request_wrong");
    expect(await view()).toEqual({ cv: null, versions: 0 });
  });
});

it("the master CV goes out in three formats, each of which comes in again as the same facts", async () => {
  expect((await ask("GET", "/api/cv/export?format=markdown")).status).toBe(404);
  await ask("POST", "/api/cv", { name: "cv.json", text: json(CV) });
  const before = (await view()).cv?.facts.map(({ kind }) => kind).toSorted();
  for (const [format, type] of [
    ["json_resume", "application/json"],
    ["rendercv", "yaml"],
    ["markdown", "text/markdown"],
  ] as const) {
    const file = await ask("GET", `/api/cv/export?format=${format}`);
    expect([file.status, String(file.headers["content-type"])]).toEqual([200, expect.stringContaining(type)]);
    const name = /filename\*=UTF-8''(.+)$/.exec(String(file.headers["content-disposition"]))?.[1] ?? "";
    expect(file.text).toContain("Cast forty bells a year without a flaw.");
    const { changes, imported } = (await send<ImportReview>("/api/cv/review", name, file.text)).json();
    expect(imported.facts.map(({ kind }) => kind).toSorted(), format).toEqual(before);
    expect(changes, format).toEqual([]);
  }
  expect((await ask("GET", "/api/cv/export?format=doc")).json().error?.code).toBe("request_wrong");
});

describe("the thread that reads a file", () => {
  const bytes = (value: string) => Buffer.from(value);

  it("dies of a file that needs more memory or time than a CV is given, and the next file is read", async () => {
    const limits = { memory: 48, time: 20_000, waiting: 1 };
    const deep = `{"work":[${Array.from({ length: 140_000 }, (_, at) => `{"name":"Firm ${at}","x":[${at}]}`).join(",")}]}`;
    const small = importInThread(limits);
    expect((await faultOf(() => small(bytes(deep), "deep.json"))).data).toMatchObject({ unit: "MiB of memory" });
    expect((await small(bytes(json(CV)), "cv.json")).facts).toHaveLength(5);
    const brief = importInThread({ ...limits, memory: 256, time: 1 });
    expect((await faultOf(() => brief(bytes(json(CV)), "cv.json"))).code).toBe("cv_takes_too_long");
  });

  it("reads one file at a time, and few wait", async () => {
    const one = importInThread({ memory: 256, time: 20_000, waiting: 1 });
    const asked = [1, 2, 3].map(() => one(bytes(json(CV)), "cv.json"));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(settled[2]).toMatchObject({ reason: { code: "imports_busy" } });
  });
});

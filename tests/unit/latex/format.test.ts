import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
import { checkTypesetting } from "#latex/check.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { gatedForTest, never, temporaryFolder } from "./support.ts";

const folder = temporaryFolder();
const formats = join(folder.path, "formats");
const typesetter = createTypesetter({ scratch: join(folder.path, "scratch"), formats });
const made = () => readdirSync(formats).filter((name) => name.endsWith(".fmt"));
afterAll(() => folder.remove());

describe("the format", () => {
  // Two documents that arrive together wait for the same format.
  beforeAll(async () => {
    await Promise.all([1, 2].map(() => typesetter.set(gatedForTest(SAMPLE_CV), DEFAULT_STYLE, never())));
  });

  it("is made once, unpacked, with nothing left beside it", () => {
    expect(made()).toHaveLength(1);
    expect(readdirSync(formats).toSorted()).toEqual([...made(), "fonts", "fonts.conf"].toSorted());
    expect(readFileSync(join(formats, made()[0]!)).subarray(0, 2)).not.toEqual(Buffer.from([0x1f, 0x8b]));
  });

  it("is used again by another typesetter", async () => {
    const before = statSync(join(formats, made()[0]!)).mtimeMs;
    await createTypesetter({ scratch: folder.path, formats }).set(gatedForTest(SAMPLE_CV), DEFAULT_STYLE, never());
    expect(statSync(join(formats, made()[0]!)).mtimeMs).toBe(before);
  });

  it.each([
    ["cut off", (path: string) => truncateSync(path, 5_000_000)],
    ["of something else", (path: string) => writeFileSync(path, "not a format at all".repeat(1000))],
    ["empty", (path: string) => truncateSync(path, 0)],
  ])("that is %s is made anew", async (_what, spoil) => {
    spoil(join(formats, made()[0]!));
    const document = await typesetter.set(gatedForTest(SAMPLE_CV), DEFAULT_STYLE, never());
    expect(document.textLayer.complete).toBe(true);
  });
});

describe("two workers", () => {
  it("that need the format at the same time both get it", async () => {
    const fresh = join(folder.path, "fresh");
    const workers = [1, 2].map(() => createTypesetter({ scratch: folder.path, formats: fresh }));
    await Promise.all(workers.map((worker) => worker.warm(never())));
    expect(readdirSync(fresh).filter((name) => !/^(cv-[0-9a-f]{16}\.fmt|fonts|fonts\.conf)$/u.test(name))).toEqual([]);
    expect(readdirSync(fresh)).toHaveLength(3);
  });

  it("do not lose it when the first is cancelled", async () => {
    const patient = createTypesetter({ scratch: folder.path, formats: join(folder.path, "cancelled") });
    const abort = new AbortController();
    const first = patient.warm(abort.signal);
    const second = patient.warm(never());
    setTimeout(() => abort.abort(new Error("cancelled")), 300);
    await expect(first).rejects.toThrow("cancelled");
    await expect(second).resolves.toBeUndefined();
  });
});

describe("checkTypesetting", () => {
  it("finds a machine that can set documents", async () => {
    const { typesetting, containment } = await checkTypesetting();
    expect([typesetting.state, typesetting.name, containment.name]).toEqual(["ok", "typesetting", "containment"]);
    expect(containment.because).not.toBe("");
  });

  it.each([
    ["no engine", { programs: ["/nowhere"] }, /xetex|xdvipdfmx/],
    ["no LaTeX", { kernel: "/nowhere/latex.ltx" }, /LaTeX/],
    ["no fonts", { fontRoots: ["/nowhere"] }, /[Ff]ont/],
  ])("says so when there is %s", async (_what, options, because) => {
    const { typesetting } = await checkTypesetting(options);
    expect(typesetting.state).toBe("down");
    expect(typesetting.because).toMatch(because);
    expect(typesetting.hint).toContain("Install");
  });

  it("is degraded without fonts for some scripts", async () => {
    const { typesetting } = await checkTypesetting({ fontRoots: ["/usr/share/fonts/opentype/inter"] });
    expect(typesetting).toMatchObject({ state: "degraded", because: expect.stringContaining("Arabic") });
  });
});

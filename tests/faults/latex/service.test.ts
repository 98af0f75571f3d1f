import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { Typesetting } from "#server/typesetting/typesetting.ts";
import { cvWith, FORMATS, never } from "../../unit/latex/support.ts";
import { descendantsOf, kill, leftoversOf, startNode } from "../support/processes.ts";
import { huntingGround } from "./support/ground.ts";

const ground = huntingGround();
const cache = join(ground.path, "cache");
const started: Typesetting[] = [];

type More = { idle?: number; silence?: number; scratch?: string; formats?: string };

function typesetting(more: More = {}): Typesetting {
  const { scratch = ground.scratch, formats = FORMATS, idle = 60_000, silence = 60_000 } = more;
  const { PATH = "" } = process.env;
  const service = new Typesetting({
    settings: { scratch, formats, cache },
    env: { PATH },
    output: () => undefined,
    idle,
    silence,
  });
  service.start();
  started.push(service);
  return service;
}

let people = 0;
/** A CV that was not set before. */
const anew = () => cvWith(`Ada Number ${people++} ${process.pid}`, ["Builds things that last."]);
const set = (service: Typesetting, document = anew()) => service.set(document, DEFAULT_STYLE, { signal: never() });
const jobs = () => readdirSync(ground.scratch);

beforeAll(() => createTypesetter({ scratch: ground.scratch, formats: FORMATS }).warm(never()), 60_000);
afterEach(() => Promise.all(started.splice(0).map((service) => service.stop())));
afterAll(() => ground.remove());

describe("the process that sets documents", () => {
  it("is there from the first document on, ends when idle, and takes everything along", async () => {
    const service = typesetting({ idle: 500 });
    expect(service.pid).toBeNull();
    const made = await set(service);
    expect(made.textLayer.complete).toBe(true);
    const pid = service.pid!;
    // An engine waits for the next document.
    await expect.poll(() => descendantsOf(pid).some(({ command }) => command.includes("xetex"))).toBe(true);
    await expect.poll(() => [service.pid, ...leftoversOf(ground.scratch)], { timeout: 10_000 }).toEqual([null]);
    await expect.poll(jobs).toEqual([]);
    expect((await set(service)).cached).toBe(false);
  });

  it("is started again when it is killed, and the document is set all the same", async () => {
    const service = typesetting();
    await set(service);
    const document = set(service);
    kill(service.pid!);
    expect((await document).textLayer.complete).toBe(true);
    await service.stop();
    await expect.poll(() => leftoversOf(ground.scratch)).toEqual([]);
    await expect.poll(jobs).toEqual([]);
  });

  it("is ended when it hangs, and the document is set by the next", async () => {
    const service = typesetting({ silence: 4000 });
    await set(service);
    const hung = service.pid!;
    process.kill(hung, "SIGSTOP");
    expect((await set(service)).textLayer.complete).toBe(true);
    expect(service.pid).not.toBe(hung);
  });

  it("says the same of a document whatever was set before it", async () => {
    const service = typesetting();
    await set(service, cvWith("Ada Leftover", ["Leftover words of another."]));
    await expect.poll(() => descendantsOf(service.pid!).some(({ command }) => command.includes("xetex"))).toBe(true);
    const document = anew();
    const after = await set(service, document);
    const alone = createTypesetter({ scratch: ground.scratch, formats: FORMATS });
    const fresh = await alone.set(document, DEFAULT_STYLE, never());
    expect(Buffer.from(after.pdf).equals(Buffer.from(fresh.pdf))).toBe(true);
  });

  it("sets a document anew when the engine that waited for it was killed", async () => {
    const service = typesetting();
    await set(service);
    const engines = () =>
      descendantsOf(service.pid!).filter(({ command }) => command.startsWith("xetex") || command.includes("/xetex "));
    await expect.poll(() => engines().length).toBeGreaterThan(0);
    for (const { pid } of engines()) kill(pid);
    expect((await set(service)).textLayer.complete).toBe(true);
  });

  it("leaves no engine behind where it is ended as soon as a document is set", async () => {
    const place = join(ground.path, "plain", "at-once");
    const once = createTypesetter({ scratch: place, formats: FORMATS, spares: 1 });
    await once.set(anew(), DEFAULT_STYLE, never());
    await once.stop();
    // Longer than it waits before it starts one ahead.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(leftoversOf(place)).toEqual([]);
    expect(readdirSync(place)).toEqual([]);
  });

  it("lets a document be given up, and sets the next", async () => {
    const service = typesetting();
    const abort = new AbortController();
    const first = service.set(anew(), DEFAULT_STYLE, { signal: abort.signal });
    setTimeout(() => abort.abort(new Error("newer text")), 60);
    await expect(first).rejects.toThrow("newer text");
    expect((await set(service)).textLayer.complete).toBe(true);
  });

  it("refuses what comes when the appliance stops", async () => {
    const service = typesetting();
    const late = set(service).catch((error: unknown) => error);
    await service.stop();
    expect(await late).toMatchObject({ code: "typesetting_stopped", next: "retry" });
    await expect(set(service)).rejects.toMatchObject({ code: "typesetting_stopped" });
  });

  it.each(["SIGKILL", "SIGTERM"] as const)(
    "does not outlive an appliance that ends by %s, nor does TeX",
    async (signal) => {
      const place = join(ground.path, `plain`);
      mkdirSync(place, { recursive: true });
      const settings = { scratch: place, formats: FORMATS, cache };
      const script = join(import.meta.dirname, "support/endless-service.ts");
      const { pid, child } = startNode([script, JSON.stringify(settings)], {});
      await expect
        .poll(() => descendantsOf(pid).filter(({ command }) => command.includes("xetex")).length, { timeout: 20_000 })
        .toBeGreaterThan(0);
      const below = descendantsOf(pid).map((seen) => seen.pid);
      child.kill(signal);
      await expect.poll(() => leftoversOf(place), { timeout: 10_000 }).toEqual([]);
      expect(
        below.filter((seen) => existsSync(`/proc/${seen}/cmdline`) && readFileSync(`/proc/${seen}/cmdline`).length > 0),
      ).toEqual([]);
    },
  );
});

describe("what was set before", () => {
  it("is given back, also after a restart, and letter by letter the same", async () => {
    const document = anew();
    const first = typesetting();
    const made = await set(first, document);
    const again = await set(first, document);
    await first.stop();
    const after = await set(typesetting(), document);
    expect([made.cached, again.cached, after.cached]).toEqual([false, true, true]);
    for (const other of [again, after]) {
      expect(Buffer.from(other.pdf).equals(Buffer.from(made.pdf))).toBe(true);
      expect([other.pages, other.textLayer]).toEqual([made.pages, made.textLayer]);
    }
  });

  it("is told from what differs by one letter, and is readable to nobody without the document", async () => {
    const service = typesetting();
    await set(service, cvWith("Ada Keptsecret", ["One."]));
    expect((await set(service, cvWith("Ada Keptsecret", ["One!"]))).cached).toBe(false);
    for (const name of readdirSync(cache)) {
      const bytes = readFileSync(join(cache, name));
      expect([bytes.includes("%PDF"), bytes.includes("Keptsecret")]).toEqual([false, false]);
    }
  });

  it("is forgotten on demand, in memory and on the disk, and what is under way is set all the same", async () => {
    const service = typesetting();
    const document = anew();
    await set(service, document);
    expect([(await set(service, document)).cached, readdirSync(cache).length > 0]).toEqual([true, true]);
    const underWay = set(service);
    const before = service.pid;
    await service.forget();
    expect((await underWay).textLayer.complete).toBe(true);
    expect(service.pid).not.toBe(before);
    expect((await set(service, document)).cached).toBe(false);
    await service.stop();
    await service.forget();
    expect(existsSync(cache)).toBe(false);
    mkdirSync(cache);
  });

  it.each([
    ["cut off", (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 900))],
    [
      "changed",
      (path: string) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, i) => (i === 500 ? byte ^ 1 : byte)),
        ),
    ],
    ["empty", (path: string) => writeFileSync(path, "")],
  ])("is set anew when its file is %s", async (_what, spoil) => {
    const document = anew();
    const first = typesetting();
    await set(first, document);
    await first.stop();
    for (const name of readdirSync(cache)) spoil(join(cache, name));
    const made = await set(typesetting(), document);
    expect([made.cached, made.textLayer.complete]).toEqual([false, true]);
  });
});

describe("a machine in a bad state", () => {
  it("says so when the formats cannot be written, and leaves nothing", async () => {
    const formats = join(ground.path, "formats");
    mkdirSync(formats);
    chmodSync(formats, 0o500);
    await expect(set(typesetting({ formats }))).rejects.toMatchObject({ next: "mend", code: "scratch_unwritable" });
    chmodSync(formats, 0o700);
    expect(readdirSync(formats)).toEqual([]);
    rmSync(formats, { recursive: true });
  });

  it("makes a scratch folder that is gone", async () => {
    const scratch = join(ground.scratch, "gone");
    expect((await set(typesetting({ scratch }))).textLayer.complete).toBe(true);
  });

  it("sets documents when nothing can be kept", async () => {
    chmodSync(cache, 0o500);
    const made = await set(typesetting());
    chmodSync(cache, 0o700);
    expect(made.textLayer.complete).toBe(true);
  });
});

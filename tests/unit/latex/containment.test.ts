import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, type Compiled, type CompileOptions } from "#latex/engine/compile.ts";
import { type Containment, isAvailable, WRAPPER } from "#latex/engine/contain.ts";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { never, readyToCompile, temporaryFolder } from "./support.ts";

const available: Record<Containment, boolean> = {
  bwrap: await isAvailable("bwrap"),
  landlock: await isAvailable("landlock"),
  none: true,
};
const walls = (["bwrap", "landlock"] as const).filter((wall) => available[wall]);

const SECRET = "PLANTED-7f3a9c";
const folder = temporaryFolder();
const secret = join(folder.path, "secret.txt");
let ready: Omit<CompileOptions, "signal">;

beforeAll(async () => {
  writeFileSync(secret, `${SECRET}\n`);
  ready = await readyToCompile(join(folder.path, "scratch"));
});
afterAll(() => folder.remove());

const inDocument = (source: string) => `\\begin{document}${source}\n\\end{document}\n`;
const running = (containment: Containment, source: string, more: Partial<CompileOptions> = {}) =>
  compile(inDocument(source), { ...ready, containment, signal: never(), ...more });

/** Whether the secret is in the PDF, in any stream. */
function holdsSecret(result: Compiled): boolean {
  if (!("pdf" in result)) return false;
  const bytes = Buffer.from(result.pdf);
  const streams = [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/gu)];
  return streams.some(([, body = ""]) => {
    const raw = Buffer.from(body, "latin1");
    try {
      return inflateSync(raw).includes(SECRET);
    } catch {
      return raw.includes(SECRET);
    }
  });
}

/** Both get round TeX's own flags: a variable in the path, and the PDF driver that knows no flags. */
const attacks = {
  "reads it into a log by a path with a variable": `\\newread\\r\\openin\\r=$SELFAUTOPARENT${secret} \\ifeof\\r\\else\\read\\r to\\x \\special{pdf:put @catalog <</Stolen(\\x)>>}\\fi Text`,
  "embeds it": `\\special{pdf:fstream @a (${secret})}\\special{pdf:put @catalog <</Stolen @a>>}Text`,
};

const stolen = (result: Compiled) =>
  holdsSecret(result) || ("pdf" in result && Buffer.from(result.pdf).includes(SECRET));

describe("without a wall", () => {
  // Newer engines close the way by a variable; the PDF driver's way is open in all.
  it("the attacks are real", async () => {
    const results = await Promise.all(Object.values(attacks).map((source) => running("none", source)));
    expect(results.some(stolen)).toBe(true);
    expect(stolen(await running("none", "Text"))).toBe(false);
  });
});

describe.each(Object.entries(attacks))("a document that %s", (_name, source) => {
  it.each(walls)("gets nothing behind %s", async (wall) => {
    expect(stolen(await running(wall, source))).toBe(false);
  });

  it.each(walls)("%s lets an honest document pass", async (wall) => {
    expect(await running(wall, "Text")).toHaveProperty("pdf");
  });
});

describe("a wall", () => {
  it("is there on this machine", () => expect(walls).not.toEqual([]));

  // Any program instead of TeX: what the wall alone holds, were the engine taken over.
  const behind = (wall: Containment, command: string) => {
    const work = mkdtempSync(join(folder.path, "tex-"));
    const args = [WRAPPER, work, wall, "10", "0", dirname(ready.format), "/bin/sh", "-c", command];
    return spawnSync("/bin/sh", args, { cwd: work, env: { SECRET } }).status;
  };

  it.each([
    ["read a planted file", `read line < ${secret}`],
    ["read the accounts of the machine", "read line < /etc/passwd"],
    ["list other processes", "read line < /proc/1/status"],
    ["run another program", "/usr/bin/env"],
  ])("keeps what runs behind it from: %s", (_what, command) => {
    expect(behind("none", command)).toBe(0);
    for (const wall of walls) expect(behind(wall, command), wall).not.toBe(0);
  });

  it.each([...walls, "none" as const])(
    "%s: no secret of the environment comes along, and the directory is writable",
    (wall) => {
      expect(behind(wall, `test -z "$SECRET" && echo x > here && test -s here`)).toBe(0);
    },
  );

  it.each([...walls, "none" as const])(
    "%s: what is written beside the directory arrives only without a wall",
    (wall) => {
      // Behind bubblewrap the place may exist, and is gone with the run.
      const beside = join(folder.path, `beside-${wall}`);
      behind(wall, `echo x > ${beside}`);
      expect(existsSync(beside)).toBe(wall === "none");
    },
  );

  it("leaves no directory behind that nobody could be told of", () => {
    const work = mkdtempSync(join(folder.path, "tex-"));
    const args = [WRAPPER, join(work, "gone"), "none", "10", "0", folder.path, "/bin/sh", "-c", "true"];
    expect(spawnSync("/bin/sh", args, { cwd: work }).status).toBe(70);
    expect(existsSync(work)).toBe(false);
  });

  it("is not put round a directory that is not a run's own", () => {
    const args = [WRAPPER, folder.path, "none", "10", "0", folder.path, "/bin/true"];
    expect(spawnSync("/bin/sh", args, { cwd: "/usr" }).status).toBe(70);
  });

  it.each([...walls, "none" as const])("%s: TeX's flags keep it from running programs", async (wall) => {
    const program = "\\immediate\\write18{echo ran > ran.txt}";
    const result = await running(wall, `${program}\\openin5=ran.txt \\ifeof5 Safe\\else Ran\\fi`);
    if (!("pdf" in result)) throw result.fault;
    expect((await readPdf(result.pdf)).text).toContain("Safe");
  });

  it("ends output that has no end by its size", async () => {
    const endless = `\\def\\x{${"x".repeat(4000)}}\\immediate\\openout5=big \\loop\\immediate\\write5{\\x}\\iftrue\\repeat`;
    expect(await running(walls[0]!, endless)).toHaveProperty("fault.code", "tex_failed");
  });
});

/** Names a format only this run uses, so that its processes can be told from others. */
function ownFormat() {
  const name = `endless-${Math.random().toString(36).slice(2)}`;
  const format = join(dirname(ready.format), `${name}.fmt`);
  copyFileSync(ready.format, format);
  const processes = () =>
    readdirSync("/proc").filter((pid) => {
      if (!/^\d+$/u.test(pid)) return false;
      try {
        return pid !== String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(name);
      } catch {
        return false;
      }
    });
  return { format, processes, remove: () => rmSync(format, { force: true }) };
}

async function until(isSo: () => boolean, milliseconds = 10_000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25)) if (isSo()) return true;
  return isSo();
}

const ENDLESS = "\\loop\\iftrue\\repeat";

describe.each([...walls, "none"] as const)("an endless document (%s)", (wall) => {
  it("ends by the time limit, with all it started", async () => {
    const { format, processes, remove } = ownFormat();
    const result = running(wall, ENDLESS, { format, seconds: 2 });
    result.catch(() => undefined);
    expect(await until(() => processes().length > 0)).toBe(true);
    await expect(result).rejects.toMatchObject({ code: "tex_timeout", next: "retry", data: { seconds: 2 } });
    expect(await until(() => processes().length === 0)).toBe(true);
    remove();
  });

  it("ends when it is aborted, with all it started", async () => {
    const { format, processes, remove } = ownFormat();
    const abort = new AbortController();
    const result = running(wall, ENDLESS, { format, signal: abort.signal });
    result.catch(() => undefined);
    expect(await until(() => processes().length > 0)).toBe(true);
    abort.abort(new Error("cancelled"));
    await expect(result).rejects.toThrow("cancelled");
    expect(await until(() => processes().length === 0)).toBe(true);
    remove();
  });

  it("ends when the process that wanted it is killed", async () => {
    const { format, processes, remove } = ownFormat();
    const script = fileURLToPath(new URL("endless-compile.ts", import.meta.url));
    const options = JSON.stringify({ ...ready, containment: wall, format });
    const worker: ChildProcess = spawn(process.execPath, [script, inDocument(ENDLESS), options], { stdio: "ignore" });
    expect(await until(() => processes().some((pid) => pid !== String(worker.pid)))).toBe(true);
    await sleep(300);
    worker.kill("SIGKILL");
    expect(await until(() => processes().length === 0)).toBe(true);
    remove();
    // The directory that node-latex made for a process which is no more.
    for (const name of readdirSync(tmpdir())) {
      if (name.startsWith("node-latex") && name.includes(`-${worker.pid}-`))
        rmSync(join(tmpdir(), name), { recursive: true });
    }
  });
});

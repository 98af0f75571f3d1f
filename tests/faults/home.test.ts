import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { kill, leftoversOf } from "./support/processes.ts";
import { RealAppliance } from "./support/real-appliance.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
const appliances: RealAppliance[] = [];
beforeEach(() => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
});
afterEach(async () => {
  for (const appliance of appliances.splice(0)) await appliance.stop();
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

function applianceIn(place: string, env: Record<string, string> = {}): RealAppliance {
  const appliance = new RealAppliance(place, { practiceHosts: [], env });
  appliances.push(appliance);
  return appliance;
}

/** What an appliance says that cannot start; fails the test when it starts. */
async function refusalOf(place: string, env: Record<string, string> = {}): Promise<string> {
  const refused = applianceIn(place, env);
  const { child, ended } = refused.launch();
  const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(late);
  expect({ code: child.exitCode, said: refused.said() }).toMatchObject({ code: 1 });
  // A sentence and what to do, never a stack.
  expect(refused.said()).toMatch(/^AutoResume cannot go on: .+\n +→ .+\n$/);
  return refused.said();
}

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("a home that cannot be worked in", () => {
  it("is one that another appliance works in; the first goes on", async () => {
    const first = applianceIn(home);
    await first.start();
    expect(await refusalOf(home)).toContain("Another AutoResume already works in");
    expect(await first.client.get("/api/health")).toBeDefined();
  });

  it("has a path too long for a socket, and is not made", async () => {
    const long = join(scratch.path, "a-directory-with-a-rather-long-name".repeat(3));
    const said = await refusalOf(long);
    expect(said).toContain("too long");
    expect(said).toMatch(/at least \d+ byte/);
    expect(existsSync(long)).toBe(false);
    await applianceIn(join(scratch.path, "short")).start();
  });

  it.skipIf(process.getuid?.() === 0)("cannot be written: as root, nothing is unwritable", async () => {
    mkdirSync(home);
    chmodSync(home, 0o500);
    expect(await refusalOf(home)).toContain("cannot be written");
    expect(readdirSync(home)).toEqual([]);
    chmodSync(home, 0o700);
    await applianceIn(home).start();
  });

  it("lies where the system lets nobody make a directory", async () => {
    const cache = { NODE_COMPILE_CACHE: join(scratch.path, "cache") };
    expect(await refusalOf("/proc/nowhere/home", cache)).toContain("/proc/nowhere/home cannot be written");
  });

  it("is a file", async () => {
    writeFileSync(home, "a letter");
    expect(await refusalOf(home)).toContain("cannot be written");
    expect(readFileSync(home, "utf8")).toBe("a letter");
  });

  it("holds another program's database, which stays as it is", async () => {
    mkdirSync(home);
    const path = join(home, "autoresume.sqlite");
    const other = new Database(path);
    other.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('plum cake')");
    other.close();
    const before = digest(path);
    expect(await refusalOf(home)).toContain("a database of another program");
    expect(digest(path)).toBe(before);
  });

  it("holds a database that is none, or was written by a newer appliance", async () => {
    mkdirSync(home);
    const path = join(home, "autoresume.sqlite");
    writeFileSync(path, "This is not a database, however often it is called one. ".repeat(200));
    expect(await refusalOf(home)).toContain("damaged or no database");

    const newer = join(scratch.path, "newer");
    const appliance = applianceIn(newer);
    await appliance.start();
    await appliance.stop();
    const database = new Database(join(newer, "autoresume.sqlite"));
    database.pragma("user_version = 999");
    database.close();
    expect(await refusalOf(newer)).toContain("newer AutoResume");
  });
});

describe("a port that is in use", () => {
  it("is named, and the next start at another works", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      expect(await refusalOf(home, { AUTORESUME_PORT: String(port) })).toContain(`127.0.0.1:${port}`);
    } finally {
      taken.close();
    }
    expect(existsSync(join(home, "control.sock"))).toBe(false);
    await applianceIn(home).start();
  });
});

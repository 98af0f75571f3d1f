import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BackupsView } from "#data/model/wire/backup.ts";
import type { Fault } from "#data/model/faults.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, partsOf, PASSPHRASE, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";
import { fillDisk, ownDisk, skipWithoutDisk } from "../support/own-disk.ts";
import { kill, leftoversOf, startNode } from "../support/processes.ts";
import { RealAppliance } from "../support/real-appliance.ts";

const KIB = 1024;

let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
beforeEach(() => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
  mkdirSync(home);
});
afterEach(() => {
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

describe("an archive on a disk that is full", () => {
  let appliance: RealAppliance;
  const inside = (...names: string[]) => join(`/proc/${appliance.pid}/root`, home, ...names);
  const view = () => appliance.client.get<BackupsView>("/api/backups");
  const names = (folder: string) =>
    existsSync(inside(folder)) ? readdirSync(inside(folder)).filter((name) => !name.startsWith(".")) : [];
  const ended = async (id: string) => {
    const state = async () => (await view()).backups.find((one) => one.id === id)?.state;
    await expect.poll(state, { timeout: 30_000, interval: 100 }).not.toBe("running");
    return (await view()).backups.find((one) => one.id === id);
  };
  afterEach(() => appliance.stop());

  it("is told, leaves nothing, and the next one is good, without a restart", { timeout: 180_000 }, async (context) => {
    skipWithoutDisk(context, home);
    appliance = new RealAppliance(home, { practiceHosts: [], wrap: ownDisk(home, 24) }, () => inside("control.sock"));
    await appliance.start();
    const { pid } = appliance;
    await appliance.client.post("/api/vault/passphrase", { passphrase: "", next: PASSPHRASE });
    // What an archive has to carry and cannot press together.
    const stored = randomBytes(3 * 1024 * KIB);
    mkdirSync(inside("memory"));
    writeFileSync(inside("memory", "of-a-model.bin"), stored);
    const told: (string | undefined)[] = [];
    for (const spare of [0, 64, 300, 700, 1200, 2000, 2600].map((kib) => kib * KIB)) {
      fillDisk(inside("ballast"), spare);
      const begun = await appliance.client.post<{ id: string }>("/api/backups").catch((fault: Fault) => fault);
      if ("code" in begun) told.push(begun.code);
      // With no byte left, how it ended can be written down only when there is space again.
      if ("id" in begun) await Promise.race([ended(begun.id).catch(() => undefined), pause(5000)]);
      rmSync(inside("ballast"));
      if ("id" in begun) {
        const backup = await ended(begun.id);
        told.push(backup?.state === "failed" && backup.because?.includes("no space") === true ? "disk_full" : "other");
      }
      expect(names("backups")).toEqual([]);
      expect(names("scratch")).toEqual([]);
    }
    expect(new Set(told)).toEqual(new Set(["disk_full"]));
    const { id } = await appliance.client.post<{ id: string }>("/api/backups");
    expect(await ended(id)).toMatchObject({ state: "good" });
    expect(names("backups")).toHaveLength(1);
    expect(appliance.pid).toBe(pid);
  });
});

describe("a restore on a disk that is full", () => {
  let archive: string;
  beforeEach(async () => {
    const source = join(scratch.path, "source");
    fillHome(source);
    archive = join(scratch.path, "autoresume-20260302T080000Z.tar");
    mkdirSync(join(source, "memory"));
    writeFileSync(join(source, "memory", "of-a-model.bin"), randomBytes(1024 * KIB));
    writeFileSync(archive, await archiveOf(partsOf(source)));
  });
  /** Stages on a disk of so many KiB. */
  async function staged(kib: number): Promise<{ how: string; left: string[] }> {
    const mounting = `mount -t tmpfs -o size=${kib}k,mode=700 none '${home}' && exec "$0" "$@"`;
    const wrap = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounting];
    const started = startNode(["tests/faults/support/restore/stager.ts", home, archive, TEST_KEY.identity], {}, wrap);
    await started.ended;
    return JSON.parse(started.output()) as { how: string; left: string[] };
  }

  it("is told wherever the space ends, and leaves no stage", { timeout: 120_000 }, async (context) => {
    skipWithoutDisk(context, home);
    for (const kib of [64, 200, 400, 700, 1000, 1300]) {
      expect(await staged(kib)).toEqual({ how: "disk_full", left: [] });
    }
    // The control arm: with space for all of it, it holds.
    expect(await staged(16 * 1024)).toEqual({ how: "staged", left: ["stage"] });
  });

  it("is refused from a shell before the disk is full", { timeout: 60_000 }, async (context) => {
    skipWithoutDisk(context, home);
    writeFileSync(join(scratch.path, "kit.txt"), TEST_KEY.identity);
    const words = ["--home", home, "restore", archive, "--identity-file", join(scratch.path, "kit.txt")];
    const started = startNode(["scripts/command-line/main.ts", ...words], {}, ownDisk(home, 20));
    await started.ended;
    expect(started.child.exitCode).toBe(1);
    expect(started.output()).toContain("There is not enough space for the archive");
  });
});

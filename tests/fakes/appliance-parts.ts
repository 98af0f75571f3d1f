import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Blobs } from "#data/files/blobs.ts";
import type { Fault } from "#data/model/faults.ts";
import type { TaskKind, TaskOutput } from "#data/model/work/task.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import { openStore } from "#data/store/store.ts";
import { machineKey } from "#data/vault/machine-key.ts";
import { Scrubber } from "#data/vault/scrubber.ts";
import { Accounts } from "#server/accounts/accounts.ts";
import { ArchiveRooms } from "#server/services/archive/rooms.ts";
import { buildServices } from "#server/services/services.ts";
import type { Outcome } from "#server/tasks/outcomes.ts";
import { sampleSettings } from "./settings.ts";
import { typesettingIn } from "./typesetting.ts";

/** A directory that goes with the test. */
export function scratchDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "autoresume-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * The real services over a real database in a scratch directory, with a clock that the test moves and no worker:
 * the test itself plays the worker, task by task. A `home` that is given is opened, and stays.
 */
export function applianceParts(home?: string) {
  const scratch = home === undefined ? scratchDirectory() : { path: home, remove: () => undefined };
  const store = openStore(join(scratch.path, "autoresume.sqlite"));
  let time = Date.parse("2026-03-02T08:00:00.000Z");
  let monotonic = 0;
  const now = () => new Date((time += 1)).toISOString();
  /** What listeners threw. */
  const faults: unknown[] = [];
  const scrubber = new Scrubber();
  const keys = { scrubber, machineKey: () => machineKey(scratch.path), workFactor: 4 };
  const typesetting = typesettingIn(scratch.path);
  const files = new Blobs(join(scratch.path, "files"));
  const services = buildServices(store, files, now, (e) => faults.push(e), keys, typesetting);
  const { journal, vaults } = services;
  const accountsAnew = () =>
    new Accounts({ journal, machineKey: keys.machineKey, passwords: vaults.passwords, clock: () => monotonic });
  const accounts = accountsAnew();
  const owner = accounts.ensureOwner("Ada Example", false);
  const path = (name: string) => join(scratch.path, name);
  const archive = new ArchiveRooms({
    ...keys,
    ...services,
    home: scratch.path,
    paths: {
      database: path("autoresume.sqlite"),
      files: path("files"),
      settings: path("settings.yaml"),
      scratch: path("scratch"),
      backups: path("backups"),
    },
    settings: () => backupSettings,
    timeZone: () => "Europe/Berlin",
    appVersion: "test",
    changed: () => undefined,
    log: () => undefined,
    pauses: [1, 1],
  });
  const backupSettings = sampleSettings().backup;
  archive.keys.start();

  /** The next waiting task of a kind, taken as a worker would. */
  function take<K extends TaskKind>(kind: K): StoredTask & { kind: K } {
    const lane = store.tasks.inState("queued").find((task) => task.kind === kind)?.lane;
    for (;;) {
      const task = lane === undefined ? null : store.transaction(() => store.tasks.lease(lane, "test", now()));
      if (task === null) throw new Error(`no ${kind} task waits`);
      if (task.kind === kind) return task as StoredTask & { kind: K };
      passed.push(task);
    }
  }
  const passed: StoredTask[] = [];
  const outcome = (task: StoredTask) => services.outcomes[task.kind] as Outcome<TaskKind>;

  return {
    /** The home of these parts. */
    directory: scratch.path,
    store,
    services,
    /** The rooms of archives; their folder, copies and schedule are not at work before `start`. */
    archive,
    /** What the settings say of archives; a test may change it. */
    backupSettings,
    faults,
    scrubber,
    accounts,
    ownerId: owner.id,
    now,
    /** Lets time pass, for both clocks. */
    advance: (ms: number): void => {
      time += ms;
      monotonic += ms;
    },
    /** The wall clock is set, as an administrator or a time server does. */
    setWallClock: (ms: number) => void (time += ms),
    /** The same accounts after a restart: what lay in memory is gone. */
    accountsAnew,
    take,
    done<K extends TaskKind>(task: StoredTask & { kind: K }, output: TaskOutput<K>): void {
      services.journal.change(task.ownerId, (tell) => {
        store.tasks.end(task.id, "done", null, now());
        outcome(task).done(task, output, tell, 1);
      });
    },
    failed(task: StoredTask, fault: Fault): void {
      services.journal.change(task.ownerId, (tell) => {
        store.tasks.end(task.id, "failed", fault.toRecord(), now());
        outcome(task).failed(task, fault, tell);
      });
    },
    lost(task: StoredTask): "again" | "settled" {
      return services.journal.change(task.ownerId, (tell) => outcome(task).lost?.(task as never, tell) ?? "again");
    },
    close(): void {
      void typesetting.stop();
      store.close();
      scratch.remove();
    },
  };
}

export type ApplianceParts = ReturnType<typeof applianceParts>;

import type { Instant } from "#data/model/schema.ts";
import type { Safety } from "#data/model/work/backup.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { Store } from "#data/store/store.ts";
import type { When } from "#server/services/schedules.ts";

/** What restore drills add to the picture. */
export type DrillWatch = {
  running(): { fraction: number | null } | null;
  nextAt(): Instant | null;
  waits(): Safety["drillWaits"];
  warnings(): Safety["warnings"];
};

export type SafetyDeps = {
  store: Store;
  now: () => Instant;
  settings: () => Settings["backup"];
  running: () => { fraction: number } | null;
  nextBackupAt: () => Instant | null;
  drills: () => DrillWatch | null;
};

const DAY = 86_400_000;
const DAYS = { off: null, day: 1, week: 7 } as const;

/** When archives are made by themselves; null: never. */
export function backupTimes({ every, at }: Settings["backup"]): When | null {
  const everyDays = DAYS[every];
  return everyDays === null ? null : { everyDays, at };
}

/** How safe the owner's things are, in one look. */
export function safetyOf(deps: SafetyDeps): Safety {
  const { store } = deps;
  const drills = deps.drills();
  const newest = store.backups.good(deps.now())[0];
  const newestDrill = store.drills.newest();
  const key = store.backupKeys.present();
  const kitUnproven = key !== null && key.kitProvenAt === null;
  const backup = deps.running();
  const drill = drills?.running() ?? null;
  return {
    newestGood: newest === undefined ? null : { id: newest.id, at: newest.startedAt },
    newestDrill:
      newestDrill === null || newestDrill.state === "running"
        ? null
        : { id: newestDrill.id, at: newestDrill.endedAt ?? newestDrill.startedAt, state: newestDrill.state },
    running:
      backup !== null
        ? { what: "backup", fraction: backup.fraction }
        : drill !== null
          ? { what: "drill", fraction: drill.fraction }
          : null,
    nextBackupAt: deps.nextBackupAt(),
    nextDrillAt: drills?.nextAt() ?? null,
    drillWaits: drills?.waits() ?? null,
    kitUnproven,
    warnings: [
      ...backupWarnings(deps),
      ...fileWarnings(deps),
      ...copyWarnings(deps),
      ...(drills?.warnings() ?? []),
      ...kitWarning(kitUnproven),
    ],
  };
}

/**
 * Late is older than twice its period, counted from when archives could be made at all: with the first key, or when
 * this state was restored where no archives lie. One from a time to come was made by a wrong clock and says nothing.
 */
function backupWarnings({ store, now, settings }: SafetyDeps): Safety["warnings"] {
  const days = DAYS[settings().every];
  const key = store.backupKeys.present();
  const newest = store.backups.good(now()).find(({ startedAt }) => startedAt <= now());
  const since = latest(newest?.startedAt ?? key?.madeAt, store.restores.newestAt());
  const found: Safety["warnings"] = [];
  if (days !== null && since !== null && Date.parse(now()) - Date.parse(since) > 2 * days * DAY) {
    const from = since.slice(0, 10);
    found.push({ kind: "backup_late", text: `The newest archive is late: there is none since ${from}.` });
  }
  const last = store.backups.newest();
  if (last?.state === "failed") {
    found.push({ kind: "backup_failed", text: `The last archive could not be made: ${last.because ?? ""}` });
  }
  return found;
}

/** An archive is made without what is lost; whoever owns it must hear of that. */
function fileWarnings({ store, now }: SafetyDeps): Safety["warnings"] {
  const missing = store.backups.good(now())[0]?.holds?.missing ?? 0;
  const text = `The newest archive is without ${missing} stored file(s) that are lost or damaged: run their jobs again, or bring them back from an earlier archive.`;
  return missing > 0 ? [{ kind: "files_missing", text }] : [];
}

/** Of each target the newest copy that was tried counts. */
function copyWarnings({ store, now }: SafetyDeps): Safety["warnings"] {
  const newest = store.backups.good(now())[0];
  if (newest === undefined) return [];
  return store.backupTargets.copies(newest.id).flatMap(({ targetId, state, because }) => {
    const target = store.backupTargets.get(targetId);
    if (state !== "failed" || target === null) return [];
    const text = `The newest archive was not copied to ${target.name}: ${because ?? ""}`;
    return [{ kind: "copy_failed" as const, text }];
  });
}

function kitWarning(unproven: boolean): Safety["warnings"] {
  const text = "The emergency kit is not proven: without the key or the passphrase nobody can open the archives.";
  return unproven ? [{ kind: "kit_unproven", text }] : [];
}

/** Of two times that may not be known. */
export function latest(one: Instant | null | undefined, other: Instant | null | undefined): Instant | null {
  if (one === null || one === undefined) return null;
  return other !== null && other !== undefined && other > one ? other : one;
}

import { Type, type Static, Id, Instant, Nullable, Sha256 } from "../schema.ts";

/** A part of an archive's body: a path within it, its length in bytes and the hash of its content. */
export const ArchivePart = Type.Object({ path: Type.String(), bytes: Type.Integer({ minimum: 0 }), sha256: Sha256 });
export type ArchivePart = Static<typeof ArchivePart>;

/** The last entry of an archive's body: what must be there for it to be whole. */
export const ArchiveManifest = Type.Object({
  format: Type.Literal("autoresume-archive"),
  formatVersion: Type.Literal(1),
  schemaVersion: Type.Integer({ minimum: 1 }),
  appVersion: Type.String(),
  madeAt: Instant,
  /** Rows of each table. */
  rows: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  parts: Type.Array(ArchivePart),
  /** SHA-256 of the files beside the body, by name: what stands outside the encryption could be changed by anybody. */
  outside: Type.Optional(Type.Record(Type.String(), Sha256)),
  /** The canonical hash of the state it was made from (`data/archive/canonical.ts`); a drill compares it. */
  canonical: Type.Optional(Sha256),
  /** Stored files that its database names and that were lost or damaged when it was made: those alone may be missing. */
  missing: Type.Optional(
    Type.Array(Type.Object({ sha256: Sha256, because: Type.Enum(["gone", "changed", "unreadable"]) })),
  ),
});
export type ArchiveManifest = Static<typeof ArchiveManifest>;

export const Backup = Type.Object({
  id: Id,
  cause: Type.Enum(["schedule", "button", "command", "migration"]),
  state: Type.Enum(["running", "good", "failed", "gone"]),
  /** Its name in the folder of archives. */
  file: Nullable(Type.String()),
  bytes: Nullable(Type.Integer()),
  sha256: Nullable(Sha256),
  schemaVersion: Type.Integer(),
  /** Rows and files it holds, and files that it should hold and were lost or damaged; null until it is good. */
  holds: Nullable(
    Type.Object({ rows: Type.Integer(), files: Type.Integer(), missing: Type.Optional(Type.Integer({ minimum: 1 })) }),
  ),
  startedAt: Instant,
  endedAt: Nullable(Instant),
  because: Nullable(Type.String()),
  copies: Type.Array(
    Type.Object({
      targetId: Id,
      state: Type.Enum(["waiting", "done", "failed", "gone"]),
      at: Instant,
      because: Nullable(Type.String()),
    }),
  ),
  /** False when the passphrase was changed since: it opens with the one before. */
  opensWithPresentPassphrase: Type.Boolean(),
});
export type Backup = Static<typeof Backup>;

/** Where archives are copied to. Passwords and keys are secrets of kind `backup_target` under the target's id. */
export const TargetPlace = Type.Union([
  Type.Object({ kind: Type.Literal("folder"), path: Type.String({ minLength: 1 }) }),
  Type.Object({
    kind: Type.Literal("s3"),
    /** e.g. `https://s3.eu-central-1.amazonaws.com` or `http://minio:9000`. */
    endpoint: Type.String({ minLength: 1 }),
    region: Type.String({ minLength: 1 }),
    bucket: Type.String({ minLength: 1 }),
    prefix: Type.String(),
    accessKeyId: Type.String({ minLength: 1 }),
  }),
  Type.Object({ kind: Type.Literal("webdav"), url: Type.String({ minLength: 1 }), user: Type.String() }),
]);
export type TargetPlace = Static<typeof TargetPlace>;

export const BackupTarget = Type.Object({ id: Id, name: Type.String(), place: TargetPlace, addedAt: Instant });
export type BackupTarget = Static<typeof BackupTarget>;

/** A restore to a scratch place that was compared with what the archive was made from. */
export const Drill = Type.Object({
  id: Id,
  backupId: Id,
  state: Type.Enum(["running", "good", "failed"]),
  compared: Nullable(Type.Object({ rows: Type.Integer(), files: Type.Integer() })),
  startedAt: Instant,
  endedAt: Nullable(Instant),
  because: Nullable(Type.String()),
});
export type Drill = Static<typeof Drill>;

/** How safe the owner's things are, in one look; shown on every page when something is late. */
export const Safety = Type.Object({
  newestGood: Nullable(Type.Object({ id: Id, at: Instant })),
  newestDrill: Nullable(Type.Object({ id: Id, at: Instant, state: Type.Enum(["good", "failed"]) })),
  running: Nullable(Type.Object({ what: Type.Enum(["backup", "drill"]), fraction: Nullable(Type.Number()) })),
  nextBackupAt: Nullable(Instant),
  nextDrillAt: Nullable(Instant),
  /** Why a drill that is due waits, and since when. */
  drillWaits: Nullable(Type.Object({ since: Instant, because: Type.String() })),
  /** The owner has not yet proven the emergency kit. */
  kitUnproven: Type.Boolean(),
  warnings: Type.Array(
    Type.Object({
      kind: Type.Enum([
        "backup_late",
        "backup_failed",
        "files_missing",
        "copy_failed",
        "drill_late",
        "drill_failed",
        "kit_unproven",
      ]),
      text: Type.String(),
    }),
  ),
});
export type Safety = Static<typeof Safety>;

/** The emergency kit: what opens what. `identity` is shown only here and printed by the owner. */
export const EmergencyKit = Type.Object({
  madeAt: Instant,
  recipient: Type.String(),
  /** `AGE-SECRET-KEY-1…` in the clear: whoever has it reads every archive made for it. */
  identity: Type.String(),
  /** Archives of earlier passphrases and keys, and what opens them. */
  older: Type.Array(Type.Object({ from: Instant, until: Instant, opensWith: Type.String() })),
  provenAt: Nullable(Instant),
});
export type EmergencyKit = Static<typeof EmergencyKit>;

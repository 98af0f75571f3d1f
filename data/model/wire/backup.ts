import { Type, type Static, Nullable } from "../schema.ts";
import { Backup, BackupTarget, Drill, Safety, TargetPlace } from "../work/backup.ts";

export const BackupsView = Type.Object({
  safety: Safety,
  backups: Type.Array(Backup),
  drills: Type.Array(Drill),
  targets: Type.Array(BackupTarget),
  folder: Type.String(),
  /** The recipient that archives are made for. */
  recipient: Type.String(),
  kitProvenAt: Nullable(Type.String()),
});
export type BackupsView = Static<typeof BackupsView>;

export const TargetRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  place: TargetPlace,
  /** The password, or the secret access key; kept in the vault. */
  secret: Type.Optional(Type.String({ maxLength: 10_000 })),
});
export type TargetRequest = Static<typeof TargetRequest>;

/** What an archive is, before it takes anybody's place. */
export const RestorePreview = Type.Object({
  madeAt: Type.String(),
  appVersion: Type.String(),
  schemaVersion: Type.Integer(),
  owner: Type.String(),
  people: Type.Integer(),
  jobs: Type.Integer(),
  applications: Type.Integer(),
  files: Type.Integer(),
  bytes: Type.Integer(),
});
export type RestorePreview = Static<typeof RestorePreview>;

/** How far a restore from the first-run page is. */
export const RestoreState = Type.Union([
  Type.Object({ state: Type.Literal("none") }),
  Type.Object({ state: Type.Literal("reading"), fraction: Nullable(Type.Number()), what: Type.String() }),
  /** Checked and staged; the owner confirms, then it takes the place of the empty appliance. */
  Type.Object({ state: Type.Literal("staged"), preview: RestorePreview }),
  Type.Object({ state: Type.Literal("failed"), code: Type.String(), message: Type.String(), hint: Type.String() }),
  Type.Object({ state: Type.Literal("restarting") }),
]);
export type RestoreState = Static<typeof RestoreState>;

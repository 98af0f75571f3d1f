import Type, { type Static, type TSchema } from "typebox";

export { Type, type Static, type TSchema };

/** An opaque identifier: a noun's prefix, an underscore and twelve letters or digits, e.g. `job_7k2m…`. */
export const Id = Type.String({ pattern: "^[a-z]+_[a-z0-9]{6,40}$" });
export type Id = Static<typeof Id>;

/** An instant in UTC, ISO 8601 with milliseconds, e.g. `2026-03-01T09:30:00.000Z`. */
export const Instant = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" });
export type Instant = Static<typeof Instant>;

/** A calendar date as far as it is known: `2024`, `2024-03` or `2024-03-15`. */
export const PartialDate = Type.String({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });
export type PartialDate = Static<typeof PartialDate>;

/** The lower-case hexadecimal SHA-256 of a blob's bytes; also its name in `data/files`. */
export const Sha256 = Type.String({ pattern: "^[0-9a-f]{64}$" });
export type Sha256 = Static<typeof Sha256>;

/** A file kept in `data/files`, with the name and type it is shown and uploaded under. */
export const FileRef = Type.Object({
  sha256: Sha256,
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer({ minimum: 0 }),
});
export type FileRef = Static<typeof FileRef>;

export function Nullable<S extends TSchema>(schema: S) {
  return Type.Union([schema, Type.Null()]);
}

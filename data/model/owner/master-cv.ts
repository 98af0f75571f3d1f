import { Type, type Static, Id, Instant, PartialDate, Sha256 } from "../schema.ts";

/** Where a fact was read: the file and the place in it, e.g. `work[0].highlights[2]`. */
export const FactOrigin = Type.Object({ file: Type.String(), path: Type.String() });

const base = { id: Id, origin: FactOrigin };
const span = { start: Type.Optional(PartialDate), end: Type.Optional(PartialDate) };

/**
 * One thing that is true of the owner. Texts are plain (no Markdown, no LaTeX), in the owner's own words.
 * `end` absent on something with a `start` means it goes on.
 */
export const Fact = Type.Union([
  Type.Object({
    ...base,
    kind: Type.Literal("identity"),
    name: Type.String(),
    headline: Type.Optional(Type.String()),
    email: Type.Optional(Type.String()),
    phone: Type.Optional(Type.String()),
    website: Type.Optional(Type.String()),
    place: Type.Optional(Type.String()),
    address: Type.Optional(
      Type.Object({
        line1: Type.Optional(Type.String()),
        city: Type.Optional(Type.String()),
        region: Type.Optional(Type.String()),
        postalCode: Type.Optional(Type.String()),
        country: Type.Optional(Type.String()),
      }),
    ),
  }),
  Type.Object({ ...base, kind: Type.Literal("summary"), text: Type.String() }),
  Type.Object({
    ...base,
    ...span,
    kind: Type.Literal("role"),
    /** `work` is employment, `volunteer` is unpaid. */
    engagement: Type.Enum(["work", "volunteer"]),
    title: Type.String(),
    employer: Type.String(),
    place: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
    summary: Type.Optional(Type.String()),
  }),
  /** A thing done; `of` is the role or project it belongs to. */
  Type.Object({ ...base, kind: Type.Literal("achievement"), of: Id, text: Type.String() }),
  Type.Object({
    ...base,
    kind: Type.Literal("skill"),
    name: Type.String(),
    /** The heading it stood under, e.g. `Databases`. */
    group: Type.Optional(Type.String()),
    level: Type.Optional(Type.String()),
  }),
  Type.Object({
    ...base,
    ...span,
    kind: Type.Literal("education"),
    institution: Type.String(),
    degree: Type.Optional(Type.String()),
    area: Type.Optional(Type.String()),
    score: Type.Optional(Type.String()),
    courses: Type.Optional(Type.Array(Type.String())),
    url: Type.Optional(Type.String()),
  }),
  Type.Object({
    ...base,
    kind: Type.Literal("certificate"),
    name: Type.String(),
    issuer: Type.Optional(Type.String()),
    date: Type.Optional(PartialDate),
    url: Type.Optional(Type.String()),
  }),
  Type.Object({ ...base, kind: Type.Literal("language"), name: Type.String(), fluency: Type.Optional(Type.String()) }),
  Type.Object({
    ...base,
    ...span,
    kind: Type.Literal("project"),
    name: Type.String(),
    text: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
    keywords: Type.Optional(Type.Array(Type.String())),
  }),
  Type.Object({ ...base, kind: Type.Literal("link"), network: Type.String(), url: Type.String() }),
  Type.Object({
    ...base,
    kind: Type.Literal("award"),
    title: Type.String(),
    awarder: Type.Optional(Type.String()),
    date: Type.Optional(PartialDate),
    text: Type.Optional(Type.String()),
  }),
  Type.Object({
    ...base,
    kind: Type.Literal("publication"),
    name: Type.String(),
    publisher: Type.Optional(Type.String()),
    date: Type.Optional(PartialDate),
    url: Type.Optional(Type.String()),
    text: Type.Optional(Type.String()),
  }),
  Type.Object({
    ...base,
    kind: Type.Literal("interest"),
    name: Type.String(),
    keywords: Type.Optional(Type.Array(Type.String())),
  }),
]);
export type Fact = Static<typeof Fact>;
export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** One version of the master CV: the facts of the file it was imported from. */
export const MasterCv = Type.Object({
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  importedAt: Instant,
  file: Type.String(),
  sha256: Sha256,
  facts: Type.Array(Fact),
  /** What the importer could not place, said rather than dropped. */
  notUnderstood: Type.Array(Type.Object({ path: Type.String(), text: Type.String() })),
});
export type MasterCv = Static<typeof MasterCv>;

/** Facts as an importer makes them, before the store gives the version its number. */
export type ImportedCv = Pick<MasterCv, "facts" | "notUnderstood">;

import { Type, type Static, Id, Instant, PartialDate, Sha256 } from "../schema.ts";

/**
 * Where a fact was read: the file and the place in it, e.g. `work[0].highlights[2]` or `page 2, line 14`; `quote` is
 * what stood there where the fact says it otherwise. What the owner wrote in the control room has the file `""`.
 */
export const FactOrigin = Type.Object({
  file: Type.String(),
  path: Type.String(),
  quote: Type.Optional(Type.String()),
});
export type FactOrigin = Static<typeof FactOrigin>;

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
  /** A thing done; `of` is the role, project or degree it belongs to. */
  Type.Object({
    ...base,
    kind: Type.Literal("achievement"),
    of: Id,
    text: Type.String(),
    /** The same told in its parts, where the owner did; `text` is what stands in a CV. */
    star: Type.Optional(
      Type.Object({
        situation: Type.Optional(Type.String()),
        task: Type.Optional(Type.String()),
        action: Type.Optional(Type.String()),
        result: Type.Optional(Type.String()),
      }),
    ),
  }),
  Type.Object({
    ...base,
    kind: Type.Literal("skill"),
    name: Type.String(),
    /** The heading it stood under, e.g. `Databases`. */
    group: Type.Optional(Type.String()),
    level: Type.Optional(Type.String()),
    /** The achievements, roles, projects, degrees and certificates that prove it. */
    provedBy: Type.Optional(Type.Array(Id)),
  }),
  Type.Object({
    ...base,
    ...span,
    kind: Type.Literal("education"),
    institution: Type.String(),
    place: Type.Optional(Type.String()),
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
    /** Until when it holds. */
    expires: Type.Optional(PartialDate),
    /** By which its issuer knows it, e.g. of a licence. */
    number: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
    text: Type.Optional(Type.String()),
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
    authors: Type.Optional(Type.Array(Type.String())),
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
  /** Somebody who vouches for the owner. Never printed unless the owner puts it there. */
  Type.Object({ ...base, kind: Type.Literal("reference"), name: Type.String(), text: Type.Optional(Type.String()) }),
  /** What the owner says of themselves in their own words, for letters and answers: a motive, a preference. */
  Type.Object({ ...base, kind: Type.Literal("statement"), text: Type.String() }),
]);
export type Fact = Static<typeof Fact>;
export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** How a version of the master CV came to be; `restored` names the version it is again. */
export const CvSource = Type.Union([
  Type.Object({ how: Type.Literal("imported") }),
  Type.Object({ how: Type.Literal("edited") }),
  Type.Object({ how: Type.Literal("restored"), version: Type.Integer({ minimum: 1 }) }),
]);
export type CvSource = Static<typeof CvSource>;

/** What an importer could not place, said rather than dropped. */
export const NotUnderstood = Type.Object({ path: Type.String(), text: Type.String() });
export type NotUnderstood = Static<typeof NotUnderstood>;

/**
 * One version of the master CV. `importedAt` is when it was made, in whatever way; `file` is the file it was imported
 * from, and stays with the versions that edit it.
 */
export const MasterCv = Type.Object({
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  importedAt: Instant,
  file: Type.String(),
  sha256: Sha256,
  /** Absent: imported, by a version of the appliance that knew no other way. */
  source: Type.Optional(CvSource),
  facts: Type.Array(Fact),
  notUnderstood: Type.Array(NotUnderstood),
});
export type MasterCv = Static<typeof MasterCv>;

/** What a master CV can be read from. */
export const CvFormat = Type.Enum([
  "json_resume",
  "rendercv",
  "reactive_resume",
  "linkedin",
  "markdown",
  "docx",
  "pdf",
  "text",
]);
export type CvFormat = Static<typeof CvFormat>;

/**
 * Facts as an importer makes them, before the store gives the version its number. `doubts` are readings that the
 * owner should look at, each with the fact it is about.
 */
export const ImportedCv = Type.Object({
  facts: Type.Array(Fact),
  notUnderstood: Type.Array(NotUnderstood),
  format: Type.Optional(CvFormat),
  doubts: Type.Optional(Type.Array(Type.Object({ factId: Id, because: Type.String() }))),
});
export type ImportedCv = Static<typeof ImportedCv>;

import { Type, type Static, Id, Instant, Nullable } from "../schema.ts";

/** What happened to a posting that was found. Every posting has exactly one fate; the counts of a search add up. */
export const Fate = Type.Union([
  Type.Object({ kind: Type.Literal("new") }),
  Type.Object({ kind: Type.Literal("duplicate"), of: Id, because: Type.String() }),
  Type.Object({ kind: Type.Literal("excluded"), because: Type.String() }),
  Type.Object({ kind: Type.Literal("expired"), because: Type.String() }),
  Type.Object({ kind: Type.Literal("failed"), because: Type.String() }),
]);
export type Fate = Static<typeof Fate>;

/** Where applications go: told from the posting's address or page. `generic` is any other form. */
export const Platform = Type.Enum(["greenhouse", "generic"]);
export type Platform = Static<typeof Platform>;

/** A posting as a source gave it, normalised; texts are plain, `html` is untrusted and shown only when sanitised. */
export const FoundPosting = Type.Object({
  /** The source's name, e.g. `greenhouse`, `page`, `pasted`. */
  source: Type.String(),
  /** The board, feed or file it stood on, e.g. a Greenhouse board token. */
  board: Type.String(),
  /** The source's own identifier of it, or null for a page or pasted text. */
  externalId: Nullable(Type.String()),
  /** Where a person reads it; null for pasted text. */
  url: Nullable(Type.String()),
  /** Where the form stands; null when the posting names none. */
  applyUrl: Nullable(Type.String()),
  /** The public schema of the form's questions, where the platform has one. */
  questionsUrl: Nullable(Type.String()),
  platform: Platform,
  company: Type.String(),
  title: Type.String(),
  place: Nullable(Type.String()),
  department: Nullable(Type.String()),
  postedAt: Nullable(Instant),
  updatedAt: Nullable(Instant),
  expiresAt: Nullable(Instant),
  language: Nullable(Type.String()),
  html: Type.String(),
  text: Type.String(),
});
export type FoundPosting = Static<typeof FoundPosting>;

export const Posting = Type.Object({
  ...FoundPosting.properties,
  id: Id,
  /** What makes it the same job as another posting; see `identity.ts`. */
  identityKeys: Type.Array(Type.String()),
  fate: Fate,
  seenAt: Instant,
  /** The search run that found it; null when the owner added it. */
  searchId: Nullable(Id),
});
export type Posting = Static<typeof Posting>;

/** A company board the owner searches. `url` is the board's API, as the source documents it. */
export const Board = Type.Object({
  id: Id,
  source: Type.String(),
  name: Type.String(),
  url: Type.String(),
  addedAt: Instant,
});
export type Board = Static<typeof Board>;

export const SearchTally = Type.Object({
  found: Type.Integer(),
  new: Type.Integer(),
  duplicate: Type.Integer(),
  excluded: Type.Integer(),
  expired: Type.Integer(),
  failed: Type.Integer(),
});
export type SearchTally = Static<typeof SearchTally>;

/** One search of one board. `tally.found` equals the sum of the other counts once it is done. */
export const Search = Type.Object({
  id: Id,
  boardId: Id,
  state: Type.Enum(["running", "done", "failed"]),
  tally: SearchTally,
  startedAt: Instant,
  endedAt: Nullable(Instant),
  /** Why it failed, in a sentence. */
  because: Nullable(Type.String()),
});
export type Search = Static<typeof Search>;

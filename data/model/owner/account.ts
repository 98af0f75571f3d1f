import { Type, type Static, Id, Instant, Nullable } from "../schema.ts";

/** The owner keeps the appliance: settings, people, archives. A member has only what is theirs. */
export const Role = Type.Enum(["owner", "member"]);
export type Role = Static<typeof Role>;

export const Person = Type.Object({
  id: Id,
  name: Type.String(),
  role: Role,
  createdAt: Instant,
  demo: Type.Boolean(),
});
export type Person = Static<typeof Person>;

/** By which two names are the same person's, however they are typed. */
export function plainName(name: string): string {
  return name.trim().normalize("NFKC").toLowerCase();
}

export const SignInHow = Type.Enum(["set_up", "password", "passkey", "link", "invitation"]);
export type SignInHow = Static<typeof SignInHow>;

export const Session = Type.Object({
  id: Id,
  personId: Id,
  how: SignInHow,
  deviceId: Nullable(Id),
  /** The address it was last used from, as the door saw it. */
  address: Nullable(Type.String()),
  userAgent: Nullable(Type.String()),
  createdAt: Instant,
  seenAt: Nullable(Instant),
  expiresAt: Instant,
});
export type Session = Static<typeof Session>;

/** A code that makes one further person; shown once, when it is made. */
export const Invitation = Type.Object({
  id: Id,
  name: Type.String(),
  madeAt: Instant,
  expiresAt: Instant,
});
export type Invitation = Static<typeof Invitation>;

export const Passkey = Type.Object({
  id: Id,
  name: Type.String(),
  /** The host name it belongs to; it works under no other. */
  rpId: Type.String(),
  addedAt: Instant,
  usedAt: Nullable(Instant),
});
export type Passkey = Static<typeof Passkey>;

/** What a token may do. `read` changes nothing; `work` also adds, answers and runs; `approve` also approves drafts. */
export const Scope = Type.Enum(["read", "work", "approve"]);
export type Scope = Static<typeof Scope>;

export const ApiToken = Type.Object({
  id: Id,
  name: Type.String(),
  scopes: Type.Array(Scope, { minItems: 1 }),
  madeAt: Instant,
  expiresAt: Instant,
  revokedAt: Nullable(Instant),
  usedAt: Nullable(Instant),
});
export type ApiToken = Static<typeof ApiToken>;

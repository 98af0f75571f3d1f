import { Type, type Static, Id, Nullable } from "../schema.ts";
import { ApiToken, Invitation, Passkey, Person, Scope, Session } from "../owner/account.ts";

export const Password = Type.String({ minLength: 10, maxLength: 1000 });

export const SetUpRequest = Type.Object({
  code: Type.String({ minLength: 1 }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  password: Password,
});
export type SetUpRequest = Static<typeof SetUpRequest>;

export const SignInRequest = Type.Object({
  name: Type.String(),
  password: Type.String({ maxLength: 1000 }),
  /** The six digits of the authenticator app, once the appliance has asked for them (`second_factor_needed`). */
  code: Type.Optional(Type.String({ maxLength: 20 })),
});
export type SignInRequest = Static<typeof SignInRequest>;

export const JoinRequest = Type.Object({
  code: Type.String({ minLength: 1 }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  password: Password,
});
export type JoinRequest = Static<typeof JoinRequest>;

export const InviteRequest = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) });
export type InviteRequest = Static<typeof InviteRequest>;

/** Every dangerous change of an account says the present password again. */
export const PasswordChange = Type.Object({
  password: Type.String({ maxLength: 1000 }),
  next: Password,
  /** Also the vault's passphrase, and with it that of archives to come. */
  alsoVault: Type.Boolean(),
});
export type PasswordChange = Static<typeof PasswordChange>;

export const PresentPassword = Type.Object({ password: Type.String({ maxLength: 1000 }) });
export type PresentPassword = Static<typeof PresentPassword>;

export const TotpCode = Type.Object({ code: Type.String({ maxLength: 20 }) });
export type TotpCode = Static<typeof TotpCode>;

/** What a browser's passkey answered, as `toJSON` writes it; what is in it is judged by the WebAuthn library. */
export const PasskeyResponse = Type.Object({
  id: Type.String({ maxLength: 2000 }),
  rawId: Type.String({ maxLength: 2000 }),
  type: Type.Literal("public-key"),
  response: Type.Object({ clientDataJSON: Type.String({ maxLength: 10_000 }) }),
  clientExtensionResults: Type.Record(Type.String(), Type.Unknown()),
});
export type PasskeyResponse = Static<typeof PasskeyResponse>;

export const PasskeyRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  response: PasskeyResponse,
});
export type PasskeyRequest = Static<typeof PasskeyRequest>;

export const TokenRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  scopes: Type.Array(Scope, { minItems: 1, uniqueItems: true }),
  days: Type.Integer({ minimum: 1, maximum: 366 }),
});
export type TokenRequest = Static<typeof TokenRequest>;

/** Everything of the page "Accounts and security" that is one person's own. */
export const AccountView = Type.Object({
  person: Person,
  /** The session that asks; null on the private socket. */
  sessionId: Nullable(Id),
  sessions: Type.Array(Session),
  totp: Type.Enum(["off", "on"]),
  passkeys: Type.Array(Passkey),
  /** Why a passkey cannot be added under the address that is open; null when it can. */
  passkeysRefused: Nullable(Type.String()),
  tokens: Type.Array(ApiToken),
});
export type AccountView = Static<typeof AccountView>;

/** For the owner alone. */
export const PeopleView = Type.Object({
  people: Type.Array(Type.Object({ person: Person, totp: Type.Boolean(), lastSeenAt: Nullable(Type.String()) })),
  invitations: Type.Array(Invitation),
});
export type PeopleView = Static<typeof PeopleView>;

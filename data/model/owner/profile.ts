import { Type, type Static, Id, Instant, PartialDate } from "../schema.ts";

/** Permission to work in one country, in the owner's own words of yes and no. */
export const WorkAuthorisation = Type.Object({
  /** ISO 3166-1 alpha-2, e.g. `DE`; `EU` stands for the European Union. */
  country: Type.String({ minLength: 2, maxLength: 2 }),
  authorised: Type.Boolean(),
  needsSponsorship: Type.Boolean(),
});

/**
 * What the owner says of themselves, beyond the CV. Every member is optional: an absent one is asked for when a
 * form needs it, never guessed. `more` keeps keys that an import did not know, as they came.
 */
export const OwnerProfile = Type.Object({
  firstName: Type.Optional(Type.String()),
  lastName: Type.Optional(Type.String()),
  fullName: Type.Optional(Type.String()),
  preferredName: Type.Optional(Type.String()),
  pronouns: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  address: Type.Optional(
    Type.Object({
      line1: Type.Optional(Type.String()),
      line2: Type.Optional(Type.String()),
      city: Type.Optional(Type.String()),
      region: Type.Optional(Type.String()),
      postalCode: Type.Optional(Type.String()),
      /** ISO 3166-1 alpha-2. */
      country: Type.Optional(Type.String()),
    }),
  ),
  /** Address by network, e.g. `{ "linkedin": "https://…", "github": "https://…", "website": "https://…" }`. */
  links: Type.Optional(Type.Record(Type.String(), Type.String())),
  currentCompany: Type.Optional(Type.String()),
  currentTitle: Type.Optional(Type.String()),
  workAuthorisation: Type.Optional(Type.Array(WorkAuthorisation)),
  salary: Type.Optional(
    Type.Object({
      amount: Type.Number({ minimum: 0 }),
      /** ISO 4217, e.g. `EUR`. */
      currency: Type.String({ minLength: 3, maxLength: 3 }),
      period: Type.Enum(["hour", "day", "month", "year"]),
    }),
  ),
  noticePeriod: Type.Optional(Type.String()),
  earliestStart: Type.Optional(PartialDate),
  relocation: Type.Optional(Type.Object({ willing: Type.Boolean(), places: Type.Optional(Type.Array(Type.String())) })),
  howHeard: Type.Optional(Type.String()),
  /** Keys `gender`, `race`, `veteran`, `disability` and the like; only ever given by the owner. Kept in the vault alone. */
  selfIdentification: Type.Optional(Type.Record(Type.String(), Type.String())),
  /** Consents the owner gives in general, e.g. `{ "privacyPolicy": true, "marketing": false }`. */
  consents: Type.Optional(Type.Record(Type.String(), Type.Boolean())),
  more: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type OwnerProfile = Static<typeof OwnerProfile>;

/** A remembered answer to a question as some form put it. `text` is an option's label where the form had options. */
export const BankAnswer = Type.Object({
  id: Id,
  question: Type.String({ minLength: 1 }),
  text: Type.String({ minLength: 1 }),
  /** Where the owner gave it: a file they imported, or a draft they answered. */
  from: Type.String(),
  at: Instant,
});
export type BankAnswer = Static<typeof BankAnswer>;

/** The file that `import-profile` reads. Unknown keys of `profile` land in `profile.more`. */
export const ProfileFile = Type.Object({
  profile: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  answers: Type.Optional(Type.Array(Type.Object({ question: Type.String(), answer: Type.String() }))),
});
export type ProfileFile = Static<typeof ProfileFile>;

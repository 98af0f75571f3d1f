import { Type, type Static, Id, Nullable } from "../schema.ts";

/** Something the posting says, with the line it was read from; a null field means "not stated". */
const stated = <S extends Parameters<typeof Nullable>[0]>(value: S) =>
  Nullable(Type.Object({ value, quote: Type.String() }));

export const Requirement = Type.Object({
  id: Id,
  /** The line of the posting. */
  text: Type.String(),
  necessity: Type.Enum(["must", "nice"]),
  /** Skills and terms in it, canonical where the taxonomy knows them. */
  keywords: Type.Array(Type.String()),
  /** Years asked for, where the line names them. */
  years: Nullable(Type.Number()),
});
export type Requirement = Static<typeof Requirement>;

export const Salary = Type.Object({
  min: Nullable(Type.Number()),
  max: Nullable(Type.Number()),
  currency: Nullable(Type.String()),
  period: Nullable(Type.Enum(["hour", "day", "month", "year"])),
});

/** A job description, structured (JOB-1). Nothing is guessed: each member quotes its line or is null. */
export const JobReading = Type.Object({
  title: Type.String(),
  company: Type.String(),
  language: Type.String(),
  place: stated(Type.String()),
  remote: stated(Type.Enum(["onsite", "hybrid", "remote"])),
  salary: stated(Salary),
  seniority: stated(Type.Enum(["intern", "junior", "mid", "senior", "lead", "head"])),
  employment: stated(Type.String()),
  visa: stated(Type.String()),
  relocation: stated(Type.String()),
  responsibilities: Type.Array(Type.String()),
  requirements: Type.Array(Requirement),
  /** Terms of the whole posting, most telling first. */
  keywords: Type.Array(Type.String()),
});
export type JobReading = Static<typeof JobReading>;

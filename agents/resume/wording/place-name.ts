import type { FactOf } from "#data/model/owner/master-cv.ts";
import { phraseLanguage } from "./phrases.ts";

/** The role or project that an achievement belongs to. */
export type Parent = FactOf<"role"> | FactOf<"project">;

const SELF =
  /^(?:self[- ]?employed|freelance(?:r)?|independent(?: contractor)?|freiberuflich|selbst(?:st)?ändig|indépendante?|à mon compte|autónom[oa]|por cuenta propia)$/iu;
const FREELANCE = /^free/iu;
const OWN: Readonly<Record<string, readonly [string, string]>> = {
  en: ["As a freelancer", "Working for myself"],
  de: ["Freiberuflich", "Selbstständig"],
  fr: ["À mon compte", "À mon compte"],
  es: ["Por cuenta propia", "Por cuenta propia"],
};
const AT: Readonly<Record<string, Readonly<Record<"work" | "volunteer" | "project", string>>>> = {
  en: { work: "At", volunteer: "As a volunteer at", project: "In my project" },
  de: { work: "Bei", volunteer: "Ehrenamtlich bei", project: "In meinem Projekt" },
  fr: { work: "Chez", volunteer: "Comme bénévole chez", project: "Dans mon projet" },
  es: { work: "En", volunteer: "Como voluntariado en", project: "En mi proyecto" },
};

export function placeName(parent: Parent): string {
  return parent.kind === "role" ? parent.employer : parent.name;
}

/** Whether what stands for an employer says that there was none. */
export const isOwnMaster = (employer: string): boolean => SELF.test(employer.trim());

/** Where something was done, to begin a sentence with: `At Acorn`, `As a freelancer`; null without a name. */
export function placedAt(parent: Parent | null, language: string): string | null {
  const name = parent && placeName(parent).trim();
  if (!parent || !name) return null;
  const tag = phraseLanguage(language);
  if (isOwnMaster(name)) return OWN[tag]?.[FREELANCE.test(name) ? 0 : 1] ?? null;
  const at = AT[tag]?.[parent.kind === "role" ? parent.engagement : "project"] ?? "";
  // "Various restaurants" is no name.
  const small = /^(?:various|several|different)\s/iu.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return `${at} ${small}`;
}

import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";

let number = 0;
const base = () => ({ id: `fact_${String((number += 1)).padStart(12, "0")}`, origin: { file: "cv.json", path: "x" } });

export function role(title: string, start: string, end?: string, more: Partial<FactOf<"role">> = {}): FactOf<"role"> {
  return {
    ...base(),
    kind: "role",
    engagement: "work",
    title,
    employer: "Example Works",
    start,
    ...(end === undefined ? {} : { end }),
    ...more,
  };
}

export const deed = (of: FactOf<"role">, text: string): Fact => ({ ...base(), kind: "achievement", of: of.id, text });
export const skill = (name: string): Fact => ({ ...base(), kind: "skill", name });
export const language = (name: string, fluency?: string): Fact => ({
  ...base(),
  kind: "language",
  name,
  ...(fluency === undefined ? {} : { fluency }),
});
export const education = (degree: string, area: string): Fact => ({
  ...base(),
  kind: "education",
  institution: "University of Examples",
  degree,
  area,
});
export const certificate = (name: string): Fact => ({ ...base(), kind: "certificate", name });

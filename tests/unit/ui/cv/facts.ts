import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";

const origin = { file: "", path: "" };
export const role = (id: string, more: Partial<FactOf<"role">> = {}): Fact => ({
  id: `fact_${id}`,
  kind: "role",
  origin,
  engagement: "work",
  title: id,
  employer: "Clapper & Sons",
  ...more,
});
export const done = (id: string, of: string, text = id): Fact => ({
  id: `fact_${id}`,
  kind: "achievement",
  origin,
  of: `fact_${of}`,
  text,
});
export const skill = (id: string, ...provedBy: string[]): Fact => ({
  id: `fact_${id}`,
  kind: "skill",
  origin,
  name: id,
  ...(provedBy.length === 0 ? {} : { provedBy: provedBy.map((proof) => `fact_${proof}`) }),
});
export const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id.replace("fact_", ""));

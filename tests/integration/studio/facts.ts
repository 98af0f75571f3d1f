import type { Fact } from "#data/model/owner/master-cv.ts";
import type { ApplianceParts } from "#tests/fakes/appliance-parts.ts";

const origin = { file: "cv.json", path: "" };
export const DONE = "Cut deployments from 41 to 6 minutes.";

/** A short master CV: a person, a role with one thing done, a skill. */
export const FACTS: Fact[] = [
  {
    id: "fact_person1",
    origin,
    kind: "identity",
    name: "Ada Example",
    headline: "Engineer",
    email: "ada@mail.example",
  },
  { id: "fact_summary", origin, kind: "summary", text: "Keeps warehouse systems running." },
  {
    id: "fact_role01",
    origin,
    kind: "role",
    engagement: "work",
    title: "Engineer",
    employer: "Nordhavn Freight",
    start: "2020-03",
  },
  { id: "fact_done01", origin, kind: "achievement", of: "fact_role01", text: DONE },
  { id: "fact_skill1", origin, kind: "skill", name: "PostgreSQL" },
];

export function giveFacts({ store, ownerId, now }: ApplianceParts): void {
  const cv = { id: "cv_000001", version: 1, importedAt: now(), file: "cv.json", sha256: "0".repeat(64) };
  store.transaction(() => store.cvs.add(ownerId, { ...cv, facts: FACTS, notUnderstood: [] }));
}

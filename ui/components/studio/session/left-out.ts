import type { Claim } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Placed } from "../editor/to-document.ts";

/** A fact that could stand in the document, as the claim it would be, and where. */
export type LeftOut = { fact: Fact; claim: Claim } & ({ into: "entry"; of: Id } | { into: "part"; part: string });

/** Facts of the master CV that nothing in the document rests on, and that have a place in it. Pure. */
export function leftOut(text: StudioText, claims: readonly Placed[], facts: readonly Fact[]): LeftOut[] {
  if (text.kind === "letter") return [];
  const used = new Set(claims.flatMap(({ claim }) => claim.factIds));
  const parts = new Set(text.sections.flatMap(({ part }) => part ?? []));
  return facts.flatMap((fact): LeftOut[] => {
    if (used.has(fact.id)) return [];
    const claim = (words: string): Claim => ({ text: words, factIds: [fact.id] });
    switch (fact.kind) {
      case "achievement":
        return used.has(fact.of) ? [{ fact, claim: claim(fact.text), into: "entry", of: fact.of }] : [];
      case "skill":
        return parts.has("skills") ? [{ fact, claim: claim(fact.name), into: "part", part: "skills" }] : [];
      case "interest":
        return parts.has("interests") ? [{ fact, claim: claim(fact.name), into: "part", part: "interests" }] : [];
      case "summary":
        return parts.has("profile") ? [{ fact, claim: claim(fact.text), into: "part", part: "profile" }] : [];
      case "language": {
        const words = fact.fluency ? `${fact.name} – ${fact.fluency}` : fact.name;
        return parts.has("languages") ? [{ fact, claim: claim(words), into: "part", part: "languages" }] : [];
      }
      default:
        return [];
    }
  });
}

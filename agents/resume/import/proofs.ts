import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { canonicalSkill, skillsIn } from "#data/reference/skills.ts";

/** Where something is denied or only looked at, a skill's name proves nothing. */
const NO_PROOF =
  /\b(?:not?|never|without|nor|neither|instead of|rather than|evaluat\w+|n[o']t|nicht|ohne|nie|kein\w*|statt|sans|jamais|sin|nunca|senza)\b|n['’]t\b/iu;

/**
 * The same facts, with each skill told what names it: achievements, roles, projects, degrees and certificates whose own
 * words hold the skill under one of its names, undenied. What a skill already says of its proofs stays.
 */
export function withProofs(facts: readonly Fact[]): Fact[] {
  const proofs = facts.flatMap((fact) => {
    const text = NO_PROOF.test(wordsOf(fact)) ? "" : wordsOf(fact);
    return text === "" ? [] : [{ id: fact.id, text: spaced(text), known: new Set(skillsIn(text)) }];
  });
  const proved = facts.map((fact) => {
    if (fact.kind !== "skill" || fact.provedBy !== undefined) return fact;
    const name = spaced(fact.name);
    const canonical = canonicalSkill(fact.name);
    const provedBy = proofs
      .filter(({ text, known }) => text.includes(name) || (canonical !== null && known.has(canonical)))
      .map(({ id }) => id);
    return provedBy.length > 0 && name.trim() !== "" ? { ...fact, provedBy } : fact;
  });
  return withoutTwins(proved);
}

/** A skill that stands bare in one place and with its heading or level in another is one; what proves either proves it. */
function withoutTwins(facts: readonly Fact[]): Fact[] {
  const skills = facts.filter((fact) => fact.kind === "skill");
  const key = (skill: FactOf<"skill">) => skill.name.toLowerCase();
  const isBare = (skill: FactOf<"skill">) => skill.group === undefined && skill.level === undefined;
  const kept = new Map<string, FactOf<"skill">>();
  for (const skill of skills) {
    const before = kept.get(key(skill));
    if (!before || (isBare(before) && !isBare(skill))) kept.set(key(skill), skill);
  }
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind !== "skill") return [fact];
    const first = kept.get(key(fact));
    if (first !== fact) return isBare(fact) ? [] : [fact];
    const twins = skills.filter((other) => other !== fact && key(other) === key(fact) && isBare(other));
    const provedBy = [...new Set([fact, ...twins].flatMap((skill) => skill.provedBy ?? []))];
    return [provedBy.length > 0 ? { ...fact, provedBy } : fact];
  });
}

function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case "achievement":
      return [fact.text, ...Object.values(fact.star ?? {})].join("\n");
    case "role":
      return fact.summary ?? "";
    case "project":
      return [fact.name, fact.text ?? "", ...(fact.keywords ?? [])].join("\n");
    case "education":
      return [fact.area ?? "", ...(fact.courses ?? [])].join("\n");
    case "certificate":
      return fact.name;
    default:
      return "";
  }
}

/** Lower case with single spaces about each word, so that `Go` is not found in `Google`; `C++` and `C#` stay whole. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*(?:[.][\p{L}\p{N}]+)*/gu) ?? []).join(" ")} `;
}

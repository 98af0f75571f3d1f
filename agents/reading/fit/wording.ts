import { contentStems } from "./content.ts";
import type { Evidence } from "./evidence.ts";
import type { Part } from "./part.ts";

/**
 * For a requirement without any known name: facts that use its words. Shared words are a hint, so only a fact that
 * says nearly all of it meets it.
 */
export function judgeWording(requirement: string, evidence: Evidence): Part {
  const asked = contentStems(requirement);
  const ranked = evidence.exhibits
    .filter((exhibit) => exhibit.fact.kind !== "education" || asked.size <= 4)
    .map((exhibit) => ({ exhibit, shared: [...asked].filter((stem) => exhibit.stems.has(stem)) }))
    .filter(({ shared }) => shared.length >= 2 || (shared.length === 1 && asked.size === 1))
    .sort((a, b) => b.shared.length - a.shared.length);
  const best = ranked[0];
  if (best === undefined)
    return { verdict: "missing", because: "nothing in the CV says this", factIds: [], lacking: [] };
  const share = best.shared.length / asked.size;
  if (share < 0.25 && best.shared.length < 3)
    return { verdict: "missing", because: "nothing in the CV says this", factIds: [], lacking: [] };
  const factIds = ranked
    .filter(({ shared }) => shared.length >= Math.max(2, best.shared.length - 1) || asked.size === 1)
    .slice(0, 3)
    .map(({ exhibit }) => exhibit.fact.id);
  const met = share >= 0.75 && best.shared.length >= 3;
  return {
    verdict: met ? "met" : "partly",
    because: met ? "the CV says this in its own words" : "the CV says something near this",
    factIds,
    lacking: [],
  };
}

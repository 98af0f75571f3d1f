import { canonicalSkill, skillsIn } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";
import type { Evidence } from "./evidence.ts";
import type { Part } from "./part.ts";

/** Words of command of a language on one scale, 1 (some) to 6 (native); tried from the top. */
const LEVELS: readonly { level: number; words: RegExp }[] = [
  {
    level: 6,
    words:
      /\b(?:native|mother tongue|muttersprach\w*|bilingual\w*|langue maternelle|bilingue|nativ[oa]|lengua materna|madrelingua|moedertaal|c2)\b/u,
  },
  {
    level: 5,
    words:
      /\b(?:fluent\w*|fluency|full professional|verhandlungssicher\w*|fliess?end\w*|flussig|courante?|couramment|fluid[oa]|fluidez|fluente|excellent|ausgezeichnet\w*|hervorragend\w*|perfekt\w*|sehr gute?\w*|c1|business fluent|advanced|vloeiend|parfaite?|tres bon(?:ne)?|avanzad[oa]|near-native|master|alto|high)\b/u,
  },
  {
    level: 4,
    words:
      /\b(?:professional|proficien\w+|business|working proficiency|working knowledge|upper[- ]intermediate|gute?\w*|good|strong|solid|b2|bon(?:ne)?|buen[oa]?|maitrise\w*|intermedio alto|confident)\b/u,
  },
  { level: 3, words: /\b(?:intermediate|conversational|b1|mittel\w*|intermediaire|intermedio|limited working)\b/u },
  { level: 2, words: /\b(?:basic\w*|elementary|a2|grundkenntnisse|notions|basico|scolaire|school|elemental)\b/u },
  { level: 1, words: /\b(?:beginner|a1|anfanger|debutant|principiante)\b/u },
];

const levelOf = (text: string) => LEVELS.find(({ words }) => words.test(plain(text)))?.level ?? null;

/** The level asked for near the language's name; a language that is only named is asked for at working level. */
function askedLevel(language: string, requirement: string): number {
  const own = requirement
    .split(/[,;/]|\b(?:and|und|et|y|e|sowie)\b/iu)
    .find((part) => skillsIn(part).includes(language));
  return levelOf(own ?? "") ?? levelOf(requirement) ?? 4;
}

/** How the master CV answers a request for one language; the level counts only where both sides state it. */
export function judgeLanguage(language: string, requirement: string, evidence: Evidence): Part {
  const fact = evidence.of("language").find((each) => canonicalSkill(each.name) === language);
  if (fact === undefined) {
    const elsewhere = evidence.showing(language).filter((exhibit) => exhibit.fact.kind !== "language");
    if (elsewhere.length > 0) {
      return {
        verdict: "partly",
        because: `${language} appears in the CV, not among its languages`,
        factIds: elsewhere.slice(0, 2).map((exhibit) => exhibit.fact.id),
        lacking: [],
      };
    }
    return { verdict: "missing", because: `the CV names no ${language}`, factIds: [], lacking: [language] };
  }
  const has = fact.fluency === undefined ? null : levelOf(fact.fluency);
  const asked = askedLevel(language, requirement);
  const stated = fact.fluency === undefined ? "at a level it does not state" : `as “${fact.fluency}”`;
  if (has === null)
    return { verdict: "partly", because: `the CV names ${language} ${stated}`, factIds: [fact.id], lacking: [] };
  const verdict = has >= asked ? "met" : has >= asked - 2 ? "partly" : "missing";
  return {
    verdict,
    because: `the CV names ${language} ${stated}`,
    factIds: [fact.id],
    lacking: verdict === "missing" ? [language] : [],
  };
}

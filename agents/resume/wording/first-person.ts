/**
 * An achievement as a sentence about the owner. CVs leave the subject out ("Built a loader"); where the first word is
 * surely a verb the subject can be put back without changing a word: `lead` is what stands before the verb.
 */
export type FirstPerson = { lead: string | null; rest: string };

const IRREGULAR =
  "began bought brought built caught chose cut did drew drove fell found fought gave got grew held kept knew led made met overhauled oversaw paid put ran read rebuilt redid rewrote rose saw sent set shrank shrunk sold spent split spoke spun stood strove sought swept taught took thought threw told undertook upheld went won withdrew wrote";
const PRESENT =
  "advise analyse analyze automate build coach code coordinate create deliver deploy design develop direct document drive ensure guide head implement improve lead maintain manage mentor monitor operate organise organize own oversee plan prepare produce program research review run supervise support teach test train translate write";
// Participles that tell what was done to the owner, and adjectives that look like verbs.
const NOT_ACTIVE =
  "accomplished accredited acquainted advanced aged appointed assigned automated-testing awarded based born certified chosen commended credited dedicated detailed distributed educated elected embedded employed engaged entrusted experienced featured given headquartered hired honored honoured interested invited involved licensed limited listed motivated named nominated promoted proven published qualified ranked recognised recognized recruited related required rewarded seasoned selected self-employed shortlisted skilled specialised specialized specified tasked titled trusted united unpaid used varied";

// What is done with somebody or something and to nobody.
const TOGETHER =
  "acted agreed aligned assisted collaborated competed complied connected consulted cooperated coordinated corresponded engaged experimented helped interacted interfaced liaised mixed negotiated partnered talked teamed volunteered worked";

const together = new Set(TOGETHER.split(" "));
const irregular = new Set(IRREGULAR.split(" "));
const present = new Set(PRESENT.split(" "));
const notActive = new Set(NOT_ACTIVE.split(" "));

/** Null where it cannot be told for certain that the sentence lacks only its "I". `goesOn` allows the present tense. */
export function firstPerson(text: string, language: string, goesOn: boolean): FirstPerson | null {
  const source = text.trim();
  // One sentence: in a second one the subject would be missing again.
  if (/[.!?]\s+\p{Lu}/u.test(source) || source.length > 420 || UNFINISHED.test(source)) return null;
  const isActive = ACTIVE[language];
  if (!isActive) return null;
  const body = withFullStop(source);
  if (isActive(body, goesOn)) return { lead: null, rest: lowered(body) };
  const leading = language === "en" ? LEADING.exec(body) : null;
  const [, lead, rest] = leading ?? [];
  return lead && rest && isActive(rest, false) && /^\p{Ll}/u.test(rest) ? { lead, rest } : null;
}

const UNFINISHED = /\b(?:and|or|with|for|to|of|in|the|a|und|oder|mit|für|von)[\s.,;]*$/iu;

/** A circumstance before the verb: "After two incidents, introduced …". */
const LEADING =
  /^((?:After|As|Before|During|Facing|Following|In|Over|Through|Together with|Under|When|While|Within|With)\s[^,;:.]{3,140}),\s+(.+)$/su;

const ACTIVE: Readonly<Record<string, (text: string, goesOn: boolean) => boolean>> = {
  en: activeInEnglish,
  de: activeInGerman,
  es: activeInSpanish,
};

/** First persons of the past: they end alike, and few nouns at a sentence's beginning do. */
function activeInSpanish(text: string): boolean {
  const [first = "", second = ""] = text.split(/\s+/);
  const isPast = /^\p{Lu}\p{Ll}+(?:[^aeiou]é|[^aeiou]í|aí|uí|uje|ije|ice|use|uve|ude)$/u.test(first);
  return (
    isPast && !/^(?:café|comité|bebé|chalé|té|jardí|aquí|allí|así|sí|mí|base|clase)$/iu.test(first) && second !== ""
  );
}

function activeInEnglish(text: string, goesOn: boolean): boolean {
  const [first = "", second = "", third = ""] = text.split(/\s+/);
  const adverb = /^\p{L}+ly$/u.test(first);
  const [verb, next, later] = adverb ? [second, third, ""] : [first, second, third];
  const word = verb.toLowerCase();
  if (!/^[a-z][a-z-]+$/.test(word) || notActive.has(word)) return false;
  if (goesOn && present.has(word)) return true;
  const isPast = irregular.has(word) || /[a-z]{2}ed$/.test(word);
  // "Deployed with Docker" lacks what was deployed.
  if (/^with$/i.test(next) && word.endsWith("ed") && !together.has(word)) return false;
  // "Mentored by seniors" happened to the owner; "cut by 40 %" did not.
  return isPast && !(next.toLowerCase() === "by" && !/^[\d~<>]/.test(later)) && !/^as$/i.test(next);
}

function activeInGerman(text: string): boolean {
  const [first = ""] = text.split(/\s+/);
  return (
    /^\p{Lu}?[\p{Ll}]+(?:ierte|elte|erte|itete|aute|llte|kte|tzte|nkte|rnte|ente|öhte)$/u.test(first) &&
    !/(?:experte|werte|orte|karte|akte)$/iu.test(first)
  );
}

/** The first letter small, unless the word is a name by its other letters. */
function lowered(text: string): string {
  return /^\p{Lu}[\p{Ll}-]*(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function withFullStop(text: string): string {
  return /[.!?…]["”)]?$/u.test(text.trim()) ? text.trim() : `${text.trim().replace(/[;,:]$/, "")}.`;
}

import type { Claim } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { LEANS, wordCount } from "../document/head/profile.ts";
import { sentencesOf } from "../evidence/reading/normalise.ts";
import { bestFirst, ofKind } from "../select/order.ts";
import type { RelevanceMap } from "../select/relevance.ts";
import { type LetterRules, saysForbidden } from "./rules.ts";

const LONGEST = 45;
/** A longer summary is a document of its own. */
const LOOKED_AT = 5000;

/** Somebody speaks of themselves; a CV's usual "Experienced nurse with …" does not, and is no sentence of a letter. */
const SPEAKS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})I(?:['’]m|['’]ve)?(?!\p{L})/u,
  de: /(?<!\p{L})ich(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je(?!\p{L})|j['’])/iu,
  es: /^(?:Abro|Cuido|Hablo|Trabajo|Dirijo|Busco|Creo|Conozco|Sé|Me|He|Soy|Tengo|Disfruto|Prefiero|Aprendo|Llevo|Vengo)(?!\p{L})/u,
};

type From = {
  facts: readonly Fact[];
  relevance: RelevanceMap;
  language: string;
  rules: LetterRules;
  /** Texts that the CV beside the letter has already. */
  told: ReadonlySet<string>;
};

/**
 * What the owner says of themselves in sentences of their own: statements, nearest to the posting first, then what the
 * summary says in the first person, what the CV does not print first.
 */
export function motivesOf({ facts, relevance, language, rules, told }: From, most: number): Claim[] {
  const fits = (text: string) =>
    wordCount(text) <= LONGEST && !saysForbidden(text, rules) && !rules.mustMention.includes(text);
  const statements = bestFirst(ofKind(facts, "statement"), relevance).map(({ id, text }) => ({ text, factIds: [id] }));
  const speaks = SPEAKS[language];
  const said = ofKind(facts, "summary").flatMap((fact) => (speaks ? spoken(fact, speaks) : []));
  const fresh = said.toSorted((a, b) => Number(told.has(a.text)) - Number(told.has(b.text)));
  const chosen = [...statements, ...fresh].filter(({ text }) => fits(text)).slice(0, most);
  // In the order the owner says them.
  return [...statements, ...said].filter((claim) => chosen.includes(claim));
}

function spoken({ id, text }: FactOf<"summary">, speaks: RegExp): Claim[] {
  return sentencesOf(text.slice(0, LOOKED_AT))
    .filter((sentence) => speaks.test(sentence) && !LEANS.test(sentence) && /[.!]$/u.test(sentence))
    .map((sentence) => ({ text: sentence, factIds: [id] }));
}

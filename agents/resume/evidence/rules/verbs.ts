import { COLLECTIVE_WORDS, OWN_SUBJECT_WORDS, POSITION_WORDS } from "#data/reference/wording/marks.ts";
import { IRREGULAR_FORMS } from "#data/reference/wording/irregular.ts";
import type { Unit } from "../ground.ts";
import { withinParts } from "../reading/compounds.ts";
import { isPast, looksDone } from "../reading/deeds.ts";
import { words } from "../reading/language.ts";
import {
  isLink,
  isRate,
  isVerb,
  negates,
  sameWord,
  says,
  type Sentence,
  type Token,
  within,
} from "../reading/tokens.ts";
import { placesOf } from "./ties/nearest.ts";
import { isUnderLight, LESSONS, taughtIn, thingsOf } from "./lessons.ts";
import { capital, isLight } from "./words.ts";

const COLLECTIVE = words(COLLECTIVE_WORDS);
const OWN_SUBJECT = words(OWN_SUBJECT_WORDS);
/** Words behind which something else than the verb's object is named. */
const BARRIERS = words("by used using which who whom that while when where durch qui que dont");
/** "The maintenance of firmware" maintains the firmware. */
const OF = words("of von vom de du des d del der");

/** A verb keeps the thing it was done to: "built documentation for the API" is no "built the API". */
export function movedVerb(sentence: Sentence, unit: Unit): string | null {
  for (const [index, verb] of sentence.entries()) {
    if (!looksDone(sentence, index) || verb.meanings.some((name) => SHARED.has(name))) continue;
    // "Restructured onboarding": the second is a thing.
    const lead = sentence[index - 1];
    if (lead && verb.word.endsWith("ing") && lead.clause === verb.clause && looksDone(sentence, index - 1)) continue;
    // "Peer tutoring" is a thing when nothing stands behind it.
    const next = sentence[index + 1];
    const isLast = next === undefined || next.clause !== verb.clause || isLink(next);
    if (lead && isLast && verb.word.endsWith("ing") && lead.clause === verb.clause && says(lead) && !lead.quantity)
      continue;
    const objects = objectsOf(sentence, index);
    if (objects.length === 0 || isLight(verb, sentence, unit.sentences.flat())) continue;
    const places = placesOf(verb, unit.sentences);
    // Words without a meaning of their own are judged as words.
    if (places.length === 0) continue;
    const isKnown = isVerb(verb);
    const kept = places.some(({ other, at }) => {
      const own = isOfThem(other, at) ? objectsBefore(other, at) : objectsOf(other, at);
      const inName = /(?:ion|ment|ing)$/.test(other[at]?.word ?? "") && other[at - 1] ? other.slice(at - 1, at) : [];
      const reach =
        own.length > 0 || !isKnown
          ? [...own, ...inName]
          : other.filter((token) => token.clause === other[at]?.clause && says(token));
      if (
        verb.meanings.some((name) => LESSONS.has(name)) &&
        objects.some((object) => within(object, taughtIn(other, at)))
      )
        return true;
      if (isUnderLight(other, at) && objects.some((object) => within(object, thingsOf(other, at)))) return true;
      return objects.some((object) => withinParts(object, reach)) || reachesBack(other, at, objects);
    });
    if (!kept) return `its facts do not say “${verb.surface}” of “${objects.at(-1)?.surface}”`;
  }
  return null;
}

/** "Grew herbs in a greenhouse and sold them" sold herbs. */
const isOfThem = (sentence: Sentence, at: number) => THEM.has(sentence[at + 1]?.word ?? "");
const THEM = words("them it sie ihn");
function objectsBefore(sentence: Sentence, at: number): Token[] {
  const before = sentence.slice(0, at).findLastIndex((_, index) => looksDone(sentence, index));
  return before < 0 ? objectsOf(sentence, at) : objectsOf(sentence, before);
}

/** A thing told in the clause before: "built a loader that parses gauges, cutting manual work". */
function reachesBack(other: Sentence, at: number, objects: readonly Token[]): boolean {
  const clause = other[at]?.clause;
  const before = other.slice(0, at).filter((token) => token.clause === clause && says(token) && !token.quantity);
  const [head] = before;
  return head !== undefined && !isVerb(head) && objects.some((object) => within(object, before));
}

/** The words of the first name behind a verb, or before it where nothing stands behind. */
function objectsOf(sentence: Sentence, at: number): Token[] {
  const found: Token[] = [];
  const verb = sentence[at];
  let things = 0;
  for (const [offset, token] of sentence.slice(at + 1).entries()) {
    const isFirst = found.length === 0;
    if (isFirst && offset === 0 && OF.has(token.word)) {
      found.push(...thingBefore(sentence, at));
      continue;
    }
    // "Saving 8 % on costs": a measure stands before the thing.
    const isMeasured =
      isFirst && isLink(token) && sentence.slice(at + 1, at + 1 + offset).some(({ quantity }) => quantity);
    if (isMeasured) found.push(...thingBefore(sentence, at));
    // "Tended to residents".
    else if (isFirst && offset === 0 && token.word === "to") continue;
    else if (isFirst && (isLink(token) || BARRIERS.has(token.word))) break;
    if (token.clause !== verb?.clause && (isFirst || !isListed(sentence, at + 1 + offset))) break;
    if (!isFirst && (isLink(token) || BARRIERS.has(token.word)) && things > 0) {
      if (OF.has(token.word) && found.every((it) => COLLECTIVE.has(it.word))) continue;
      break;
    }
    if (isVerb(token) && /[a-z]{2}ed$/.test(token.word)) break;
    if (says(token) && !token.quantity && !negates(token) && !isRate(token)) {
      found.push(token);
      if (!COLLECTIVE.has(token.word)) things++;
    }
  }
  // "Maintained and monitored servers": the second verb has the thing of both.
  const next = sentence.findIndex((token, index) => index > at && says(token));
  if (found.length === 0 && isJoined(sentence, at, next)) return objectsOf(sentence, next);
  if (found.length > 0) return found;
  return thingBefore(sentence, at);
}

function isJoined(sentence: Sentence, at: number, next: number): boolean {
  const [verb, other] = [sentence[at], sentence[next]];
  if (!verb || !other || next > at + 2 || other.part !== verb.part) return false;
  const isPair =
    other.clause !== verb.clause || /^(?:and|or|und|oder|et|ou|y|o|but)$/.test(sentence[at + 1]?.word ?? "");
  return isPair && (isVerb(other) || IRREGULAR_FORMS.has(other.word) || /[a-z]{2}(?:ed|ing|te)$/.test(other.word));
}

/** "Ansible eingeführt", "35 services were migrated": what stands before a verb, back to the verb before it. */
function thingBefore(sentence: Sentence, at: number): Token[] {
  const found: Token[] = [];
  for (const token of sentence.slice(0, at).toReversed()) {
    if ((isVerb(token) && !isNoun(token)) || token.part !== sentence[at]?.part) break;
    if (says(token) && !token.quantity && !negates(token)) found.push(token);
  }
  return found.toReversed();
}

/** A deed as a thing: "Einführung", "time to hire". */
const isNoun = (token: Token) =>
  (token.language === "de" && capital(token) && (!token.first || token.word.endsWith("ung"))) ||
  /(?:ion|ment|hire|ción)s?$/.test(token.word);

/** "Code reviews and unit tests": a second thing of the same verb. */
function isListed(sentence: Sentence, at: number): boolean {
  const first = sentence.slice(at).find(says);
  return (
    first !== undefined &&
    !first.quantity &&
    !looksDone(sentence, sentence.indexOf(first)) &&
    !/(?:ed|ing)$/.test(first.word) &&
    first.part === sentence[at - 1]?.part
  );
}

/** Who may do something in the owner's stead. */
const DOERS = words(`
  team teams group groups company companies colleague colleagues agency department partner partners vendor vendors supplier contractor contractors
  manager managers supervisor boss they he she others consultants freelancers students staff committee board client clients customer office
  kollege kollegen kollegin firma agentur abteilung dienstleister partner vorgesetzter chef andere berater
  équipe collègues agence service prestataire entreprise equipo compañeros agencia departamento proveedor empresa
`);
const POSITIONS = words(POSITION_WORDS);
/** Deeds done with others: what limits them is asked elsewhere. */
const SHARED = words("COLLABORATE HELP");
const COMPANY = words("together jointly");
const AUXILIARY = words("was were been being be is are it its which has have had wurde wurden été fue fueron");

/** Another doer than the owner stays named: "the team built" is no "built". */
export function droppedDoer(sentence: Sentence, unit: Unit): string | null {
  for (const [index, verb] of sentence.entries()) {
    if (verb.neutral || COMPANY.has(verb.word)) continue;
    if (!looksDone(sentence, index) && !/[a-z]{2}ed$|[éí]$/.test(verb.word)) continue;
    const places = placesOf(verb, unit.sentences);
    if (places.length === 0) continue;
    // Spanish tells in the ending who did it: "presentó" is no "presenté".
    const isTurned = (word: string | undefined) =>
      verb.language === "es" && /[éí]$/.test(verb.word) && /(?:ó|aron|ieron)$/.test(word ?? "");
    if (places.every(({ other, at }) => isTurned(other[at]?.word)))
      return `its facts have somebody else do “${verb.surface}”`;
    const own = places.some(({ other, at }) => {
      if (isOnlyMeant(other, at) && index === 0) return false;
      const [next, later] = [other[at + 1], other[at + 2]];
      // "Reduced by 40 %" has a quantity for its by; "mentored by" has a doer.
      const isSuffered = at <= 1 && next !== undefined && BY.has(next.word) && later !== undefined && !later.quantity;
      if (isSuffered) return BY.has(sentence[index + 1]?.word ?? "");
      const agent = agentOf(other, at);
      if (agent) return sentence.some((token, by) => BY.has(token.word) && within(agent, sentence.slice(by)));
      if (index === 0 && happened(other, at)) return false;
      const doer = doerOf(other, at);
      const claimed = doerOf(sentence, index, false);
      // "14 nurses trained in hygiene": it was done to them, as the fact says.
      const after = sentence[index + 1];
      const isDoneTo =
        index > 0 &&
        Boolean(sentence[0]?.quantity) &&
        (!after || after.neutral || after.clause !== verb.clause) &&
        isPast(verb);
      if (claimed && doer === null && isDoneTo && within(claimed, objectsOf(other, at))) return true;
      if (claimed && (!doer || !sameWord(doer, claimed))) return false;
      return (
        doer === null ||
        within(
          doer,
          sentence.filter((token) => token !== verb),
        )
      );
    });
    if (!own) return `its facts have somebody else do “${verb.surface}”`;
  }
  return null;
}

const RELATIVE = words("that which who whom die der qui que where while when");

/** Who did it where that was not the owner; null where it was, or was a thing. */
function doerOf(sentence: Sentence, at: number, asksBack = true): Token | null {
  const clause = sentence[at]?.clause;
  const all = sentence.slice(0, at).filter((token) => token.clause === clause);
  const opening = all.findLastIndex((token) => RELATIVE.has(token.word));
  // "The agency that built it" did, and in "the engine that the team built", the team.
  const antecedent = all.slice(0, Math.max(0, opening)).findLast(says);
  if (opening >= 0 && opening === all.length - 1)
    return asksBack && antecedent && DOERS.has(antecedent.word) ? antecedent : null;
  const before = all.slice(opening + 1);
  const subject = before.findLast((token) => says(token) && !token.quantity && !token.word.endsWith("ly"));
  const lead = before.at(-1);
  if (lead && (OWN_SUBJECT.has(lead.word) || BARRIERS.has(lead.word))) return null;
  if (!subject || isVerb(subject)) return null;
  // "With the team, built": the word before it is not its subject.
  const start = before.indexOf(subject);
  const opens = before.slice(0, start).findLast((token) => isLink(token) || BARRIERS.has(token.word));
  const isSubject = !opens && !before.slice(0, start).some(isVerb);
  const isAux = lead !== undefined && lead !== subject && lead.neutral && !AUXILIARY.has(lead.word);
  if (!isSubject || isAux) return null;
  const isDoer =
    DOERS.has(subject.word) ||
    isOther(subject, before) ||
    (subject.language !== "de" && capital(subject) && !subject.first && start > 0 && subject.meanings.length === 0);
  return isDoer ? subject : null;
}

/** "Software written in Go by the core team": who did it stands behind. */
function agentOf(sentence: Sentence, at: number): Token | null {
  const von = sentence.slice(0, at).findLastIndex((token) => token.word === "von");
  if (von >= 0 && sentence[von]?.clause === sentence[at]?.clause && isSomebody(sentence, von)) {
    return sentence.slice(von + 1).find((token) => DOERS.has(token.word)) ?? null;
  }
  if (at === 0 || sentence[at - 1]?.clause !== sentence[at]?.clause) return null;
  const by = sentence.findIndex(
    (token, index) => index > at && token.part === sentence[at]?.part && BY.has(token.word),
  );
  if (by < 0 || sentence[by]?.word === "von" || sentence[by]?.word === "por" || sentence[by]?.word === "par")
    return null;
  if (sentence.slice(at + 1, by).some(isVerb)) return null;
  const agent = sentence.slice(by + 1).find((token) => says(token));
  return agent && !agent.quantity && !isVerb(agent) && !agent.word.endsWith("ing") && isSomebody(sentence, by)
    ? agent
    : null;
}

/** The name behind a "by" is of people. */
function isSomebody(sentence: Sentence, by: number): boolean {
  const run = sentence
    .slice(by + 1, by + 5)
    .filter((token) => says(token) && token.clause === sentence[by + 1]?.clause);
  return run.some((token) => DOERS.has(token.word) || POSITIONS.has(token.word.replace(/s$/, "")));
}

/** "Sales grew while I was away": what came about is no deed, unless a deed of the owner's stands before it. */
function happened(sentence: Sentence, at: number): boolean {
  const [head] = sentence;
  const isChange = sentence[at]?.meanings.some((name) => name === "INCREASE" || name === "REDUCE") ?? false;
  const before = sentence.slice(0, at);
  if (!isChange || at === 0 || !head || before.some((token) => token.clause !== head.clause)) return false;
  return !before.some(
    (token, index) => looksDone(sentence, index) || LINKING.has(token.word) || /(?:ed|ly)$/.test(token.word),
  );
}

const LINKING = words("was were been be wurde wurden été fue i ich je");

/** "The engineer built" and "engineers built" are others; "Engineer building" is the owner. */
function isOther({ word }: Token, before: readonly Token[]): boolean {
  if (POSITIONS.has(word)) return before.some((token) => token.word === "the" || token.word === "a");
  return word.endsWith("s") && POSITIONS.has(word.slice(0, -1));
}

const BY = words("by von par por");

/** "A case for opening a shop" opened none. */
function isOnlyMeant(sentence: Sentence, at: number): boolean {
  return (
    at > 1 &&
    !sentence.slice(0, at).some(({ meanings }) => meanings.includes("RESPONSIBLE")) &&
    (sentence[at]?.word ?? "").endsWith("ing") &&
    ["for", "of", "on", "about", "towards"].includes(sentence[at - 1]?.word ?? "")
  );
}

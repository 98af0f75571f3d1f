import type { Unit } from "../../ground.ts";
import { isPast, looksDone } from "../../reading/deeds.ts";
import { words } from "../../reading/language.ts";
import { phrasesOf } from "../../reading/phrases.ts";
import { isVerb, says, type Sentence, type Token, within } from "../../reading/tokens.ts";
import { placesOf } from "./nearest.ts";

type Place = { other: Sentence; at: number };

const FRAMES = new Set("RESPONSIBLE HELP CONDUCT EVENT GIVE PROVIDE LEAD MANAGE COORDINATE ORGANISE".split(" "));

/** What a fact only names, tells of others, or says by the way is no deed of the owner. */
export function dreamtDeed(sentence: Sentence, unit: Unit): string | null {
  for (const [index, verb] of sentence.entries()) {
    if (
      verb.quantity ||
      verb.neutral ||
      verb.meanings.includes("HELP") ||
      verb.meanings.includes("MEMBER") ||
      !(looksDone(sentence, index) || isDone(verb) || isVerb(verb) || (verb.language === "de" && index === 0))
    )
      continue;
    const places = placesOf(verb, unit.sentences);
    if (places.length === 0) continue;
    const claimed = { other: sentence, at: index };
    const isFirst =
      index <= 1 || sentence[index - 1]?.clause !== verb.clause || JOINERS.has(sentence[index - 1]?.word ?? "");
    const isStrange = (place: Place) =>
      isTold(place, claimed) ||
      isOfAnother(place) ||
      (isFirst && !verb.word.endsWith("ing") && happened(place, verb)) ||
      (verb.language === "en" &&
        looksDone(sentence, index) &&
        (!NOUN.test(verb.word) || index <= 1) &&
        isOnlyNamed(place)) ||
      (isFirst && isDone(verb) && !isByTheWay(claimed) && (isByTheWay(place) || isSuffered(place, claimed)));
    if (places.every(isStrange)) return `its facts do not say that the owner did “${verb.surface}”`;
  }
  return null;
}

const NOUN = /(?:ion|ment)s?$/;
const JOINERS = words("and or und oder sowie et ou y o");
const isDone = (token: Token) => (token.language === "en" ? isPast(token) : /(?:é|í|te|iert)$/.test(token.word));

/** "Prepared slides for a presentation" presented nothing. */
function isOnlyNamed({ other, at }: Place): boolean {
  const token = other[at] as Token;
  if (!NOUN.test(token.word)) return false;
  const isFramed = other.slice(0, at).some(({ meanings }) => meanings.some((name) => FRAMES.has(name)));
  const phrase = phrasesOf(other).find(({ words: run }) => run.includes(token));
  if (isFramed || !phrase) return false;
  const isOthers = phrase.words.some(({ surface }) => /\p{L}['’]s$/u.test(surface));
  return isOthers || phrase.ties.every((tie) => tie === "for" || tie === "about" || tie === "to");
}

const RELATIVE = words("that which who whom qui que");
const MAKERS = new Set(
  "BUILD CREATE WRITE DESIGN INTRODUCE SETUP AUTOMATE LAUNCH ORGANISE NEGOTIATE ACHIEVE LEAD INSTALL DEPLOY MIGRATE PLAN REPLACE PUBLISH IMPROVE".split(
    " ",
  ),
);

/** "A film that won a prize": the film did, unless the owner made it. "Interviews that Dr. Seidel conducted" are hers. */
function isTold({ other, at }: Place, claimed: Place): boolean {
  const [told, said] = [relativeOf(other, at), relativeOf(claimed.other, claimed.at)];
  if (!told) return false;
  const kept = (token: Token | undefined) => token !== undefined && within(token, claimed.other);
  if (told.subject) return !(kept(told.subject) && (said?.subject || said?.antecedent));
  const isMade = other.slice(0, told.at).some(({ meanings }) => meanings.some((name) => MAKERS.has(name)));
  const isTeam = told.antecedent !== undefined && TEAMS.has(told.antecedent.word);
  const isLater =
    claimed.at > 1 && (claimed.other[claimed.at - 1]?.word === "to" || claimed.other[claimed.at]?.clause !== 0);
  if (isMade || isTeam || isLater) return !told.made.some(kept);
  return !(said?.antecedent && told.antecedent && within(said.antecedent, [told.antecedent]));
}

const TEAMS = words("team teams group groups crew in_a_team in_the_team équipe equipo");

/** The relative pronoun over a verb, what it stands for, and who else is its subject. */
function relativeOf(sentence: Sentence, at: number) {
  const clause = sentence[at]?.clause;
  const from = sentence.findLastIndex((token, index) => index < at && RELATIVE.has(token.word));
  const opener = sentence.find((token) => token.clause === clause);
  // ", cutting costs" goes back to the deed; "and cut costs" goes on with the clause.
  const isJoined = opener !== undefined && JOINERS.has(opener.word) && clause === (sentence[from]?.clause ?? 0) + 1;
  const isOver = from > 0 && (clause === sentence[from]?.clause || isJoined);
  if (!isOver || (sentence[from]?.language === "en" && sentence[from]?.word === "que")) return null;
  const between = sentence.slice(from + 1, at);
  if (between.some(({ word }) => /^(?:i|we|ich|wir|je|yo)$/.test(word))) return null;
  const subject = between.find(
    (token) => says(token) && !token.quantity && !isVerb(token) && !/(?:ly|ed)$/.test(token.word),
  );
  const deed = sentence.findLastIndex((_, index) => index < from && looksDone(sentence, index));
  const made = sentence.slice(deed + 1, from).filter((token) => says(token) && !token.quantity);
  return {
    at: from,
    made,
    antecedent: sentence.slice(0, from).findLast((token) => says(token) && !token.quantity),
    subject,
  };
}

/** "Sorted donated clothes", "equipment rented from a firm", "operating theatres": told of the thing. */
function isByTheWay({ other, at }: Place): boolean {
  const [before, token, next] = [other[at - 1], other[at], other[at + 1]];
  if (!before || !token || token.language !== "en" || before.clause !== token.clause) return false;
  const isThing = next !== undefined && says(next) && !next.quantity && next.clause === token.clause;
  const isLed = before.quantity !== null || /^(?:the|an?|of|for|with|in|from|to|at)$/.test(before.word);
  if (token.word.endsWith("ing")) return before.quantity !== null && isThing;
  if (!/[a-z]{2}ed$/.test(token.word) || token.word.startsWith("un")) return false;
  if (isLed || looksDone(other, at - 1)) return isThing;
  const isNoun = says(before) && !isVerb(before) && !before.quantity;
  const hasDeed = other.slice(0, at - 1).some((_, index) => looksDone(other, index));
  return isNoun && hasDeed && next !== undefined && /^(?:from|by|at|in|on|for|to)$/.test(next.word);
}

const BE = words("was were been being be is are got wurde wurden worden été fue fueron");

/** "Was adopted by two depots" adopted nothing, and "was trained in SAP" trained nobody. */
function isSuffered({ other, at }: Place, { other: sentence, at: index }: Place): boolean {
  const isOwn = at === 1 && BE.has(other[0]?.word ?? "");
  const by = other.findIndex((token, place) => place > at && token.clause === other[at]?.clause && BY.test(token.word));
  const agent = other[by + 1];
  const isAgent = by > 0 && agent !== undefined && (agent.quantity?.unit ?? "") === "" && !agent.word.endsWith("ing");
  const isKept = sentence.slice(index).some(({ word }) => BY.test(word)) || BE.has(sentence[index - 1]?.word ?? "");
  return (isOwn || (isAgent && BE.has(other[at - 1]?.word ?? ""))) && !isKept;
}

const BY = /^(?:by|von|par|por)$/;

/** German: "die Auswahl traf die Leitung", where the thing stands first and the doer behind its verb. */
function isOfAnother({ other, at }: Place): boolean {
  const [before, token, article, doer] = [other[at - 1], other[at], other[at + 1], other[at + 2]];
  if (token?.language !== "de" || !before || !article || !doer || /^\p{Lu}/u.test(token.surface)) return false;
  const isVerbal =
    /^(?:die|der|das|ein|eine)$/.test(article.word) && /^\p{Lu}/u.test(doer.surface) && /^\p{Lu}/u.test(before.surface);
  const opens = other.slice(0, at).filter(({ clause }) => clause === token.clause);
  return (
    isVerbal &&
    opens.length <= 3 &&
    doer.clause === token.clause &&
    opens.every(({ surface, neutral }) => neutral || /^\p{Lu}/u.test(surface)) &&
    at > 1
  );
}

const INTRANSITIVE = words("rose fell sank stieg stiegen sank sanken wuchs wuchsen");

/** "Sales rose" while the owner sold ice cream: nobody says that they raised them. */
const happened = ({ other, at }: Place, verb: Token) =>
  INTRANSITIVE.has(other[at]?.word ?? "") && !INTRANSITIVE.has(verb.word) && at > 0 && other[at - 1]?.quantity === null;

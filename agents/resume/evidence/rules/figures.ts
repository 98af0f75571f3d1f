import { COLLECTIVE_WORDS } from "#data/reference/wording/marks.ts";
import { monthOf } from "../../import/months.ts";
import type { Unit } from "../ground.ts";
import { besideOf } from "./measures.ts";
import { isPartOfOne, withinParts } from "../reading/compounds.ts";
import { looksDone } from "../reading/deeds.ts";
import { words } from "../reading/language.ts";
import { type Quantity, supports } from "../reading/quantities.ts";
import { isLink, isRate, isVerb, sameWord, says, type Sentence, type Token, within } from "../reading/tokens.ts";

type Place = { sentence: Sentence; at: number };

/** Every quantity must be one of the unit's, said of the same thing, as often, and at the same end of a span. */
export function strangeFigure(sentence: Sentence, unit: Unit): string | null {
  for (const [at, { quantity: claimed }] of sentence.entries()) {
    if (!claimed) continue;
    const places = unit.sentences.flatMap((other) =>
      other.flatMap(({ quantity }, index) =>
        quantity && supports(quantity, claimed) ? [{ sentence: other, at: index }] : [],
      ),
    );
    if (places.length === 0) return unsupported(claimed, unit);
    const place = { sentence, at };
    if (!places.some((own) => isSameEnd(place, own)))
      return `its facts say “${claimed.text}” in another way (from, to, by)`;
    if (!places.some((own) => isSameEnd(place, own) && isSameRate(place, own)))
      return `its facts say “${claimed.text}” of another time`;
    if (!places.some((own) => isSameEnd(place, own) && isSameRate(place, own) && isOfSameThing(place, own))) {
      return `its facts say “${claimed.text}” of something else`;
    }
  }
  return null;
}

/** Tells a hedge dropped from a figure that is not there at all. */
function unsupported(claimed: Quantity, unit: Unit): string {
  const bound = unit.sentences
    .flat()
    .find(({ quantity }) => quantity?.figure === claimed.figure && quantity.unit === claimed.unit);
  return bound
    ? `its facts say “${claimed.text}” less surely or otherwise bounded`
    : `“${claimed.text}” is in none of its facts`;
}

const wordAt = ({ sentence, at }: Place, offset: number) => sentence[at + offset]?.word ?? "";

const FROM = words("from von since seit de desde depuis ab");
const TO = words("to auf bis until till à hasta");
const ROMANCE_TO = words("a al");
export const leadsTo = (token: Token | undefined) =>
  token !== undefined &&
  (TO.has(token.word) || (ROMANCE_TO.has(token.word) && ["es", "it", "pt"].includes(token.language)));
const AT_END = words("at bei");
const IN = words("in im en");
const BY = words("by um");

type End = "from" | "to" | "by" | "in" | "";

/** Which end of a span a quantity is, or by how much something changed. */
function endOf(place: Place): End {
  const isDated = monthOf(wordAt(place, -1)) !== null;
  const lead = wordAt(place, isDated ? -2 : -1);
  const next = place.sentence[place.at + 2];
  const isTo = leadsTo(place.sentence[place.at - (isDated ? 2 : 1)]);
  const opens = leadsTo(place.sentence[place.at + 1]) && Boolean(next?.quantity);
  const closes = isTo && Boolean(place.sentence[place.at - 2]?.quantity);
  if (opens) return isTo ? "to" : "from";
  if (closes) return "to";
  if (isYear(place)) return FROM.has(lead) ? "from" : isTo ? "to" : IN.has(lead) ? "in" : "";
  if (!isOfChange(place)) return "";
  if (isTo) return "to";
  if (lead === "from" && place.sentence[place.at]?.quantity?.unit !== "") return "from";
  return BY.has(lead) ? "by" : AT_END.has(lead) ? "to" : "";
}

/** "Rose to 85 %" is neither "rose by 85 %" nor "rose 85 %"; "in 2020" is not "since 2020". */
function isSameEnd(claimed: Place, fact: Place): boolean {
  const [said, meant] = [endOf(claimed), endOf(fact)];
  const month = monthOf(wordAt(claimed, -1));
  if (isYear(claimed) && month !== null && month !== monthOf(wordAt(fact, -1))) return false;
  if (said === meant) return true;
  if (fact.sentence[fact.at]?.quantity?.unit === "" && said === "by") return false;
  if (isYear(claimed)) return (said === "in" && meant === "") || (said === "" && (meant === "in" || meant === "from"));
  return (said === "by" && meant === "") || (said === "" && meant === "by");
}

export function isYear({ sentence, at }: Place): boolean {
  const quantity = sentence[at]?.quantity;
  return quantity !== undefined && quantity?.unit === "" && /^(?:19|20)\d\d$/.test(quantity.text);
}

const CHANGES = words("REDUCE INCREASE IMPROVE SAVE EXCEED");

const isChange = (token: Token) => token.meanings.some((name) => CHANGES.has(name));

function isOfChange({ sentence, at }: Place): boolean {
  return sentence.some(
    (token) => token.part === sentence[at]?.part && token.meanings.some((name) => CHANGES.has(name)),
  );
}

/** How often: the nearest "per day" of its clause must be one that the fact's figure stands beside. */
function isSameRate(claimed: Place, fact: Place): boolean {
  const rate = rateOf(claimed);
  if (!rate) return true;
  const { sentence } = fact;
  return sentence.some((token, at) => {
    if (!isRate(token) || !sameWord(token, rate)) return false;
    // "80 an hour with a rate of 2 %": the 80 are an hour.
    const clause = sentence.slice(0, at).filter((it) => it.clause === token.clause);
    if (fact.at > at && token.clause === sentence[fact.at]?.clause && clause.some((it) => it.quantity)) return false;
    const between = sentence.slice(Math.min(at, fact.at) + 1, Math.max(at, fact.at));
    // The two ends of a span are as one.
    const figures = between.filter(({ quantity }, index) => quantity && !leadsTo(between[index + 1]));
    return figures.length === 0;
  });
}

function rateOf({ sentence, at }: Place): Token | null {
  for (const [index, token] of sentence.entries()) {
    if (!isRate(token) || token.clause !== sentence[at]?.clause) continue;
    const distances = sentence.flatMap(({ quantity }, other) =>
      quantity ? [{ other, far: Math.abs(other - index) }] : [],
    );
    const nearest = distances.toSorted((a, b) => a.far - b.far)[0];
    if (nearest?.other === at) return token;
  }
  return null;
}

/** What is counted stands right behind a number; what is measured, around it. */
function isOfSameThing(claimed: Place, fact: Place): boolean {
  const counted = behind(claimed);
  if (isVersion(claimed) && isVersion(fact)) return sameBefore(claimed, fact);
  const isCount = claimed.sentence[claimed.at]?.quantity?.unit === "" && !isYear(claimed);
  if (isCount && counted.length > 0) {
    const own = behind(fact);
    if (isOtherDeed(claimed, fact)) return false;
    if (counted.slice(0, 3).some((token) => within(token, own) || isPartOfOne(token, own))) return true;
    // A team of 5 is a 5-person team.
    const isOf = ["of", "von", "de", "aus", "d"].includes(wordAt(fact, -1));
    const [head] = before(fact);
    if (isOf && head && COLLECTIVE.has(head.word) && within(head, counted)) return true;
    return own.length === 0 && !OF.has(wordAt(fact, 1)) && counted.some((token) => within(token, before(fact)));
  }
  const around = [...before(claimed).slice(0, 4), ...behind(claimed).slice(0, 3)].filter((token) => !isRate(token));
  const named = [...before(claimed), ...behind(claimed)];
  const near = neighbours(fact, named);
  const own = around.filter((token) => withinParts(token, near));
  if (around.length === 0) return isAlone(claimed, fact);
  // "A van of 18 tonnes": what is so measured stands right before it.
  const [measured] = before(claimed);
  const clause = fact.sentence.filter((token) => token.clause === fact.sentence[fact.at]?.clause);
  if (MEASURING.has(wordAt(claimed, -1)) && measured && !isVerb(measured) && !withinParts(measured, clause))
    return false;
  const isBare = around.every((token) => isVerb(token));
  const ruling = before(claimed).find(isVerb);
  const isSpan = ["from", "to"].includes(endOf(claimed));
  if (!isSpan && ruling && isChange(ruling) && !within(ruling, neighbours(fact, named))) return false;
  return own.length * 2 >= around.length && (isBare || own.some((token) => !isVerb(token)) || around.length === 1);
}

/** "PHP 5": a figure right behind a name is part of it. */
function isVersion({ sentence, at }: Place): boolean {
  const name = sentence[at - 1];
  const isNamed = name !== undefined && !name.neutral && !name.quantity && /^\p{Lu}/u.test(name.surface) && !name.first;
  return (
    isNamed &&
    sentence[at]?.joined === true &&
    sentence[at]?.quantity?.unit === "" &&
    name.clause === sentence[at]?.clause
  );
}

function sameBefore(claimed: Place, fact: Place): boolean {
  const [said, meant] = [claimed.sentence[claimed.at - 1], fact.sentence[fact.at - 1]];
  return said !== undefined && meant !== undefined && sameWord(said, meant);
}

/** "Negotiated prices with 12" where the 12 were only kept in touch with: a count keeps the deed of its clause. */
function isOtherDeed(claimed: Place, fact: Place): boolean {
  const deedOf = ({ sentence, at }: Place) =>
    sentence.findLast(
      (token, index) => index < at && token.clause === sentence[at]?.clause && looksDone(sentence, index),
    );
  const [said, meant] = [deedOf(claimed), deedOf(fact)];
  if (!said || !meant || sameWord(said, meant) || within(meant, claimed.sentence)) return false;
  // "Maintained and monitored 120 servers" did both to them.
  const lead = fact.sentence.filter((token) => token.clause === (meant.clause ?? 0) - 1 && says(token));
  if (lead.length > 0 && lead.every(isVerb) && within(said, lead)) return false;
  const clause = fact.sentence.filter((token) => token.clause === fact.sentence[fact.at]?.clause);
  const elsewhere = fact.sentence.filter((token) => token.clause !== fact.sentence[fact.at]?.clause);
  return !within(said, clause) && within(said, elsewhere);
}

/** "In 2021, …": alone in its clause, a quantity must be led in as the fact does, or be the only one of its kind. */
function isAlone(claimed: Place, fact: Place): boolean {
  const unit = fact.sentence[fact.at]?.quantity?.unit;
  const others = fact.sentence.filter(({ quantity }, at) => quantity && at !== fact.at && quantity.unit === unit);
  return (
    others.length === 0 || isYear(claimed) || (wordAt(claimed, -1) !== "" && wordAt(claimed, -1) === wordAt(fact, -1))
  );
}

/** The words behind a quantity that name what it counts, and through "of" what that is of. */
function behind({ sentence, at }: Place): Token[] {
  const found: Token[] = [];
  const clause = sentence[at]?.clause;
  // "From 12 to 45 visits" counts visits twice.
  const end = leadsTo(sentence[at + 1]) && sentence[at + 2]?.quantity ? at + 2 : at;
  for (const token of sentence.slice(end + 1)) {
    if (token.quantity && GRADES.has(found.at(-1)?.word ?? "")) continue;
    if (token.clause !== clause || token.quantity) break;
    if (token.neutral || (isVerb(token) && found.length > 0)) {
      if (found.length > 0 && !["of", "de", "d", "von", "des"].includes(token.word)) break;
      if (
        found.length === 0 &&
        (isLink(token) || WITH.has(token.word)) &&
        !["of", "de", "d", "von"].includes(token.word)
      )
        break;
      continue;
    }
    if (!isRate(token)) found.push(token);
    if (found.length === 5) break;
  }
  return found;
}

/** Words before a quantity, the nearest first, back to the verb that rules it. */
function before({ sentence, at }: Place): Token[] {
  const found: Token[] = [];
  const clause = sentence[at]?.clause;
  for (const token of sentence.slice(0, at).toReversed()) {
    if (token.clause !== clause && (found.length > 0 || !token.quantity)) break;
    if (token.quantity && found.length > 0) break;
    if (/^(?:que|qui|which|who)$/.test(token.word)) break;
    if (says(token) && !token.quantity && !isRate(token)) found.push(token);
    if (isVerb(token)) break;
  }
  return found;
}

/** Everything said in the clause of a quantity, and the verb of the clause before where it has none of its own. */
function neighbours({ sentence, at }: Place, said: readonly Token[]): Token[] {
  const clause = sentence[at]?.clause ?? 0;
  const own = sentence.filter((token) => token.clause === clause && says(token) && !token.quantity && !isRate(token));
  // The only measure of its sentence is of all that is told, as far as the deed is the same.
  const measures = sentence.filter((token) => token.quantity && token.quantity.unit !== "");
  const beside = sentence[at]?.quantity?.unit === "" ? [] : besideOf(sentence, at);
  const isNamed = [...own, ...beside].some(
    (token) =>
      !isVerb(token) &&
      within(
        token,
        said.filter((it) => !isVerb(it)),
      ),
  );
  if (isNamed && measures.length === 1 && sentence[at]?.quantity?.unit !== "") {
    return sentence.filter((token) => says(token) && !token.quantity && (!isVerb(token) || own.includes(token)));
  }
  if (beside.length > own.length) return beside;
  if (own.length > 0 || clause === 0) return own;
  return [...own, ...sentence.filter((token) => token.clause === clause - 1 && says(token) && !token.quantity)];
}

const GRADES = words("grade class year level phase version tier klasse stufe");
const WITH = words("by through using with via durch mit par avec con por while which that");
const OF = words("of von de d sur out");
const COLLECTIVE = words(COLLECTIVE_WORDS);
const MEASURING = words("of de d");

/** `from 900 to 120` may not become `from 120 to 900`. */
export function turnedFigures(sentence: Sentence, unit: Unit): string | null {
  const figures = (tokens: Sentence) => tokens.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  for (const [index, { quantity: two }] of sentence.entries()) {
    const at = sentence.slice(0, index).findLastIndex(({ quantity }) => quantity !== null);
    const one = sentence[at]?.quantity;
    const isSpan = index === at + 1 || leadsTo(sentence[index - 1]);
    if (!one || !two || !isSpan || index - at > 2) continue;
    const kept = unit.sentences.some((other) => {
      const there = figures(other);
      const first = there.findIndex((quantity) => supports(quantity, one));
      return first >= 0 && there.slice(first + 1).some((quantity) => supports(quantity, two));
    });
    if (!kept) return `its facts do not lead from ${one.text} to ${two.text}`;
  }
  return null;
}

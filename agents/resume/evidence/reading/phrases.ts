import { isGerundThing, isPast, looksDone } from "./deeds.ts";
import { words } from "./language.ts";
import { isRate, isVerb, negates, says, type Sentence, type Token } from "./tokens.ts";

/** What a preposition makes of the thing behind it; "" is a subject or an object. One word may make several. */
export type Tie = "" | "in" | "to" | "from" | "of" | "by" | "for" | "about" | "as" | "under" | "than";

const TIES: readonly [Exclude<Tie, "">, ReadonlySet<string>][] = [
  [
    "in",
    words(
      "in on at within inside across throughout during im während durante pendant am an auf bei beim dans en sur sous chez sobre a au aux nel nella",
    ),
  ],
  ["to", words("to into onto toward towards nach zu zum zur auf ins à au aux a al hacia vers")],
  ["from", words("from von vom aus de du des d del desde depuis off")],
  ["of", words("of von vom der des de du d del")],
  ["by", words("by through via with using mit durch par por con avec per mittels mediante anhand")],
  ["for", words("for für pour para por")],
  ["about", words("on about regarding over über zu zum zur sur sobre um")],
  ["as", words("as als comme como")],
  ["under", words("under unter sous bajo")],
  [
    "than",
    words("than versus vs against instead statt anstatt vor nach before after avant après contre antes después tras"),
  ],
];

export function tiesOf({ word, language }: Token): readonly Tie[] {
  if (language === "en" && (word === "a" || word === "an" || word === "as")) return word === "as" ? ["as"] : [];
  // Spanish has an "a" before persons that are objects.
  if (language === "es" && (word === "a" || word === "al")) return ["to", "in", ""];
  if (USES.has(word)) return ["by", "in", ""];
  return TIES.flatMap(([tie, names]) => (names.has(word) ? [tie] : []));
}

const USES = words(
  "use used uses using utilizing utilising utilized utilised leveraging leveraged employing had has having have featuring keeping verwendete nutzte utilisant utilisé usando utilizando usé utilicé",
);

/** Words side by side that name one thing, and how they are tied to what stands before. */
export type Phrase = {
  words: readonly Token[];
  ties: readonly Tie[];
  /** Counts the verbs, commas and joiners that part one statement from the next. */
  stretch: number;
  /** Goes on with a list: has the ties of the phrase before it, too. */
  listed: boolean;
  /** The stretch of the first of its list. */
  list: number;
  isDeed: boolean;
  /** Nothing but a comma or an "and" parts it from the phrase before. */
  direct: boolean;
  /** Stands right behind a figure. */
  counted: boolean;
  /** A figure is part of its name: "grade 9". */
  numbered: boolean;
  /** Behind "that", "who", "when" and the like, up to the next comma. */
  below: number;
};

const SUBORDINATE = words(`
  that which who whom whose where while when whereas because until although though dass weil wenn nachdem bevor obwohl
  qui que dont où pendant lorsque quand cual quien donde cuando mientras aunque
`);

export function phrasesOf(sentence: Sentence): readonly Phrase[] {
  const known = READ.get(sentence);
  if (known) return known;
  const found = freshly(sentence);
  READ.set(sentence, found);
  return found;
}

const READ = new WeakMap<Sentence, readonly Phrase[]>();

function freshly(sentence: Sentence): Phrase[] {
  const found: Phrase[] = [];
  let ties: readonly Tie[] = [""];
  let [open, counted, joined, direct] = [false, false, false, true];
  let [stretch, below] = [0, 0];
  for (const [at, token] of sentence.entries()) {
    const before = sentence[at - 1];
    if (before && before.clause !== token.clause) {
      [open, ties, joined] = [false, [""], before.part === token.part];
      stretch++;
      if (below > 0 && !/^(?:and|or|und|oder|et|y|o|ou)$/.test(token.word)) below = 0;
    }
    if (SUBORDINATE.has(token.word) && at > 0) below = at;
    const isDeed =
      (looksDone(sentence, at) &&
        !(isVerb(token) && open && (/(?:ion|ment|ung)$/.test(token.word) || isGerundThing(sentence, at)))) ||
      isUnknownDeed(token, before);
    if (isRate(token)) continue;
    if (token.quantity) {
      // "From 500 to 6,000 subscribers": the ends are tied, what they count is not.
      if (ties.includes("to") || ties.includes("from")) ties = [...ties, ""];
      const named = found.at(-1);
      if (open && token.joined && named) found[found.length - 1] = { ...named, numbered: true };
      [open, counted] = [false, true];
      continue;
    }
    if (negates(token)) {
      [open, ties] = [false, ["", "by"]];
      continue;
    }
    if (!says(token) || USES.has(token.word)) {
      const isOnlyArticle = ARTICLES.has(token.word) && before !== undefined && tiesOf(before).length > 0;
      if (isOnlyArticle) continue;
      const own = before?.word === "thanks" ? (["by"] as const) : tiesOf(token);
      // "Go-based": made with it.
      const last = found.at(-1);
      if (token.joined && token.word === "based" && last) found[found.length - 1] = { ...last, ties: ["", "by", "in"] };
      if (own.length > 0) [ties, joined] = [counted && !own.includes("to") ? [...own, ""] : own, false];
      else if (!ARTICLES.has(token.word) && !JOINERS.has(token.word)) ties = [""];
      direct = JOINERS.has(token.word) || (direct && ARTICLES.has(token.word));
      open = false;
      continue;
    }
    const last = found.at(-1);
    if (open && !isDeed && last && !last.isDeed) (last.words as Token[]).push(token);
    else {
      const isDoing = token.language === "en" && token.word.endsWith("ing");
      const isInfinitive = token.language === "en" && before?.word === "to" && /^\p{Ll}/u.test(token.surface);
      const all = isInfinitive || isDoing ? [...ties, "" as const] : ties;
      const head = found.at(-1);
      const isListed = joined && !isDeed;
      found.push({
        words: [token],
        ties: all,
        stretch,
        listed: isListed,
        list: isListed && all.includes("") && head && !head.isDeed ? head.list : stretch,
        direct: joined && direct,
        isDeed,
        counted,
        numbered: false,
        below,
      });
    }
    if (isDeed || !open) joined = false;
    ties = [""];
    [open, counted, direct] = [true, false, true];
  }
  return found;
}

/** By its form and place, a deed that the tables may not know. */
function isUnknownDeed(token: Token, before: Token | undefined): boolean {
  if (token.neutral || token.quantity) return false;
  const isEd = token.word.endsWith("ed");
  if (token.language === "en" && !isEd) return isPast(token);
  const opens = before === undefined || JOINERS.has(before.word) || before.clause !== token.clause;
  if (token.language === "en") return /[a-z]{2}ed$/.test(token.word) && (opens || before?.word === "then");
  return opens && /(?:fr|es)/.test(token.language) && /(?:é|í|ó|du)$/.test(token.word);
}

const ARTICLES = words(
  "the a an my our their its his her der die das den dem des ein eine einen einem einer la le les l un une el los las una unos unas mi mis su sus",
);
const JOINERS = words("and or & und oder sowie et ou y e o u also auch");

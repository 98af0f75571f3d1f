import { COLLECTIVE_WORDS, LIMIT_WORDS, LINK_WORDS, NEGATION_WORDS } from "#data/reference/wording/marks.ts";
import { isFunctionWord, languageOfText, words } from "./language.ts";
import { compoundLength, keysOf, meaningsOf } from "./meanings.ts";
import { normalise } from "./normalise.ts";
import { type Quantity, readQuantity } from "./quantities.ts";
import { inFigures } from "./spelled.ts";
import { joinSpans } from "./spans.ts";

/** One word or quantity of a sentence. `clause` counts commas, semicolons, brackets, dashes and "and" before it. */
export type Token = {
  surface: string;
  /** Lower case, without a possessive ending; for a quantity the figure. */
  word: string;
  /** What it says, to be compared: see `keysOf`. Empty for a quantity. */
  keys: ReadonlySet<string>;
  /** The names of its meanings. */
  meanings: readonly string[];
  quantity: Quantity | null;
  /** The first word of its sentence. */
  first: boolean;
  /** Stands right after the token before it, with at most a space or hyphen between. */
  joined: boolean;
  clause: number;
  /** Counts the semicolons before it. */
  part: number;
  neutral: boolean;
  language: string;
};

export type Sentence = readonly Token[];

const PIECE =
  /(?<quantity>(?<![\p{L}\p{N}])(?:[~≈<>≥≤±]\s?|[+−-])?(?:\p{Sc}|US\$|CHF\s|EUR\s|USD\s|GBP\s)?\s?\d(?:[\d]|[.,'’\u202f](?=\d)|\s(?=\d{3}(?!\d)))*\+?)|(?<word>(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}\p{M}]+)*(?:\+\+|#|\+(?![\p{L}\p{N}]))?)|(?<mark>[,;:()[\]–—•|/"“”„«»]|\.(?=\s|$)|[!?])/gu;

const NEGATIONS = words(NEGATION_WORDS);
const COLLECTIVE = words(COLLECTIVE_WORDS);
const LIMITS = words(LIMIT_WORDS.join(" "));
const JOINERS = words("and und et y while whereas wobei mientras tandis &");

/** A sentence as its words and quantities; `hint` is its language where it does not tell itself. */
export function tokensOf(sentence: string, hint = "en"): Sentence {
  const key = `${hint} ${sentence}`;
  const known = READ.get(key);
  if (known) return known;
  const tokens = freshly(sentence, hint);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(key, tokens);
  return tokens;
}

/** Sentences read lately: a document in the studio is checked again with every key. */
const READ = new Map<string, Sentence>();
const MOST_READ = 3000;

function freshly(sentence: string, hint: string): Sentence {
  const plain = normalise(sentence);
  const language = languageOfText(plain, hint);
  const text = inFigures(withoutElisions(plain, language), language);
  const tokens = merged(rejoined(piecesOf(text, language), language), language);
  return joinSpans(tokens.filter(({ word }, at) => !isHead(word, tokens[at - 1], tokens.slice(at + 1, at + 3))));
}

function piecesOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  const starts: number[] = [];
  let clause = 0;
  let part = 0;
  let end = -1;
  const pieces = new RegExp(PIECE);
  for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
    let piece = match[0];
    const from = match.index;
    if (match.groups?.["mark"] !== undefined) {
      // The stroke in S/4HANA parts nothing.
      if (piece === "/" && /\S$/.test(text.slice(0, from)) && /^\S/.test(text.slice(from + 1))) continue;
      clause++;
      if (piece === ";") part++;
      continue;
    }
    const joined = end >= 0 && /^[ /-]?$/.test(text.slice(end, from));
    end = from + piece.length;
    let read = readQuantity(piece, text.slice(end), text.slice(0, from));
    // 3D and 4HANA are words.
    const rest = read?.after === 0 ? (/^[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? "") : "";
    if (rest !== "") {
      piece += rest;
      end += rest.length;
      read = null;
    }
    if (read) {
      end += read.after;
      while (tokens.length > 0 && (starts.at(-1) ?? 0) >= from - read.before) {
        starts.pop();
        tokens.pop();
      }
    }
    // What a quantity took as its unit is not a word once more.
    pieces.lastIndex = end;
    const quantity = read?.quantity ?? null;
    const first = tokens.length === 0;
    const word = quantity ? quantity.figure : bare(piece);
    if (JOINERS.has(word)) clause++;
    tokens.push(
      quantity
        ? {
            ...tokenOf(piece, word, { first, joined, clause, part, language }),
            keys: new Set(),
            meanings: [],
            quantity,
            neutral: false,
          }
        : tokenOf(piece, word, { first, joined, clause, part, language }),
    );
    starts.push(from);
  }
  return tokens;
}

/** French and Italian glue their articles on: "d'une" is "une", "l'anglais" is "anglais". */
function withoutElisions(text: string, language: string): string {
  if (language !== "fr" && language !== "it") return text;
  return text.replace(/(?<!\p{L})([ldjmtscn]|qu|dell|all|nell|un)'(?=\p{L})/giu, "$1 ");
}

const PARTICLES = words(
  "ein aus auf ab an mit durch um vor her zu bei nach zusammen fest bereit instand teil statt fort weiter wieder",
);

/** German parts some verbs: "führte Ansible ein" is "einführte Ansible". */
function rejoined(tokens: readonly Token[], language: string): Token[] {
  if (language !== "de") return [...tokens];
  const found = [...tokens];
  for (let at = found.length - 1; at > 0; at--) {
    const [token, next] = [found[at], found[at + 1]];
    if (!token || !PARTICLES.has(token.word) || (next && next.clause === token.clause)) continue;
    const verb = found
      .slice(0, at)
      .findLastIndex(
        (it, index) => /(?:te|ten|[bdfghklmnpßs])$/.test(it.word) && isDone(`${token.word}${it.word}`) && index < at,
      );
    const head = found[verb];
    if (!head) continue;
    found[verb] = {
      ...tokenOf(`${head.surface}…${token.surface}`, `${token.word}${head.word}`, head),
      first: head.first,
    };
    found.splice(at, 1);
  }
  return found;
}

const isDone = (word: string) => meaningsOf(word, "de").length > 0;

type At = Pick<Token, "first" | "joined" | "clause" | "part" | "language">;

function tokenOf(surface: string, word: string, { language, first, joined, clause, part }: At): Token {
  const at = { first, joined, clause, part, language };
  const keys = new Set(keysOf(word, language));
  if (NEGATIONS.has(word)) keys.add("NEGATION");
  const neutral = isNeutral(surface, word, at.first, language);
  const meanings = [...meaningsOf(word, language), ...(language === "de" ? changeIn(word) : [])];
  return { surface, word, keys, meanings, quantity: null, neutral, ...at };
}

const CHANGE =
  /\p{L}{3}(?:(?<up>steigerung|erhöhung|zuwachs|wachstum|anstieg)|(?<down>senkung|reduzierung|reduktion|verringerung|einsparung|rückgang))(?:en|s)?$/u;

/** "Umsatzsteigerung" tells which way it went; what rose is judged by the whole word. */
function changeIn(word: string): string[] {
  const groups = CHANGE.exec(word)?.groups;
  if (!groups) return [];
  return [groups["up"] === undefined ? "REDUCE" : "INCREASE"];
}

/** Words that are read as one (`set up`, `per day`, `Amazon Web Services`) as one token. */
function merged(tokens: readonly Token[], language: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const head = tokens[at];
    if (!head) break;
    const following: string[] = [];
    for (const next of tokens.slice(at, at + 6)) {
      if (next.quantity || (following.length > 0 && !next.joined && next.clause !== head.clause)) break;
      following.push(next.word);
    }
    const length = head.quantity ? 1 : compoundLength(following);
    if (length === 1) found.push(head);
    else {
      const parts = tokens.slice(at, at + length);
      const surface = parts.map((part) => part.surface).join(" ");
      const { first, joined, clause, part } = head;
      const whole = tokenOf(surface, following.slice(0, length).join("_"), { first, joined, clause, part, language });
      // "In the team" also says "team"; a name of several words says only itself.
      const isLimit = LIMITS.has(whole.word);
      const keys = new Set([
        ...whole.keys,
        ...(isLimit ? parts.flatMap((it) => (it.neutral ? [] : [...it.keys])) : []),
      ]);
      found.push({ ...whole, keys });
    }
    at += length;
  }
  return found;
}

/** The "person" of "an eight-person team" says nothing. */
function isHead(word: string, before: Token | undefined, after: readonly Token[]): boolean {
  return (
    /^(?:persons?|people|members?|strong|köpfige[sn]?|personnes?|personas?)$/.test(word) &&
    Boolean(before?.quantity) &&
    (word.startsWith("köpfig") || after.length === 0 || after.some((token) => COLLECTIVE.has(token.word)))
  );
}

function bare(piece: string): string {
  // "APIs" are more than one API.
  return piece
    .replace(/^(\p{Lu}{2,})s$/u, "$1")
    .toLowerCase()
    .replace(/'s?$/u, "");
}

/** `IT` is not "it": in capitals a neutral word is a name. */
function isNeutral(piece: string, word: string, first: boolean, language: string): boolean {
  if (!isFunctionWord(word, language)) return false;
  const isPlain = piece.slice(1) === word.slice(1);
  return piece === word || piece === "I" || (isPlain && (first || language === "de"));
}

/** Whether two words are forms of one, or say the same. */
export function sameWord(a: Token, b: Token): boolean {
  if (a.quantity || b.quantity) return false;
  if (a.word === b.word) return a.keys.size > 0;
  const [few, many] = a.keys.size < b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

const LINKS = words(LINK_WORDS);
/** A preposition: in English "a" is none. */
export const isLink = ({ word, language }: Token): boolean =>
  LINKS.has(word) && !(language === "en" && (word === "a" || word === "an"));
export const within = (token: Token, tokens: readonly Token[]): boolean =>
  tokens.some((other) => sameWord(other, token));
export const negates = (token: Token): boolean => NEGATIONS.has(token.word) || token.word.endsWith("n't");
export const says = (token: Token): boolean => !token.neutral || negates(token);
export const isRate = (token: Token): boolean => token.meanings.some((name) => name.startsWith("PER_"));
/** Whether it is some form of a verb that the tables know. */
export const isVerb = (token: Token): boolean => token.meanings.some((name) => VERBS.has(name));

const VERBS = words(
  `BUILD CREATE WRITE DRAFT PREPARE DESIGN REDUCE SAVE CUTCOST INCREASE IMPROVE LEAD MANAGE SUPERVISE ANSWER LAUNCH ROLLOUT MIGRATE
   MENTOR TRAIN TEACH FIX RESOLVE AUTOMATE REPLACE INTRODUCE SETUP REBUILD MAINTAIN OPERATE ORGANISE PLAN COORDINATE PRESENT WIN SPEAK
   CARE TREAT NEGOTIATE RECRUIT SELL EXCEED ANALYSE EVALUATE PUBLISH DEPLOY INTEGRATE MONITOR COLLABORATE DELIVER CONDUCT INTERVIEW
   INSTALL ACHIEVE RAISE_MONEY EARN HELP GIVE SERVE ADMINISTER RECEIVE TRANSLATE RENEW COMPLETE OBTAIN ADMINISTER_IT CHECK FIND REMOVE SIMPLIFY ACCELERATE MODERNISE MERGE COLLECT ADVISE BUY DEFINE PRODUCE DIRECT
   KEEP COOK ASSEMBLE WIRE MANUFACTURE AUDIT WELCOME RENOVATE DIGITISE CONFIGURE CLEAN WELD MEASURE CONSTRUCT DRAW PHOTO RENEGOTIATE KEEP_BOOKS RUN_EVENT TEST`,
);

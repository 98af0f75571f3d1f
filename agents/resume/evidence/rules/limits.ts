import { LIMIT_WORDS } from "#data/reference/wording/marks.ts";
import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { isVerb, sameWord, says, type Sentence, type Token, within } from "../reading/tokens.ts";
import { shared, stretches } from "./negation.ts";

const limits: readonly ReadonlySet<string>[] = LIMIT_WORDS.map(words);
const [PART, LEARNING, TRYING, STAGE, SMALL, JUNIOR, NEARLY, UNDER] = limits;

const BY = words("by von durch par por");

/** Limits that reach over their whole stretch of a sentence. */
const WIDE = [PART, LEARNING, TRYING, STAGE, NEARLY, UNDER].filter((limit) => limit !== undefined);
/** Limits of the word they stand before. */
const NARROW = [SMALL, JUNIOR].filter((limit) => limit !== undefined);

const isIn = (limit: ReadonlySet<string>, token: Token) =>
  !token.quantity &&
  !token.word.startsWith("mitarbeiter") &&
  (limit.has(token.word) || limit.has(token.word.replace(/(?:e[rnms]?|s)$/u, "")));

/** "Helped", "prototype", "part of" and the like stay with what they were said of. */
export function droppedLimit(sentence: Sentence, unit: Unit): string | null {
  const all = unit.sentences
    .map(withoutStandards)
    .flatMap((other) => shared(stretches(other)))
    .flatMap(byVerbs);
  for (const limit of WIDE) {
    const isLimit = (token: Token) => isIn(limit, token);
    const limited = all.filter((part) => part.some(isLimit));
    // "Supported by seniors" is help had, not help given.
    const isSuffered = (tokens: Sentence) =>
      tokens.some((token, at) => isLimit(token) && BY.has(tokens[at + 1]?.word ?? ""));
    const isTurned = isSuffered(sentence) && !unit.sentences.some(isSuffered);
    if (limited.length === 0 || (sentence.some(isLimit) && !(isTurned && limit === PART))) continue;
    // Shifts that were planned are scheduled.
    const isPlanned = limit === TRYING && sentence.some(({ meanings }) => meanings.includes("SCHEDULE"));
    const isMade = isPlanned && limited.flat().every((token) => !isLimit(token) || token.meanings.includes("SCHEDULE"));
    if (isMade && limited.flat().some((token) => TIMETABLES.has(token.word))) continue;
    const free = all.filter((part) => !part.some(isLimit)).flat();
    const taken = sentence.find((token) => says(token) && within(token, limited.flat()) && !within(token, free));
    const word = limited.flat().find(isLimit)?.surface;
    if (taken) return `its facts say “${word}” of “${taken.surface}”`;
  }
  return NARROW.map((limit) => droppedNarrow(sentence, unit, limit)).find((reason) => reason !== null) ?? null;
}

const TIMETABLES = words(
  "shift shifts rota rotas roster rosters route routes tour tours class classes lesson lessons appointment appointments delivery deliveries production",
);

/** "Under IFRS" names a standard and nobody one works under, 12,000 members are counted, and a course may be taught. */
function withoutStandards(sentence: Sentence): Sentence {
  const teaches = sentence.some(({ meanings }) => meanings.some((name) => TEACHING.has(name)));
  return sentence.filter(({ word }, at) => {
    if (word === "under") return !/^\p{Lu}{2,}/u.test(sentence[at + 1]?.surface ?? "");
    if (word === "members") return !sentence[at - 1]?.quantity;
    return !(teaches && /^courses?$/.test(word));
  });
}

const TEACHING = new Set(["TEACH", "TRAIN", "MARK", "LAUNCH"]);

/** "Planned and oversaw": what the first verb lessens, the second does not. */
function byVerbs(stretch: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const [at, token] of stretch.entries()) {
    const before = stretch[at - 1];
    const isNext =
      before !== undefined && before.clause !== token.clause && (isVerb(token) || /[a-z]{2}ed$/.test(token.word));
    if (isNext || (before?.neutral && /^(?:and|und|et|y)$/.test(before.word) && isVerb(token))) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

function droppedNarrow(sentence: Sentence, unit: Unit, limit: ReadonlySet<string>): string | null {
  if (sentence.some((token) => isIn(limit, token))) return null;
  for (const other of unit.sentences) {
    for (const [at, token] of other.entries()) {
      if (!isIn(limit, token)) continue;
      const before = other[at - 1];
      const isStanding =
        limit === JUNIOR &&
        (before === undefined || /^(?:as|an?|als|im|en|como|comme|tant|qualité)$/.test(before.word));
      // "As an intern" and "volunteer" are of all that is told; "internal" only of the tool.
      const reached = isStanding ? other.filter(says) : nextTo(other, at);
      const taken = sentence.find((it) => says(it) && within(it, reached) && !isElsewhere(it, token, unit));
      if (taken) return `its facts say “${token.surface}” of “${taken.surface}”`;
    }
  }
  return null;
}

/** The words around a limit in its run: "small internal tool", "magazine régional". */
function nextTo(sentence: Sentence, at: number): Token[] {
  const after = sentence.slice(at + 1).find((token) => says(token) && !token.quantity);
  const before = sentence[at - 1];
  const isRomance =
    before !== undefined &&
    !before.neutral &&
    !before.quantity &&
    (after === undefined || !sentence[at + 1] || sentence[at + 1]?.neutral);
  return [
    ...(after && after.clause === sentence[at]?.clause && !isRomance ? [after] : []),
    ...(isRomance ? [before] : []),
  ];
}

/** Said once with the limit and once without. */
function isElsewhere(token: Token, limit: Token, unit: Unit): boolean {
  return unit.sentences.some(
    (other) => !other.some((it) => it.word === limit.word) && other.some((it) => sameWord(it, token)),
  );
}

const TOGETHER = words(
  "collaborated collaboration cooperated partnered together jointly alongside gemeinsam zusammen ensemble conjointement junto juntos conjuntamente insieme",
);

const WITH = words("with mit avec con");
const COLLEAGUES = words(
  "colleague colleagues coworker coworkers teammate teammates kollege kollegen kollegin kolleginnen collègue collègues compañero compañera compañeros compañeras",
);

/** Done with others is not done alone: who it was done with stays, or that it was. */
export function droppedCompany(sentence: Sentence, unit: Unit): string | null {
  for (const other of unit.sentences) {
    const at = other.findIndex(
      (token, index) =>
        TOGETHER.has(token.word) ||
        (WITH.has(token.word) && other.slice(index + 1, index + 3).some(({ word }) => COLLEAGUES.has(word))),
    );
    if (at < 0 || sentence.some((token) => TOGETHER.has(token.word))) continue;
    const company = other.slice(at + 1, at + 6).filter((token) => !token.neutral && !token.quantity);
    const isSaid = company.slice(0, 2).some((token) => within(token, sentence));
    const isAbout = sentence.filter((token) => says(token) && !token.quantity).some((token) => within(token, other));
    if (!isSaid && isAbout) return `its facts say “${other[at]?.surface}” of it`;
  }
  return null;
}

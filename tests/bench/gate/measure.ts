import { checkText, failingClaims, gateCv, gateLetter } from "#agents/resume/gate.ts";
import type { Claim } from "#data/model/application/document.ts";
import { corpus, secondSet, type Told } from "./corpus/read.ts";
import { cvOf, groundOf, letterOf } from "./documents.ts";
import { FLATTERY } from "./flattery.ts";
import { lastLiesByHand, liesByHand } from "./lies/by-hand/read.ts";
import { LIES_OF_FIGURES } from "./lies/of-figures.ts";
import { LIES_OF_WORDS } from "./lies/of-words.ts";

export type Share = { of: number; passed: number; examples: string[] };

const RULES = [...LIES_OF_FIGURES, ...LIES_OF_WORDS];
const TOLD = corpus();
const ground = groundOf(TOLD.map(({ fact }) => fact));
const holds = (text: string, id: string) => checkText(text, [id], ground).kind === "holds";

function share(texts: readonly { text: string; id: string }[], passes = holds): Share {
  const through = texts.filter(({ text, id }) => passes(text, id));
  return { of: texts.length, passed: through.length, examples: through.map(({ text }) => text) };
}

/** Lies made by every rule of every fact and of every paraphrase that passes; `every` takes only each so-manieth. */
export function lies(every = 1): { text: string; id: string }[] {
  const all = TOLD.flatMap((told) => {
    const bases = [told.fact.text, ...told.true.filter((text) => holds(text, told.fact.id))];
    const found = bases.flatMap((text) => RULES.flatMap((rule) => rule.lies(text, told.language, told.fact.text)));
    return [...new Set(found)].filter((lie) => !bases.includes(lie)).map((text) => ({ text, id: told.fact.id }));
  });
  return all.filter((_, at) => at % every === 0);
}

export const liesPast = (every = 1): Share => share(lies(every));
/** The control arm: a document without a gate prints whatever was written. */
export const liesWithoutGate = (every = 1): Share => share(lies(every), () => true);

export function secondPast(): Share {
  const second = secondSet();
  const own = groundOf(second.map(({ fact }) => fact));
  const texts = second.map(({ fact, lie }) => ({ text: lie, id: fact.id }));
  return share(texts, (text, id) => checkText(text, [id], own).kind === "holds");
}

/** Lies of an unscrupulous writer that went through; their facts are of every kind. */
export function handPast(last: boolean): Share {
  const all = (last ? lastLiesByHand() : liesByHand()).flatMap(({ facts, lies: texts }) =>
    texts.map((text) => ({ text, facts })),
  );
  const through = all.filter(
    ({ text, facts }) =>
      checkText(
        text,
        facts.map(({ id }) => id),
        { facts },
      ).kind === "holds",
  );
  return { of: all.length, passed: through.length, examples: through.map(({ text }) => text) };
}

/** True paraphrases that the gate lets pass, of the third held out or of the rest. */
export function truths(held: boolean): Share {
  const texts = (told: Told) => told.true.map((text) => ({ text, id: told.fact.id }));
  return share(TOLD.filter((told) => told.held === held).flatMap(texts));
}

const english = TOLD.filter(({ language }) => language === "en");

/** Points as a matcher would rewrite them, in a CV, in a letter and as answers: how many went through unflagged. */
export function flatteryPast(): { cv: Share; letter: Share; answers: Share } {
  const claims = english.flatMap(({ fact }) =>
    FLATTERY.map((make): Claim => ({ text: make(fact.text), factIds: [fact.id], by: "model" })),
  );
  const bullets = claims.map(({ text }) => text);
  const left = (kept: readonly string[]): Share => {
    const past = bullets.filter((text) => kept.includes(text));
    return { of: bullets.length, passed: past.length, examples: past };
  };
  const cv = gateCv(cvOf(claims), ground).document.sections.flatMap((section) =>
    section.kind === "entries" ? section.entries.flatMap((entry) => entry.bullets.map(({ text }) => text)) : [],
  );
  const letter = gateLetter(letterOf(claims), ground)
    .document.paragraphs.flat()
    .map(({ text }) => text);
  const answers = claims.filter(({ text, factIds }) => checkText(text, factIds, ground).kind === "holds");
  return { cv: left(cv), letter: left(letter), answers: left(answers.map(({ text }) => text)) };
}

/** Milliseconds that a check of a two-page CV takes, each claim a paraphrase: the first time, and again. */
export function timeOfCv(): { first: number; again: number } {
  const fresh = groundOf(corpus().map(({ fact }) => fact));
  const bullets = english.slice(0, 36).map(({ fact, true: [text = ""] }): Claim => ({ text, factIds: [fact.id] }));
  const once = () => {
    const from = performance.now();
    failingClaims(cvOf(bullets), fresh);
    return performance.now() - from;
  };
  const first = once();
  const again = Array.from({ length: 21 }, once).toSorted((a, b) => a - b)[10] ?? 0;
  return { first, again };
}

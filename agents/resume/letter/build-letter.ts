import type { Claim, Frame, LetterDocument } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { headerOf } from "../document/header.ts";
import { wordCount } from "../document/head/profile.ts";
import { type AskedTerm, heldBy } from "../select/asked.ts";
import { isBeginner } from "../select/beginner.ts";
import { bestFirst, newestFirst, ofKind } from "../select/order.ts";
import type { RelevanceMap } from "../select/relevance.ts";
import { type FrameName, letterFrame, letterParts } from "../wording/letter-parts.ts";
import { answerSentence, positionSentence, skillsSentence } from "../wording/letter-sentences.ts";
import { chooseEvidence, type Evidence } from "./choose-evidence.ts";
import { motivesOf } from "./motives.ts";
import { type LetterRules, saysForbidden } from "./rules.ts";

export type LetterPlan = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string };
  relevance: RelevanceMap;
  /** What the posting asks for; absent: nothing by name. */
  asked?: readonly AskedTerm[];
  language: string;
  /** `YYYY-MM-DD`. */
  date: string;
  rules?: LetterRules;
  /** What the CV beside it says in so many words; the letter tells other things where there are others. */
  told?: ReadonlySet<string>;
};

type Paragraph = (Claim | Frame)[];
type Bench = LetterPlan & { rules: LetterRules; told: ReadonlySet<string>; frame: (name: FrameName) => Frame[] };

const MOST_NAMED = 5;
const MOST_MOTIVES = 2;
/** Of what was done where nothing of it is asked for. */
const MOST_BESIDE = 3;

/**
 * A letter of one page: what it is for and what the owner brings of what is asked, their `most` most telling
 * achievements in their own words, what they say of themselves, an end. Long letters lose achievements, then motives.
 */
export function buildLetter(plan: LetterPlan, most: number): LetterDocument {
  const { posting, language, date, rules = DEFAULT_WRITING.letter, told = new Set() } = plan;
  const frame = (name: FrameName): Frame[] => {
    const made = letterFrame(name, posting, language, rules.tone);
    return made && !saysForbidden(made.text, rules) ? [made] : [];
  };
  const bench: Bench = { ...plan, rules, told, frame };
  const drafts = attempts(most).map((much) => paragraphsOf(bench, much));
  const paragraphs = drafts.find((draft) => wordsOf(draft) <= rules.words) ?? drafts.at(-1) ?? [];
  const header = headerOf(plan.facts, plan.profile);
  return {
    kind: "letter",
    language,
    header: { ...header, headline: null },
    ...letterParts(posting, date, language, rules.tone),
    paragraphs,
    signature: rules.signature || header.name,
  };
}

type Much = { deeds: number; motives: number; answers: boolean };

/** How much is told, from all to the least. */
function attempts(most: number): Much[] {
  const counts = Array.from({ length: Math.max(1, most) }, (_, index) => Math.max(0, most - index));
  return [
    ...counts.map((deeds): Much => ({ deeds, motives: MOST_MOTIVES, answers: true })),
    { deeds: 1, motives: 1, answers: true },
    { deeds: 1, motives: 0, answers: true },
    { deeds: 1, motives: 0, answers: false },
  ];
}

const wordsOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.flat().reduce((sum, { text }) => sum + wordCount(text), 0);

function paragraphsOf(bench: Bench, { deeds, motives, answers: isAnswering }: Much): Paragraph[] {
  const { facts, relevance, language, frame, rules, told, date } = bench;
  const isForbidden = (text: string) => saysForbidden(text, rules);
  const year = Number(date.slice(0, 4));
  const choose = (count: number) =>
    chooseEvidence(facts, relevance, language, { most: count, told, year, isForbidden });
  const answers = choose(deeds);
  const matches = answers.some(({ fact }) => (relevance.get(fact.id)?.terms.size ?? 0) > 0);
  const evidence = matches ? answers : choose(Math.min(deeds, MOST_BESIDE));
  const done = evidence.length > 0 ? deedParagraphs(evidence, matches, frame) : [];
  const answer = matches && isAnswering ? answering(evidence, bench) : [];
  // What was done answers nothing that is asked for: then who the owner is and what they know comes first.
  const middle = matches ? done : [...positions(bench), ...done];
  const must = rules.mustMention.map((text): Frame => ({ from: "phrase", text }));
  const own = [...motivesOf(bench, motives), ...must];
  return [[...frame("opening"), ...answer], ...middle, own, frame("ending")].filter(({ length }) => length > 0);
}

function deedParagraphs(
  evidence: readonly Evidence[],
  matches: boolean,
  frame: (name: FrameName) => Frame[],
): Paragraph[] {
  const areSentences = evidence.every(({ forms }) => forms.placed !== null);
  if (!areSentences) {
    const lines = evidence.map((each, index): Paragraph => {
      const isSamePlace = evidence[index - 1]?.fact.of === each.fact.of;
      return [claim(each, isSamePlace ? each.forms.bare : each.forms.line)];
    });
    return [frame(matches ? "list" : "work"), ...lines];
  }
  const paragraphs: Paragraph[] = [];
  let before: Evidence | null = null;
  let here = 0;
  for (const each of evidence) {
    const isSamePlace = before?.fact.of === each.fact.of;
    here = isSamePlace ? here + 1 : 0;
    const { placed, also, further, line } = each.forms;
    // "Also" in every sentence is no style.
    const sentence = claim(each, (here === 0 ? placed : here % 2 === 1 ? also : further) ?? line);
    const whole = [sentence, ...each.more.map((text): Claim => ({ text, factIds: [each.fact.id] }))];
    if (isSamePlace) paragraphs.at(-1)?.push(...whole);
    else paragraphs.push(whole);
    before = each;
  }
  const [first = [], ...rest] = paragraphs;
  return [[...(matches ? frame("bears") : []), ...first], ...rest];
}

function claim({ fact, parent }: Evidence, text: string): Claim {
  return { text, factIds: parent ? [fact.id, parent.id] : [fact.id] };
}

/**
 * What the owner brings of what is asked, by name: skills that bear an asked-for name themselves, those in requirements
 * and those that what is told here shows first.
 */
function answering(evidence: readonly Evidence[], { facts, relevance, asked = [], language, rules }: Bench): Claim[] {
  const shown = new Set(evidence.flatMap(({ fact }) => [...(relevance.get(fact.id)?.terms ?? [])]));
  const wanted = asked.filter(({ weight }) => weight > 0);
  const known = skillsOf(facts).map((skill) => ({ skill, terms: heldBy(skill.name, wanted) }));
  const worth = (terms: readonly AskedTerm[]) =>
    Math.max(...terms.map(({ term, weight, required }) => weight + (required ? 3 : 0) + (shown.has(term) ? 0.5 : 0)));
  const rank = (terms: readonly AskedTerm[]) => Math.min(...terms.map((term) => wanted.indexOf(term)));
  const named = new Set<string>();
  const skills = known
    .filter(({ skill, terms }) => terms.length > 0 && !saysForbidden(skill.name, rules))
    .toSorted((a, b) => worth(b.terms) - worth(a.terms) || rank(a.terms) - rank(b.terms))
    .flatMap(({ skill, terms }) => {
      // One name for each thing asked for.
      if (terms.every(({ term }) => named.has(term))) return [];
      for (const { term } of terms) named.add(term);
      return [skill];
    })
    .slice(0, MOST_NAMED);
  const text = answerSentence(skills, language);
  return skills.length >= 2 && !saysForbidden(text, rules) ? [{ text, factIds: skills.map(({ id }) => id) }] : [];
}

/** Skills that may be named: no headings of others, nothing that is only being learnt, each name once. */
function skillsOf(facts: readonly Fact[]): FactOf<"skill">[] {
  const skills = ofKind(facts, "skill");
  const heads = new Set(skills.flatMap(({ group }) => group ?? []));
  return skills.filter(
    (skill, index) =>
      !isBeginner(skill, facts) &&
      !(skill.group === undefined && heads.has(skill.name)) &&
      skills.findIndex(({ name }) => name.toLowerCase() === skill.name.toLowerCase()) === index,
  );
}

/** The position held and the skills that are asked for. */
function positions({ facts, relevance, language }: Bench): Paragraph[] {
  const paragraph: Paragraph = [];
  const [role] = newestFirst(ofKind(facts, "role"));
  const position = role && positionSentence(role, language);
  if (role && position) paragraph.push({ text: position, factIds: [role.id] });
  const skills = bestFirst(skillsOf(facts), relevance)
    .filter(({ id }) => (relevance.get(id)?.terms.size ?? 0) > 0)
    .slice(0, MOST_NAMED);
  // One alone is no list.
  if (skills.length > 1)
    paragraph.push({ text: skillsSentence(skills, language), factIds: skills.map(({ id }) => id) });
  return paragraph.length > 0 ? [paragraph] : [];
}

import type { Claim, Frame, LetterDocument } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import { headerOf } from "../document/header.ts";
import { bestFirst, newestFirst, ofKind } from "../select/order.ts";
import type { RelevanceMap } from "../select/relevance.ts";
import { type FrameName, letterFrame, letterParts } from "../wording/letter-parts.ts";
import { positionSentence, skillsSentence } from "../wording/letter-sentences.ts";
import { chooseEvidence, type Evidence } from "./choose-evidence.ts";

export type LetterPlan = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string };
  relevance: RelevanceMap;
  language: string;
  /** `YYYY-MM-DD`. */
  date: string;
  rules?: WritingRules["letter"];
};

/** A letter of one page: what it is for, the owner's `most` most telling achievements in their own words, an end. */
export function buildLetter(
  { facts, profile, posting, relevance, language, date }: LetterPlan,
  most: number,
): LetterDocument {
  const frame = (name: FrameName): Frame[] => {
    const made = letterFrame(name, posting, language);
    return made ? [made] : [];
  };
  const evidence = chooseEvidence(facts, relevance, language, most);
  const matches = evidence.some(({ fact }) => (relevance.get(fact.id)?.terms.size ?? 0) > 0);
  const done = evidence.length > 0 ? told(matches ? evidence : evidence.slice(0, 2), matches, frame) : [];
  // What was done answers nothing that is asked for: then who the owner is and what they know comes first.
  const middle = matches ? done : [...positions(facts, relevance, language), ...done];
  return {
    kind: "letter",
    language,
    header: { ...headerOf(facts, profile), headline: null },
    ...letterParts(posting, date, language),
    paragraphs: [frame("opening"), ...middle, frame("ending")].filter((paragraph) => paragraph.length > 0),
    signature: headerOf(facts, profile).name,
  };
}

type Paragraph = (Claim | Frame)[];

function told(evidence: readonly Evidence[], matches: boolean, frame: (name: FrameName) => Frame[]): Paragraph[] {
  const areSentences = evidence.every(({ forms }) => forms.placed !== null);
  if (!areSentences) {
    const lines = evidence.map((each): Paragraph => [claim(each, each.forms.line)]);
    return [frame(matches ? "list" : "work"), ...lines];
  }
  const paragraphs: Paragraph[] = [];
  let before: Evidence | null = null;
  for (const each of evidence) {
    const isSamePlace = before?.fact.of === each.fact.of;
    const sentence = claim(each, (isSamePlace ? each.forms.also : each.forms.placed) ?? each.forms.line);
    if (isSamePlace) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
    before = each;
  }
  const [first = [], ...rest] = paragraphs;
  return [[...(matches ? frame("bears") : []), ...first], ...rest];
}

function claim({ fact, parent }: Evidence, text: string): Claim {
  return { text, factIds: parent ? [fact.id, parent.id] : [fact.id] };
}

/** The position held and the skills that are asked for. */
function positions(facts: readonly Fact[], relevance: RelevanceMap, language: string): Paragraph[] {
  const paragraph: Paragraph = [];
  const [role] = newestFirst(ofKind(facts, "role"));
  const position = role && positionSentence(role, language);
  if (role && position) paragraph.push({ text: position, factIds: [role.id] });
  const asked = bestFirst(ofKind(facts, "skill"), relevance).filter(
    ({ id }) => (relevance.get(id)?.terms.size ?? 0) > 0,
  );
  const isFirst = (name: string, index: number) =>
    asked.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index;
  const skills = asked.filter(({ name }, index) => isFirst(name, index)).slice(0, 5);
  if (skills.length > 0)
    paragraph.push({ text: skillsSentence(skills, language), factIds: skills.map(({ id }) => id) });
  return paragraph.length > 0 ? [paragraph] : [];
}

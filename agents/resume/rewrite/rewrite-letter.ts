import { LETTER_SENTENCES } from "#agents/models/prompts/letter-sentences.ts";
import type { Claim, Frame, LetterDocument, Reversal } from "#data/model/application/document.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { type LetterRules, saysForbidden } from "../letter/rules.ts";
import type { AskedTerm } from "../select/asked.ts";
import { askModel, type Helpers, jobText } from "./ask.ts";
import { judgeOf } from "./judge.ts";
import { WORDINGS } from "./shapes.ts";

type About = { facts: readonly Fact[]; reading: JobReading; asked: readonly AskedTerm[]; rules: LetterRules };

/**
 * The letter's sentences of what was done as a model would put them, as far as they hold and say nothing that the
 * owner's rules forbid; `mustMention` and all frames stay.
 */
export async function rewriteLetter(
  letter: LetterDocument,
  { facts, reading, asked, rules }: About,
  helpers: Helpers,
): Promise<{ letter: LetterDocument; reversals: readonly Reversal[] }> {
  const done = new Set(facts.flatMap(({ id, kind }) => (kind === "achievement" ? [id] : [])));
  const own = new Map<string, Claim>();
  const keyOf = new Map<Claim | Frame, string>();
  for (const part of letter.paragraphs.flat()) {
    if (!("factIds" in part) || !part.factIds.some((id) => done.has(id))) continue;
    const key = `s${own.size + 1}`;
    own.set(key, part);
    keyOf.set(part, key);
  }
  if (own.size === 0) return { letter, reversals: [] };
  const sentences = JSON.stringify([...own].map(([id, { text }]) => ({ id, text })));
  const data = { job: jobText(reading), sentences, tone: rules.tone, never: JSON.stringify(rules.neverSay) };
  const answer = await askModel({ task: LETTER_SENTENCES, data, schema: WORDINGS.sentences }, helpers);
  const judge = judgeOf(facts, asked);
  const taken = new Map<string, Claim>();
  for (const { id, text } of answer?.sentences ?? []) {
    const claim = own.get(id);
    if (!claim || taken.has(id) || text.trim() === claim.text) continue;
    if (saysForbidden(text, rules)) {
      judge.refuse({ was: text, now: claim.text, because: "it says what the owner's rules forbid" });
      continue;
    }
    const better = judge.take({ text, factIds: claim.factIds }, claim.text);
    if (better) taken.set(id, better);
  }
  const put = (part: Claim | Frame): Claim | Frame => taken.get(keyOf.get(part) ?? "") ?? part;
  return {
    letter: { ...letter, paragraphs: letter.paragraphs.map((paragraph) => paragraph.map(put)) },
    reversals: judge.reversals,
  };
}

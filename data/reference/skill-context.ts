import type { SkillTerm } from "./skills/table.ts";

/** A written form that may be a skill, at its place in a text. */
export type Candidate = SkillTerm & { written: string; start: number; end: number };

/** What may stand between two items of a list of skills. */
const LIST_GAP =
  /^\s*(?:[,/|&+;()•·]|and\/or|and|or|und|oder|et|ou|y|o|e|en|of)?\s*(?:[,/|&(]|and|or|und|oder)?\s*(?:d['’]|de |l['’])?\s*$/i;

const CUE_BEFORE =
  /(?:\b(?:in|with|using|via|know|of|write|writing|mit|en|con|avec|von|langage|lenguaje|sprache|languages?)|[:(]|\b[dl]['’])\s*$/iu;

const CUE_AFTER =
  /^[\s-]*(?:programming|language|developer|engineer|code|coding|scripts?|scripting|services|microservices|backend|back-end|experience|skills?|users?|spreadsheets?|macros?|formulas?|functions?|documents?|templates|framework|framework-based|library|api|apis|app|apps|components|ecosystem|kenntnisse|erfahrung|entwickler|programmierung|version|v?\d{1,2}\b)/iu;

/** Work that is done in a tool: behind it even a word such as `Go` is one, whatever follows but `to`. */
const MADE_IN =
  /\b(?:built|build|written|wrote|write|writing|develop\w*|program\w*|cod(?:e|ed|ing)|implement\w*|services?|scripts?|tools?|software|applications?|experience|experienced|proficien\w+|fluent|expert\w*|knowledge|skills?|skilled|kenntnisse|erfahrung(?:en)?|entwickl\w+|maitrise|experiencia)\s+(?:\S+\s+){0,3}?(?:in|with|of|using|mit|en|avec|con|de)\s+$/iu;

/** After a word such as `Go` or `Access` these make it a verb or a noun of everyday speech. */
const EVERYDAY_AFTER =
  /^(?:\s+(?:to|above|beyond|live|deeper|further|the|a|an|at|into|out|for|from|on|in|my|our|your)\b|-)/iu;

const initial = (text: string, start: number) =>
  /(?:^|[\n.!?:;•·▪*>–-]\s*|\d\.\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
const closed = (after: string) =>
  /^\s*(?:$|[\n,/|&;:()+–•]|[.!?](?:\s|$)|(?:and|or|und|oder|et|ou|y|o|is|are)\b)/iu.test(after);

function standsAlone(text: string, candidate: Candidate): boolean {
  const before = text.slice(Math.max(0, candidate.start - 24), candidate.start);
  const after = text.slice(candidate.end, candidate.end + 24);
  const longBefore = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  const capital = /^\p{Lu}/u.test(candidate.written);
  switch (candidate.sureness) {
    case "plain":
    case "exact":
      return true;
    case "capital":
      if (!capital) return candidate.written === candidate.text && CUE_BEFORE.test(before);
      return !initial(text, candidate.start) || closed(after) || CUE_AFTER.test(after);
    case "context": {
      if (text.trim() === candidate.written) return capital;
      if (!capital || candidate.written !== candidate.text) return false;
      if (candidate.written.length > 1 && MADE_IN.test(longBefore) && !/^(?:\s+to\b|-)/u.test(after)) return true;
      if (EVERYDAY_AFTER.test(after)) return false;
      if (CUE_AFTER.test(after)) return true;
      if (candidate.written.length === 1)
        return CUE_BEFORE.test(before) && closed(after) && !/\bvitamin\s*$/i.test(before);
      return closed(after) && (CUE_BEFORE.test(before) || initial(text, candidate.start));
    }
  }
}

/** Whether one of two neighbours in a list is more than a single letter: `R and D` names a department. */
const weighs = (a: Candidate, b: Candidate) => a.written.length > 1 || b.written.length > 1;

function looksRight(candidate: Candidate, text: string): boolean {
  if (candidate.written === candidate.text || candidate.sureness === "capital") return true;
  // In lower case a word such as `go` counts only between two items of a list.
  return closed(text.slice(candidate.end, candidate.end + 8));
}

/**
 * Keeps the candidates that their context makes skills: sure by themselves, or item of a list with a sure one.
 * Ordinary words (`go`, `access`, `react to`) drop out.
 */
export function accept(text: string, candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.map((candidate) => standsAlone(text, candidate));
  const joined = (left: number) => {
    const [a, b] = [candidates[left], candidates[left + 1]];
    return (
      a !== undefined &&
      b !== undefined &&
      LIST_GAP.test(text.slice(a.end, b.start)) &&
      /\S/.test(text.slice(a.end, b.start))
    );
  };
  const spread = (from: number, to: number) => {
    const [a, b] = [candidates[from], candidates[to]];
    if (a === undefined || b === undefined || sure[to]) return;
    const evident =
      a.sureness === "context" && b.sureness === "context" && a.written === a.text && b.written === b.text;
    if ((sure[from] || evident) && weighs(a, b) && looksRight(b, text)) sure[to] = true;
  };
  for (let at = 0; at + 1 < candidates.length; at++) if (joined(at)) spread(at, at + 1);
  for (let at = candidates.length - 2; at >= 0; at--) if (joined(at)) spread(at + 1, at);
  return candidates.filter((_, at) => sure[at]);
}

import { words } from "./language.ts";
import { isVerb, type Sentence, type Token } from "./tokens.ts";

/** Whether a word is a deed there: "code" and "cut" are also things. */
export function looksDone(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (!token || token.quantity || token.neutral) return false;
  if (at === 0 && /[a-z]{2}(?:ed|ierte|elte)$/.test(token.word)) return true;
  if (!isVerb(token)) return false;
  if (token.language !== "en") return true;
  const lead = sentence[at - 1];
  const isFirst = at === 0 || (at === 1 && lead?.word.endsWith("ly") === true);
  return isFirst || /(?:ed|ing|tion|ment)$/.test(token.word) || IRREGULAR.has(token.word) || TO.has(lead?.word ?? "");
}

const TO = words("to i that which");
const IRREGULAR = words(`
  built led cut grew ran wrote written made sold won taught brought held gave took drew saw kept met shrank shrunk rose fell dealt bought found got
  rebuilt rewrote overtook oversaw overseen spoke set_up brought_in put_in_place carried_out looked_after cared_for drew_up rolled_out sped_up
  took_part worked_together went_live worked_closely
`);

/** "Conducted interviews": the deed is in the noun. */
const isLight = (sentence: Sentence) =>
  sentence.some(({ meanings }) => meanings.includes("CONDUCT") || meanings.includes("EVENT"));

/** "Prometheus monitoring" names a thing; "nurses monitoring patients" tells a deed. */
export function isGerundThing(sentence: Sentence, at: number): boolean {
  const [token, next, later] = sentence.slice(at, at + 3);
  if (!token?.word.endsWith("ing") || token.language !== "en") return false;
  const thing = next && /^(?:the|an?|their|its|our)$/.test(next.word) ? later : next;
  return !thing || thing.clause !== token.clause || (!thing.quantity && thing.neutral);
}

/** Whether a word is a verb by its form, not only by its place. */
export const isPast = ({ word }: Token): boolean => /[a-z]{2}ed$/.test(word) || IRREGULAR.has(word);

/** The words of these sentences that tell a deed, as a verb or as the name of one: a "plan" is no "planned". */
export function deedsIn(sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap((sentence) =>
    sentence.filter(
      (token, at) =>
        looksDone(sentence, at) ||
        /(?:[ts]ion|ment|ing|ance|ysis|al|er|ed|ship)s?$/.test(token.word) ||
        (isLight(sentence) && isVerb(token)),
    ),
  );
}

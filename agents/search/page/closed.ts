import { CLOSED_LATER, CLOSED_WORDS } from "#data/reference/posting-phrases.ts";
import { plain } from "#data/reference/words.ts";
import { sentencesOf } from "#agents/reading/text/sentences.ts";

/** The sentence by which a page says that its posting is closed; null for an open one. */
export function closedSaying(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines) {
    // A notice is short and stands by itself; a long paragraph speaks of closing in general.
    if (text.length > 400) continue;
    for (const sentence of sentencesOf(text)) {
      const said = plain(sentence);
      if (sentence.length <= 200 && CLOSED_WORDS.test(said) && !CLOSED_LATER.test(said.replace(CLOSED_WORDS, " ")))
        return sentence;
    }
  }
  return null;
}

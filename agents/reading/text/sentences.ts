/** Short forms whose point ends no sentence. */
const SHORT =
  /(?:(?<![\p{L}\p{N}])(?:e\.g|i\.e|etc|incl|approx|min|max|vs|no|nr|ca|bzw|ggf|inkl|usw|mind|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?a|p\.\s?ex|ej|sr|jr|dr|mr|ms|mrs|st|inc|ltd|co|std|bspw|evtl|sog))\.$/iu;

/** `J. Example` is a name; `a little C.` ends a sentence. */
const INITIAL = /(?:^|\p{Lu}[\p{L}.]*\s)\p{Lu}\.$/u;

/** A text cut into sentences; `z. B.`, `e.g.` and initials do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["')\]]*\s+(?=[\p{Lu}\p{N}"'(¿¡])/gu)) {
    const sentence = text.slice(from, match.index + match[0].length).trim();
    if (SHORT.test(sentence.slice(-12)) || INITIAL.test(sentence.slice(-40))) continue;
    sentences.push(sentence);
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

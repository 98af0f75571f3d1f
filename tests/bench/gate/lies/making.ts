/** What a rule makes of a true text: false ones. `language` is `en`, `de`, `fr` or `es`. */
/** `fact` is what the text is true of. */
export type LieRule = { name: string; lies(text: string, language: string, fact: string): string[] };

export const say = (language: string, en: string, de: string, fr: string, es: string): string =>
  ({ en, de, fr, es })[language] ?? en;
const bare = (text: string) => text.replace(/[.;]\s*$/, "");
export const behind = (text: string, ...tails: string[]) => tails.map((tail) => `${bare(text)} ${tail}`);
export const inFront = (text: string, ...heads: string[]) =>
  heads.map((head) => `${head} ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
export const swap = (text: string, ...pairs: [RegExp, string][]) =>
  pairs.flatMap(([pattern, by]) => (pattern.test(text) ? [text.replace(pattern, by)] : []));

const FIGURE = /(?<![\p{L}\d])\d[\d.,]*(?![\d])/gu;
/** Every figure of a text replaced, one at a time. */
export const figures = (text: string, by: (figure: string) => string | null) =>
  [...text.matchAll(FIGURE)].flatMap((match) => {
    const figure = match[0].replace(/[.,]$/, "");
    const other = by(figure);
    return other === null ? [] : [text.slice(0, match.index) + other + text.slice(match.index + figure.length)];
  });
export const inScript = (figure: string, zero: number) =>
  figure.replace(/\d/g, (digit) => String.fromCodePoint(zero + ((Number(digit) + 3) % 10)));

import { COLLECTIVE_NUMBERS, NUMBER_WORDS } from "#data/reference/wording/number-words.ts";

const TIME = "year|month|week|day|quarter|jahre?s?|monate?s?|an|año|mes|mois";
const A_SPAN = new RegExp(
  `(?<!\\p{L})(in|within|over|innerhalb|binnen|en|dans|im laufe)\\s+(?:a|an|the span of a|eines|einem|un|une)\\s+(?:single\\s+)?(${TIME})(?!\\p{L})`,
  "giu",
);
const A_YEAR_AND_A_HALF = /(?<!\p{L})(?:a|one) year and a half(?!\p{L})/giu;
const HALF_A_YEAR = /(?<!\p{L})(?:half a year|ein(?:em|es)? halbe[ns]? jahre?s?|six mois|medio año)(?!\p{L})/giu;

/** A change by so many times, in the words of a change and its figure. */
const MANIFOLDS = new Map([
  ["halved", "reduced by 50%"],
  ["halving", "reducing by 50%"],
  ["doubled", "increased by 100%"],
  ["doubling", "increasing by 100%"],
  ["tripled", "increased by 200%"],
  ["tripling", "increasing by 200%"],
  ["halbierte", "reduzierte um 50%"],
  ["halbiert", "um 50% reduziert"],
  ["halbierung", "reduzierung um 50%"],
  ["verdoppelte", "erhöhte um 100%"],
  ["verdoppelt", "um 100% erhöht"],
  ["verdopplung", "erhöhung um 100%"],
]);
const MANIFOLD = new RegExp(
  `(?<!\\p{L})(${[...MANIFOLDS.keys()].join("|")})(?: ([\\p{L}' -]{3,60}?)(?= (?:by|through|using|from|with|and|in|for|within|over|at|after|while)(?!\\p{L})|[,.;:]|$))?(?!\\p{L})`,
  "giu",
);

/** A normalised text with every number in figures: `thirty-five` as `35`, `in a year` as `in 1 year`. */
export function inFigures(text: string, language: string): string {
  const spans = text
    .replace(/(?<!\p{L})(\p{L}+)köpfig(?=\p{L}{0,2}(?!\p{L}))/giu, "$1 köpfig")
    .replace(/(?<!\p{L})between (\d\S*) and (?=\d)/giu, "from $1 to ")
    .replace(/(?<!\p{L})zwischen (\d\S*) und (?=\d)/giu, "von $1 bis ")
    .replace(/(\d\S*) (?:up|down) to (?=\d)/gu, "$1 to ")
    .replace(/(?<!\p{L})(?:by|in) half(?! an? |\p{L})/giu, "by 50%")
    .replace(/(?<!\p{L})um die hälfte(?!\p{L})/giu, "um 50%")
    .replace(/(?<!\p{L})de moitié(?!\p{L})/giu, "de 50%")
    .replace(/(?<!\p{L})a la mitad(?!\p{L})/giu, "en un 50%")
    .replace(/(?<!\p{L})by (?:a|one) quarter(?!\p{L})/giu, "by 25%")
    .replace(/(?<!\p{L})um ein viertel(?!\p{L})/giu, "um 25%")
    .replace(/(?<=\d )work(?:ing)?[ -]hours(?!\p{L})/giu, "hours of work")
    .replace(/(?<=\d )arbeitsstunden(?!\p{L})/giu, "Stunden Arbeit")
    .replace(MANIFOLD, (_, verb: string, thing?: string) => {
      const [deed = "", figure = ""] = (MANIFOLDS.get(verb.toLowerCase()) ?? verb).split(/ (?=by )/);
      return [deed, thing, figure].filter(Boolean).join(" ");
    })
    .replace(A_YEAR_AND_A_HALF, "18 months")
    .replace(HALF_A_YEAR, "6 months")
    .replace(A_SPAN, "$1 1 $2");
  const words = [...spans.matchAll(/\p{L}+/gu)];
  let out = "";
  let from = 0;
  for (let at = 0; at < words.length;) {
    const found = numberAt(words, at, spans, language);
    if (!found) {
      at++;
      continue;
    }
    const start = words[at]?.index ?? 0;
    const last = words[at + found.length - 1];
    out += spans.slice(from, start) + found.figure;
    from = (last?.index ?? 0) + (last?.[0].length ?? 0);
    at += found.length;
  }
  return out + spans.slice(from);
}

function numberAt(
  words: readonly RegExpExecArray[],
  at: number,
  text: string,
  language: string,
): { figure: string; length: number } | null {
  const collective = COLLECTIVE_NUMBERS.get((words[at]?.[0] ?? "").toLowerCase().replace(/s$/, ""));
  if (collective) return { figure: `${collective.about ? "~" : ""}${collective.value}`, length: 1 };
  for (let length = Math.min(6, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const isJoined = run.every((word, index) => {
      const next = run[index + 1];
      return !next || /^(?:\s|-)$/.test(text.slice(word.index + word[0].length, next.index));
    });
    if (!isJoined) continue;
    const key = run.map(([word]) => word.toLowerCase()).join(" ");
    const value = NUMBER_WORDS[language]?.get(key) ?? elsewhere(key, language);
    const lead = words[at - 1]?.[0].toLowerCase() ?? "";
    if (value === 100 && ["pour", "por", "per"].includes(lead)) continue;
    if (value !== undefined && !isWord(key, language)) return { figure: String(value), length };
  }
  return null;
}

/** Numbers of other languages, where they are long enough to be no other word. */
function elsewhere(key: string, language: string): number | undefined {
  const others = Object.entries(NUMBER_WORDS).filter(([other]) => other !== language);
  return others
    .filter(([other]) => other === "en" || key.length >= 6)
    .map(([, numbers]) => numbers.get(key))
    .find((value) => value !== undefined);
}

/** Numbers that are everyday words of another language stay words there. */
function isWord(key: string, language: string): boolean {
  return language !== "en" && key === "one";
}

import { skillMentions } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";

/** What must be shown together: each group by any one of its members. */
export type Group = readonly string[];

const GAP =
  /^(?:[\s"'()]*(?:[,/|]|\band\/or\b|\band\b|\bor\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\bo\b|&)[\s"'()]*)+$/u;
const OR = /\bor\b|\boder\b|\bou\b|\bo\b|\band\/or\b|\//u;
const EXAMPLES_BEFORE =
  /\b(?:such as|like|e\.g\.?,?|for example|for instance|one of|any of|either|at least one|z\.\s?b\.?|zum beispiel|beispielsweise|wie(?: z\. ?b\.)?|etwa|par exemple|p\. ?ex\.?|comme|tels? que|telles que|como|por ejemplo|tales como)\s*[:(]?\s*$/u;
const EXAMPLES_AFTER =
  /^\s*,?\s*(?:or|oder|ou|o)\s+(?:a |any |some |an |ein\w* |un\w* )?(?:similar|equivalent|comparable|related|other|another|vergleichbar\w*|ahnlich\w*|equivalent\w*|similaires?)|^\s*,?\s*(?:etc|and similar|u\.\s?a|o\.\s?a)\b/u;

/**
 * The keywords of a requirement as groups: `Python and SQL, with Snowflake, BigQuery or Redshift` asks for Python, for
 * SQL and for one of three. Names that no skill mention covers stand alone, or join an enumeration of examples.
 */
export function groupsOf(text: string, keywords: readonly string[]): Group[] {
  const places = placesOf(text, keywords);
  const groups: string[][] = [];
  let chain: typeof places = [];
  const close = () => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined) return;
    const gaps = chain.slice(1).map((place, index) => plain(text.slice(chain[index]?.end ?? 0, place.start)));
    const exemplary =
      EXAMPLES_BEFORE.test(plain(text.slice(0, first.start)).concat(" ")) ||
      EXAMPLES_AFTER.test(plain(`x${text.slice(last.end)}`).slice(1));
    const names = [...new Set(chain.map((place) => place.keyword))];
    if (exemplary || gaps.some((gap) => OR.test(` ${gap} `))) groups.push(names);
    else groups.push(...names.map((name) => [name]));
  };
  for (const place of places) {
    const last = chain.at(-1);
    if (last !== undefined && !GAP.test(` ${text.slice(last.end, place.start).toLowerCase()} `)) {
      close();
      chain = [];
    }
    chain.push(place);
  }
  close();
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = [...group].sort().join("\n");
    return !seen.has(key) && seen.add(key);
  });
}

function placesOf(text: string, keywords: readonly string[]): { keyword: string; start: number; end: number }[] {
  const wanted = new Set(keywords);
  const places = skillMentions(text)
    .filter(({ skill }) => wanted.has(skill))
    .map(({ skill, start, end }) => ({ keyword: skill, start, end }));
  for (const keyword of keywords) {
    if (places.some((place) => place.keyword === keyword)) continue;
    const start = text.indexOf(keyword);
    if (start >= 0) places.push({ keyword, start, end: start + keyword.length });
    else places.push({ keyword, start: text.length, end: text.length });
  }
  return places.sort((a, b) => a.start - b.start);
}

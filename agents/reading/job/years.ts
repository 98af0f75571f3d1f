import { plain } from "#data/reference/words.ts";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  einem: 1,
  eine: 1,
  einjahrige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
};

const NUMBER = `(\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join("|")})`;
const UNIT = "(years?|yrs?|jahre?n?|jahrige?\\w*|ans|annees?|anos?|anni|jaar|months?|monate?n?|mois|mes(?:es)?)";
const ASKED = new RegExp(
  `\\b${NUMBER}(?:\\s*\\([^)]{1,8}\\))?\\s*(?:\\+|plus|or more|oder mehr|ou plus|o mas)?\\s*(?:(?:-|to|bis|a|/|or|oder|ou)\\s*${NUMBER})?\\s*\\+?\\s*-?${UNIT}(?![a-z])`,
  "gu",
);
const REVERSED =
  /\b(?:years? of (?:\w+ )?experience|jahre (?:berufs)?erfahrung|annees d'experience|anos de experiencia)\W{1,3}(\d{1,2})(?:\s*\+|\s*-\s*\d{1,2})?/u;

/** What makes a number of years something else than experience: age, history, the length of studies or a contract. */
const OTHER_AFTER =
  /^\s*(?:of age|old|alt\b|ago|warranty|contract|degree|bachelor|university|term|program|programme|revolus|d'age|de edad|history|in business|straight|plan|fixed|befristet|guarantee)/u;
const OTHER_BEFORE =
  /(?:\b(?:last|past|next|previous|every|age|aged|for over|for more than|in den letzten|seit(?: uber| mehr als)?|in the|depuis(?: plus de)?|desde hace|hace|celebrating|founded|within|first|minimum age|befristet auf|fur|pour|duration)\s*)$/u;

const valueOf = (text: string) => NUMBER_WORDS[text] ?? Number(text.replace(",", "."));

const CJK = /(\d{1,2})\s*年/u;

/** The least years of experience a line asks for (months as parts of a year); null when it names none. */
export function yearsAskedIn(line: string): number | null {
  const text = plain(line);
  const cjk = /経験|经验|經驗/u.test(line) ? CJK.exec(line)?.[1] : undefined;
  if (cjk !== undefined) return Number(cjk);
  const reversed = REVERSED.exec(text);
  if (reversed?.[1] !== undefined) return Number(reversed[1]);
  for (const match of text.matchAll(ASKED)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) continue;
    const value = valueOf(match[1] ?? "");
    const unit = match[3] ?? "";
    if (!Number.isFinite(value) || value <= 0 || value > 40) continue;
    if (/^(?:month|monat|mois|mes)/.test(unit)) return Math.round((value / 12) * 100) / 100;
    if (value === 18 && /\b(?:age|alter|edad|must be|mindestens 18)\b/u.test(text)) continue;
    return value;
  }
  return null;
}

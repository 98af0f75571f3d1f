import { EASTERN_COMPANY, EMPLOYER_WORDS, LEGAL_FORM, SELF_EMPLOYED } from "#data/reference/cv/organisations.ts";
import { TITLE_CHARACTERS, TITLE_ENDINGS, TITLE_WORDS } from "#data/reference/cv/job-titles.ts";
import { DEGREE_WORDS, SCHOOL_WORDS } from "#data/reference/cv/schooling.ts";
import { flat } from "./headings.ts";
import { isProse } from "./blocks.ts";

/** Marks of a title: `(m/w/d)`, a level, a field after it. */
const TITLE_MARK =
  /\([mwfdhx](?:\s?[/|]\s?[mwfdhx*]){1,2}\)|[:*/]innen?\b|\/(?:in|frau|euse|trice|ère)\b|^(?:head|vp|director|chief) of\b|\b(?:I{1,3}|IV)$/iu;
const STARTS_TITLE =
  /^(?:senior|junior|lead|principal|staff|head|chief|sr\.?|jr\.?|deputy|assistant|interim|acting|stellv\w*\.?|leitende[rn]?|adjoint|chef|responsable|jef[ea]|capo|lider|starszy|mlodszy)\b/u;

/** How much a text sounds like a job's title; 0 for not at all. */
export function titleScore(text: string): number {
  const words = flat(text).match(/[\p{L}\p{N}][\p{L}\p{N}'+#-]*/gu) ?? [];
  let score = 0;
  for (const word of words) {
    const bare = word.replace(/(?:\/in|:in|\*in|-in)$/, "");
    const pieces = [bare, ...bare.split("-")];
    if (pieces.some(isTitleWord)) score += 1;
  }
  // `Morgner & Partner` is a firm.
  if (
    /(?:&|\bund|\band|\bet|\by|\be) (?:partner|partners|associates|associes|soci|socios|co|sons?|sohne|zoon|zonen|filhos|hijos|figli|fils)\b/u.test(
      flat(text),
    )
  )
    score -= 1.4;
  if (TITLE_MARK.test(text)) score += 1.5;
  if (STARTS_TITLE.test(flat(text))) score += 0.7;
  if (TITLE_CHARACTERS.test(text)) score += 2;
  // A name of three words with one title in it is more of a title than a sentence with one.
  return score <= 0 ? 0 : Math.min(3, score) + (words.length <= 6 ? 0.4 : words.length > 12 ? -1 : 0);
}

function isTitleWord(word: string): boolean {
  if (TITLE_WORDS.has(word) || TITLE_ENDINGS.test(word)) return true;
  return (word.length > 3 && word.endsWith("s") && TITLE_WORDS.has(word.slice(0, -1))) || endsIn(TITLE_WORDS, word, 6);
}

/** A compound whose last part is one of the words: `Bilanzbuchhalterin`. */
function endsIn(words: ReadonlySet<string>, word: string, least: number): boolean {
  for (let at = 3; at <= word.length - least; at++) if (words.has(word.slice(at))) return true;
  return false;
}

/** How much a text sounds like the name of an employer. */
export function employerScore(text: string): number {
  let score = 0;
  if (LEGAL_FORM.test(text) || EASTERN_COMPANY.test(text)) score += 3;
  if (SELF_EMPLOYED.test(flat(text))) score += 2.5;
  const words = flat(text).match(/[\p{L}\p{N}][\p{L}\p{N}'+#-]*/gu) ?? [];
  const named = words.filter(
    (word) =>
      EMPLOYER_WORDS.has(word) ||
      endsIn(EMPLOYER_WORDS, word, 6) ||
      /\p{L}{3}(?:werke|werk|bank|klinik|klinikum|kasse|haus|verlag|gruppe|schule|universitat|zentrum|hochschule|amt|ministerium|behorde)$/u.test(
        word,
      ),
  ).length;
  score += Math.min(2.4, named * 1.2);
  if (SCHOOL_WORDS.test(flat(text))) score += 1.2;
  // A part of an employer is none.
  if (
    /(?:^|\s)(?:unit|ward|department|division|team|station|abteilung|bereich|service|departamento|reparto|afdeling|dzial)$/u.test(
      flat(text),
    )
  )
    score -= 1;
  if (/\p{Ll}\p{Lu}/u.test(text) || /\.(?:com|io|ai|de|net|org|example)\b/.test(text)) score += 0.6;
  if (/\s&\s\p{Lu}/u.test(text)) score += 0.4;
  if (/(?:&|\bund|\band|\bet) (?:partner|associates|sons?|sohne|zoon|co)\b/u.test(flat(text))) score += 1.2;
  return score;
}

export function degreeScore(text: string): number {
  return DEGREE_WORDS.test(flat(text)) ? 2 + (STARTS_DEGREE.test(flat(text)) ? 1 : 0) : 0;
}

const STARTS_DEGREE =
  /^(?:bachelor|master|m\.?sc|b\.?sc|m\.?a\b|b\.?a\b|b\.?eng|m\.?eng|ph\.?d|dr\.|doctor|diplom|magister|abitur|matura|licen|laurea|grado|ingenier|mestr|bachar|studia|inzynier|mgr|ausbildung|promotion|staatsexamen|bts|dut|baccalaur|associate|high school|a-levels|civil|kandidat)/u;

export function schoolScore(text: string): number {
  return SCHOOL_WORDS.test(flat(text)) ? 2.5 : LEGAL_FORM.test(text) ? 1 : 0;
}

/** Something that could be a name or a title at all. */
export function isNameLike(text: string): boolean {
  return (
    text.length <= 110 &&
    /\p{L}{2}|\p{sc=Han}/u.test(text) &&
    (!isProse(text) ||
      (text.length < 75 && titleScore(text) + employerScore(text) + degreeScore(text) + schoolScore(text) >= 2)) &&
    !/[.!?;]$/.test(
      text.replace(
        /(?:(?:\p{Lu}|Inc|Ltd|Co|Corp|o|etc|\b[a-z]{1,2}|Lda|Ltda|Mr|Dr|inż|dipl|nat|med|pol|phil|oec|hum)\.\s?)+$/u,
        "",
      ),
    )
  );
}

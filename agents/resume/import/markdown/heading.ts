import { oneLine } from "../plain-text.ts";
import { readWhen } from "./labels.ts";

/** Words that titles end on or hold, and names of companies seldom do. Own collection. */
const TITLE =
  /\b(?:engineer|developer|manager|lead|director|head|officer|analyst|architect|consultant|designer|administrator|assistant|specialist|scientist|technician|nurse|teacher|lecturer|professor|researcher|intern|trainee|apprentice|clerk|cook|chef|driver|welder|writer|editor|programmer|coordinator|supervisor|president|founder|owner|partner|advisor|adviser|accountant|secretary|representative|operator|mechanic|physician|tutor|mentor|member|volunteer|cto|ceo|cfo|coo|vp|sre|qa|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|praktikant(?:in)?|werkstudent(?:in)?|geschäftsführer(?:in)?|techniker(?:in)?|pfleger(?:in)?|lehrer(?:in)?|ingénieure?|développeu(?:r|se)|responsable|chargée? d\w+|stagiaire|ingenier[oa]|desarrollador[a]?|gerente)\b/iu;
const SCHOOL =
  /universi|college|school|academy|institut|hochschule|schule|gymnasium|école|faculty|politecnic|polytechnic|lyceum|akademie|\buni\b|\bETH\b|\bMIT\b|\bFH\b|\bTU\b/iu;

const BETWEEN = /\s+[—–|·]\s+|\s+-\s+|\s*[—]\s*/u;

export type HeadingParts = { first: string; second: string | null; when: string | null; sure: boolean };

/** `Title at Company`, `Company — Title` and the like, a time in brackets behind it taken off. */
export function splitRole(heading: string): HeadingParts {
  const { text, when } = withoutWhen(heading);
  const at = /^(.+?)\s+(?:at|@|bei|chez|en|presso)\s+(.+)$/u.exec(text);
  if (at) return { first: (at[1] ?? "").trim(), second: (at[2] ?? "").trim(), when, sure: true };
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [left, right] = parts.length === 2 ? parts : text.includes(", ") && parts.length === 1 ? twoByComma(text) : [];
  if (left === undefined || right === undefined) return { first: text, second: null, when, sure: true };
  const [isLeft, isRight] = [TITLE.test(left), TITLE.test(right)];
  // Where neither says which it is, the company comes first, as in `Company — Title`.
  if (isLeft && !isRight) return { first: left, second: right, when, sure: true };
  return { first: right, second: left, when, sure: isRight && !isLeft };
}

/** A degree and where: `BSc Physics — Aire College`; first is the degree. */
export function splitStudies(heading: string): HeadingParts {
  const { text, when } = withoutWhen(heading);
  const at = /^(.+?)\s+(?:at|@|an der|am)\s+(.+)$/u.exec(text);
  const parts = at ? [at[1] ?? "", at[2] ?? ""] : text.split(BETWEEN);
  const [left, right] = parts.length === 2 ? parts : parts.length === 1 && text.includes(", ") ? twoByComma(text) : [];
  if (left === undefined || right === undefined) return { first: text, second: null, when, sure: true };
  if (SCHOOL.test(left) && !SCHOOL.test(right)) return { first: right.trim(), second: left.trim(), when, sure: true };
  return { first: left.trim(), second: right.trim(), when, sure: SCHOOL.test(right) };
}

function twoByComma(text: string): string[] {
  const parts = text.split(/,\s+/);
  return parts.length === 2 && parts.some((part) => TITLE.test(part) || SCHOOL.test(part)) ? parts : [];
}

function withoutWhen(heading: string): { text: string; when: string | null } {
  const text = oneLine(heading);
  const [, before, inside] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u.exec(text) ?? [];
  if (before === undefined || inside === undefined) return { text, when: null };
  const when = readWhen(inside);
  return when && when.place === null ? { text: before, when: when.when } : { text, when: null };
}

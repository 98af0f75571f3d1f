import {
  EMPLOYMENT_WORDS,
  HYBRID_WORDS,
  NOT_THIS_PLACE,
  ONSITE_WORDS,
  RELOCATION_WORDS,
  REMOTE_WORDS,
  VISA_WORDS,
} from "#data/reference/work-phrases.ts";
import { plain } from "#data/reference/words.ts";
import type { Section } from "../job/sections.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Stated } from "./salary.ts";

export type Remote = "onsite" | "hybrid" | "remote";
/** What a posting names beside its text: its title and the board's own field of place. */
export type Head = { title: string; place: string | null };

/** Lines about this job come before lines about the company, and those that only reward it last. */
const ABOUT_THE_JOB = (section: Section) =>
  section.kind === "company" || section.kind === "legal" || section.kind === "process" ? 1 : 0;
const inOrder = (sections: readonly Section[]) => [...sections].sort((a, b) => ABOUT_THE_JOB(a) - ABOUT_THE_JOB(b));

function remoteOf(text: string): Remote | null {
  const line = plain(text).replace(NOT_THIS_PLACE, " ");
  if (HYBRID_WORDS.test(line)) return "hybrid";
  if (ONSITE_WORDS.test(line))
    return /\b(?:or|oder|ou|o) (?:fully )?remote\b|\bremote (?:or|oder|ou)\b/.test(line) ? "hybrid" : "onsite";
  // An office that must be visited makes remote-first work hybrid.
  if (REMOTE_WORDS.test(line))
    return /\boffice (?:\w+ ){0,2}(?:once|twice|minimum|\d)|\b(?:once|twice) (?:a|per) week\b/.test(line)
      ? "hybrid"
      : "remote";
  return null;
}

/** A short field such as `Remote - Germany` says it by one word. */
function remoteOfField(text: string | null): Remote | null {
  if (text === null) return null;
  const field = plain(text);
  if (/\bhybrid\w*|\bhibrid|\bibrido/.test(field)) return "hybrid";
  if (
    /\b(?:remote(?! sensing| monitoring| control| access)|anywhere|home-?office|teletravail|teletrabajo|remoto|distributed$)\b/.test(
      field,
    )
  )
    return "remote";
  return /\b(?:on-?site|in-office|vor ort|presencial|presentiel)\b/.test(field) ? "onsite" : null;
}

const WORKPLACE_LABEL =
  /^(?:workplace(?: type)?|work(?:ing)? (?:model|arrangement|mode|location|policy)|remote(?: policy| work)?|location type|arbeitsmodell|arbeitsort|home-?office|teletravail|mode de travail|modalidad(?: de trabajo)?|teletrabajo)\s*[:|]/u;

export function remoteIn(head: Head, sections: readonly Section[]): Stated<Remote> | null {
  const field = remoteOfField(head.place);
  const titled = remoteOfField(head.title);
  let best: Stated<Remote> | null = null;
  for (const line of sections.flatMap((section) => section.lines)) {
    const value = WORKPLACE_LABEL.test(plain(line.text)) ? (remoteOfField(line.text) ?? remoteOf(line.text)) : null;
    if (value !== null) return { value, quote: line.text };
  }
  for (const section of inOrder(sections)) {
    for (const line of section.lines) {
      for (const sentence of sentencesOf(line.text)) {
        const value = remoteOf(sentence);
        if (value === null) continue;
        // `Hybrid` in the text says more exactly what `Remote` in a field promises.
        const quote = line.text.length <= 200 ? line.text : sentence;
        if (value === "hybrid" && section.kind !== "company") return { value, quote };
        best ??= { value, quote };
      }
    }
  }
  if (field !== null) return { value: field, quote: head.place ?? "" };
  if (titled !== null) return { value: titled, quote: head.title };
  return best;
}

const EMPLOYMENT_LABEL = /\b(?:type|status|art|contrat|contrato|employment|commitment|schedule|vertrag)\b\s*[:|]/u;

export function employmentIn(head: Head, sections: readonly Section[]): Stated<string> | null {
  const titled = employmentOf(head.title);
  if (titled.length > 0) return { value: titled.join(", "), quote: head.title };
  let best: Stated<string> | null = null;
  for (const section of inOrder(sections)) {
    for (const { text } of section.lines) {
      for (const quote of text.length <= 200 ? [text] : sentencesOf(text)) {
        const values = employmentOf(quote);
        if (values.length === 0) continue;
        const stated = { value: values.join(", "), quote };
        if (EMPLOYMENT_LABEL.test(plain(quote))) return stated;
        // Under what is asked, a kind of contract may be that of past jobs.
        if (section.kind !== "asked") best ??= stated;
      }
    }
  }
  return best;
}

function employmentOf(text: string): string[] {
  const line = plain(text);
  return EMPLOYMENT_WORDS.filter(({ words }) => words.test(line)).map(({ value }) => value);
}

function firstOf(
  table: readonly { value: string; words: RegExp }[],
  sections: readonly Section[],
): Stated<string> | null {
  for (const { value, words } of table) {
    for (const section of sections) {
      for (const line of section.lines) {
        const sentence = sentencesOf(line.text).find((each) => words.test(plain(each)) && !each.endsWith("?"));
        if (sentence !== undefined) return { value, quote: line.text.length <= 200 ? line.text : sentence };
      }
    }
  }
  return null;
}

export const visaIn = (sections: readonly Section[]) => firstOf(VISA_WORDS, sections);
export const relocationIn = (sections: readonly Section[]) => firstOf(RELOCATION_WORDS, sections);

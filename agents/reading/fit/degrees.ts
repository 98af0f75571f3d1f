import { plain } from "#data/reference/words.ts";
import { contentStems } from "./content.ts";
import type { Evidence } from "./evidence.ts";
import { yearsOf } from "./experience.ts";
import type { Part } from "./part.ts";

/** Degrees on one scale; tried from the top in what the owner has, from the bottom in what is asked. */
const DEGREES: readonly { level: number; name: string; words: RegExp }[] = [
  {
    level: 5,
    name: "a doctorate",
    words: /\b(?:ph\.?\s?d\.?|doctora\w+|promotion(?= in|\b.*abgeschlossen)|dphil|doctor of|dr\. ?\w+)(?!\w)/u,
  },
  {
    level: 4,
    name: "a master's degree",
    words:
      /\b(?:master(?:'?s|abschluss|studium)?(?= |$|\b(?! data| your| the))|m\.?\s?sc\.?|m\.?\s?a\.?(?=[\s,/)]|$)|mba|m\.?\s?eng\.?|diplom(?:-?\w+)?(?!a)\b|magister|bac ?\+ ?5|ingenieur diplome|maestria|posgrado|laurea magistrale)(?!\w)/u,
  },
  {
    level: 3,
    name: "a degree",
    words:
      /\b(?:bachelor\w*(?:'s)?|b\.?\s?sc\.?|b\.?\s?a\.?(?=[\s,/)]|$)|b\.?\s?eng\.?|bsn|bs(?= in|\/|,)|undergraduate|university degree|college degree|(?:\w+ )?degree(?! of)|(?:abgeschlossene\w* )?(?:hochschul|universitats|fh-?)?studium|hochschulabschluss|studienabschluss|licence(?= (?:en|de|pro))|bac ?\+ ?[34]|diplome (?:d'|de l')?(?:ingenieur|universit\w+|superieur)|ecole (?:d'ingenieur|de commerce)|grado (?:en|universitario)|licenciatura|titulo universitario|titulacion universitaria|estudios universitarios|laurea|hbo|wo-?niveau)(?!\w)/u,
  },
  {
    level: 2,
    name: "vocational training",
    words:
      /\b(?:(?:abgeschlossene )?(?:berufs)?ausbildung|lehre als|apprenticeship|vocational (?:training|qualification)|associate(?:'s)? degree|bts\b|dut\b|bac ?\+ ?2|cap\b(?= )|formacion profesional|fp (?:grado|superior)|ciclo formativo|mbo)(?!\w)/u,
  },
  {
    level: 1,
    name: "a school certificate",
    words:
      /\b(?:high[- ]school (?:diploma|degree)|ged\b|secondary (?:school|education)|abitur|schulabschluss|realschulabschluss|hauptschulabschluss|baccalaureat|bachillerato|diploma di (?:scuola|maturita)|maturita|gcses?|a-?levels?|eso\b)(?!\w)/u,
  },
];

const EQUIVALENT =
  /\b(?:or (?:an? |the )?(?:equivalent|comparable|relevant|similar|practical)|oder (?:eine )?(?:vergleichbar\w*|gleichwertig\w*|entsprechend\w*|ahnlich\w*)|ou (?:experience )?equivalen\w*|o (?:experiencia )?equivalente|or work(?:ing)? experience|equivalent (?:work |practical |professional )?experience)\b/u;

/** The lowest degree a requirement names; null when it names none. */
export function degreeAsked(requirement: string): { level: number; name: string } | null {
  const text = plain(requirement);
  return [...DEGREES].reverse().find(({ words }) => words.test(text)) ?? null;
}

export function judgeDegree(requirement: string, asked: { level: number; name: string }, evidence: Evidence): Part {
  const educations = evidence.of("education");
  const field = fieldOf(requirement);
  let best: Part | null = null;
  for (const education of educations) {
    const degree = [education.degree, education.area].filter(Boolean).join(" in ");
    const words = plain(
      `${education.degree ?? ""} ${/universit|college|hochschule|ecole|instituto/i.test(education.institution) ? "" : education.institution}`,
    );
    const has = DEGREES.find((each) => each.words.test(words))?.level ?? null;
    const named = degree === "" ? education.institution : `${degree}, ${education.institution}`;
    const rightField =
      field.size === 0 ||
      [...contentStems(`${education.area ?? ""} ${education.degree ?? ""}`)].some((stem) => field.has(stem));
    const open =
      /\b(?:or (?:a )?(?:related|similar|comparable)|related field|oder (?:vergleichbar|ahnlich)|technical field|ou (?:equivalent|similaire)|o similar)/u.test(
        plain(requirement),
      );
    const part: Part =
      has === null
        ? {
            verdict: "partly",
            because: `the CV names ${named} without a degree that can be compared`,
            factIds: [education.id],
            lacking: [],
          }
        : has < asked.level
          ? {
              verdict: "partly",
              because: `the CV shows ${named}, below ${asked.name}`,
              factIds: [education.id],
              lacking: [],
            }
          : rightField
            ? { verdict: "met", because: `the CV shows ${named}`, factIds: [education.id], lacking: [] }
            : {
                verdict: "partly",
                because: `the CV shows ${named}${open ? "; whether the field counts is for the employer to say" : ", in another field"}`,
                factIds: [education.id],
                lacking: [],
              };
    if (best === null || (best.verdict !== "met" && part.verdict === "met")) best = part;
  }
  if (best !== null) return best;
  if (EQUIVALENT.test(plain(requirement)) && evidence.allSpans().length > 0) {
    return {
      verdict: "partly",
      because: `the CV shows no ${asked.name.replace(/^an? /, "")}, but ${yearsOf(evidence.allSpans())} years of work that may count instead`,
      factIds: evidence.roles.slice(0, 3).map((role) => role.id),
      lacking: [],
    };
  }
  return {
    verdict: "missing",
    because: `the CV shows no ${asked.name.replace(/^an? /, "")}`,
    factIds: [],
    lacking: [],
  };
}

/** The subject named behind the degree: `degree in Computer Science or a related field`. */
function fieldOf(requirement: string): Set<string> {
  const named = /\b(?:in|of|der|im|en|als|zur?m?|de)\s+([^.;()]{3,80})/u.exec(
    plain(requirement).replace(/\bor (?:an? )?(?:related|equivalent|similar)[^.;]*/u, ""),
  )?.[1];
  return named === undefined ? new Set() : contentStems(named.replace(/\bdegree\b|\bstudium\b/gu, " "));
}

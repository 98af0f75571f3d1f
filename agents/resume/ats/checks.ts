import type { AtsCheck, KeywordPlace } from "#data/model/application/ats.ts";
import type { AnyDocument, CvDocument, SectionPart } from "#data/model/application/document.ts";
import { isSpoken } from "./keywords.ts";
import { walkClaims } from "./walk.ts";

export type Look = {
  document: AnyDocument;
  /** Null: for none. `language` is the posting's, as far as it was told. */
  posting: { language: string } | null;
  keywords: readonly KeywordPlace[];
  /** Must-haves that a fact names and the document does not. */
  unnamed: readonly string[];
  textLayer: { complete: boolean; missing: readonly string[] } | null;
  pages: number | null;
  mostPages: number | null;
  /** Claims that the gate takes back. */
  failing: number;
  notes: readonly string[];
};

type State = AtsCheck["state"];
const check = (name: AtsCheck["name"], state: State, because: string): AtsCheck => ({ name, state, because });

/** Every look of an applicant tracking system at a document, in a fixed order. */
export function checksOf(look: Look): AtsCheck[] {
  const { document } = look;
  const ofCv = document.kind === "cv" ? [order(document), dates(document), sections(document)] : [];
  return [...ofCv, contact(document), length(look), keywords(look), textLayer(look), claims(look)];
}

/** The order readers know; what may stand before experience is who somebody is and what they know. */
const ORDER: readonly (readonly SectionPart[])[] = [
  ["profile"],
  ["competencies", "key_achievements"],
  ["experience", "education", "skills", "projects"],
  ["certificates", "languages", "awards", "publications", "volunteer", "interests"],
  ["references"],
];

function order(document: CvDocument): AtsCheck {
  const ranks = document.sections.flatMap(({ part }) => {
    const rank = ORDER.findIndex((parts) => part && parts.includes(part));
    return rank === -1 ? [] : [rank];
  });
  const isOrdered = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  if (!isOrdered) return check("order", "warning", "The sections stand in an order that readers do not expect.");
  return check("order", "ok", "The sections stand in the order that readers expect.");
}

function dates(document: CvDocument): AtsCheck {
  const entries = document.sections.flatMap((section) =>
    section.kind === "entries" && section.part === "experience" ? section.entries : [],
  );
  const undated = entries.filter(({ when }) => when === null).map(({ title }) => title.text);
  if (undated.length === 0) return check("dates", "ok", "Every position has its dates.");
  const named = undated.slice(0, 3).join(", ");
  return check("dates", "warning", `The master CV gives no dates for ${named}; a machine cannot count these years.`);
}

function sections({ sections: all }: CvDocument): AtsCheck {
  const parts = new Set(all.map(({ part }) => part));
  if (all.length === 0) return check("sections", "failed", "The document has no section.");
  const missing = (["experience", "education", "skills"] as const).filter(
    (part) => !parts.has(part) && !(part === "skills" && parts.has("competencies")),
  );
  if (missing.length === 0) return check("sections", "ok", "Experience, education and skills have their headings.");
  if (missing.length === 3) return check("sections", "failed", "There is neither experience, education nor a skill.");
  return check("sections", "warning", `There is no section for ${missing.join(" and ")}.`);
}

function contact({ header }: AnyDocument): AtsCheck {
  if (header.email === null && header.phone === null)
    return check("contact", "failed", "The document names neither an e-mail address nor a telephone number.");
  const missing = header.email === null ? "e-mail address" : header.phone === null ? "telephone number" : null;
  if (missing !== null) return check("contact", "warning", `The document names no ${missing}.`);
  return check("contact", "ok", "Name, e-mail address and telephone number can be read.");
}

function length({ document, pages, mostPages, notes }: Look): AtsCheck {
  const what = document.kind === "cv" ? "CV" : "letter";
  const told = notes.length > 0 ? ` ${notes.join(" ")}` : "";
  if (pages === null || mostPages === null) {
    return check("length", notes.length > 0 ? "warning" : "ok", `The ${what} has not been set yet.${told}`);
  }
  const has = `The ${what} has ${pages} page${pages === 1 ? "" : "s"}`;
  if (pages > mostPages) {
    const why =
      what === "CV" ? "no position, degree or certificate is left out for room" : "nothing more can be left out";
    return check("length", "failed", `${has}, ${mostPages} were meant: ${why}.${told}`);
  }
  return check("length", notes.length > 0 ? "warning" : "ok", `${has}, ${mostPages} at most.${told}`);
}

function keywords({ document, posting, keywords: places, unnamed }: Look): AtsCheck {
  if (places.length === 0) {
    const none = "The posting states no requirement by a name that could be looked for.";
    return check("keywords", "ok", posting ? none : "It is for no posting, so no name is looked for.");
  }
  const held = places.filter(({ where }) => where !== "gap");
  const unsaid = held.filter(({ where }) => where === "evidenced").map(({ keyword }) => keyword);
  const late = held
    .filter(({ where, necessity, keyword }) => necessity === "must" && where === "body" && !isSpoken(keyword))
    .map(({ keyword }) => keyword);
  const counts = `${held.length - unsaid.length} of the ${places.length} names that the posting asks for stand in it`;
  if (unnamed.length > 0)
    return check("keywords", "failed", `${counts}; evidenced, yet not named: ${unnamed.slice(0, 6).join(", ")}.`);
  // A letter's first words are its salutation and what it is for.
  if (late.length > 0 && document.kind === "cv")
    return check("keywords", "warning", `${counts}; not within the first words: ${late.slice(0, 6).join(", ")}.`);
  const { kind, language } = document;
  if (kind === "cv" && posting !== null && isOther(posting.language, language))
    return check(
      "keywords",
      "warning",
      `${counts}; the posting is in ${named(posting.language)}, the CV in ${named(language)}.`,
    );
  const hasMust = held.some(({ necessity, keyword }) => necessity === "must" && !isSpoken(keyword));
  const first = kind === "cv" && hasMust ? "; each must-have that is evidenced stands within the first words" : "";
  return check("keywords", "ok", `${counts}${first}.`);
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const named = (language: string): string => LANGUAGES.of(language) ?? language;
const isOther = (one: string, other: string): boolean =>
  /^[a-z]{2}\b/.test(one) && one.slice(0, 2) !== other.slice(0, 2);

function textLayer({ textLayer: layer }: Look): AtsCheck {
  if (layer === null) return check("text_layer", "ok", "The document has not been set yet.");
  if (layer.complete) return check("text_layer", "ok", "A machine reads every word of the PDF, in order.");
  return check("text_layer", "failed", `A machine does not find ${layer.missing.slice(0, 5).join(", ")} in the PDF.`);
}

function claims({ document, failing }: Look): AtsCheck {
  const all = walkClaims(document);
  const bare = all.filter(({ claim }) => claim.factIds.length === 0).length;
  if (all.length === 0) return check("claims", "ok", "It states nothing that would need evidence.");
  if (failing + bare === 0) return check("claims", "ok", `All ${all.length} statements rest on the master CV.`);
  return check("claims", "failed", `${failing + bare} of ${all.length} statements do not rest on the master CV.`);
}

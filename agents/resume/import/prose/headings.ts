import { CV_HEADINGS, type CvSection } from "#data/reference/cv/headings.ts";
import { plain } from "#data/reference/words.ts";

/** `plain`, and the letters it leaves alone. */
export function flat(text: string): string {
  return plain(text)
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe");
}

const KNOWN = new Map<string, CvSection>();
const TIGHT = new Map<string, CvSection>();
for (const [section, list] of Object.entries(CV_HEADINGS) as [CvSection, string][]) {
  for (const written of list.split(";")) {
    const heading = flat(written);
    // Some words head several sections; the first in the table's order has them.
    if (!KNOWN.has(heading)) KNOWN.set(heading, section);
    if (!TIGHT.has(tight(heading))) TIGHT.set(tight(heading), section);
  }
}

/** Words that a heading nobody has heard of still tells its section by, the chief one first. */
const STEMS: [RegExp, CvSection][] = [
  [/publi(?:k|c)a|veroffentlich|papers/u, "publications"],
  [
    /zertifi|certif|lizenz|licen[sc]|weiterbildung|fortbildung|kurs(?:e|y)|courses|szkolenia|trainings?\b/u,
    "certificates",
  ],
  [
    /(?:^|\P{L})(?:bildung|schulbild|ausbildung|education|studi|formacion|formacao|formation|istruzione|opleiding|wyksztalc|utbildning|uddannelse|egitim|academic|qualifications|studied|learned|studiert)/u,
    "education",
  ],
  [
    /erfahrung|experien|esperien|werdegang|employment|career|carriere|beruflich|berufs|ervaring|doswiadcz|erfaren|erfaring|deneyim|emplois|positions|\bworked\b|gearbeitet|tatigkeit/u,
    "experience",
  ],
  [/sprach|langu|idiom|lingu|jezyk|sprak|talen\b/u, "languages"],
  [
    /kenntnis|skill|compet|kompet|fahigkeit|vaardig|umiejet|beceri|expertise|technolog|tools?\b|good at|(?:i|we) can\b|was ich kann|know-how/u,
    "skills",
  ],
];

/** The section a heading is likely to open, for a line that by its looks is one. */
export function likelySection(text: string): CvSection | undefined {
  const bare = flat(text);
  return STEMS.find(([stem]) => stem.test(bare))?.[1];
}

function tight(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Words that narrow a heading without changing what it is. */
const NARROWED =
  /^(?:relevant|selected|additional|other|further|key|my|core|recent|main|major|professional|personal|general|technical|weitere|sonstige|ausgewahlte|relevante|meine|mes|autres|principales?|otr[oa]s|mis|altre|altri|le mie|i miei|overige|mijn|outr[oa]s|minhas|inne|moje|dodatkowe|andra|mina|andre) /;
const AND =
  /\s*(?:&|\||\/|,|\+|·|•|:|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boraz\b|\bi\b|\boch\b|\bog\b|\bja\b|\ba\b|\bve\b|\bи\b|\bта\b|\bκαι\b)\s*/u;

/** The sections a heading opens, the chief one first; empty when the text is no known heading. */
export function sectionsOf(text: string): CvSection[] {
  const bare = text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})'’+#]+$/gu, "")
    .replace(/^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+/u, "")
    .replace(/\s*[([][^)\]]*[)\]]$/u, "");
  if (bare.length > 70 || bare === "") return [];
  const found = lookUp(flat(OWNED.exec(bare)?.[1] ?? bare));
  if (found.length > 0) return found;
  const tokens = bare.split(/\s+/);
  const spaced = tokens.length >= 4 && tokens.filter((token) => token.length === 1).length >= tokens.length * 0.6;
  const torn = !/\p{Ll}/u.test(bare) && tokens.some((token) => /^\p{Lu}$/u.test(token));
  const section =
    torn || spaced || (/^[\p{Lu}&/]{8,}$/u.test(bare) && tokens.length === 1)
      ? TIGHT.get(tight(flat(bare)))
      : undefined;
  return section ? [section] : [];
}

/** `Berufserfahrung von Anna Muster`, as networks print it. */
const OWNED = /^(.{4,}?) (?:von|of|de|di|van|av|for|para)((?: \p{Lu}[\p{L}'’.-]+){2,4})$/u;

function lookUp(heading: string): CvSection[] {
  const known = KNOWN.get(heading);
  if (known) return [known];
  const wider = heading.replace(NARROWED, "");
  if (wider !== heading && KNOWN.has(wider)) return [KNOWN.get(wider)!];
  const pieces = heading.split(AND).filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.length > 4) return [];
  const sections = pieces.map((piece) => KNOWN.get(piece) ?? KNOWN.get(piece.replace(NARROWED, "")));
  // `Skills & Interests` is a heading; `Sales and Marketing` is none.
  if (sections.some((section) => section === undefined)) return [];
  return [...new Set(sections as CvSection[])];
}

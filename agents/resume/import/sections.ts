import type { CvSection } from "#data/reference/cv/headings.ts";
import { sectionsOf } from "./prose/headings.ts";

/** What stands under a heading of a CV that its owner named. */
export type SectionName =
  | "summary"
  | "work"
  | "volunteer"
  | "projects"
  | "education"
  | "skills"
  | "certificates"
  | "languages"
  | "awards"
  | "publications"
  | "interests"
  | "references"
  | "links"
  | "statements";

/** What the headings of CVs are known to open. */
const KNOWN: Partial<Record<CvSection, SectionName>> = { profile: "summary", experience: "work" };
/** No certificate: `B` is one of a driver's, and says nothing without its heading. */
const DRIVING =
  /^driv(?:ing|er)|führerschein|fahrerlaubnis|permis de conduire|conducir|patente di guida|rijbewijs|prawo jazdy/u;

/** For headings in other words, in the order they are tried, against a heading in lower case without signs. Own collection. */
const WORDS: readonly (readonly [SectionName, RegExp])[] = [
  ["volunteer", /volunt|ehrenamt|bénévol|voluntari|vrijwillig|civic|community service|volontar/u],
  ["certificates", /certif|zertifi|licen[cs]es?|accredit|сертифик|πιστοποι|证书|資格/u],
  ["publications", /publication|publikation|papers|veröffentlich|publicacion|pubblicazion|публикац|δημοσιε|论文/u],
  [
    "awards",
    /award|hono(?:u)?rs?\b|prizes?|auszeichnung|prei?se|distinction|premios|premi\b|scholarship|награ|βραβε|奖/u,
  ],
  [
    "languages",
    /^(?:spoken |foreign )?languages?(?: skills)?$|sprach|^langues|idiomas|lingue|^talen$|язык|γλώσσ|语言|言語/u,
  ],
  ["references", /^references?|referenzen|référence|referencias|referenze|recommendations?|рекомендац/u],
  ["interests", /interest|hobb|freizeit|intérêt|loisirs|aficion|interessi|увлечен|ενδιαφέρ|兴趣/u],
  [
    "skills",
    /skill|competenc|kompetenz|kenntnis|fähigkeit|compétence|habilidad|technolog|tools|tech stack|навык|умени|δεξιότ|技能|スキル/u,
  ],
  [
    "education",
    /educat|ausbildung|studium|bildung|formation|académi|academic background|formación|istruzione|opleiding|studies|образован|εκπαίδευσ|教育|学歴/u,
  ],
  ["projects", /project|projekt|projet|proyecto|progetti|проект|έργα|项目/u],
  [
    "work",
    /experience|employment|work|career|berufs|werdegang|anstellung|expérience|parcours|experiencia|esperienz|ervaring|positions|опыт|работ|εμπειρία|工作|職歴/u,
  ],
  [
    "summary",
    /^(?:professional |career |executive |personal )?(?:summary|profile|statement)$|^about(?: me)?$|^objective$|profil\b|^über mich$|zusammenfassung|résumé|resumen|perfil|sommario|обо мне|о себе|προφίλ|简介/u,
  ],
  ["links", /^(?:links|profiles|social|social networks|online|web)$/u],
  ["statements", /^(?:statements|motivation|in my own words|was mich bewegt)$/u],
];

/** Null where the heading says nothing that is known: the section is the owner's own. */
export function sectionNamed(heading: string): SectionName | null {
  const plain = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[_\s]+/g, " ")
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
  if (DRIVING.test(plain)) return null;
  const [known] = sectionsOf(heading);
  if (known === "contact" || known === "furniture") return null;
  if (known !== undefined) return KNOWN[known] ?? (known as SectionName);
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

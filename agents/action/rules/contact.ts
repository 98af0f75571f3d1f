import type { QuestionKind } from "#data/model/application/form.ts";
import { factAskedFor } from "./asked-facts.ts";
import { askedFact, asks, phrases, type Phrases, wordsOf } from "./words.ts";

/** What a question asks for, where it is a plain fact of the owner. */
export type ContactMeaning =
  | "email"
  | "phone"
  | "name.first"
  | "name.last"
  | "name.full"
  | "name.preferred"
  | "name.middle"
  | "address.line1"
  | "address.line2"
  | "address.city"
  | "address.region"
  | "address.postalCode"
  | "address.country"
  | "location"
  | "link.linkedin"
  | "link.github"
  | "link.gitlab"
  | "link.xing"
  | "link.twitter"
  | "link.stackoverflow"
  | "link.portfolio"
  | "link.website"
  | "current.company"
  | "current.title"
  | "letter.text"
  | "how_heard";

/** Somebody or something else's data: never the owner's, however the rest of the label reads. */
const OTHERS = phrases(`
  referr* | referee | reference* | recommended by | emergency | manager* | supervisor | device type |
  country code | extension | previous | former | maiden | mother* | father* | parent* | spouse | school* |
  university | college | birth | friend* | recruiter* | colleague | preferred location* | desired location* |
  work location | office location | job location | preferred office | contact person | company website |
  employer website | password | username | coupon | card | empfehl* | referenz* | vorgesetzte* | notfall* |
  geburts* | ansprechpartner* | schule | hochschule | universität | wunschort | bevorzugter standort |
  passwort | référence* | parrain* | responsable | urgence | naissance | école | université | recommand* |
  mot de passe | lieu souhaité | referencia* | supervisor* | emergencia | nacimiento | escuela | universidad |
  recomendad* | contraseña | ubicación preferida
`);

type Rule = { meaning: ContactMeaning; has?: Phrases; is?: Phrases; kinds: readonly QuestionKind[] };
const TEXT: readonly QuestionKind[] = ["text", "long_text"];
const CHOICE: readonly QuestionKind[] = [...TEXT, "one_of"];
const LINK: readonly QuestionKind[] = ["text", "url", "long_text"];

/** Specific before general: e-mail before address, preferred name before name, line 2 before line 1. */
const RULES: readonly Rule[] = [
  {
    meaning: "letter.text",
    kinds: TEXT,
    has: phrases(`
      cover letter | letter of motivation | motivation letter | motivational letter | anschreiben |
      motivationsschreiben | bewerbungsschreiben | lettre de motivation | carta de presentación |
      carta de motivación
    `),
  },
  {
    meaning: "email",
    kinds: [...TEXT, "email"],
    has: phrases(`
      email* | e mail* | mail address | courriel | adresse électronique | adresse mail | correo* | mailadresse
    `),
  },
  { meaning: "link.linkedin", kinds: LINK, has: phrases("linkedin*", "linked in") },
  { meaning: "link.github", kinds: LINK, has: phrases("github*", "git hub") },
  { meaning: "link.gitlab", kinds: LINK, has: phrases("gitlab*") },
  { meaning: "link.xing", kinds: LINK, has: phrases("xing*") },
  { meaning: "link.stackoverflow", kinds: LINK, has: phrases("stackoverflow", "stack overflow") },
  { meaning: "link.twitter", kinds: LINK, has: phrases("twitter*", "x profile", "x handle") },
  { meaning: "link.portfolio", kinds: LINK, has: phrases("portfolio*", "portafolio*") },
  {
    meaning: "link.website",
    kinds: LINK,
    has: phrases(`
      website* | web site | personal site | homepage | home page | webseite | blog | site web | site internet |
      página web | sitio web | personal page
    `),
    is: phrases("url", "web", "site", "link"),
  },
  {
    meaning: "phone",
    kinds: [...TEXT, "phone", "number"],
    has: phrases(`
      phone* | telephone* | mobile number | mobile phone | cell* | contact number | telefon* | handy* |
      mobilnummer | mobiltelefon | rufnummer | téléphone* | numéro de portable | teléfono* | número de móvil |
      celular
    `),
    is: phrases(`mobile | tel | mobil | portable | móvil`),
  },
  {
    meaning: "name.preferred",
    kinds: TEXT,
    has: phrases(`
      preferred name | preferred first name | nickname | goes by | known as | rufname | spitzname | prénom d usage |
      nom d usage | nombre preferido | call you
    `),
  },
  {
    meaning: "name.middle",
    kinds: TEXT,
    has: phrases(`middle name | middle initial | zweiter vorname | deuxième prénom | segundo nombre`),
  },
  {
    meaning: "name.full",
    kinds: TEXT,
    has: phrases(`
      full name | full legal name | complete name | first and last name | name and surname | vollständiger name |
      vor und nachname | vorname und nachname | vorname nachname | nom complet | nom et prénom | prénom et nom |
      nombre completo | nombre y apellido* | nombres y apellidos
    `),
  },
  {
    meaning: "name.first",
    kinds: TEXT,
    has: phrases(`
      first name | firstname | given name* | forename* | vorname* | prénom* | nombre de pila | primer nombre
    `),
  },
  {
    meaning: "name.last",
    kinds: TEXT,
    has: phrases(`
      last name | lastname | surname* | family name | nachname* | familienname* | nom de famille | apellido*
    `),
  },
  {
    meaning: "name.full",
    kinds: TEXT,
    is: phrases(`
      name | legal name | names | applicant name | candidate name | nom | nombre | signature name
    `),
  },
  {
    meaning: "location",
    kinds: TEXT,
    has: phrases(`
      city and country | city country | city state | city and state | city province | city region |
      town and country | ort und land | stadt und land | ville et pays | ville pays | ciudad y país | ciudad país |
      location city | current location | your location | place of residence | current residence | where you live |
      where you are based | where are you based | where are you located | where do you live |
      where are you currently | wohnsitz | aktueller standort | lieu de résidence | localisation |
      lugar de residencia | ubicación | residencia actual
    `),
    is: phrases("location", "residence", "standort", "lieu"),
  },
  {
    meaning: "address.line2",
    kinds: TEXT,
    has: phrases(`
      address line 2 | address 2 | address2 | adresszusatz | complément d adresse | apartment | apt | suite |
      línea 2 | adresszeile 2 | ligne 2
    `),
  },
  {
    meaning: "address.postalCode",
    kinds: [...TEXT, "number"],
    has: phrases(`
      postal code | zip | zip code | zipcode | postcode | post code | plz | postleitzahl | code postal |
      código postal
    `),
  },
  {
    meaning: "address.line1",
    kinds: TEXT,
    has: phrases(`
      address line 1 | address 1 | address1 | street address | street | mailing address | home address |
      postal address | straße* | anschrift | adresszeile 1 | adresse postale | numéro et rue | rue | calle |
      domicilio | dirección*
    `),
    is: phrases("address", "adresse", "full address"),
  },
  {
    meaning: "address.city",
    kinds: CHOICE,
    has: phrases(`city of residence | current city | wohnort | ville de résidence | ciudad de residencia`),
    is: phrases(`city | town | city town | ort | stadt | ville | ciudad | localidad | municipio | commune`),
  },
  {
    meaning: "address.region",
    kinds: CHOICE,
    has: phrases("state of residence", "state province", "state or province", "state region"),
    is: phrases(`
      state | province | region | county | bundesland | kanton | département | région | provincia | estado |
      comunidad autónoma
    `),
  },
  {
    meaning: "address.country",
    kinds: CHOICE,
    has: phrases(`
      country of residence | country you live in | country you reside in | current country | wohnsitzland |
      land des wohnsitzes | pays de résidence | país de residencia
    `),
    is: phrases(`country | country region | land | pays | país`),
  },
  {
    meaning: "current.company",
    kinds: TEXT,
    has: phrases(`
      current company | current employer | current organi*ation | current or most recent employer |
      current or most recent company | most recent employer | most recent company | present employer |
      aktueller arbeitgeber | aktuelles unternehmen | derzeitiger arbeitgeber | employeur actuel |
      entreprise actuelle | empresa actual | empleador actual
    `),
    is: phrases(`
      company | employer | organi*ation | org | arbeitgeber | unternehmen | employeur | entreprise | empresa
    `),
  },
  {
    meaning: "current.title",
    kinds: TEXT,
    has: phrases(`
      current title | current job title | current position | current role | most recent title |
      most recent job title | aktuelle position | aktuelle berufsbezeichnung | derzeitige position | poste actuel |
      fonction actuelle | intitulé du poste actuel | puesto actual | cargo actual
    `),
    is: phrases(`job title | title | position | berufsbezeichnung | poste | puesto | cargo`),
  },
];

const LEADING =
  /^(?:(?:your|my|please|enter|the|current|home|candidate|applicant|ihre?|deine?|dein|votre|vos|su|tu|mi) )+/u;
const MAX_WORDS = 8;

/** What fact of the owner a label names, or null: long labels, questions and other people's data are never claimed. */
export function contactMeaning(label: string, kind: QuestionKind): ContactMeaning | null {
  const asked = factAskedFor(label);
  if (asked === "how_heard") return [...CHOICE, "many_of"].includes(kind) ? asked : null;
  if (OTHERS.in(label)) return null;
  if (asked !== null) return CHOICE.includes(kind) && (kind !== "one_of" || asked !== "location") ? asked : null;
  const fact = askedFact(label);
  const words = wordsOf(fact ?? label);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const bare = words.join(" ").replace(LEADING, "");
  const question = fact === null && asks(label);
  for (const rule of RULES) {
    if (!rule.kinds.includes(kind)) continue;
    if (rule.is?.equal(bare) && !question) return rule.meaning;
    const hit = rule.has?.find(bare) ?? null;
    if (hit === null) continue;
    // A label that asks is claimed only by a phrase that is itself a question.
    if (question && !asks(hit) && !/^(in|en|dans) (which|welchem|quel|que) /u.test(hit)) continue;
    return rule.meaning;
  }
  return null;
}

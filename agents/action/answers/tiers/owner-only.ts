import type { Question } from "#data/model/application/form.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { phrases, spaced } from "../../rules/words.ts";
import { sensitivitiesOf } from "../../rules/sensitivity.ts";
import { type Fitted, fitText, fitYesNo } from "../fit.ts";
import type { Tier, TierResult } from "../owner.ts";
import { countriesIn, countryCode, countryOfPlace } from "../options/countries.ts";
import { fromAuthorisation } from "./authorisation.ts";

function told(key: string, fitted: Fitted | null, otherwise: string): TierResult {
  if (fitted === null) return { ask: otherwise };
  return { value: fitted.value, source: { tier: "profile", key }, confidence: 0.97 * fitted.confidence };
}

const CURRENT_PAY = phrases(`
  current | currently | present | last | previous | aktuell* | derzeitig* | bisherig* | letzte* | actuel* |
  dernier* | actual* | último | anterior
`);
const PAY_AMOUNT = phrases(`
  expect* | expectation* | desired | requirement* | require | target | looking for | ask | asking | wish |
  want | salary | vorstellung* | *vorstellung* | *wunsch* | wunsch* | erwart* | gewünscht* | prétention* |
  souhait* | attend* | attente* | expectativa* | pretension* | pretensión | dese* | gehalt | salaire | salario
`);
/** "Is this range fine for you?" wants a yes or no, whatever its field takes. */
const YES_OR_NO =
  /^ (?:is|are|does|do|did|would|will|can|could|have|ist|sind|passt|liegt|entspricht|wurden|konnen|est ce|etes|acceptez|correspond|es|esta|estas|acepta\S*|te parece|le parece) /u;
const PERIODS: Record<"hour" | "day" | "month" | "year", ReturnType<typeof phrases>> = {
  hour: phrases(`hour | hourly | per hour | stunde* | horaire | heure | hora | por hora`),
  day: phrases(`day | daily | tag | tagessatz | jour | journalier | tjm | día | diario`),
  month: phrases(`month | monthly | monat* | monatlich* | mois | mensuel* | mes | mensual*`),
  year: phrases(`
    year | yearly | annual* | annum | base salary | jahr* | jährlich* | annuel* | an | anual* | año
  `),
};
const CURRENCY = /\b(EUR|USD|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|JPY|SGD|BRL|MXN|CZK|HUF|RON|ILS|AED|ZAR|NZD)\b|[€$£]/u;
const SIGNS: Record<string, string> = { "€": "EUR", $: "USD", "£": "GBP" };

function salary(question: Question, profile: OwnerProfile): TierResult {
  const { salary: pay } = profile;
  if (pay === undefined) return null;
  const { label } = question;
  if (CURRENT_PAY.in(label) || !PAY_AMOUNT.in(label) || YES_OR_NO.test(spaced(label)))
    return { ask: "This asks for something else than the salary you expect." };
  if (question.options.length > 0 || question.kind === "agree")
    return { ask: "The form offers its own amounts to choose from." };
  const named = CURRENCY.exec(`${label} ${question.help ?? ""}`)?.[0];
  const currency = named === undefined ? null : (SIGNS[named] ?? named);
  if (currency !== null && currency !== pay.currency)
    return { ask: `The form asks in ${currency}, your profile says ${pay.currency}.` };
  const periods = (["hour", "day", "month", "year"] as const).filter((period) => PERIODS[period].in(label));
  if (periods.length > 0 && !periods.includes(pay.period))
    return { ask: `The form asks for an amount a ${periods[0]}, your profile says a ${pay.period}.` };
  if (question.kind === "number") {
    return told("salary", fitText(question, String(pay.amount)), "The amount does not fit the field.");
  }
  return told(
    "salary",
    fitText(question, `${pay.amount} ${pay.currency} per ${pay.period}`),
    "The amount does not fit the field.",
  );
}

const DATE_WORDS = phrases(`
  date | start* | when | from | datum | termin | ab wann | wann | eintritt* | verfügbar* | frühest* | début |
  quand | disponib* | prise de poste | fecha | cuándo | inicio | incorporación | available | availability |
  earliest
`);
const NOTICE_WORDS = phrases("notice", "notice period", "kündigungsfrist*", "préavis", "preaviso");

function notice(question: Question, profile: OwnerProfile): TierResult {
  const { label } = question;
  if (NOTICE_WORDS.in(label)) {
    if (profile.noticePeriod === undefined) return null;
    return told(
      "noticePeriod",
      fitText(question, profile.noticePeriod),
      `Your notice period “${profile.noticePeriod}” is not what this form takes.`,
    );
  }
  if (!DATE_WORDS.in(label) || profile.earliestStart === undefined) return null;
  return told(
    "earliestStart",
    fitText(question, profile.earliestStart),
    `Your earliest start “${profile.earliestStart}” is not what this form takes.`,
  );
}

function relocation(question: Question, profile: OwnerProfile, place: string | null): TierResult {
  const { relocation: move } = profile;
  if (move === undefined) return null;
  if (
    phrases(`
      assistance | package | support | where | which | reimburs* | unterstützung | wohin | où | dónde | already |
      local
    `).in(question.label)
  )
    return null;
  if (move.willing && move.places !== undefined && move.places.length > 0) {
    const wanted = countriesIn(question.label);
    const countries = wanted.length > 0 ? wanted : [countryOfPlace(place)].filter((code) => code !== null);
    const named = move.places.some((one) => phrases(one).in(`${question.label} ${place ?? ""}`));
    const covered =
      countries.length > 0 && countries.every((country) => move.places?.some((one) => countryCode(one) === country));
    if (!named && !covered)
      return { ask: `You named places you would move to (${move.places.join(", ")}); this may be another one.` };
  }
  return told("relocation.willing", fitYesNo(question, move.willing), "The options are no plain yes and no.");
}

const SELF_KEYS: readonly (readonly [readonly string[], ReturnType<typeof phrases>])[] = [
  [["transgender"], phrases("transgender")],
  [
    ["sexualOrientation", "orientation"],
    phrases("sexual orientation", "sexuelle orientierung", "orientation sexuelle", "orientación sexual"),
  ],
  [["hispanic", "hispanicOrLatino"], phrases("hispanic", "latino", "latinx", "latina")],
  [
    ["race", "ethnicity"],
    phrases(`
      race | racial | ethnic* | ethnicity | ethnie* | ethnische* | origine ethnique | etnia | étnico | raza
    `),
  ],
  [["veteran", "veteranStatus"], phrases("veteran*", "veterano")],
  [
    ["disability", "disabilityStatus"],
    phrases(`
      disabilit* | disabled | behinderung* | schwerbehinder* | handicap* | rqth | discapacidad | minusvalía
    `),
  ],
  [["pronouns"], phrases("pronoun*", "pronomen", "pronoms", "pronombre*")],
  [["salutation", "title"], phrases("salutation", "anrede", "civilité", "tratamiento")],
  [["gender", "sex"], phrases(`gender* | sex | geschlecht* | genre | sexe | género | sexo`)],
  [["age", "ageRange"], phrases("age", "age range", "age group")],
  [
    ["dateOfBirth", "birthDate"],
    phrases(`
      date of birth | birth date | birthday | geburtsdatum | date de naissance | fecha de nacimiento
    `),
  ],
];

function selfIdentification(question: Question, profile: OwnerProfile): TierResult {
  const about = SELF_KEYS.filter(([, words]) => words.in(question.label));
  const [topic] = about;
  // A label that speaks of several things asks for none of them plainly; "gender pronouns" and the like are one.
  if (topic === undefined) return null;
  const own: Record<string, string | undefined> = {
    ...profile.selfIdentification,
    pronouns: profile.selfIdentification?.["pronouns"] ?? profile.pronouns,
  };
  for (const name of topic[0]) {
    const key = Object.keys(own).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    const text = key === undefined ? undefined : own[key];
    if (key === undefined || text === undefined) continue;
    const shown =
      key === "pronouns" && profile.selfIdentification?.["pronouns"] === undefined
        ? "pronouns"
        : `selfIdentification.${key}`;
    return told(shown, fitText(question, text), `“${text}” is not one of the options.`);
  }
  return null;
}

const CONSENT_TOPICS: readonly (readonly [readonly string[], ReturnType<typeof phrases>])[] = [
  [
    ["marketing", "newsletter", "sms"],
    phrases(`
      marketing | newsletter* | sms | text message* | whatsapp | promotional | werbung | publicité | publicidad |
      job alert*
    `),
  ],
  [
    ["talentPool", "futureOpportunities"],
    phrases(`
      talent pool | talent community | talent network | future openings | future opportunities | future positions |
      other positions | other opportunities | bewerberpool | talentpool | vivier | bolsa de empleo | futur* |
      künftige* | zukünftige*
    `),
  ],
  [["backgroundCheck"], phrases("background check*")],
  [
    ["accuracy", "truthful"],
    phrases(`
      true and complete | true and accurate | accurate | truthful | correct and complete | wahrheitsgemäß* |
      vollständig und richtig | exact* | véridique* | sincère* | verídic* | verdader*
    `),
  ],
  [
    ["privacyPolicy", "privacy", "dataProcessing"],
    phrases(`
      privacy | data protection | personal data | gdpr | ccpa | process* my | datenschutz* | personenbezogen* |
      confidentialité | données personnelles | données à caractère personnel | rgpd | privacidad |
      protección de datos | datos personales
    `),
  ],
  [["terms", "termsOfUse"], phrases(`terms | nutzungsbedingungen | conditions | términos | condiciones`)],
];

function consent(question: Question, profile: OwnerProfile): TierResult {
  const topics = CONSENT_TOPICS.filter(([, words]) => words.in(question.label));
  const [topic] = topics;
  if (topic === undefined) return null;
  // One tick that covers two things is not what the owner agreed to in general.
  const narrow = topics.filter(([names]) => names[0] !== "terms" || topics.length === 1);
  if (narrow.length > 1) return { ask: "One tick here agrees to several things at once." };
  if (sensitivitiesOf(question.label, "text").some((one) => one !== "consent"))
    return { ask: "This consent also states something about you." };
  for (const name of topic[0]) {
    const key = Object.keys(profile.consents ?? {}).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    const agreed = key === undefined ? undefined : profile.consents?.[key];
    if (key === undefined || agreed === undefined) continue;
    if (!agreed && question.required) return { ask: "The form requires a consent that you do not give in general." };
    return told(`consents.${key}`, fitYesNo(question, agreed), "The options are no plain yes and no.");
  }
  return null;
}

/** What the owner said once and for all of the things that nobody else may answer. */
export const fromOwnerOnly: Tier = (question, material) => {
  const { profile, posting } = material;
  switch (question.sensitivity) {
    case "work_authorisation":
    case "sponsorship":
      return fromAuthorisation(question, material);
    case "salary":
      return salary(question, profile);
    case "notice":
      return notice(question, profile);
    case "relocation":
      return relocation(question, profile, posting.place);
    case "self_identification":
      return selfIdentification(question, profile);
    case "consent":
      return consent(question, profile);
    // Whether the owner worked at this very employer, or is a person, no general answer can say.
    case "previous_employment":
    case "human_attestation":
    case null:
      return null;
  }
};

import type { QuestionKind, Sensitivity } from "#data/model/application/form.ts";
import { phrases, spaced } from "./words.ts";

const HUMAN = phrases(`
  are you human | are you a human | are you a person | are you a real person | are you a robot | are you a bot |
  i am human | i am a human | i m human | i m a human | i am not a robot | i m not a robot | not a robot |
  not a bot | completed by a human | filled out by a human | filled in by a human | written by a human |
  human being | human applicant | automated tool* | automation tool* | auto apply | by a bot | use of ai |
  used ai | use ai | using ai | help of ai | without ai | ai assistance | ai tool* | ai generated | chatgpt |
  artificial intelligence to | generative ai to | kein roboter | ein mensch | ki tools | mit ki | hilfe von ki |
  ohne ki | von einem menschen | künstlicher intelligenz erstellt | pas un robot | un humain | être humain |
  aide de l ia | utilisé l ia | intelligence artificielle pour | no soy un robot | un humano | ser humano |
  una persona real | ayuda de ia | usado ia | inteligencia artificial para
`);
const SPONSORSHIP = phrases(`
  sponsor* | visa support | require a visa | need a visa | require visa | need visa | immigration support |
  immigration case | h 1b | h1b | visum* | visumsponsoring | parrainage* | parrainer | besoin d un visa |
  visa de travail | patrocinio* | patrocinar* | necesita* visado | necesita* visa | necesitas un visado |
  apoyo para visado
`);
const AUTHORISATION = phrases(`
  authori*ed to work | authori*ation to work | work authori*ation | employment authori*ation | work permit |
  work visa status | right to work | rights to work | eligible to work | eligibility to work |
  permitted to work | permission to work | allowed to work | entitled to work | legally work |
  legally authori*ed | lawfully work | work status | visa status | immigration status | residence permit |
  citizen* | citizenship | nationality | permanent resident | green card | us person | u s person | itar |
  export control* | arbeitserlaubnis | arbeitsgenehmigung | aufenthaltstitel | aufenthaltserlaubnis |
  aufenthaltsgenehmigung | arbeiten dürfen | zu arbeiten berechtigt | berechtigt* | arbeitsberechtig* |
  dürfen sie in | darfst du in | staatsangehörigkeit* | staatsbürger* | nationalität | autorisation de travail |
  autorisé* à travailler | droit de travailler | permis de travail | titre de séjour | permis de séjour |
  habilité* à travailler | nationalité | citoyen* | permiso de trabajo | autorización para trabajar |
  autorizad* para trabajar | autorizad* a trabajar | permiso de residencia | derecho a trabajar | nacionalidad |
  ciudadan* | legalmente autorizad*
`);
const SALARY = phrases(`
  salar* | compensation | pay expectation* | expected pay | desired pay | pay range | pay rate | hourly rate |
  daily rate | day rate | rate expectation* | remuneration* | ctc | wage* | total comp | ote | gehalt* |
  wunschgehalt* | jahresgehalt* | monatsgehalt* | bruttogehalt* | bruttojahres* | vergütung* | stundensatz* |
  tagessatz* | lohnvorstellung* | verdienst* | salaire* | salarial* | rémunération* | tjm | salario* | sueldo* |
  remuneración* | retribución* | pretensi* salarial*
`);
const NOTICE = phrases(`
  notice period* | period of notice | your notice | much notice | months notice | weeks notice | days notice | notice required | earliest start* | earliest possible start* | start date | starting date |
  available to start | able to start | can you start | could you start | would you start | date available |
  available from | availability | start work | joining date | kündigungsfrist* | eintrittsdatum |
  eintrittstermin | einstiegstermin | startdatum | starttermin | frühestmöglich* | frühester | frühestens |
  verfügbar* | ab wann | wann können sie | wann kannst du | wann könnten sie | préavis | date de début |
  date d entrée | date de disponibilité | disponibilité* | disponible à partir | quand pouvez vous commencer |
  quand pourriez vous commencer | prise de poste | preaviso | plazo de preaviso | fecha de inicio |
  fecha de incorporación | fecha de disponibilidad | disponibilidad | incorporación | cuándo puede* empezar |
  cuándo podría* empezar | cuándo puede* incorporar*
`);
const RELOCATION = phrases(`
  relocat* | willing to move | open to moving | umzug* | umziehen | umzuziehen | umzugsbereit* |
  wohnortwechsel | déménag* | mobilité géographique | reubica* | mudar* | mudanza | trasladar* | traslado |
  cambio de residencia | cambiar de residencia
`);
const SELF = phrases(`
  gender* | sex | transgender | sexual orientation | lgbt* | pronoun* | race | racial | ethnic* | ethnicity |
  hispanic | latino | latinx | latina | veteran* | military status | military service | disabilit* | disabled |
  accommodation* | religion* | religious | age | age range | age group | date of birth | birth date | birthday |
  year of birth | marital status | pregnan* | neurodiver* | socio economic | first generation | self identif* |
  self identify | salutation | title mr ms | geschlecht* | anrede | ethnie* | ethnische* | herkunft |
  behinderung* | schwerbehinder* | schwerbehindert* | schwerbehinderung | geburtsdatum | geburtstag |
  geburtsjahr | familienstand | sexuelle orientierung | konfession | pronomen | genre | sexe | civilité |
  ethnie | origine ethnique | handicap* | rqth | date de naissance | orientation sexuelle |
  situation familiale | pronoms | género | sexo | tratamiento | etnia | étnico | raza | discapacidad |
  minusvalía | fecha de nacimiento | orientación sexual | estado civil | pronombre* | veterano
`);
const CONSENT = phrases(`
  consent* | i agree | agree to | agree that | i accept | accept the | privacy | data protection |
  personal data | gdpr | ccpa | terms | acknowledge* | i certify | certify that | i confirm | i declare |
  i understand | i have read | read and understood | marketing | newsletter | talent pool | talent community |
  talent network | future openings | future opportunities | future positions | other positions |
  other opportunities | contact me | sms | text message* | whatsapp | keep my data | retain my | store my |
  background check | einwillig* | datenschutz* | zustimm* | stimme zu | einverstanden | ich bestätige |
  ich akzeptiere | ich habe die | zur kenntnis | nutzungsbedingungen | bewerberpool | talentpool |
  kontaktieren | consentement | j accepte | j autorise | je consens | je certifie | je confirme | j ai lu |
  politique de confidentialité | données personnelles | rgpd | vivier | conditions | consentimiento | acepto |
  autorizo | consiento | confirmo | declaro | he leído | política de privacidad | protección de datos |
  datos personales | términos | condiciones | bolsa de empleo
`);

/** Having worked for, or applied to, this employer before: an adverb of time and a verb of working, in one sentence. */
const PREVIOUS: readonly RegExp[] = [
  / (?:previously|ever|formerly|before|already|in the past|currently|current|former|past) (?:\S+ ){0,8}?(?:worked|work|employed|employee|employment|contractor|applied|interviewed|intern|interned) (?:\S+ ){0,4}?(?:for|at|by|of|to|here|us|with us|before|in the past) /u,
  / (?:worked|employed|applied|interviewed) (?:\S+ ){0,6}?(?:before|previously|in the past) /u,
  / (?:current|former|previous|past|ex) (?:or (?:current|former|past) )?(?:employee|employer of yours|intern|contractor|staff) /u,
  / (?:bereits|schon|fruher|zuvor|jemals|aktuell|derzeit) (?:\S+ ){0,8}?(?:beschaftigt|gearbeitet|tatig|beworben|angestellt|mitarbeiter\S*) /u,
  / (?:ehemalige\S*|fruhere\S*) (?:mitarbeiter\S*|beschaftigte\S*|angestellte\S*) /u,
  / (?:deja|auparavant|precedemment|anciennement) (?:\S+ ){0,4}?(?:travaille\S*|postule\S*|employe\S*|candidate\S*) /u,
  / (?:travaille\S*|postule\S*|employe\S*) (?:\S+ ){0,6}?(?:auparavant|precedemment|par le passe) /u,
  / (?:ancien\S*) (?:employe\S*|salarie\S*|collaborat\S*) /u,
  / (?:anteriormente|alguna vez|previamente|antes|ya) (?:\S+ ){0,4}?(?:trabaj\S*|postul\S*|solicit\S*|emplead\S*) /u,
  / (?:trabajado|trabajo|postulado|solicitado) (?:\S+ ){0,6}?(?:anteriormente|alguna vez|previamente|antes) /u,
  / (?:ex|antigu\S*) (?:emplead\S*) /u,
];

const WITHOUT = phrases("without", "ohne", "sans", "sin");
const CHOOSING: readonly QuestionKind[] = ["agree", "yes_no", "one_of", "many_of"];

/** All the reasons for which only the owner may answer a question with this label; most telling first. */
export function sensitivitiesOf(label: string, kind: QuestionKind): Sensitivity[] {
  if (kind === "file") return [];
  const found: Sensitivity[] = [];
  const text = spaced(label);
  if (HUMAN.in(label)) found.push("human_attestation");
  if (kind === "agree" && CONSENT.in(label)) found.push("consent");
  if (SPONSORSHIP.in(label)) found.push("sponsorship");
  if (AUTHORISATION.in(label)) found.push("work_authorisation");
  if (PREVIOUS.some((pattern) => pattern.test(text))) found.push("previous_employment");
  if (SELF.in(label)) found.push("self_identification");
  if (SALARY.in(label)) found.push("salary");
  if (RELOCATION.in(label)) found.push("relocation");
  if (NOTICE.in(label)) found.push("notice");
  if (!found.includes("consent") && CHOOSING.includes(kind) && CONSENT.in(label)) found.push("consent");
  if (kind === "agree" && found.length === 0) found.push("consent");
  return found;
}

/** Why only the owner may answer a question, or null. A box to tick is always a consent, whatever it says. */
export function sensitivityOf(label: string, kind: QuestionKind): Sensitivity | null {
  const all = sensitivitiesOf(label, kind);
  // "…authorised to work without sponsorship" asks about the permission, with a condition on it.
  const conditional = all[0] === "sponsorship" && all.includes("work_authorisation") && WITHOUT.in(label);
  if (conditional) return "work_authorisation";
  return all[0] ?? null;
}

import { phrases, spaced } from "../rules/words.ts";

const RECEIVED = phrases(`
  thank you for applying | thanks for applying | thank you for your application | thanks for your application |
  thank you for submitting your application | thank you for your submission | application submitted |
  application has been submitted | application was submitted | application has been received |
  application was received | application received | received your application | got your application |
  successfully applied | successfully submitted | submitted successfully | application sent |
  application has been sent | application was sent | your application is complete | application complete |
  you have applied | you ve applied | you applied | application is on its way | we have your application |
  danke für ihre bewerbung | danke für deine bewerbung | vielen dank für ihre bewerbung |
  vielen dank für deine bewerbung | bewerbung ist eingegangen | bewerbung ist bei uns eingegangen |
  bewerbung eingegangen | bewerbung wurde erfolgreich | bewerbung erfolgreich | bewerbung erhalten |
  bewerbung wurde übermittelt | bewerbung wurde gesendet | bewerbung wurde abgeschickt |
  bewerbung wurde versendet | erfolgreich beworben | erfolgreich übermittelt | eingang ihrer bewerbung |
  merci d avoir postulé | merci pour votre candidature | merci de votre candidature |
  candidature a été envoyée | candidature a bien été envoyée | candidature a bien été | candidature envoyée |
  candidature a été transmise | candidature bien reçue | candidature a été reçue | bien reçu votre candidature |
  reçu votre candidature | candidature enregistrée | gracias por postular* | gracias por tu solicitud |
  gracias por su solicitud | gracias por tu candidatura | gracias por su candidatura | gracias por aplicar |
  gracias por inscribirte | solicitud enviada | solicitud ha sido enviada | solicitud ha sido recibida |
  solicitud recibida | hemos recibido tu solicitud | hemos recibido su solicitud | recibido tu candidatura |
  recibido su candidatura | candidatura enviada | candidatura ha sido enviada | postulación enviada |
  postulación ha sido enviada | postulación recibida
`);
const ALREADY = phrases(`
  already applied | already submitted an application | already submitted | previously applied for this |
  existing application | application already exists | duplicate application | you have applied before |
  bereits beworben | schon beworben | bewerbung liegt bereits vor | bereits eine bewerbung | déjà postulé |
  déjà candidaté | candidature existe déjà | déjà envoyé une candidature | ya te has postulado | ya ha solicitado |
  ya has solicitado | ya te has inscrito | ya se ha inscrito | ya postulaste | ya has aplicado |
  ya existe una candidatura | ya existe una solicitud
`);
const AUTOMATED = phrases(`
  possible spam | flagged as spam | marked as spam | looks like spam | as spam | spam detected | suspected spam |
  automated submission | automated request* | automated behaviour | automated behavior | automated traffic |
  suspicious activity | looks automated | seems automated | bot activity | bot detected | detected a bot |
  unusual activity | als spam | automatisierte* | verdächtige aktivität | comme spam | indésirable |
  activité suspecte | activité inhabituelle | robot détecté | como spam | actividad sospechosa |
  actividad inusual | solicitud automatizada
`);
const CODE = phrases(`
  verification code | security code | confirmation code | enter the code | enter code | one time code |
  one time password | 6 digit code | 8 character code | code we sent | code sent to | code has been sent |
  sent you a code | bestätigungscode | sicherheitscode | prüfcode | code eingeben | code gesendet |
  code de vérification | code de sécurité | code de confirmation | saisissez le code | entrez le code |
  código de verificación | código de seguridad | código de confirmación | introduce el código | ingrese el código
`);
const REFUSED = phrases(`
  please correct | please fix | please fill | please complete | please enter | please select | please provide |
  is required | are required | required field* | missing entry | missing required | is invalid | is not valid |
  not a valid | invalid value | there was an error | there were errors | errors below | please review |
  can t be blank | cannot be blank | must be | too large | file type | pflichtfeld* | bitte füllen | bitte geben |
  bitte wählen | bitte korrigieren | ist erforderlich | ungültig* | fehler | ist zu groß | obligatoire | requis |
  veuillez | invalide | erreur* | champ manquant | obligatorio | requerido | por favor complete | por favor completa |
  no válido | no es válid* | error* | corrija | corrige
`);
const FAILED = phrases(`
  not been submitted | not submitted | was not | were not | not been sent | not sent | not been received | could not |
  couldn t | cannot | can t | unable | failed | failure | something went wrong | went wrong | try again | problem |
  before your application | once your application | after your application | when your application |
  if your application | until your application | nicht | konnte nicht | fehlgeschlagen | fehler | erneut |
  n a pas | pas pu | pas été | échec | échoué | réessayer | erreur | no se ha | no se pudo | no ha sido | no pudo |
  fallido | falló | inténtalo | inténtelo | intente de nuevo
`);

const lineWith = (lines: readonly string[], words: { in(text: string): boolean }) =>
  lines.find((line) => line.length <= 400 && words.in(line)) ?? null;

/** A line that says an application arrived, and neither that it did not nor that it yet may. */
export function saysReceived(lines: readonly string[]): string | null {
  return lines.find((line) => line.length <= 400 && RECEIVED.in(line) && !FAILED.in(line)) ?? null;
}

/** The same with words between: "Sie haben sich bereits auf diese Stelle beworben". */
const ALREADY_APART =
  / (?:already|bereits|schon|deja|ya) (?:\S+ ){0,6}?(?:applied|beworben|postule\S*|candidate|postulad\S*|inscrit\S*|solicitad\S*) /u;
const CONDITIONAL = phrases("if", "unless", "wenn", "falls", "si", "sofern", "en caso");

/** A line that says an application is there already; "If you have already applied…" and questions say nothing. */
export function saysAlready(lines: readonly string[]): string | null {
  const says = (line: string) => ALREADY.in(line) || ALREADY_APART.test(spaced(line));
  return lines.find((line) => line.length <= 400 && says(line) && !line.includes("?") && !CONDITIONAL.in(line)) ?? null;
}

export const saysAutomated = (lines: readonly string[]) => lineWith(lines, AUTOMATED);
export const saysCode = (lines: readonly string[]) => lineWith(lines, CODE);
export const saysRefused = (lines: readonly string[]) => lineWith(lines, REFUSED);
export const saysFailed = (lines: readonly string[]) => lineWith(lines, FAILED);

const CONFIRMING =
  /^(?:(?:job[-_]?)?(?:apply|application|submission|bewerbung|candidature|candidatura|solicitud)[-_]?)?(?:confirmation|confirmed|confirm-success|thanks|thank[-_]?you|success|successful|submitted|complete|completed|received|danke|bestaetigung|eingegangen|merci|gracias|confirmacion|confirmada|enviada)(?:[-_](?:page|for-applying|for-your-application))?(?:\.\w+)?$/iu;

/** Whether an address is one where platforms say that an application arrived: by a whole part of its path. */
export function isConfirmationAddress(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? "";
  return path.split("/").some((part) => CONFIRMING.test(part));
}

/** The lines of a text that another does not have. */
export function freshLines(before: string, after: string): string[] {
  const known = new Set(before.split("\n").map((line) => line.replace(/\s+/gu, " ").trim()));
  return after
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "" && !known.has(line));
}

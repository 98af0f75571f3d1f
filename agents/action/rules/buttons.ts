import { phrases, wordsOf } from "./words.ts";

const PARTNER =
  / (?:with|via|using|mit|uber|avec|con|par) (?:your |my |deinem |ihrem |votre |tu |su )?(?:indeed|linkedin|seek|xing|google|facebook|apple|github|monster|stepstone|glassdoor|ziprecruiter|microsoft|infojobs|hellowork|apec|resume|lebenslauf|cv) /u;
const NEVER = phrases(`
  notify me | talent community | talent network | talent pool | job alert* | search | subscribe | newsletter |
  sign in | log in | login | sign up | create account | register | share | save draft | save for later |
  save job | cancel | reset | clear | delete | remove | back | previous | upload | attach | browse |
  choose file | select file | add another | preview | withdraw | close | autofill* | auto fill |
  use my last application | print | refer a friend | forgot* | learn more | cookie* | accept all | reject all |
  suche* | suchen | abonnieren | anmelden | einloggen | registrieren | konto erstellen | merken | teilen |
  abbrechen | zurücksetzen | löschen | entfernen | zurück | hochladen | durchsuchen | datei auswählen |
  entwurf speichern | job abo | rechercher | s abonner | se connecter | connexion | créer un compte | partager |
  annuler | effacer | supprimer | retour | précédent | télécharger | téléverser | parcourir |
  enregistrer le brouillon | alerte emploi | buscar | suscribir* | iniciar sesión | crear cuenta | registrarse |
  compartir | cancelar | borrar | eliminar | volver | atrás | anterior | subir | adjuntar | examinar |
  guardar borrador | alerta*
`);
const STRONG = phrases(`
  submit application | submit my application | submit your application | submit the application |
  submit job application | send application | send my application | send your application | finish application |
  complete application | complete my application | confirm and submit | review and submit | agree submit |
  agree and submit | confirm application | submit and apply | submit | bewerbung absenden |
  bewerbung abschicken | bewerbung senden | bewerbung einreichen | bewerbung abschließen | jetzt absenden |
  absenden | abschicken | verbindlich bewerben | einreichen | bewerbung übermitteln | envoyer ma candidature |
  envoyer la candidature | envoyer votre candidature | soumettre ma candidature | soumettre la candidature |
  soumettre | déposer ma candidature | valider ma candidature | transmettre ma candidature |
  enviar postulación | enviar mi postulación | enviar solicitud | enviar mi solicitud | enviar la solicitud |
  enviar candidatura | enviar mi candidatura | presentar solicitud | presentar candidatura |
  confirmar solicitud | inscribirme en esta oferta
`);
const WEAK = phrases(`
  apply | apply now | apply for this job | apply for this position | send | finish | done | confirm | complete |
  bewerben | jetzt bewerben | senden | bestätigen | fertig | postuler | je postule | envoyer | valider |
  confirmer | terminer | candidater | enviar | postular* | aplicar | inscribirme | solicitar | confirmar |
  finalizar
`);
const NEXT = phrases(`
  next | next step | continue | save and continue | save continue | proceed | review | review application |
  review your application | save and next | weiter | nächster schritt | speichern und weiter | fortfahren |
  suivant | étape suivante | continuer | enregistrer et continuer | siguiente | continuar |
  guardar y continuar
`);
const START = phrases(`
  apply | apply now | apply manually | apply for this job | apply for this position | apply for this role |
  apply here | apply to this job | start application | start your application | i m interested |
  i am interested | jetzt bewerben | bewerben | hier bewerben | zur bewerbung | bewerbung starten |
  online bewerben | direkt bewerben | postuler | je postule | postulez | postuler maintenant |
  postuler à cette offre | candidater | postular | postularme | postúlate | aplicar | aplicar ahora |
  inscribirme | solicitar empleo | solicitar ahora
`);
const REFUSE_COOKIES = phrases(`
  reject all | reject | decline | decline all | only necessary | necessary only | only essential |
  essential only | reject all cookies | use necessary cookies only | deny | deny all | alle ablehnen |
  ablehnen | nur notwendige | nur erforderliche | nur notwendige cookies | tout refuser | refuser |
  continuer sans accepter | rechazar todo | rechazar todas | rechazar | solo necesarias
`);

export type ButtonRole = "submit" | "maybe_submit" | "next" | "start" | "refuse_cookies" | "never" | "other";

/** What a button does, told by its words alone; `maybe_submit` submits only as the last button of the form itself. */
export function roleOfButton(label: string): ButtonRole {
  if (label.trim() === "" || wordsOf(label).length > 9) return "other";
  if (PARTNER.test(` ${wordsOf(label).join(" ")} `)) return "never";
  if (REFUSE_COOKIES.equal(label)) return "refuse_cookies";
  if (NEXT.equal(label)) return "next";
  if (STRONG.in(label) && !NEVER.in(label.replace(/review|back/giu, ""))) return "submit";
  if (NEVER.in(label)) return "never";
  if (WEAK.equal(label) || START.equal(label)) return "maybe_submit";
  return NEXT.in(label) ? "next" : "other";
}

/** Whether a button or link of a posting leads to its form, and not to a partner's. */
export function startsApplication(label: string): boolean {
  return START.equal(label) && !PARTNER.test(` ${wordsOf(label).join(" ")} `);
}

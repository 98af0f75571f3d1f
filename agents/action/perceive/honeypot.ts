import { phrases } from "../rules/words.ts";
import type { RawControl } from "./page/raw.ts";

const LEAVE_EMPTY = phrases(`
  leave this field empty | leave this field blank | leave this empty | leave this blank | leave blank | leave empty |
  do not fill | don t fill | do not fill this in | should be left blank | must be left empty | if you are human |
  if you are a human | if you re human | spam protection | for robots only | robots only | bitte leer lassen |
  leer lassen | nicht ausfüllen | freilassen | laissez ce champ vide | laisser vide | ne pas remplir |
  ne remplissez pas | dejar en blanco | deje este campo | dejar vacío | no rellenar | no rellene | no llenar
`);
const TRAP_NAMES =
  /^(website|web_site|url|homepage|beecatcher|honey_?pot|hp|hp_.*|.*_hp|.*honeypot.*|.*nickname_confirm.*|fax|contact_me_by_fax.*|_gotcha|bot-?field|confirm_email_hp|address2?_hp|leave_blank)$/iu;
const AUTOFILL_FILE = phrases(`
  autofill | auto fill | autofill from resume | autofill with resume | parse | import from | prefill | pre fill |
  fill in automatically | automatically fill | profil ausfüllen | automatisch ausfüllen | remplir automatiquement |
  préremplir | rellenar automáticamente | autocompletar
`);
const PORTRAIT = phrases(`
  avatar | photo | picture | profile picture | headshot | portrait | foto* | bewerbungsfoto | profilbild | bild |
  image | imagen
`);

/** Why a control must stay empty, or null for an honest one: a person does not see it, or it says so itself. */
export function honeypotSign(control: RawControl, label: string, labelled: boolean): string | null {
  if (control.unseen !== null) return control.unseen;
  if (LEAVE_EMPTY.in(label)) return "its label asks to leave it empty";
  const typed = control.widget === "text" || control.widget === "textarea";
  if (typed && !labelled && control.names.some((name) => TRAP_NAMES.test(name)))
    return "it has no label and the name of a trap";
  if (control.widget === "file") {
    const all = control.labels.slice(0, 2).join(" ");
    if (AUTOFILL_FILE.in(all)) return "it reads a résumé to fill other fields";
    const images =
      control.accept.length > 0 && control.accept.every((one) => /^image\/|^\.(png|jpe?g|gif|webp|heic)$/iu.test(one));
    if (images && PORTRAIT.in(all)) return null;
  }
  return null;
}

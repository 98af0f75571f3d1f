import { askOwner, type Fault, giveUp, waitFor } from "#data/model/faults.ts";
import type { Perceived } from "./perceive/live.ts";
import { phrases } from "./rules/words.ts";

const EXPIRED = phrases(`
  no longer accepting applications | no longer accepting | no longer available | position has been filled |
  position is filled | job has expired | posting has expired | job is closed | position is closed |
  this job is no longer | job you are looking for is no longer | job posting is no longer | vacancy is closed |
  applications are closed | job not found | posting has been removed | nicht mehr verfügbar |
  nicht mehr ausgeschrieben | stelle ist bereits besetzt | stelle wurde besetzt | stelle ist besetzt |
  stellenanzeige ist abgelaufen | anzeige ist nicht mehr aktiv | bewerbungsfrist ist abgelaufen |
  nehmen keine bewerbungen mehr | n est plus disponible | offre a expiré | offre est expirée | poste est pourvu |
  poste a été pourvu | offre est pourvue | plus de candidatures | ya no está disponible | oferta ha caducado |
  oferta ha expirado | puesto ha sido cubierto | vacante cerrada | ya no se aceptan | vacante ha sido cubierta
`);
const HUMAN_CHECK = phrases(`
  verify you are human | verify you are a human | verifying you are human | checking your browser |
  complete the security check | prove you are human | are you a robot | unusual traffic | unusual activity |
  press and hold | access denied | bestätigen sie dass sie ein mensch | überprüfung ihres browsers |
  vérifiez que vous êtes humain | vérification de sécurité | verifica que eres humano | verifique que es humano
`);
const SIGN_IN = phrases(`
  sign in | log in | login | create an account | create account | sign in to apply | anmelden | einloggen |
  konto erstellen | se connecter | connexion | créer un compte | iniciar sesión | crear cuenta
`);

export function saysExpired(text: string): string | null {
  return (
    text
      .split("\n")
      .find((line) => line.length < 300 && EXPIRED.in(line))
      ?.trim() ?? null
  );
}

export function saysHumanCheck(text: string): boolean {
  return text.split("\n").some((line) => line.length < 300 && HUMAN_CHECK.in(line));
}

/** Why the application form does not stand on this page; `status` is the page's HTTP status where it is known. */
export function obstacleOn(page: Perceived, status: number | null): Fault {
  const where = { url: page.model.url, status };
  if (status === 404 || status === 410) {
    return giveUp("posting_expired", `The posting's page is gone (${status}).`, {
      hint: "Set the job aside; it was taken down.",
      data: where,
    });
  }
  if (status === 429) {
    return waitFor("employer_busy", "The employer's site asks for fewer visits.", {
      hint: "It is tried again later.",
      data: where,
    });
  }
  const expired = saysExpired(page.text);
  if (expired !== null) {
    return giveUp("posting_expired", `The page says: “${expired.slice(0, 160)}”`, {
      hint: "Set the job aside.",
      data: where,
    });
  }
  if (page.gates.length > 0 || saysHumanCheck(page.text)) {
    return askOwner("challenge", "The employer's site wants a person to prove that they are one.", {
      hint: "Open the posting in your own browser and apply there; your documents and answers are ready to copy.",
      data: where,
    });
  }
  if (page.passwords > 0 || (page.text.length < 3_000 && page.text.split("\n").some((line) => SIGN_IN.equal(line)))) {
    return askOwner("login_wall", "The form stands behind a sign-in.", {
      hint: "Open the posting in your own browser, sign in and apply there.",
      data: where,
    });
  }
  if (page.unreadable.length > 0) {
    return askOwner(
      "form_unreadable",
      `The form is built of parts that cannot be read (${page.unreadable.slice(0, 3).join(", ")}).`,
      { hint: "Open the posting in your own browser and apply there.", data: where },
    );
  }
  return askOwner("form_not_found", "No application form was found on the posting's page.", {
    hint: "Open the posting and add the address of the form itself.",
    data: where,
  });
}

import { contactMeaning } from "../rules/contact.ts";
import { documentMeaning } from "../rules/documents.ts";
import { roleOfButton } from "../rules/buttons.ts";
import { phrases } from "../rules/words.ts";
import type { LiveControl } from "./live.ts";
import type { RawButton, RawFrame, RawScope } from "./page/raw.ts";

export type Candidate = {
  frame: number;
  scope: RawScope;
  controls: readonly LiveControl[];
  buttons: readonly RawButton[];
};

const APPLYING = phrases(`
  application* | apply* | applicant* | candidate* | job application | bewerb* | kandidat* | candidat* | postul* |
  solicitud* | inscripción* | career* | karriere* | lebenslauf | resume | cv
`);
const OTHER_PURPOSE = phrases(`
  newsletter* | subscribe* | subscription | search* | filter* | login | log in | sign in | signin | job alert* |
  jobalert* | contact us | feedback | comment* | survey | cookie* | talent community | refer a friend | suche* |
  anmelden | abonnieren | kontakt | recherche* | abonn* | connexion | buscar | suscri* | boletín | contacto
`);

/** Below this a form is not believed to ask for an application. */
const ENOUGH = 4;

/** How much a form looks like an application: what it asks for, how it names itself, what its buttons say. */
export function likeness({ scope, controls, buttons }: Candidate): number {
  const honest = controls.filter((control) => control.honeypot === null);
  if (honest.length === 0) return -Infinity;
  let score = Math.min(3, honest.length * 0.3);
  const meanings = new Set(honest.map((control) => contactMeaning(control.question.label, control.question.kind)));
  if (meanings.has("email")) score += 2;
  if (meanings.has("name.first") || meanings.has("name.last") || meanings.has("name.full")) score += 2.5;
  if (meanings.has("phone")) score += 1;
  for (const control of honest) {
    if (control.widget === "file") score += documentMeaning(control.question.label) === null ? 1.5 : 3;
    if (control.question.sensitivity !== null && control.question.sensitivity !== "consent") score += 0.5;
  }
  const roles = buttons.map((button) => roleOfButton(button.label));
  if (roles.includes("submit")) score += 1.5;
  else if (roles.includes("maybe_submit")) score += 1;
  if (APPLYING.in(scope.words) || buttons.some((button) => APPLYING.in(button.label))) score += 2;
  if (OTHER_PURPOSE.in(scope.words) || buttons.some((button) => button.submits && OTHER_PURPOSE.in(button.label)))
    score -= 4;
  if (scope.aside) score -= 4;
  if (scope.search) score -= 5;
  return score - 4 * scope.passwords;
}

/** The form on the page that asks for an application, or null: searches, newsletters and sign-ins are none. */
export function chooseForm(candidates: readonly Candidate[]): Candidate | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, score: likeness(candidate) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  return ranked[0]?.candidate ?? null;
}

/** All forms of the page; the page itself stands for the controls outside of any. */
export function candidatesOf(
  frames: readonly { index: number; raw: RawFrame; controls: readonly { scope: string; control: LiveControl }[] }[],
): Candidate[] {
  return frames.flatMap(({ index, raw, controls }) =>
    raw.scopes.map((scope) => ({
      frame: index,
      scope,
      controls: controls.filter((one) => one.scope === scope.handle).map((one) => one.control),
      buttons: raw.buttons.filter((button) => button.scope === scope.handle),
    })),
  );
}

/** The button that sends the form, told by its words; then by being the last one that could; null in doubt. */
export function submitButton(buttons: readonly RawButton[]): RawButton | null {
  const pressed = buttons.filter((button) => button.link === null);
  const named = pressed.filter((button) => roleOfButton(button.label) === "submit");
  const own = named.filter((button) => button.submits);
  if (named.length > 0) return (own.length > 0 ? own : named).at(-1) ?? null;
  if (pressed.some((button) => roleOfButton(button.label) === "next")) return null;
  const maybe = pressed.filter((button) => roleOfButton(button.label) === "maybe_submit");
  const ownMaybe = maybe.filter((button) => button.submits);
  if (maybe.length > 0) return (ownMaybe.length > 0 ? ownMaybe : maybe).at(-1) ?? null;
  const unnamed = pressed.filter((button) => button.submits && roleOfButton(button.label) === "other");
  return unnamed.length === 1 ? (unnamed[0] ?? null) : null;
}

/** The button that goes on to the form's next page, where it has one. */
export function nextButton(buttons: readonly RawButton[]): RawButton | null {
  return buttons.filter((button) => button.link === null && roleOfButton(button.label) === "next").at(-1) ?? null;
}

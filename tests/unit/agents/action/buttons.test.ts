import { describe, expect, test } from "vitest";
import { submitButton } from "#agents/action/perceive/choose-form.ts";
import type { RawButton } from "#agents/action/perceive/page/raw.ts";
import { roleOfButton, startsApplication } from "#agents/action/rules/buttons.ts";
import { button } from "./material.ts";

test.each([
  ["Submit application", "submit"],
  ["Submit", "submit"],
  ["Agree & submit", "submit"],
  ["Review and submit", "submit"],
  ["Send my application", "submit"],
  ["Bewerbung absenden", "submit"],
  ["Jetzt verbindlich bewerben", "submit"],
  ["Envoyer ma candidature", "submit"],
  ["Enviar postulación", "submit"],
  ["Enviar mi solicitud", "submit"],
  ["Apply", "maybe_submit"],
  ["Apply now", "maybe_submit"],
  ["Jetzt bewerben", "maybe_submit"],
  ["Postuler", "maybe_submit"],
  ["Enviar", "maybe_submit"],
  ["Next", "next"],
  ["Save and continue", "next"],
  ["Save & Continue", "next"],
  ["Weiter", "next"],
  ["Étape suivante", "next"],
  ["Siguiente", "next"],
  ["Apply with LinkedIn", "never"],
  ["Apply with Indeed", "never"],
  ["Mit XING bewerben", "never"],
  ["Postuler avec LinkedIn", "never"],
  ["Inscribirme con Google", "never"],
  ["Search", "never"],
  ["Subscribe", "never"],
  ["Notify me", "never"],
  ["Join our talent community", "never"],
  ["Save draft", "never"],
  ["Upload", "never"],
  ["Sign in", "never"],
  ["Autofill with resume", "never"],
  ["Back", "never"],
  ["Only necessary", "refuse_cookies"],
  ["Alle ablehnen", "refuse_cookies"],
  ["Tout refuser", "refuse_cookies"],
  ["Accept all", "never"],
  ["Toggle flyout", "other"],
  ["", "other"],
])("the button %j: %s", (label, role) => expect(roleOfButton(label)).toBe(role));

test.each([
  ["Apply now", true],
  ["Zur Bewerbung", true],
  ["Postuler maintenant", true],
  ["Apply with LinkedIn", false],
  ["Apply filters", false],
  ["How to apply", false],
])("%j leads to the form: %s", (label, expected) => {
  expect(startsApplication(label)).toBe(expected);
});

describe("the button that sends", () => {
  test.each<[string, RawButton[], string | null]>([
    [
      "by words, though a draft button stands after it",
      [button("Submit application", { submits: true }), button("Save draft")],
      "Submit application",
    ],
    ["a page with Next has none", [button("Back"), button("Next", { submits: true })], null],
    ["the last page, where only the words differ", [button("Back"), button("Submit")], "Submit"],
    ["a lone submit button of unknown words", [button("Los geht's", { submits: true })], "Los geht's"],
    ["two of unknown words", [button("Eins", { submits: true }), button("Zwei", { submits: true })], null],
    ["partners do not count", [button("Apply with LinkedIn", { submits: true }), button("Apply")], "Apply"],
    ["links do not count", [button("Submit application", { link: "https://x.example" })], null],
  ])("%s", (_, buttons, label) => expect(submitButton(buttons)?.label ?? null).toBe(label));
});

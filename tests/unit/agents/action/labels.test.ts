import { describe, expect, test } from "vitest";
import { contactMeaning } from "#agents/action/rules/contact.ts";
import { documentMeaning } from "#agents/action/rules/documents.ts";
import { cleanLabel, labelKey } from "#agents/action/rules/label.ts";
import { asks, languageOf, phrases } from "#agents/action/rules/words.ts";

describe("marks in labels", () => {
  test.each([
    ["First name *", "First name", "* in the label"],
    ["* Vorname", "Vorname", "* in the label"],
    ["E-mail✱", "E-mail", "* in the label"],
    ["Phone (required)", "Phone", "the label says required"],
    ["Telefon (Pflichtfeld)", "Telefon", "the label says required"],
    ["Prénom (obligatoire)", "Prénom", "the label says required"],
    ["Apellidos [obligatorio]", "Apellidos", "the label says required"],
    ["* (required) City", "City", "* in the label"],
    ["Website (optional)", "Website", "the label says optional"],
    ["Portfolio (facultatif)", "Portfolio", "the label says optional"],
    ["Name:", "Name", null],
    ["Is a visa required?", "Is a visa required?", null],
    ["Which of C* or D* do you know?", "Which of C* or D* do you know?", null],
    ["  Full\n   name\u00a0* ", "Full name", "* in the label"],
    ["What is 2 * 3?", "What is 2 * 3?", null],
  ])("%j reads %j", (raw, text, mark) => {
    expect(cleanLabel(raw)).toEqual({ text, mark });
    // Twice the same: no pattern remembers where it stood.
    expect(cleanLabel(raw)).toEqual({ text, mark });
  });

  test("wordings of one label have one key", () => {
    expect(labelKey("E-Mail *")).toBe(labelKey("e-mail (required):"));
    expect(labelKey("Straße")).not.toBe(labelKey("Strasse 2"));
  });
});

describe("what a label names", () => {
  test.each([
    ["First Name", "text", "name.first"],
    ["Given name(s)", "text", "name.first"],
    ["Legal first name", "text", "name.first"],
    ["Vorname", "text", "name.first"],
    ["Prénom", "text", "name.first"],
    ["Nombre de pila", "text", "name.first"],
    ["Preferred First Name", "text", "name.preferred"],
    ["Rufname", "text", "name.preferred"],
    ["Surname", "text", "name.last"],
    ["Familienname", "text", "name.last"],
    ["Nom de famille", "text", "name.last"],
    ["Apellidos", "text", "name.last"],
    ["Your full name", "text", "name.full"],
    ["What is your full legal name?", "text", "name.full"],
    ["Wie lautet Ihr vollständiger Name?", "text", "name.full"],
    ["Nombre completo", "text", "name.full"],
    ["Vor- und Nachname", "text", "name.full"],
    ["Email address", "text", "email"],
    ["E-Mail-Adresse", "email", "email"],
    ["Adresse e-mail", "text", "email"],
    ["Correo electrónico", "text", "email"],
    ["Confirm your email", "email", "email"],
    ["Mobile number", "phone", "phone"],
    ["Telefonnummer", "text", "phone"],
    ["Numéro de téléphone", "text", "phone"],
    ["Teléfono móvil", "phone", "phone"],
    ["LinkedIn Profile URL", "text", "link.linkedin"],
    ["What is your LinkedIn profile?", "text", "link.linkedin"],
    ["Link to your GitHub", "url", "link.github"],
    ["Personal website or blog", "text", "link.website"],
    ["Address line 2", "text", "address.line2"],
    ["Street address", "text", "address.line1"],
    ["Straße und Hausnummer", "text", "address.line1"],
    ["Postleitzahl", "text", "address.postalCode"],
    ["ZIP code", "text", "address.postalCode"],
    ["Code postal", "text", "address.postalCode"],
    ["Wohnort", "text", "address.city"],
    ["City", "text", "address.city"],
    ["Location (City)", "text", "location"],
    ["City, State", "text", "location"],
    ["Bundesland", "one_of", "address.region"],
    ["Country of residence", "one_of", "address.country"],
    ["Which country do you currently live in?", "one_of", "address.country"],
    ["In welchem Land wohnen Sie derzeit?", "text", "address.country"],
    ["Dans quel pays résidez-vous ?", "one_of", "address.country"],
    ["¿En qué país vives?", "text", "address.country"],
    ["Where are you currently based?", "text", "location"],
    ["Current company", "text", "current.company"],
    ["Employeur actuel", "text", "current.company"],
    ["Most recent job title", "text", "current.title"],
    ["How did you hear about us?", "one_of", "how_heard"],
    ["Wie sind Sie auf uns aufmerksam geworden?", "text", "how_heard"],
    ["Comment avez-vous connu notre entreprise ?", "one_of", "how_heard"],
    ["¿Cómo te enteraste de esta oferta?", "text", "how_heard"],
    ["Cover letter", "long_text", "letter.text"],
  ] as const)("%s (%s) is %s", (label, kind, meaning) => {
    expect(contactMeaning(label, kind)).toBe(meaning);
  });

  test.each([
    ["Are you based in the United States?", "yes_no"],
    ["Do you live in Berlin or would you commute?", "text"],
    ["Name of the person who referred you", "text"],
    ["Referrer's email", "email"],
    ["Emergency contact phone", "phone"],
    ["Manager's name", "text"],
    ["Previous employer's address", "text"],
    ["Phone device type", "one_of"],
    ["Country code", "one_of"],
    ["Country of birth", "one_of"],
    ["City where your school was", "text"],
    ["State the reasons for your interest in this position", "long_text"],
    ["How would you improve our website?", "long_text"],
    ["Why do you want to leave your current company?", "long_text"],
    ["What does your name mean to you?", "text"],
    ["Preferred office location", "one_of"],
    ["Welche Position interessiert Sie am meisten?", "text"],
    ["Pourquoi souhaitez-vous rejoindre notre entreprise ?", "long_text"],
    [
      "Tell us about a time when you could not answer a phone call from an angry customer and what you did",
      "long_text",
    ],
    ["Email", "one_of"],
    ["Ansprechpartner im Unternehmen", "text"],
    ["Nombre de la persona que te recomendó", "text"],
  ] as const)("%s (%s) names no fact of the owner", (label, kind) => {
    expect(contactMeaning(label, kind)).toBeNull();
  });

  test.each([
    ["Resume/CV", "cv"],
    ["Lebenslauf", "cv"],
    ["Currículum Vitae", "cv"],
    ["Cover Letter", "letter"],
    ["Motivationsschreiben", "letter"],
    ["Lettre de motivation", "letter"],
    ["CV and cover letter in one file", "cv"],
    ["Unterlagen", "any"],
    ["Work permit (scan)", null],
    ["Profile picture", null],
    ["Transcript of records", null],
  ])("the file %s is %s", (label, meaning) => {
    expect(documentMeaning(label)).toBe(meaning);
  });
});

describe("words", () => {
  test("phrases are whole words, without accents and capitals", () => {
    const words = phrases("Größe", "no", "gehalt*", "c++");
    expect(words.in("Welche GROESSE")).toBe(false);
    expect(words.in("Ihre Grösse?")).toBe(true);
    expect(words.in("Nope")).toBe(false);
    expect(words.in("Gehaltsvorstellung")).toBe(true);
    expect(words.in("Bruttogehalt")).toBe(false);
    expect(words.in("Modern C++ (17)")).toBe(true);
    expect(phrases(`one | two words`).equal("Two  WORDS!")).toBe(true);
  });

  test.each([
    ["Are you willing to travel?", true],
    ["¿Tienes carné de conducir?", true],
    ["Haben Sie einen Führerschein", true],
    ["Avez-vous le permis B", true],
    ["Driving licence", false],
  ])("%s asks: %s", (label, expected) => expect(asks(label)).toBe(expected));

  test.each([
    ["Are you authorised to work in Germany?", "en"],
    ["Haben Sie eine Arbeitserlaubnis für die Schweiz?", "de"],
    ["Avez-vous une autorisation de travail en France ?", "fr"],
    ["¿Tiene permiso de trabajo en España?", "es"],
    ["LinkedIn", "en"],
  ])("%s is written in %s", (label, language) => expect(languageOf(label)).toBe(language));
});

import { describe, expect, test } from "vitest";
import { answerForm } from "#agents/action/answers/answer-form.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { bank, material, question } from "./material.ts";
import { FACTS, one, origin, PROFILE, said } from "./owner.ts";

describe("the order of sources", () => {
  const label = "Preferred name";
  test("given, profile, bank, and then nobody", () => {
    const asked = question(label);
    const given = [
      {
        state: "answered" as const,
        key: label,
        value: { kind: "text" as const, text: "given" },
        source: { tier: "owner" as const, at: "2026-01-01T00:00:00.000Z" },
        confidence: 1,
      },
    ];
    const all = { given, profile: { preferredName: "profile" }, bank: bank([label, "bank"]) };
    expect(said(one(asked, all))).toBe("given");
    expect(said(one(asked, { ...all, given: [] }))).toBe("profile");
    expect(said(one(asked, { bank: all.bank }))).toBe("bank");
    expect(one(asked)).toMatchObject({ state: "ask" });
    expect(one(question(label, { required: false }))).toMatchObject({ state: "left_empty" });
  });

  test("the profile comes before the CV, and the CV says which fact it was", () => {
    expect(said(one(question("Email"), { profile: PROFILE, facts: FACTS }))).toBe("aiko.tanabe@mail.example");
    expect(one(question("Email"), { facts: FACTS })).toMatchObject({
      source: { tier: "cv", factIds: ["fct_identity0"] },
    });
    expect(said(one(question("GitHub"), { facts: FACTS }))).toBe("https://github.example/aiko");
    expect(said(one(question("Current employer"), { facts: FACTS }))).toBe("Petrel SA");
    expect(said(one(question("Location (City)"), { facts: FACTS }))).toBe("Lyon, France");
    expect(said(one(question("Wohnsitzland"), { facts: FACTS }))).toMatch(/France|Frankreich/);
  });

  test("a name is parted only where there is nothing to guess", () => {
    const named = (name: string): Fact[] => [{ id: "fct_identity0", origin, kind: "identity", name }];
    expect(said(one(question("First name"), { facts: named("Aiko Tanabe") }))).toBe("Aiko");
    expect(said(one(question("Last name"), { facts: named("María del Carmen Ruiz") }))).toBe("ask");
    expect(said(one(question("Full name"), { facts: named("María del Carmen Ruiz") }))).toBe("María del Carmen Ruiz");
  });

  test("a bare Name beside a first name is the last name", () => {
    const questions = [question("Vorname"), question("Name")];
    expect(answerForm(material(questions, { profile: PROFILE })).map(said)).toEqual(["Aiko", "Tanabe"]);
    expect(said(one(question("Name"), { profile: PROFILE }))).toBe("Aiko Tanabe");
    expect(answerForm(material([question("Nombre"), question("Apellidos")], { profile: PROFILE })).map(said)).toEqual([
      "Aiko",
      "Tanabe",
    ]);
  });

  test("the bank matches exactly, then but for case and marks, and closeness only suggests", () => {
    const remembered = bank(
      ["Do you have a driving licence?", "Yes"],
      ["Why do you want to work at Northwind?", "The bridges."],
    );
    const licence = question("do you have a driving licence *", { options: ["Yes", "No"], kind: "yes_no" });
    expect(one(licence, { bank: remembered })).toMatchObject({
      state: "answered",
      source: { tier: "bank", match: "normalised" },
    });
    expect(
      said(one(question("Why do you want to work at Southwind?", { kind: "long_text" }), { bank: remembered })),
    ).toBe("ask");
    expect(
      one(question("Do you have a valid driving licence?", { options: ["Yes", "No"] }), { bank: remembered }),
    ).toMatchObject({ state: "ask", suggestion: { labels: ["Yes"] } });
  });

  test("the newest of two remembered answers counts, and one that no option holds is asked", () => {
    const remembered = bank(["Level of French", "Basic"], ["Level of French", "Fluent"]);
    expect(said(one(question("Level of French", { options: ["Basic", "Fluent"] }), { bank: remembered }))).toBe(
      "Fluent",
    );
    expect(one(question("Level of French", { options: ["A1", "B2"] }), { bank: remembered })).toMatchObject({
      state: "ask",
      because: expect.stringContaining("Fluent"),
    });
  });

  test("several remembered options", () => {
    const asked = question("Which clouds do you know?", { kind: "many_of", options: ["AWS", "Azure", "GCP"] });
    expect(said(one(asked, { bank: bank(["Which clouds do you know?", "GCP; AWS"]) }))).toBe("AWS+GCP");
    expect(said(one(asked, { bank: bank(["Which clouds do you know?", "GCP; Oracle"]) }))).toBe("ask");
  });
});

describe("documents", () => {
  test("the CV and the letter go where they are asked for", () => {
    const files = ["Lebenslauf", "Anschreiben", "Zeugnisse"].map((label) =>
      question(label, { kind: "file", required: false }),
    );
    expect(answerForm(material(files)).map(said)).toEqual(["cv.pdf", "letter.pdf", "left_empty"]);
    const two = ["Documents", "Attachment"].map((label) => question(label, { kind: "file" }));
    expect(answerForm(material(two)).map(said)).toEqual(["ask", "ask"]);
    expect(said(one(question("Attachment", { kind: "file" })))).toBe("cv.pdf");
  });

  test("a form that takes no PDF is asked about, and a missing letter is no CV", () => {
    expect(said(one(question("Resume", { kind: "file", accept: [".docx"] })))).toBe("ask");
    expect(said(one(question("Resume", { kind: "file", accept: ["application/pdf", ".doc"] })))).toBe("cv.pdf");
    const cv = { sha256: "b".repeat(64), name: "cv.pdf", mediaType: "application/pdf", bytes: 1 };
    expect(said(one(question("Cover letter", { kind: "file" }), { files: { cv, letter: null } }))).toBe("ask");
  });

  test("the letter is typed only where its file finds no place, and only where it fits", () => {
    const typed = question("Cover letter", { kind: "long_text", required: false });
    expect(said(one(typed, { letterText: "Dear all" }))).toBe("Dear all");
    expect(
      answerForm(material([question("Cover letter", { kind: "file" }), typed], { letterText: "Dear all" })).map(said),
    ).toEqual(["letter.pdf", "left_empty"]);
    expect(said(one({ ...typed, required: true, maxLength: 4 }, { letterText: "Dear all" }))).toBe("ask");
  });
});

describe("years from dates", () => {
  test.each([
    ["How many years of experience do you have with Python?", "number", "7"],
    ["Years of experience with Airflow", "number", "3"],
    ["How many years of experience do you have with Rust?", "number", "ask"],
    ["How many years of experience do you have with Python and SQL?", "number", "ask"],
    ["How many years of professional experience do you have?", "text", "7"],
    ["Wie viele Jahre Erfahrung haben Sie mit Kubernetes?", "number", "4"],
  ] as const)("%s → %s", (label, kind, expected) => {
    expect(said(one(question(label, { kind }), { facts: FACTS }))).toBe(expected);
  });

  test("a range is chosen only where it is plain", () => {
    const asked = (options: string[]) =>
      one(question("How many years of experience do you have with Python?", { options }), { facts: FACTS });
    expect(said(asked(["0-2", "3-6", "7+"]))).toBe("7+");
    expect(said(asked(["5-7", "7-9"]))).toBe("ask");
  });
});

test("a given answer that the form no longer takes is asked again", () => {
  const label = "Which team?";
  const given = [
    {
      state: "answered" as const,
      key: label,
      value: { kind: "options" as const, values: ["0"], labels: ["Tools"] },
      source: { tier: "owner" as const, at: "2026-01-01T00:00:00.000Z" },
      confidence: 1,
    },
  ];
  expect(said(one(question(label, { options: ["Tools", "Data"] }), { given }))).toBe("Tools");
  expect(said(one(question(label, { options: ["Platform", "Data"] }), { given }))).toBe("ask");
});

test("a text too long for its field is asked, and the form's order is the sheet's", () => {
  const questions = [
    question("City", { maxLength: 2 }),
    question("Email"),
    question("Portfolio", { kind: "url", required: false }),
  ];
  const sheet = answerForm(
    material(questions, {
      profile: { ...PROFILE, address: { city: "Lyon" }, links: { portfolio: "aiko.example/work" } },
    }),
  );
  expect(sheet.map(({ key }) => key)).toEqual(questions.map(({ key }) => key));
  expect(sheet.map(said)).toEqual(["ask", "aiko.tanabe@mail.example", "https://aiko.example/work"]);
});

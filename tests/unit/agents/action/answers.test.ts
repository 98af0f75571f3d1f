import { describe, expect, test } from "vitest";
import { answerForm } from "#agents/action/answers/answer-form.ts";
import type { AnswerMaterial } from "#agents/action/answers/owner.ts";
import type { Answer } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { bank, material, question } from "./material.ts";

function one(asked: Question, change: Partial<AnswerMaterial> = {}): Answer {
  const [answer] = answerForm(material([asked], change));
  if (answer === undefined) throw new Error("no answer");
  return answer;
}
/** What would be sent, or the state of what would not. */
function said(answer: Answer): unknown {
  if (answer.state !== "answered") return answer.state;
  const { value } = answer;
  return value.kind === "text"
    ? value.text
    : value.kind === "options"
      ? value.labels.join("+")
      : value.kind === "agree"
        ? value.agreed
        : value.file.name;
}

const origin = { file: "cv.json", path: "x" };
const FACTS: Fact[] = [
  {
    id: "fct_identity0",
    origin,
    kind: "identity",
    name: "Aiko Tanabe",
    email: "aiko@mail.example",
    phone: "+33 6 12 34 56 78",
    place: "Lyon",
    website: "https://aiko.example",
    address: { city: "Lyon", country: "FR" },
  },
  { id: "fct_link0000", origin, kind: "link", network: "GitHub", url: "https://github.example/aiko" },
  {
    id: "fct_role0001",
    origin,
    kind: "role",
    engagement: "work",
    title: "Data Engineer",
    employer: "Fjord & Daughters",
    start: "2019-03",
    end: "2022-02",
    summary: "Python and Airflow pipelines",
  },
  {
    id: "fct_role0002",
    origin,
    kind: "role",
    engagement: "work",
    title: "Senior Data Engineer",
    employer: "Petrel SA",
    start: "2022-01",
  },
  { id: "fct_achv0001", origin, kind: "achievement", of: "fct_role0002", text: "Moved 40 Python jobs to Kubernetes" },
  {
    id: "fct_role0003",
    origin,
    kind: "role",
    engagement: "volunteer",
    title: "Teacher",
    employer: "Code Club",
    start: "2010",
    summary: "Python for children",
  },
];
const PROFILE: OwnerProfile = {
  firstName: "Aiko",
  lastName: "Tanabe",
  email: "aiko.tanabe@mail.example",
  links: { LinkedIn: "https://www.linkedin.example/in/aiko" },
  workAuthorisation: [
    { country: "FR", authorised: true, needsSponsorship: false },
    { country: "EU", authorised: true, needsSponsorship: false },
    { country: "CH", authorised: false, needsSponsorship: true },
    { country: "US", authorised: true, needsSponsorship: true },
  ],
  salary: { amount: 62000, currency: "EUR", period: "year" },
  noticePeriod: "3 mois",
  earliestStart: "2026-09-01",
  relocation: { willing: true, places: ["Germany", "Geneva"] },
  howHeard: "LinkedIn",
  selfIdentification: { gender: "Woman", race: "Prefer not to say" },
  consents: { privacyPolicy: true, marketing: false },
};

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

describe("what only the owner may answer", () => {
  const yesNo = (label: string) => question(label, { options: ["Yes", "No"], kind: "yes_no" });
  test.each([
    ["Are you legally authorised to work in France?", "Yes"],
    ["Are you authorized to work in the country of this position?", "Yes"],
    ["Are you authorised to work in Germany?", "Yes"],
    ["Are you authorised to work in the EU?", "Yes"],
    ["Êtes-vous autorisé à travailler en Suisse ?", "No"],
    ["Are you authorised to work in the US?", "Yes"],
    ["Are you authorised to work in the US without sponsorship?", "No"],
    ["Are you authorised to work in Japan?", "ask"],
    ["Are you authorised to work in France and Switzerland?", "ask"],
    ["Are you a citizen of France?", "ask"],
    ["Which work permit do you hold?", "ask"],
    ["Are you not authorised to work in France?", "ask"],
    ["Will you require sponsorship to work in Switzerland?", "Yes"],
    ["Will you now or in the future require visa sponsorship?", "No"],
    ["Benötigen Sie ein Visum für die USA?", "Yes"],
    ["Can you work in France without visa sponsorship?", "ask"],
    ["Are you authorised to work in France and will you require sponsorship?", "ask"],
    ["Would you relocate to Germany?", "Yes"],
    ["Would you relocate to Brazil?", "ask"],
    ["Do you need relocation assistance?", "ask"],
    ["Have you previously worked for Northwind?", "ask"],
    ["Are you human?", "ask"],
  ])("%s → %s", (label, expected) => {
    expect(said(one(yesNo(label), { profile: PROFILE, facts: FACTS }))).toBe(expected);
  });

  test("nobody's word, nothing sent: without the owner's word every one of them is asked", () => {
    const labels = [
      "Are you authorised to work in France?",
      "Desired salary",
      "Notice period",
      "Would you relocate?",
      "Gender",
      "I agree to the privacy policy",
    ];
    for (const label of labels) {
      const kind = label.startsWith("I agree") ? ("agree" as const) : ("text" as const);
      expect(said(one(question(label, { kind }), { facts: FACTS })), label).toBe("ask");
      expect(said(one(question(label, { kind, required: false }), { facts: FACTS })), label).toBe("left_empty");
    }
  });

  test.each([
    ["Desired salary", "text", "62000 EUR per year"],
    ["Expected annual salary in EUR", "number", "62000"],
    ["Gehaltsvorstellung in CHF", "text", "ask"],
    ["Expected monthly salary", "number", "ask"],
    ["What is your current salary?", "text", "ask"],
    ["Is the salary range of 50k to 55k fine for you?", "text", "ask"],
    ["Préavis", "text", "3 mois"],
    ["Notice period in weeks", "number", "ask"],
    ["Earliest start date", "date", "2026-09-01"],
  ] as const)("%s (%s) → %s", (label, kind, expected) => {
    const profile = label === "Préavis" ? PROFILE : { ...PROFILE };
    expect(said(one(question(label, { kind }), { profile }))).toBe(expected);
  });

  test("self-identification is matched in the form's own wording, and never made up", () => {
    expect(
      said(one(question("Gender", { options: ["Male", "Female", "Decline To Self Identify"] }), { profile: PROFILE })),
    ).toBe("Female");
    expect(
      said(one(question("Race", { options: ["Asian", "White", "I do not want to answer"] }), { profile: PROFILE })),
    ).toBe("I do not want to answer");
    expect(
      said(
        one(
          question("Veteran status", { required: false, options: ["I am a veteran", "I am not a protected veteran"] }),
          { profile: PROFILE },
        ),
      ),
    ).toBe("left_empty");
  });

  test.each([
    ["I have read the privacy policy", true],
    ["Send me marketing e-mails", "ask"],
    ["I agree to the privacy policy and to receive marketing e-mails", "ask"],
    ["I certify that all statements are true and complete", "ask"],
    ["I agree that my data is processed and confirm that I am authorised to work here", "ask"],
    ["Ich stimme der Datenschutzerklärung zu", true],
  ])("%s → %j", (label, expected) => {
    expect(said(one(question(label, { kind: "agree" }), { profile: PROFILE }))).toBe(expected);
  });

  test("a consent that is refused in general is left unticked where it may be", () => {
    expect(
      said(one(question("Send me marketing e-mails", { kind: "agree", required: false }), { profile: PROFILE })),
    ).toBe(false);
  });

  test("the bank is the owner's word, too", () => {
    const asked = yesNo("Have you previously worked for Northwind?");
    expect(said(one(asked, { bank: bank(["Have you previously worked for Northwind?", "No"]) }))).toBe("No");
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

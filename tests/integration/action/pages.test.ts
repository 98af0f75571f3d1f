import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillDraft } from "#agents/action/fill-draft.ts";
import { mineForm } from "#agents/action/mine-form.ts";
import { submit } from "#agents/action/submit.ts";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { draftHash } from "#data/model/application/draft.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { FileRef } from "#data/model/schema.ts";
import { type Judge, startJudge } from "./judge.ts";
import { type TestTask, testTask } from "./task.ts";

let judge: Judge;
let task: TestTask;
let cv: FileRef;
beforeAll(async () => {
  judge = await startJudge();
  task = testTask([judge.host]);
  cv = await task.put("Orla-Byrne-CV.pdf", "%PDF cv");
});
beforeEach(() => void judge.received.splice(0));
afterAll(async () => {
  await closeBrowsers();
  await judge.close();
  task.close();
});

const PROFILE: OwnerProfile = {
  firstName: "Orla",
  lastName: "Byrne",
  email: "orla.byrne@mail.example",
  phone: "+34612345678",
  currentCompany: "Kestrel Ltd",
  address: { city: "Cork", postalCode: "T12", country: "IE" },
  workAuthorisation: [
    { country: "IE", authorised: true, needsSponsorship: false },
    { country: "DE", authorised: true, needsSponsorship: false },
    { country: "BE", authorised: false, needsSponsorship: true },
  ],
  salary: { amount: 54000, currency: "EUR", period: "year" },
  earliestStart: "2027-02-01",
  selfIdentification: { gender: "prefer not to say" },
  consents: { privacyPolicy: true, marketing: false },
};

function posting(address: string): FoundPosting {
  return {
    source: "page",
    board: "practice",
    externalId: null,
    url: address,
    applyUrl: address,
    questionsUrl: null,
    platform: "generic",
    company: "The Canal Company",
    title: "Somebody",
    place: "Cork, Ireland",
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: null,
    html: "",
    text: "",
  };
}

type Bank = readonly (readonly [string, string])[];
const bankOf = (answers: Bank) =>
  answers.map(([question, text], index) => ({
    id: `ans_${String(index).padStart(6, "0")}`,
    question,
    text,
    from: "a file",
    at: "2026-01-01T00:00:00.000Z",
  }));

async function draftOf(address: string, answers: Bank = [], profile = PROFILE) {
  const at = posting(address);
  const form = await mineForm({ posting: at }, task.context);
  const input = {
    posting: at,
    form,
    facts: [],
    profile,
    bank: bankOf(answers),
    given: [],
    selfIdentification: {},
    files: { cv, letter: null },
  };
  return { at, mined: form, draft: await fillDraft(input, task.context) };
}

/** Mines, drafts and submits; what arrived is the judge's to say. */
async function apply(address: string, answers: Bank, profile = PROFILE) {
  const { at, mined, draft } = await draftOf(address, answers, profile);
  expect(draft.answers.filter((answer) => answer.state === "ask")).toEqual([]);
  expect(draft.fault).toBeNull();
  expect(draft.readBack.filter((back) => !back.agrees)).toEqual([]);
  expect(judge.sent()).toEqual([]);
  const hash = draftHash({
    posting: at,
    form: draft.form,
    answers: draft.answers,
    files: { cv: cv.sha256, letter: null },
  });
  const verdict = await submit(
    { posting: at, form: draft.form, answers: draft.answers, hash, files: { cv, letter: null } },
    task.context,
  );
  return { mined, draft, verdict };
}

describe("forms nobody prepared for", () => {
  test("plain markup, with honeypots, decoys and a pre-ticked box", async () => {
    const { draft, verdict } = await apply(`${judge.origin}/plain.html`, [
      ["Which lock did you last work at?", "Ardnacrusha"],
      ["Have you previously worked for the Canal Company?", "No"],
      ["Which shifts suit you?", "Night, Early"],
      ["Why this lock?", "It is deep.\nAnd old."],
    ]);
    expect(draft.form.questions.map(({ label, kind, required }) => `${label} ${kind}${required ? " *" : ""}`)).toEqual([
      "First name text *",
      "Family name text *",
      "E-mail address email *",
      "Which lock did you last work at? text *",
      "Have you previously worked for the Canal Company? one_of *",
      "Are you legally authorised to work in Ireland? yes_no *",
      "Which shifts suit you? many_of",
      "Resume file *",
      "Why this lock? long_text",
      "Town text",
      "Postcode text",
      "I have read the privacy policy agree *",
      "Send me marketing e-mails agree",
    ]);
    expect(verdict.kind).toBe("verified");
    expect(judge.sent()).toEqual([
      {
        path: "/sent",
        values: {
          a1: "Orla",
          a2: "Byrne",
          a3: "orla.byrne@mail.example",
          a4: "Ardnacrusha",
          a5: "n",
          a6: "1",
          a7: ["early", "night"],
          a9: "It is deep.\r\nAnd old.",
          a10: "Cork",
          a11: "T12",
          a12: "on",
          h1: "",
          website: "",
          beecatcher: "",
          h2: "",
          h3: "",
        },
        files: { a8: "Orla-Byrne-CV.pdf: %PDF cv" },
      },
    ]);
    expect(judge.received).toHaveLength(1);
  });

  test("drawn late, without a form element, of widgets alone", async () => {
    const { mined, verdict } = await apply(`${judge.origin}/widgets.html`, [
      ["Which dome do you prefer?", "No preference"],
      ["Which instruments have you used?", "Heliostat, Photometer"],
      ["How many nights a week could you work?", "3–4"],
      ["Have you operated a large telescope?", "Yes"],
      ["Which telescope was it?", "The Leviathan"],
      ["First light you remember", "2001-08-09"],
      ["Why the night?", "It is quiet."],
    ]);
    expect(mined.questions.map(({ label }) => label)).not.toContain("Which telescope was it?");
    expect(verdict.kind).toBe("verified");
    expect(judge.sent().map(({ values }) => values)).toEqual([
      {
        resume: "Orla-Byrne-CV.pdf",
        name: "Orla Byrne",
        mail: "orla.byrne@mail.example",
        dome: ["No preference"],
        tools: ["Photometer", "Heliostat"],
        town: 100,
        nights: "3–4",
        visa: false,
        used: true,
        telescope: "The Leviathan",
        seen: "09.08.2001",
        why: "It is quiet.",
      },
    ]);
  });

  test("inside open shadow roots, in German", async () => {
    const { verdict } = await apply(`${judge.origin}/shadow.html`, []);
    expect(verdict.kind).toBe("verified");
    expect(judge.sent().map(({ values }) => values)).toEqual([
      {
        vor: "Orla",
        nach: "Byrne",
        mail: "orla.byrne@mail.example",
        gehalt: "54000 EUR per year",
        start: "2027-02-01",
        cv: "Orla-Byrne-CV.pdf",
        erlaubnis: "ja",
        ds: "true",
      },
    ]);
  });

  test("in a frame within a frame, in a table, in French", async () => {
    const { verdict } = await apply(`${judge.origin}/framed.html`, []);
    expect(verdict.kind).toBe("verified");
    expect(judge.sent()).toEqual([
      {
        path: "/sent",
        values: {
          p: "Orla",
          n: "Byrne",
          m: "orla.byrne@mail.example",
          t: "+34612345678",
          b: "Non",
          g: "3",
          rgpd: "on",
        },
        files: { cv: "Orla-Byrne-CV.pdf: %PDF cv" },
      },
    ]);
  });

  test.each(["?late=60", "?late=700", "?late=1600", "?late=2500&asks"])(
    "a résumé reader that writes over the answers, in Spanish (%s)",
    async (late) => {
      const { verdict } = await apply(
        `${judge.origin}/prefilling.html${late}`,
        [
          ["¿Tiene carné de conducir?", "Sí"],
          ["¿Qué clase de carné?", "B"],
        ],
        { ...PROFILE, currentCompany: undefined as never },
      );
      expect(verdict.kind).toBe("verified");
      expect(judge.sent().map(({ values }) => values)).toEqual([
        {
          nombre: "Orla",
          ape: "Byrne",
          correo: "orla.byrne@mail.example",
          empresa: "",
          tel: "+34 612 345 678",
          carne: "Sí",
          clase: "B",
        },
      ]);
    },
  );
});

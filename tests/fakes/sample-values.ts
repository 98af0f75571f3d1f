import type { Answer } from "#data/model/application/answer.ts";
import type { MadeDocument } from "#data/model/application/document.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import { sha256 } from "#data/model/canonical.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { FilledForm } from "#data/model/work/task.ts";

export function samplePosting(change: Partial<FoundPosting> = {}): FoundPosting {
  const words = "We look for somebody who keeps our warehouse systems running and writes clear runbooks. ".repeat(4);
  return {
    source: "greenhouse",
    board: "brightmill",
    externalId: "4001",
    url: "https://boards.example/brightmill/jobs/4001",
    applyUrl: "https://boards.example/brightmill/jobs/4001",
    questionsUrl: null,
    platform: "greenhouse",
    company: "Brightmill GmbH",
    title: "Site Reliability Engineer",
    place: "Leipzig",
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: "en",
    html: `<p>${words}</p>`,
    text: words,
    ...change,
  };
}

export function sampleQuestion(change: Partial<Question> = {}): Question {
  return {
    key: "email",
    label: "E-mail",
    help: null,
    kind: "email",
    required: true,
    requiredBecause: "schema",
    options: [],
    maxLength: null,
    accept: [],
    section: null,
    sensitivity: null,
    ...change,
  };
}

export const sampleForm: Form = {
  platform: "greenhouse",
  url: "https://boards.example/brightmill/jobs/4001",
  origin: "schema",
  questions: [
    sampleQuestion(),
    sampleQuestion({ key: "notice", label: "Notice period", kind: "text", sensitivity: "notice" }),
  ],
};

export const sampleReading: JobReading = {
  title: "Site Reliability Engineer",
  company: "Brightmill GmbH",
  language: "en",
  place: null,
  remote: null,
  salary: null,
  seniority: null,
  employment: null,
  visa: null,
  relocation: null,
  responsibilities: [],
  requirements: [],
  keywords: [],
};

export const sampleFit: Fit = {
  score: 80,
  tier: "A",
  recommendation: "apply",
  because: "It fits.",
  reasons: [],
  gaps: [],
};

export function sampleDocument(bytes = "cv"): MadeDocument {
  return {
    document: {
      kind: "cv",
      language: "en",
      header: { name: "Ada Example", headline: null, place: null, email: null, phone: null, links: [], factIds: [] },
      sections: [],
    },
    pdf: { sha256: sha256(bytes), name: `${bytes}.pdf`, mediaType: "application/pdf", bytes: bytes.length },
    pages: 1,
    textLayer: { complete: true, missing: [] },
    reversals: [],
  };
}

const text = (key: string, value: string, source: Extract<Answer, { state: "answered" }>["source"]): Answer => ({
  state: "answered",
  key,
  value: { kind: "text", text: value },
  source,
  confidence: 1,
});

/** A filling of the sample form; `notice` unanswered unless given. */
export function sampleFilling(notice: string | null, change: Partial<FilledForm> = {}): FilledForm {
  return {
    form: sampleForm,
    answers: [
      text("email", "ada@mail.example", { tier: "profile", key: "email" }),
      notice === null
        ? { state: "ask", key: "notice", because: "only you know", suggestion: null }
        : text("notice", notice, { tier: "owner", at: "2026-03-02T08:00:00.000Z" }),
    ],
    readBack: [
      { key: "email", label: "E-mail", meant: ["ada@mail.example"], held: ["ada@mail.example"], agrees: true },
    ],
    screenshots: [],
    fault: null,
    ...change,
  };
}

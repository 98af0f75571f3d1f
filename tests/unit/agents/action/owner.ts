import { answerForm } from "#agents/action/answers/answer-form.ts";
import type { AnswerMaterial } from "#agents/action/answers/owner.ts";
import type { Answer } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { material } from "./material.ts";

export function one(asked: Question, change: Partial<AnswerMaterial> = {}): Answer {
  const [answer] = answerForm(material([asked], change));
  if (answer === undefined) throw new Error("no answer");
  return answer;
}
/** What would be sent, or the state of what would not. */
export function said(answer: Answer): unknown {
  if (answer.state !== "answered") return answer.state;
  const { value } = answer;
  return value.kind === "text"
    ? value.text
    : value.kind === "options"
      ? value.labels.join("+")
      : value.kind === "agree"
        ? value.agreed
        : value.kind === "file"
          ? value.file.name
          : value.of;
}

export const origin = { file: "cv.json", path: "x" };
export const FACTS: Fact[] = [
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
export const PROFILE: OwnerProfile = {
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

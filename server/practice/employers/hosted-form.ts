import type { Behaviour } from "../behaviours.ts";
import type { Field, FieldOption, FormQuestion, HostedPosting } from "./posting.ts";
import { asksOneOf } from "./questions.ts";

/** A question of the voluntary part that an employer words itself. */
export type DemographicQuestion = {
  id: number;
  label: string;
  required: boolean;
  type: "multi_value_single_select" | "multi_value_multi_select";
  answer_options: { id: number; label: string; free_form: boolean; decline_to_answer: boolean }[];
};

/** The form of a posting as the public board API tells it; page and receiver are made from the same. */
export type HostedForm = {
  questions: FormQuestion[];
  location_questions: FormQuestion[];
  compliance: { type: "eeoc"; description: string; questions: FormQuestion[] }[] | null;
  demographic_questions: { header: string; description: string; questions: DemographicQuestion[] } | null;
  data_compliance: Record<string, unknown>[];
};

const asked = (
  label: string,
  required: boolean,
  ...fields: [string, Field["type"], FieldOption[]?][]
): FormQuestion => ({
  label,
  required,
  description: null,
  fields: fields.map(([name, type, values = []]) => ({ name, type, values })),
});

const choices = (...labels: string[]): FieldOption[] =>
  labels.map((label, index) => ({ value: String(index + 1), label }));

/** The three surveys of employers in the United States; each words "no answer" in its own way. */
const EEOC: FormQuestion[] = [
  asked("Gender", false, [
    "gender",
    "multi_value_single_select",
    choices("Male", "Female", "Decline To Self Identify"),
  ]),
  asked("Are you Hispanic/Latino?", false, [
    "hispanic_ethnicity",
    "multi_value_single_select",
    choices("Yes", "No", "Decline To Self Identify"),
  ]),
  asked("Veteran Status", false, [
    "veteran_status",
    "multi_value_single_select",
    choices(
      "I am not a protected veteran",
      "I identify as one or more of the classifications of a protected veteran",
      "I don't wish to answer",
    ),
  ]),
  asked("Disability Status", false, [
    "disability_status",
    "multi_value_single_select",
    choices(
      "Yes, I have a disability, or have had one in the past",
      "No, I do not have a disability and have not had one in the past",
      "I do not want to answer",
    ),
  ]),
];

function demographic(id: number): DemographicQuestion[] {
  const question = (step: number, label: string, type: DemographicQuestion["type"], labels: string[]) => ({
    id: id + step,
    label,
    required: false,
    type,
    answer_options: labels.map((text, index) => ({
      id: (id + step) * 10 + index,
      label: text,
      free_form: text === "I prefer to self-describe",
      decline_to_answer: text === "Prefer not to disclose",
    })),
  });
  return [
    question(1, "How do you describe your gender identity?", "multi_value_multi_select", [
      "Man",
      "Woman",
      "Non-binary",
      "I prefer to self-describe",
      "Prefer not to disclose",
    ]),
    question(2, "Which age group do you belong to?", "multi_value_single_select", [
      "Under 30",
      "30 to 49",
      "50 or older",
      "Prefer not to disclose",
    ]),
  ];
}

const CHANGED = asksOneOf(41299901, "Which time zone do you usually work in?", [
  "UTC-5 or further west",
  "UTC-4 to UTC-1",
  "UTC to UTC+3",
  "UTC+4 or further east",
]);

/** The form as it is now: `changed_form` has one required question more than the others. */
export function formOf(posting: HostedPosting, behaviour: Behaviour): HostedForm {
  return {
    questions: [
      asked("First Name", true, ["first_name", "input_text"]),
      asked("Last Name", true, ["last_name", "input_text"]),
      asked("Email", true, ["email", "input_text"]),
      asked("Phone", true, ["phone", "input_text"]),
      asked("Resume/CV", true, ["resume", "input_file"], ["resume_text", "textarea"]),
      asked("Cover Letter", posting.letterRequired, ["cover_letter", "input_file"], ["cover_letter_text", "textarea"]),
      ...posting.asks,
      ...(behaviour === "changed_form" ? [CHANGED] : []),
    ],
    location_questions: [
      asked("Latitude", false, ["latitude", "input_hidden"]),
      asked("Longitude", false, ["longitude", "input_hidden"]),
      asked("Location (City)", true, ["location", "input_text"]),
    ],
    compliance:
      posting.selfIdentification === "eeoc"
        ? [
            {
              type: "eeoc",
              description:
                "<p>Answering is voluntary and has no influence on the decision. The answers are kept apart from your application.</p>",
              questions: EEOC,
            },
          ]
        : null,
    demographic_questions:
      posting.selfIdentification === "demographic"
        ? {
            header: "About you, if you like",
            description: "<p>We count answers once a year to see whom we do not reach. All of them are voluntary.</p>",
            questions: demographic(Number(posting.id) * 10),
          }
        : null,
    data_compliance: posting.consent
      ? [
          {
            type: "gdpr",
            requires_consent: true,
            requires_processing_consent: true,
            requires_retention_consent: false,
            retention_period: null,
            demographic_data_consent_applies: false,
          },
        ]
      : [],
  };
}

/** The name under which a hosted form sends its consent. */
export const CONSENT_FIELD = "gdpr_processing_consent_given_1";

/** One thing the page asks, whatever part of the form it comes from. */
export type AskedField = {
  part: "basics" | "location" | "questions" | "eeoc" | "demographic";
  question: FormQuestion;
};

/** All questions of the form in the order of the page, the demographic ones in the shape of the others. */
export function askedOn(form: HostedForm): AskedField[] {
  const basics = form.questions.slice(0, 6);
  const custom = form.questions.slice(6);
  const demographicQuestions = (form.demographic_questions?.questions ?? []).map((question) =>
    asked(question.label, question.required, [
      `demographic_${question.id}${question.type === "multi_value_multi_select" ? "[]" : ""}`,
      question.type,
      question.answer_options.map((option) => ({ value: option.id, label: option.label })),
    ]),
  );
  const of = (part: AskedField["part"], questions: readonly FormQuestion[]) =>
    questions.map((question) => ({ part, question }));
  return [
    ...of("basics", basics),
    ...of("location", form.location_questions),
    ...of("questions", custom),
    ...of("eeoc", form.compliance?.flatMap(({ questions }) => questions) ?? []),
    ...of("demographic", demographicQuestions),
  ];
}

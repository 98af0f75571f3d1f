import type { CompanyEmployer, CompanyPosting, CompanyQuestion } from "../../employers/posting.ts";
import { type Html, html } from "../../html.ts";
import { companyPage } from "./pages.ts";

export type CompanyForm = {
  company: CompanyEmployer;
  posting: CompanyPosting;
  questions: readonly CompanyQuestion[];
  /** What was sent before, to be shown again beside its errors. */
  sent: Record<string, string[]>;
  errors: Record<string, string>;
  /** A sentence about the whole form, or empty. */
  message: string;
};

const star = (required: boolean) => required && html` <abbr title="required">*</abbr>`;

function textInput(form: CompanyForm, name: string, label: string, type: string, required: boolean): Html {
  const value = form.sent[name]?.[0] ?? "";
  return html`<p class="field">
    <label for="f-${name}">${label}${star(required)}</label
    ><input
      id="f-${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      ${required && html` required`}
    />${errorOf(form, name)}
  </p>`;
}

const errorOf = ({ errors }: CompanyForm, name: string) =>
  errors[name] !== undefined && html`<strong class="error">${errors[name]}</strong>`;

function choices(
  form: CompanyForm,
  { name, label, options, required }: CompanyQuestion,
  type: "radio" | "checkbox",
): Html {
  const chosen = form.sent[name] ?? [];
  return html`<fieldset class="field">
    <legend>${label}${star(required)}</legend>
    ${options.map(
      (option) =>
        html`<label class="choice"
          ><input
            type="${type}"
            name="${name}"
            value="${option}"
            ${chosen.includes(option) && html` checked`}${required && type === "radio" && html` required`}
          />
          ${option}</label
        >`,
    )}${errorOf(form, name)}
  </fieldset>`;
}

function control(form: CompanyForm, question: CompanyQuestion): Html {
  const { name, label, required, options, kind } = question;
  const sent = form.sent[name]?.[0] ?? "";
  switch (kind) {
    case "radios":
      return choices(form, question, "radio");
    case "checkboxes":
      return choices(form, question, "checkbox");
    case "select":
      return html`<p class="field">
        <label
          >${label}${star(required)}
          <select name="${name}" ${required && html` required`}>
            <option value="">Please choose</option>
            ${options.map((option) => html`<option${option === sent && html` selected`}>${option}</option>`)}
          </select></label
        >${errorOf(form, name)}
      </p>`;
    case "long_text":
      return html`<p class="field">
        <label for="f-${name}">${label}${star(required)}</label
        ><textarea id="f-${name}" name="${name}" rows="6" ${required && html` required`}>${sent}</textarea
        >${errorOf(form, name)}
      </p>`;
    default:
      return textInput(form, name, label, kind, required);
  }
}

/** A form that a browser sends by itself: native controls, labels in three manners, a trap that is not displayed. */
export function companyFormPage(form: CompanyForm): string {
  const { company, posting, questions, message } = form;
  const file = (name: string, label: string, required: boolean) =>
    html`<p class="field">
      <label for="f-${name}">${label}${star(required)}</label
      ><input
        id="f-${name}"
        name="${name}"
        type="file"
        accept=".pdf,.doc,.docx,.rtf,.txt"
        ${required && html` required`}
      />${errorOf(form, name)}
    </p>`;
  const body = html`<p class="crumb"><a href="/${company.path}/careers/${posting.slug}">${posting.title}</a></p>
    <h1>Your application</h1>
    <p class="lead">A person reads it. Fields marked <abbr title="required">*</abbr> are needed.</p>
    ${message !== "" && html`<p class="message" role="alert">${message}</p>`}
    <form
      class="application"
      method="post"
      enctype="multipart/form-data"
      action="/${company.path}/careers/${posting.slug}/apply"
    >
      <h2>You</h2>
      ${textInput(form, "full_name", "Full name", "text", true)}
      ${textInput(form, "email", "E-mail address", "email", true)}
      ${textInput(form, "telephone", "Telephone", "tel", false)}
      ${textInput(form, "city", "Where do you live?", "text", true)}
      <p class="trap">
        <label>Leave this empty <input name="company_website" tabindex="-1" autocomplete="off" /></label>
      </p>
      <h2>Your papers</h2>
      ${file("cv", "CV", true)} ${file("letter", "Letter", false)}
      <h2>A few questions</h2>
      ${questions.map((question) => control(form, question))}
      <p class="field">
        <label for="f-remarks">Anything else?</label
        ><textarea id="f-remarks" name="remarks" rows="4" maxlength="2000">${form.sent["remarks"]?.[0] ?? ""}</textarea>
      </p>
      <p class="field">
        <label class="choice"
          ><input
            type="checkbox"
            name="privacy"
            value="yes"
            required${form.sent["privacy"] !== undefined && html` checked`}
          />
          <span
            >I have read the privacy notice and agree that my application is stored for six months.${star(true)}</span
          ></label
        >${errorOf(form, "privacy")}
      </p>
      <p class="field">
        <label class="choice"
          ><input type="checkbox" name="letters" value="yes" /> Send me news about instruments.</label
        >
      </p>
      <p><button class="button" type="submit">Send application</button></p>
    </form>`;
  return companyPage(company, `Apply: ${posting.title}`, body);
}

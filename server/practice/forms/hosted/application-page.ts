import { PHONE_COUNTRIES } from "../../employers/places.ts";
import { type AskedField, CONSENT_FIELD, type HostedForm, askedOn } from "../../employers/hosted-form.ts";
import type { HostedEmployer, HostedPosting } from "../../employers/posting.ts";
import { type Html, html, jsonForScript, ownMarkup } from "../../html.ts";
import { controlOf } from "./controls.ts";
import { hostedPage } from "./layout.ts";

export type ApplicationPage = {
  employer: HostedEmployer;
  posting: HostedPosting;
  form: HostedForm;
  /** ISO 8601 instants for the page's structured data. */
  postedAt: string;
  /** When this visitor applied, if they did. */
  appliedAt: string | null;
  /** Whether the visitor has answered the question about cookies. */
  cookiesAnswered: boolean;
};

/** A visible question that people never see; who fills it is a machine. */
const TRAP = html`<div class="off-screen" aria-hidden="true">
  <label for="website_url">Website</label
  ><input id="website_url" name="website_url" type="text" tabindex="-1" autocomplete="off" />
</div>`;

const COOKIES = html`<div class="cookie-banner" role="dialog" aria-label="Cookies">
  <p>We would like to count visits with cookies. The form works without them.</p>
  <div class="cookie-banner__buttons">
    <button type="button" class="btn btn--pill" data-cookies="no">Reject all</button
    ><button type="button" class="btn btn--solid" data-cookies="yes">Accept all</button>
  </div>
</div>`;

const section = (heading: Html | false, fields: readonly AskedField[]) =>
  fields.length > 0 &&
  html`<section class="application--questions">
    ${heading}${fields.map(({ question }) => controlOf(question))}
  </section>`;

function voluntary(form: HostedForm, fields: readonly AskedField[]): Html {
  const of = (part: AskedField["part"]) => fields.filter((field) => field.part === part);
  const survey = form.demographic_questions;
  const eeoc = form.compliance?.[0];
  return html`${section(
    eeoc !== undefined &&
      html`<h2>Voluntary Self-Identification</h2>
        ${ownMarkup(eeoc.description)}`,
    of("eeoc"),
  )}${section(
    survey !== null &&
      html`<h2>${survey.header}</h2>
        ${ownMarkup(survey.description)}`,
    of("demographic"),
  )}`;
}

function consent(employer: HostedEmployer): Html {
  return html`<section class="application--questions">
    <div class="field-wrapper">
      <fieldset class="checkbox">
        <div class="checkbox__wrapper">
          <div class="checkbox__input">
            <input
              type="checkbox"
              id="${CONSENT_FIELD}"
              name="${CONSENT_FIELD}"
              value="1"
              aria-required="true"
              aria-describedby="${CONSENT_FIELD}-error"
            />
          </div>
          <label for="${CONSENT_FIELD}"
            >By checking this box, I agree to allow ${employer.name} to store and process my data for the purpose of
            considering my eligibility regarding my current application for employment.<span
              class="required"
              aria-hidden="true"
              >*</span
            ></label
          >
        </div>
      </fieldset>
      <div id="${CONSENT_FIELD}-error" class="helper-text helper-text--error" aria-live="polite"></div>
    </div>
  </section>`;
}

function application({ employer, form, posting }: ApplicationPage): Html {
  const asked = askedOn(form);
  const of = (...parts: AskedField["part"][]) => asked.filter(({ part }) => parts.includes(part));
  return html`<form id="application-form" class="application--form" novalidate method="post" action="">
    <div class="application--heading">
      <h2>Apply for this job</h2>
      <p><span class="required">*</span> indicates a required field</p>
    </div>
    ${section(false, of("basics"))} ${section(false, of("location", "questions"))} ${voluntary(form, asked)} ${TRAP}
    ${posting.consent && consent(employer)}
    <div id="form-message" class="form-message" role="alert" hidden></div>
    <div class="application--submit"><button type="submit" class="btn btn--submit">Submit application</button></div>
  </form>`;
}

/** What the page's script must know: fields with their options, and what is awkward about this form. */
function scriptData({ posting, form }: ApplicationPage) {
  const fields = askedOn(form).flatMap(({ question }) =>
    question.fields.map((field) => ({ ...field, label: question.label, required: question.required })),
  );
  return {
    fields,
    consent: posting.consent ? CONSENT_FIELD : null,
    countries: PHONE_COUNTRIES,
    traits: posting.traits,
  };
}

/** schema.org's `JobPosting`, as hosted boards embed it for search engines. */
function structured({ employer, posting, postedAt }: ApplicationPage) {
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: posting.title,
    description: posting.content,
    datePosted: postedAt,
    hiringOrganization: { "@type": "Organization", name: employer.name },
    jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: posting.place } },
    directApply: true,
  };
}

/** Posting and form on one page, as the hosted board shows them; the form gives way to a notice for who has applied. */
export function applicationPage(page: ApplicationPage): string {
  const { employer, posting, appliedAt } = page;
  const body = html`<article class="job">
      <div class="job__header">
        <div>
          <h1 class="section-header">${posting.title}</h1>
          <p class="job__location">${posting.place}</p>
        </div>
        ${appliedAt === null && html`<a class="btn btn--solid" href="#application-form">Apply</a>`}
      </div>
      <div class="job__description">${ownMarkup(posting.content)}</div>
    </article>
    ${
      appliedAt === null
        ? application(page)
        : html`<section class="applied-notice" role="status">
            <h2>You have already applied to this job</h2>
            <p>We received your application on ${appliedAt.slice(0, 10)}. There is nothing more to do.</p>
          </section>`
    }
    ${!page.cookiesAnswered && COOKIES}`;
  return hostedPage({
    employer,
    title: `Job Application for ${posting.title} at ${employer.name}`,
    head: html`<script type="application/ld+json">
      ${jsonForScript(structured(page))}
    </script>`,
    body,
    scripts: html`<script type="application/json" id="page-data">
        ${jsonForScript(scriptData(page))}
      </script>
      <script type="module" src="/assets/form.js"></script>`,
  });
}

import type { CompanyEmployer, CompanyPosting } from "../../employers/posting.ts";
import { type Html, html, jsonForScript, ownMarkup } from "../../html.ts";

const FLAME = ownMarkup(
  `<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><circle cx="20" cy="20" r="19" fill="#fff7ee" stroke="#9a3b1b" stroke-width="1.500"/><path d="M20 7c5 5.500 8 9.500 8 14a8 8 0 0 1-16 0c0-2.500 1-4.500 2.500-6 .5 2 1.500 3 2.500 3 1.500-3.500 1-7 3-11z" fill="#c8552b"/><path d="m20 19 3 7-3-1.500-3 1.500z" fill="#fff7ee"/></svg>`,
);

/** The frame of every page of the company: with a search and a newsletter, as decoys beside the real form. */
export function companyPage(company: CompanyEmployer, title: string, body: Html, head: Html = html``): string {
  const home = `/${company.path}/careers`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${company.name}</title>
        <link rel="stylesheet" href="/assets/company.css" />
        ${head}
      </head>
      <body>
        <header>
          <div class="wrap">
            <a class="brand" href="${home}">${FLAME}<span>${company.name}</span></a>
            <form class="search" action="${home}" method="get">
              <input type="search" name="q" aria-label="Search this site" placeholder="Search" /><button>Search</button>
            </form>
          </div>
        </header>
        <main class="wrap">${body}</main>
        <footer>
          <div class="wrap">
            <form action="/${company.path}/newsletter" method="post">
              <label for="newsletter-email">Our letter, four times a year</label
              ><input id="newsletter-email" type="email" name="newsletter_email" placeholder="you@example.com" /><button
                type="submit"
              >
                Subscribe
              </button>
            </form>
            <p>${company.name} is a practice employer. Nothing sent here leaves this machine.</p>
          </div>
        </footer>
      </body>
    </html>`.markup;
}

const placeOf = ({ place, remote }: CompanyPosting) => `${place.city}${remote ? " or remote" : ""}`;

export function careersPage(company: CompanyEmployer, open: readonly CompanyPosting[]): string {
  const items = open.map(
    (posting) =>
      html`<li>
        <a href="/${company.path}/careers/${posting.slug}"><b>${posting.title}</b><span>${placeOf(posting)}</span></a>
      </li>`,
  );
  return companyPage(
    company,
    "Careers",
    html`<h1>Work with us</h1>
      <p class="lead">${company.tagline}</p>
      <ul class="jobs">
        ${items}
      </ul>`,
  );
}

type Dates = { postedAt: Date; closesAt: Date };

/** schema.org's `JobPosting`, with everything that its documentation recommends. */
function structured(company: CompanyEmployer, posting: CompanyPosting, { postedAt, closesAt }: Dates, url: string) {
  const { place, salary } = posting;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: posting.title,
    description: posting.content,
    identifier: { "@type": "PropertyValue", name: company.name, value: posting.slug },
    datePosted: postedAt.toISOString().slice(0, 10),
    validThrough: closesAt.toISOString(),
    employmentType: posting.employment,
    hiringOrganization: { "@type": "Organization", name: company.name, sameAs: "https://kiln-and-compass.example" },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: place.city,
        addressRegion: place.region,
        addressCountry: place.country,
      },
    },
    ...(posting.remote
      ? { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { "@type": "Country", name: place.country } }
      : {}),
    ...(salary === null
      ? {}
      : {
          baseSalary: {
            "@type": "MonetaryAmount",
            currency: salary.currency,
            value: { "@type": "QuantitativeValue", minValue: salary.min, maxValue: salary.max, unitText: salary.unit },
          },
        }),
    directApply: true,
    url,
  };
}

export function companyPostingPage(
  company: CompanyEmployer,
  posting: CompanyPosting,
  dates: Dates,
  origin: string,
): string {
  const path = `/${company.path}/careers/${posting.slug}`;
  const body = html`<article>
    <p class="crumb"><a href="/${company.path}/careers">All jobs</a></p>
    <h1>${posting.title}</h1>
    <p class="lead">
      ${placeOf(posting)} · ${posting.employment === "FULL_TIME" ? "full-time" : "part-time"} · apply until
      ${dates.closesAt.toISOString().slice(0, 10)}
    </p>
    ${ownMarkup(posting.content)}
    <p><a class="button" href="${path}/apply">Apply for this job</a></p>
  </article>`;
  const head = html`<script type="application/ld+json">
    ${jsonForScript(structured(company, posting, dates, origin + path))}
  </script>`;
  return companyPage(company, posting.title, body, head);
}

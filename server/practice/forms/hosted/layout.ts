import type { HostedEmployer } from "../../employers/posting.ts";
import { type Html, html, ownMarkup } from "../../html.ts";

const LOGO = ownMarkup(
  `<svg viewBox="0 0 40 40" width="36" height="36" aria-hidden="true"><rect width="40" height="40" rx="11" fill="#0f4c5c"/><path d="M8 23c3.2-6.6 9-9.6 15.4-8.6 3.4.5 6 2.3 8.6 5.6-2.6 3.3-5.2 5.1-8.6 5.6C19.6 26.2 16 25.4 13 23l-5 4v-4z" fill="#e9f5f6"/><path d="M22 14c0-4 2.500-6.500 6-6.500" fill="none" stroke="#ffc857" stroke-width="2" stroke-linecap="round"/><circle cx="29" cy="8" r="3" fill="#ffc857"/><circle cx="26" cy="19" r="1.500" fill="#0f4c5c"/></svg>`,
);

type Page = { employer: HostedEmployer; title: string; head?: Html; body: Html; scripts?: Html };

/** The frame of every page of a hosted board. */
export function hostedPage({ employer, title, head, body, scripts }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/hosted.css" />
        ${head}
      </head>
      <body>
        <header class="site-header">
          <div class="page">
            <a class="brand" href="/${employer.token}">${LOGO}<span>${employer.name}</span></a>
            <form class="site-search" role="search" action="/${employer.token}" method="get">
              <input type="search" name="keyword" aria-label="Search jobs" placeholder="Search jobs" />
            </form>
          </div>
        </header>
        <main class="page">${body}</main>
        <footer class="site-footer">
          <div class="page"><p>Practice employer. Nothing sent here leaves this machine.</p></div>
        </footer>
        ${scripts}
      </body>
    </html>`.markup;
}

type Notice = { employer: HostedEmployer; title: string; heading: string; text: Html };

/** A page that says one thing. */
export function noticePage({ employer, title, heading, text }: Notice): string {
  return hostedPage({
    employer,
    title,
    body: html`<section class="notice">
      <h1>${heading}</h1>
      ${text}
      <p><a class="link" href="/${employer.token}">See all open jobs at ${employer.name}</a></p>
    </section>`,
  });
}

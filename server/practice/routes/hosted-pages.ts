import type { FastifyInstance } from "fastify";
import { formOf } from "../employers/hosted-form.ts";
import { applicationPage } from "../forms/hosted/application-page.ts";
import { hostedPage, noticePage } from "../forms/hosted/layout.ts";
import { html } from "../html.ts";
import { type Site, daysBefore, findHosted, sessionOf } from "../site.ts";
import { referenceOf } from "./reference.ts";

type Job = { Params: { token: string; id: string } };
const HTML = "text/html; charset=utf-8";

/** The pages of hosted boards: list, posting with form, confirmation, application status, sign-in. */
export function addHostedPages(app: FastifyInstance, site: Site): void {
  app.get("/", async (_request, reply) => {
    const employers = [
      ...site.hosted.map(({ token, name }) => [token, name]),
      [`${site.company.path}/careers`, site.company.name],
    ];
    const items = employers.map(([path = "", name = ""]) => html`<li><a href="/${path}">${name}</a></li>`);
    return reply.type(HTML).send(
      html`<!doctype html><title>Practice world</title>
        <h1>Practice employers</h1>
        <ul>
          ${items}
        </ul>`.markup,
    );
  });

  app.get<{ Params: { token: string }; Querystring: { error?: string; keyword?: string } }>(
    "/:token",
    async ({ params, query }, reply) => {
      const employer = site.hosted.find(({ token }) => token === params.token);
      if (employer === undefined) return reply.code(404).type(HTML).send("<h1>Not found</h1>");
      const wanted = (query.keyword ?? "").toLowerCase();
      const open = employer.postings.filter(
        ({ closedDaysAgo, title }) => closedDaysAgo === null && title.toLowerCase().includes(wanted),
      );
      const body = html`${query.error !== undefined && html`<div class="flash" role="alert">The job you are looking for is no longer open.</div>`}
        <h1 class="section-header">Current openings</h1>
        <p class="lead">${employer.tagline}</p>
        <ul class="job-list">
          ${open.map(
            ({ id, title, place }) =>
              html`<li>
                <a href="/${employer.token}/jobs/${id}"
                  ><span class="job-list__title">${title}</span><span class="job-list__place">${place}</span></a
                >
              </li>`,
          )}
        </ul>`;
      return reply.type(HTML).send(hostedPage({ employer, title: `Jobs at ${employer.name}`, body }));
    },
  );

  app.get<Job>("/:token/jobs/:id", async (request, reply) => {
    const { token, id } = request.params;
    const found = findHosted(site, token, id);
    const behaviour = site.behaviours.of(id);
    if (found === null || found[1].closedDaysAgo !== null || behaviour === "expired") {
      return reply.redirect(`/${token}?error=true`);
    }
    if (behaviour === "login_wall") return reply.redirect(`/${token}/login?next=/${token}/jobs/${id}`);
    const [employer, posting] = found;
    const applied = site.judge.hasApplied(id, { session: sessionOf(request, reply) });
    return reply.type(HTML).send(
      applicationPage({
        employer,
        posting,
        form: formOf(posting, behaviour),
        postedAt: daysBefore(site, posting.postedDaysAgo).toISOString(),
        appliedAt: applied?.at ?? null,
        cookiesAnswered: request.cookies["cookies_answered"] !== undefined,
      }),
    );
  });

  app.get<Job>("/:token/jobs/:id/confirmation", async (request, reply) => {
    const found = findHosted(site, request.params.token, request.params.id);
    if (found === null) return reply.redirect(`/${request.params.token}?error=true`);
    const [employer, posting] = found;
    const applied = site.judge.hasApplied(posting.id, { session: sessionOf(request, reply) });
    const status = applied === null ? null : `${site.origin()}/${employer.token}/applications/${referenceOf(applied)}`;
    const text = html`<p>
        Your application for <strong>${posting.title}</strong> has been received. We will answer by e-mail.
      </p>
      ${status !== null && html`<p class="status-link">Follow it at <a class="link" href="${status}">${status}</a></p>`}`;
    return reply
      .type(HTML)
      .send(noticePage({ employer, title: "Application submitted", heading: "Thank you for applying", text }));
  });

  app.get<{ Params: { token: string; reference: string } }>(
    "/:token/applications/:reference",
    async ({ params }, reply) => {
      const employer = site.hosted.find(({ token }) => token === params.token);
      const arrival = site.judge
        .arrivals()
        .find((one) => one.outcome === "taken" && referenceOf(one) === params.reference);
      if (employer === undefined || arrival === undefined) {
        return reply.code(404).type(HTML).send("<h1>No application stands under this address.</h1>");
      }
      const title = employer.postings.find(({ id }) => id === arrival.jobId)?.title ?? arrival.jobId;
      const text = html`<p><strong>${title}</strong></p>
        <p>Received ${arrival.at}. Status: in review.</p>`;
      return reply
        .type(HTML)
        .send(noticePage({ employer, title: "Application status", heading: "Your application", text }));
    },
  );

  app.get<{ Params: { token: string } }>("/:token/login", async ({ params }, reply) => {
    const employer = site.hosted.find(({ token }) => token === params.token);
    if (employer === undefined) return reply.code(404).type(HTML).send("<h1>Not found</h1>");
    const body = html`<section class="notice">
      <h1>Sign in to apply</h1>
      <form class="login" method="post" action="/${employer.token}/login">
        <label class="label" for="username">E-mail</label
        ><input class="input" id="username" name="username" type="email" autocomplete="username" /><label
          class="label"
          for="password"
          >Password</label
        ><input class="input" id="password" name="password" type="password" autocomplete="current-password" /><button
          class="btn btn--submit"
          type="submit"
        >
          Sign in
        </button>
      </form>
      <p><a class="link" href="/${employer.token}">Create an account</a></p>
    </section>`;
    return reply.type(HTML).send(hostedPage({ employer, title: `Sign in · ${employer.name}`, body }));
  });
}

import type { FastifyInstance, FastifyReply } from "fastify";
import { WAIT_MS } from "../behaviours.ts";
import { COMPANY_QUESTIONS } from "../employers/kiln-and-compass.ts";
import type { CompanyPosting, CompanyQuestion } from "../employers/posting.ts";
import { type CompanyForm, companyFormPage } from "../forms/company/application-form.ts";
import { careersPage, companyPage, companyPostingPage } from "../forms/company/pages.ts";
import { html } from "../html.ts";
import { type Site, daysBefore, sessionOf } from "../site.ts";
import { type Incoming, faultOfDocument, isEmail, leaveUnanswered, receive, sentText } from "./incoming.ts";

type Job = { Params: { id: string } };
const HTML = "text/html; charset=utf-8";

const CHANGED: CompanyQuestion = {
  name: "instrument",
  label: "Which of our instruments have you held in your hands?",
  kind: "select",
  required: true,
  options: ["Kiln controller", "Brewing thermometer", "Oven probe", "None yet"],
  help: null,
};

function faultsOf(questions: readonly CompanyQuestion[], incoming: Incoming): Record<string, string> {
  const errors: Record<string, string> = {};
  const need = (name: string) => {
    if (sentText(incoming, name) === "") errors[name] = "Please fill this in.";
  };
  for (const name of ["full_name", "email", "city"]) need(name);
  const email = sentText(incoming, "email");
  if (email !== "" && !isEmail(email)) errors["email"] = "This is not an e-mail address.";
  for (const { name, required, options } of questions) {
    if (required) need(name);
    const sent = (incoming.fields[name] ?? []).filter((text) => text !== "");
    if (options.length > 0 && sent.some((text) => !options.includes(text)))
      errors[name] = "Please choose from the list.";
  }
  if (!incoming.files.some(({ field }) => field === "cv")) errors["cv"] = "Please add your CV.";
  for (const file of incoming.files) {
    const fault = faultOfDocument(file);
    if (fault !== null) errors[file.field] = fault;
  }
  if (sentText(incoming, "privacy") !== "yes") errors["privacy"] = "We cannot keep your application without this.";
  return errors;
}

/** The site of a company that wrote its careers pages itself: native form, redirect to a page of thanks. */
export function addCompanyRoutes(app: FastifyInstance, site: Site): void {
  const { company } = site;
  const base = `/${company.path}/careers`;
  const isClosed = (posting: CompanyPosting) =>
    posting.closedDaysAgo >= 0 || site.behaviours.of(posting.slug) === "expired";
  const send = (reply: FastifyReply, page: string, status = 200) => reply.code(status).type(HTML).send(page);
  const say = (reply: FastifyReply, status: number, heading: string, text: string) =>
    send(
      reply,
      companyPage(
        company,
        heading,
        html`<h1>${heading}</h1>
          <p class="lead">${text}</p>`,
      ),
      status,
    );
  const gone = (reply: FastifyReply) =>
    say(reply, 410, "This position has been filled", "Thank you for looking. We no longer take applications for it.");
  const find = (slug: string) => company.postings.find((posting) => posting.slug === slug);
  const questionsOf = (posting: CompanyPosting) => [
    ...COMPANY_QUESTIONS,
    ...posting.asks,
    ...(site.behaviours.of(posting.slug) === "changed_form" ? [CHANGED] : []),
  ];

  app.get<{ Querystring: { q?: string } }>(base, async ({ query }, reply) => {
    const wanted = (query.q ?? "").toLowerCase();
    const open = company.postings.filter((one) => !isClosed(one) && one.title.toLowerCase().includes(wanted));
    return send(reply, careersPage(company, open));
  });

  app.get<Job>(`${base}/:id`, async ({ params }, reply) => {
    const posting = find(params.id);
    if (posting === undefined) return say(reply, 404, "Not found", "There is no such page.");
    if (isClosed(posting)) return gone(reply);
    const dates = {
      postedAt: daysBefore(site, posting.postedDaysAgo),
      closesAt: daysBefore(site, posting.closedDaysAgo),
    };
    return send(reply, companyPostingPage(company, posting, dates, site.origin()));
  });

  app.get<Job>(`${base}/:id/apply`, async (request, reply) => {
    const posting = find(request.params.id);
    if (posting === undefined) return say(reply, 404, "Not found", "There is no such page.");
    if (isClosed(posting)) return gone(reply);
    if (site.behaviours.of(posting.slug) === "login_wall") return reply.redirect(`/${company.path}/sign-in`);
    const applied = site.judge.hasApplied(posting.slug, { session: sessionOf(request, reply) });
    if (applied !== null) {
      return say(reply, 200, "You have already applied", `Your application arrived on ${applied.at.slice(0, 10)}.`);
    }
    const form: CompanyForm = { company, posting, questions: questionsOf(posting), sent: {}, errors: {}, message: "" };
    return send(reply, companyFormPage(form));
  });

  app.post<Job>(`${base}/:id/apply`, async (request, reply) => {
    const posting = find(request.params.id);
    if (posting === undefined) return say(reply, 404, "Not found", "There is no such page.");
    const questions = questionsOf(posting);
    const {
      incoming,
      errors,
      reply: answer,
    } = await receive(site, request, reply, {
      jobId: posting.slug,
      closed: posting.closedDaysAgo >= 0,
      check: (sent) => faultsOf(questions, sent),
      trapped: (sent) => sentText(sent, "company_website") !== "",
    });
    const again = (faults: Record<string, string>) =>
      send(
        reply,
        companyFormPage({
          company,
          posting,
          questions,
          sent: incoming.fields,
          errors: faults,
          message: "Your application was not sent. Please look at the marked fields, and add your CV once more.",
        }),
        422,
      );
    const thanks = `/${company.path}/thank-you?job=${posting.slug}`;
    switch (answer) {
      case "confirm":
        return reply.redirect(thanks);
      case "confirm_late": {
        const refresh = html`<meta http-equiv="refresh" content="${WAIT_MS / 1000};url=${thanks}" />`;
        const body = html`<h1>One moment</h1>
          <p class="message" role="alert">There was an error: we could not check your details yet. Please wait.</p>`;
        return send(reply, companyPage(company, "One moment", body, refresh));
      }
      case "cut":
      case "hang":
        return leaveUnanswered(request, reply, answer);
      case "fail":
        return say(reply, 500, "Internal Server Error", "Something broke on our side.");
      case "complain":
        return again({ telephone: "Please give a number under which we can reach you." });
      case "incomplete":
        return again(errors);
      case "duplicate":
        return say(reply, 409, "You have already applied", "One application for each job is enough.");
      case "call_spam":
        return say(reply, 403, "Not accepted", "Your message was flagged as possible spam.");
      case "closed":
        return gone(reply);
      case "login":
        return reply.redirect(`/${company.path}/sign-in`);
    }
  });

  app.get(`/${company.path}/thank-you`, async (_request, reply) =>
    say(reply, 200, "Thank you for your application", "It has arrived. You will hear from us within two weeks."),
  );
  app.get(`/${company.path}/sign-in`, async (_request, reply) => {
    const body = html`<h1>Sign in to apply</h1>
      <form class="application" method="post" action="/${company.path}/sign-in">
        <p class="field"><label for="user">E-mail</label><input id="user" name="user" type="email" /></p>
        <p class="field">
          <label for="password">Password</label><input id="password" name="password" type="password" />
        </p>
        <p><button class="button">Sign in</button></p>
      </form>`;
    return send(reply, companyPage(company, "Sign in", body));
  });
}

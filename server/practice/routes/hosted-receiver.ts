import type { FastifyInstance } from "fastify";
import { WAIT_MS } from "../behaviours.ts";
import { type AskedField, CONSENT_FIELD, askedOn, formOf } from "../employers/hosted-form.ts";
import type { HostedPosting } from "../employers/posting.ts";
import { type Site, findHosted } from "../site.ts";
import { type Incoming, faultOfDocument, isEmail, leaveUnanswered, receive, sentText } from "./incoming.ts";

const REQUIRED = "This field is required.";

function faultOf({ question }: AskedField, incoming: Incoming): string | null {
  const { fields, files } = incoming;
  const given = question.fields.filter(
    ({ name }) => (fields[name] ?? []).some((text) => text.trim() !== "") || files.some(({ field }) => field === name),
  );
  if (given.length === 0) return question.required ? REQUIRED : null;
  for (const { name, type, values } of given) {
    const file = files.find(({ field }) => field === name);
    if (type === "input_file" && file !== undefined) {
      const fault = faultOfDocument(file);
      if (fault !== null) return fault;
    }
    if (values.length === 0) continue;
    const known = new Set(values.map(({ value }) => String(value)));
    if (!(fields[name] ?? []).every((value) => known.has(value))) return "Please choose one of the options.";
  }
  return null;
}

/** What is wrong with an application, by the name of its field; nothing when it can be taken. */
function faultsOf(form: ReturnType<typeof formOf>, posting: HostedPosting, incoming: Incoming): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const asked of askedOn(form)) {
    const name = asked.question.fields[0]?.name ?? "";
    const fault = faultOf(asked, incoming);
    if (fault !== null) errors[name] = fault;
  }
  const email = sentText(incoming, "email");
  if (email !== "" && !isEmail(email)) errors["email"] = "Please enter a valid email address.";
  const phone = sentText(incoming, "phone").replace(/[\s().-]/g, "");
  if (phone !== "" && !/^\+[1-9]\d{6,14}$/.test(phone))
    errors["phone"] = "Enter a valid phone number with its country code.";
  const placed = sentText(incoming, "latitude") !== "" && sentText(incoming, "longitude") !== "";
  if (errors["location"] === undefined && !placed) errors["location"] = "Choose your city from the list.";
  if (posting.consent && sentText(incoming, CONSENT_FIELD) !== "1") errors[CONSENT_FIELD] = REQUIRED;
  return errors;
}

/** `POST /:token/jobs/:id`: the application itself, as multipart, answered with JSON for the page's script. */
export function addHostedReceiver(app: FastifyInstance, site: Site): void {
  app.post<{ Params: { token: string; id: string } }>("/:token/jobs/:id", async (request, reply) => {
    const { token, id } = request.params;
    const found = findHosted(site, token, id);
    if (found === null) return reply.code(404).send({ status: "closed" });
    const [, posting] = found;
    const form = formOf(posting, site.behaviours.of(id));
    const received = await receive(site, request, reply, {
      jobId: id,
      closed: posting.closedDaysAgo !== null,
      check: (incoming) => faultsOf(form, posting, incoming),
      trapped: (incoming) => sentText(incoming, "website_url") !== "",
    });
    const next = `/${token}/jobs/${id}/confirmation`;
    switch (received.reply) {
      case "confirm":
        return { status: "confirmed", next };
      case "confirm_late":
        return reply
          .code(202)
          .send({ status: "pending", next, after: WAIT_MS, errors: { email: "We could not check this address yet." } });
      case "cut":
      case "hang":
        return leaveUnanswered(request, reply, received.reply);
      case "fail":
        return reply.code(500).type("text/html").send("<h1>Internal Server Error</h1>");
      case "complain":
        return reply
          .code(422)
          .send({ status: "invalid", errors: { phone: "Please enter a phone number we can reach." } });
      case "incomplete":
        return reply.code(422).send({ status: "invalid", errors: received.errors });
      case "duplicate":
        return reply.code(409).send({ status: "already_applied" });
      case "call_spam":
        return reply.code(403).send({ status: "spam" });
      case "closed":
        return reply.code(410).send({ status: "closed" });
      case "login":
        return reply.code(401).send({ status: "login", next: `/${token}/login` });
    }
  });

  // What a form sends while it is being filled in; nobody asked the applicant.
  app.post("/:token/jobs/:id/autosave", async (request, reply) => {
    for await (const _ of request.raw) continue;
    return reply.code(204).send();
  });
  app.get("/:token/jobs/:id/pixel", async (_request, reply) => reply.code(204).send());
}

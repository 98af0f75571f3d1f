import type { FastifyInstance } from "fastify";
import { formOf } from "../employers/hosted-form.ts";
import type { HostedEmployer, HostedPosting } from "../employers/posting.ts";
import { escapeHtml } from "../html.ts";
import { type Site, daysBefore, findHosted } from "../site.ts";

/** An instant as the board writes it: to the second, with an offset. */
function boardTime(date: Date): string {
  const OFFSET_HOURS = 4;
  return new Date(date.getTime() - OFFSET_HOURS * 3_600_000).toISOString().replace(/\.\d+Z$/, `-0${OFFSET_HOURS}:00`);
}

function entry(site: Site, employer: HostedEmployer, posting: HostedPosting) {
  return {
    absolute_url: `${site.origin()}/${employer.token}/jobs/${posting.id}`,
    internal_job_id: posting.internalId,
    location: { name: posting.place },
    metadata: null,
    id: Number(posting.id),
    updated_at: boardTime(daysBefore(site, posting.updatedDaysAgo)),
    requisition_id: posting.requisition,
    title: posting.title,
    company_name: employer.name,
    first_published: boardTime(daysBefore(site, posting.postedDaysAgo)),
    application_deadline: posting.closedDaysAgo === null ? null : boardTime(daysBefore(site, posting.closedDaysAgo)),
    language: posting.language,
  };
}

/** The list leaves out text, departments and offices unless asked; the text's markup is escaped once more. */
function content(posting: HostedPosting) {
  const number = (name: string) => 4_000_000 + (Buffer.from(name).reduce((sum, byte) => sum * 31 + byte, 7) % 9999);
  return {
    content: escapeHtml(posting.content),
    departments: [{ id: number(posting.department), name: posting.department, child_ids: [], parent_id: null }],
    offices: [
      { id: number(posting.office), name: posting.office, location: posting.place, child_ids: [], parent_id: null },
    ],
  };
}

const NOT_FOUND = { status: 404, error: "Job not found" };

/** `GET /v1/boards/:token`, its jobs, and one job with the questions of its form: the shape of Greenhouse's board API. */
export function addBoardApi(app: FastifyInstance, site: Site): void {
  app.get<{ Params: { token: string } }>("/v1/boards/:token", async ({ params }, reply) => {
    const employer = site.hosted.find(({ token }) => token === params.token);
    return employer === undefined
      ? reply.code(404).send(NOT_FOUND)
      : { name: employer.name, content: employer.tagline };
  });

  app.get<{ Params: { token: string }; Querystring: { content?: string } }>(
    "/v1/boards/:token/jobs",
    async ({ params, query }, reply) => {
      const employer = site.hosted.find(({ token }) => token === params.token);
      if (employer === undefined) return reply.code(404).send(NOT_FOUND);
      const jobs: unknown[] = employer.postings.map((posting) => ({
        ...entry(site, employer, posting),
        ...(query.content === "true" ? content(posting) : {}),
      }));
      jobs.push(...employer.malformed);
      return { jobs, meta: { total: jobs.length } };
    },
  );

  app.get<{ Params: { token: string; id: string }; Querystring: { questions?: string } }>(
    "/v1/boards/:token/jobs/:id",
    async ({ params, query }, reply) => {
      const found = findHosted(site, params.token, params.id);
      const behaviour = site.behaviours.of(params.id);
      if (found === null || found[1].closedDaysAgo !== null || behaviour === "expired") {
        return reply.code(404).send(NOT_FOUND);
      }
      const [employer, posting] = found;
      return {
        ...entry(site, employer, posting),
        ...content(posting),
        ...(query.questions === "true" ? formOf(posting, behaviour) : {}),
      };
    },
  );
}

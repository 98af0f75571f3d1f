import { createHash } from "node:crypto";
import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";

const byId = { params: Type.Object({ id: Id }) };

/** The look of a posting's snapshot; it follows the reader's light or dark by itself. */
const STYLE = `:root{color-scheme:light dark}body{margin:0;padding:16px;font:15px/1.6 system-ui,sans-serif;overflow-wrap:anywhere}h1,h2,h3{line-height:1.25}a{color:inherit}img{max-width:100%}table{border-collapse:collapse}td,th{padding:4px 8px;text-align:start}`;
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

export function jobRoutes(app: App, { services }: AppDeps): void {
  const { views, runs, store, journal } = services;

  app.get("/api/jobs/:id", { schema: byId }, async (request) =>
    views.jobDetail(personOf(request).id, request.params.id),
  );

  app.get("/api/jobs/:id/snapshot", { schema: byId }, async (request, reply) => {
    const { posting } = views.jobDetail(personOf(request).id, request.params.id);
    const { snapshotOf } = await import("#agents/reading/html.ts");
    reply.header("content-type", "text/html; charset=utf-8");
    reply.header(
      "content-security-policy",
      `sandbox; default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'self'`,
    );
    return `<!doctype html><html><head><meta charset="utf-8"><title>Posting</title><style>${STYLE}</style></head><body>${snapshotOf(posting.html)}</body></html>`;
  });

  app.post("/api/jobs/:id/run", { schema: byId }, async (request) => ({
    runId: runs.start(personOf(request).id, request.params.id).id,
  }));

  app.post("/api/jobs/:id/set-aside", { schema: byId }, async (request) => {
    const ownerId = personOf(request).id;
    journal.change(ownerId, (tell) => {
      const job = store.jobs.get(ownerId, request.params.id);
      if (job === null) throw giveUp("no_such_job", "There is no such job.");
      if (job.state !== "found" && job.state !== "failed") {
        throw giveUp("job_busy", "This job is being worked on.", {
          hint: "Cancel its run or reject its draft instead.",
        });
      }
      store.jobs.move(job.id, "set_aside", journal.now());
      tell({
        kind: "job.set_aside",
        subject: { noun: "job", id: job.id },
        jobId: job.id,
        text: "A job was set aside.",
        data: {},
      });
    });
    return {};
  });

  app.post("/api/runs/:id/cancel", { schema: byId }, async (request) => {
    runs.cancel(personOf(request).id, request.params.id);
    return {};
  });
}

import type { FastifyRequest } from "fastify";
import type { App, AppDeps } from "#server/door.ts";
import { personOf, seesVault } from "#server/accounts/admission.ts";
import { Id, Type } from "#data/model/schema.ts";
import { AnswerRequest, ApproveRequest, RejectRequest } from "#data/model/wire/requests.ts";

const params = Type.Object({ id: Id });
/** Sending somebody's application takes a token that says so. */
const approves = { config: { scope: "approve" as const } };

export function draftRoutes(app: App, { services, trusted, about }: AppDeps): void {
  const { views, drafts, answering, approvals, self } = services;
  const how = about.mode === "demo" ? "demo" : trusted ? "command_line" : "control_room";

  const cardFor = async (request: FastifyRequest, id: Id) => {
    const ownerId = personOf(request).id;
    const card = views.card(ownerId, id);
    return seesVault(request) ? self.card(ownerId, card) : card;
  };

  app.get("/api/drafts/:id", { schema: { params } }, async (request) => cardFor(request, request.params.id));

  app.post("/api/drafts/:id/answers", { schema: { params, body: AnswerRequest } }, async (request) => {
    const ownerId = personOf(request).id;
    await answering.answer(ownerId, request.params.id, request.body);
    return cardFor(request, request.params.id);
  });

  app.post("/api/drafts/:id/approve", { ...approves, schema: { params, body: ApproveRequest } }, async (request) => ({
    applicationId: approvals.approve(personOf(request).id, request.params.id, { hash: request.body.hash, how }),
  }));

  app.post("/api/drafts/:id/reject", { schema: { params, body: RejectRequest } }, async (request) => {
    drafts.reject(personOf(request).id, request.params.id, request.body.reason);
    return {};
  });

  app.post("/api/drafts/:id/refill", { schema: { params } }, async (request) => {
    drafts.refill(personOf(request).id, request.params.id);
    return {};
  });
}

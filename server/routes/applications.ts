import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { SettleRequest } from "#data/model/wire/requests.ts";

const params = Type.Object({ id: Id });

export function applicationRoutes(app: App, { services }: AppDeps): void {
  const { views, submissions } = services;

  app.get("/api/applications/:id", { schema: { params } }, async (request) => {
    const row = views.application(personOf(request).id, request.params.id);
    if (row === null) throw giveUp("no_such_application", "There is no such application.");
    return row;
  });

  const approves = { config: { scope: "approve" as const } };
  app.post(
    "/api/applications/:id/settle",
    { ...approves, schema: { params, body: SettleRequest } },
    async (request) => {
      submissions.settleByOwner(personOf(request).id, request.params.id, request.body.arrived);
      return {};
    },
  );
}

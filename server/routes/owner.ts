import type { App, AppDeps } from "#server/door.ts";
import { personOf, seesVault } from "#server/accounts/admission.ts";
import { exportOf } from "#server/services/export.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { ImportRequest } from "#data/model/wire/requests.ts";

export function ownerRoutes(app: App, { services }: AppDeps): void {
  const { owner, self, store, journal } = services;

  app.get("/api/owner", async (request) => owner.view(personOf(request).id, seesVault(request)));

  app.post("/api/profile", { schema: { body: ImportRequest } }, async (request) =>
    owner.importProfile(personOf(request).id, request.body.name, request.body.text),
  );

  app.delete("/api/answers/:id", { schema: { params: Type.Object({ id: Id }) } }, async (request) => {
    if (!owner.forgetAnswer(personOf(request).id, request.params.id))
      throw giveUp("no_such_answer", "There is no such remembered answer.");
    return {};
  });

  app.get("/api/export", async (request, reply) => {
    reply.header("content-disposition", 'attachment; filename="autoresume-export.json"');
    return exportOf({ store, self, at: journal.now() }, personOf(request).id, seesVault(request));
  });
}

import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { OwnTemplate } from "#data/model/application/style.ts";
import { WritingRules } from "#data/model/owner/writing.ts";
import { Id, Type } from "#data/model/schema.ts";
import { AnnotationsRequest } from "#data/model/wire/studio.ts";

const One = Type.Object({ id: Id });
const Given = Type.Pick(OwnTemplate, ["name", "source"]);

export function writingRoutes(app: App, { services }: AppDeps): void {
  const { writing, annotations, templateCheck } = services;

  app.get("/api/writing", async (request) => writing.rules(personOf(request).id));

  app.put("/api/writing", { schema: { body: WritingRules } }, async (request) =>
    writing.save(personOf(request).id, request.body),
  );

  app.get("/api/templates", async (request) => writing.templates(personOf(request).id));

  app.post("/api/templates", { schema: { body: Given } }, async (request) => {
    await templateCheck(request.body);
    return writing.keep(personOf(request).id, request.body);
  });

  app.delete("/api/templates/:id", { schema: { params: One } }, async (request) =>
    writing.remove(personOf(request).id, request.params.id),
  );

  app.get("/api/jobs/:id/annotations", { schema: { params: One } }, async (request) =>
    annotations.list(personOf(request).id, request.params.id),
  );

  app.put("/api/jobs/:id/annotations", { schema: { params: One, body: AnnotationsRequest } }, async (request) =>
    annotations.save(personOf(request).id, request.params.id, request.body.annotations),
  );
}

import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { Type } from "#data/model/schema.ts";
import { SaveCvRequest } from "#data/model/wire/cv.ts";

/** Bytes of a whole master CV as its editor sends it. */
const LARGEST_CV = 8 * 1024 * 1024;

/** Facts are looked at one by one, so that each wrong place can be told. */
const SaveBody = Type.Object({ ...SaveCvRequest.properties, facts: Type.Array(Type.Unknown(), { maxItems: 5000 }) });
/** Numbers come as text in an address. */
const VersionText = Type.String({ pattern: "^\\d{1,9}$" });
const Version = Type.Object({ version: VersionText });
const Between = Type.Object({ from: VersionText, to: VersionText });
const Format = Type.Object({ format: Type.Enum(["json_resume", "rendercv", "markdown"]) });

export function cvRoutes(app: App, { services: { cvs } }: AppDeps): void {
  app.get("/api/cv", async (request) => cvs.view(personOf(request).id));

  app.put("/api/cv", { schema: { body: SaveBody }, bodyLimit: LARGEST_CV }, async (request) =>
    cvs.save(personOf(request).id, request.body),
  );

  app.get("/api/cv/versions", async (request) => cvs.versions(personOf(request).id));

  app.get("/api/cv/versions/:version", { schema: { params: Version } }, async (request) =>
    cvs.version(personOf(request).id, Number(request.params.version)),
  );

  app.post("/api/cv/versions/:version/restore", { schema: { params: Version } }, async (request) => {
    const { version } = cvs.restore(personOf(request).id, Number(request.params.version));
    return { version };
  });

  app.get("/api/cv/diff", { schema: { querystring: Between } }, async (request) =>
    cvs.diff(personOf(request).id, Number(request.query.from), Number(request.query.to)),
  );

  app.get("/api/cv/export", { schema: { querystring: Format } }, async (request, reply) => {
    const { name, mediaType, text } = await cvs.export(personOf(request).id, request.query.format);
    reply.header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    reply.header("content-type", `${mediaType.split(";")[0]}; charset=utf-8`);
    return reply.send(text);
  });
}

import type { FastifyReply } from "fastify";
import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { type FileRef, Id, Type } from "#data/model/schema.ts";
import { AdoptRequest, MakeDocumentRequest, ProofRequest, SaveDocumentRequest } from "#data/model/wire/studio.ts";

const One = Type.Object({ id: Id });
const Version = Type.Object({ id: Id, version: Type.Integer({ minimum: 1 }) });
const Format = Type.Object({ id: Id, format: Type.Enum(["pdf", "docx", "text", "json"]) });

export function studioRoutes(app: App, { services }: AppDeps): void {
  const { studio, press } = services;

  app.get("/api/documents", async (request) => studio.list(personOf(request).id));

  app.post("/api/documents", { schema: { body: MakeDocumentRequest } }, async (request) =>
    studio.make(personOf(request).id, request.body),
  );

  app.get("/api/documents/:id", { schema: { params: One } }, async (request) =>
    studio.view(personOf(request).id, request.params.id),
  );

  app.put("/api/documents/:id", { schema: { params: One, body: SaveDocumentRequest } }, async (request) =>
    studio.save(personOf(request).id, request.params.id, request.body),
  );

  app.get("/api/documents/:id/whole", { schema: { params: One } }, async (request) =>
    studio.whole(personOf(request).id, request.params.id),
  );

  app.get("/api/documents/:id/versions", { schema: { params: One } }, async (request) =>
    studio.versions(personOf(request).id, request.params.id),
  );

  app.get("/api/documents/:id/versions/:version", { schema: { params: Version } }, async (request) =>
    studio.version(personOf(request).id, request.params.id, request.params.version),
  );

  app.post("/api/documents/:id/versions/:version/restore", { schema: { params: Version } }, async (request) =>
    studio.restore(personOf(request).id, request.params.id, request.params.version),
  );

  app.post("/api/documents/:id/proof", { schema: { params: One, body: ProofRequest } }, async (request, reply) =>
    press.proof(personOf(request).id, request.params.id, request.body, whileAsked(reply)),
  );

  app.post("/api/documents/:id/fit", { schema: { params: One, body: ProofRequest } }, async (request, reply) =>
    press.fit(personOf(request).id, request.params.id, request.body, whileAsked(reply)),
  );

  app.post("/api/documents/:id/adopt", { schema: { params: One, body: AdoptRequest } }, async (request) =>
    studio.adopt(personOf(request).id, request.params.id, request.body),
  );

  app.post("/api/documents/:id/use", { schema: { params: One } }, async (request, reply) => {
    await press.use(personOf(request).id, request.params.id, whileAsked(reply));
    return {};
  });

  app.get("/api/documents/:id/files/:format", { schema: { params: Format } }, async (request, reply) => {
    const { id, format } = request.params;
    const made =
      format === "pdf"
        ? await press.pdf(personOf(request).id, id, whileAsked(reply))
        : await press.other(personOf(request).id, id, format);
    return sendFile(reply, made);
  });
}

/** A download under its own name. */
export function sendFile(reply: FastifyReply, { file, bytes }: { file: FileRef; bytes: Uint8Array }) {
  reply.header("content-type", file.mediaType);
  reply.header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  reply.header("x-content-type-options", "nosniff");
  return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Fires when whoever asked is gone: nobody waits for the document any more. */
function whileAsked(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) gone.abort(new Error("nobody waits for it any more"));
  });
  return gone.signal;
}

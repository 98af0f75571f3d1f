import { createReadStream } from "node:fs";
import type { App, AppDeps } from "#server/door.ts";
import { Id, Type } from "#data/model/schema.ts";
import { TargetRequest } from "#data/model/wire/backup.ts";
import { keeperOf } from "#server/accounts/admission.ts";
import { passphraseSubject } from "#server/accounts/limits.ts";

const named = { params: Type.Object({ id: Id }) };
const passphrase = Type.Object({ passphrase: Type.String({ minLength: 1, maxLength: 1000 }) });
const identity = Type.Object({ identity: Type.String({ minLength: 1, maxLength: 200 }) });

export function backupRoutes(app: App, { accounts, archive, trusted }: AppDeps): void {
  app.get("/api/backups", async (request) => {
    keeperOf(request);
    await archive.backups.shelf.reconcile();
    return archive.view();
  });

  app.post("/api/backups", async (request) => {
    keeperOf(request);
    return { id: archive.backups.begin(trusted ? "command" : "button") };
  });

  app.get("/api/backups/:id/file", { schema: named }, async (request, reply) => {
    keeperOf(request);
    const { path, name, bytes } = archive.backups.shelf.file(request.params.id);
    reply.header("content-type", "application/x-tar");
    reply.header("content-length", bytes);
    reply.header("content-disposition", `attachment; filename="${name}"`);
    return reply.send(createReadStream(path));
  });

  app.delete("/api/backups/:id", { schema: named }, async (request) => {
    keeperOf(request);
    await archive.backups.shelf.remove(request.params.id);
    return {};
  });

  app.post("/api/backups/targets", { schema: { body: TargetRequest } }, async (request) =>
    archive.copies.add(keeperOf(request).id, request.body),
  );

  app.delete("/api/backups/targets/:id", { schema: named }, async (request) => {
    keeperOf(request);
    archive.copies.remove(request.params.id);
    return {};
  });

  app.post("/api/backups/targets/:id/try", { schema: named }, async (request) => {
    keeperOf(request);
    await archive.copies.try(request.params.id);
    return { ok: true };
  });

  app.post("/api/backups/kit", { schema: { body: passphrase } }, async (request) => {
    const { id } = keeperOf(request);
    return accounts.limits.guess(passphraseSubject(id), () => archive.keys.kit(request.body.passphrase));
  });

  app.post("/api/backups/kit/prove", { schema: { body: identity } }, async (request) => {
    keeperOf(request);
    return archive.proveKit(request.body.identity);
  });
}

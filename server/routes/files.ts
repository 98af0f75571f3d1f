import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { giveUp } from "#data/model/faults.ts";
import { Sha256, Type } from "#data/model/schema.ts";

/** Only what the appliance makes itself is shown in place; anything else is a download. */
const SHOWN = new Set(["application/pdf", "image/png", "image/jpeg"]);

export function fileRoutes(app: App, { services }: AppDeps): void {
  app.get("/api/files/:sha256", { schema: { params: Type.Object({ sha256: Sha256 }) } }, async (request, reply) => {
    const { id } = personOf(request);
    const { sha256 } = request.params;
    const proof = services.proofs.get(id, sha256);
    const file = services.store.files.get(id, sha256) ?? proof?.file ?? null;
    if (file === null) throw giveUp("no_such_file", "There is no such file.");
    const shown = SHOWN.has(file.mediaType);
    const name = encodeURIComponent(file.name);
    reply.header("content-type", shown ? file.mediaType : "application/octet-stream");
    reply.header("content-disposition", `${shown ? "inline" : "attachment"}; filename*=UTF-8''${name}`);
    reply.header("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'self'");
    reply.header("cache-control", "private, max-age=31536000, immutable");
    return proof === null ? services.blobs.get(file.sha256) : Buffer.from(proof.bytes);
  });
}

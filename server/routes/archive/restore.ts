import multipart from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { mustMend } from "#data/model/faults.ts";
import { arrivalOf } from "#server/accounts/arrival.ts";
import type { App, AppDeps } from "#server/door.ts";

/** Of a passphrase, in bytes. */
const LONGEST_SECRET = 4096;

/** Open until somebody has set the appliance up, to whoever knows the set-up code. */
export async function restoreRoutes(app: App, deps: AppDeps): Promise<void> {
  const { accounts, restores } = deps;
  const prove = async (request: FastifyRequest) => {
    const code = request.headers["x-set-up-code"];
    // What is decided needs no proof to be seen: the page waits for the restart.
    if (restores.state.state === "restarting" && request.method === "GET") return;
    accounts.proveSetUpCode(typeof code === "string" ? code : "", arrivalOf(request, deps));
  };
  const open = { config: { open: true }, onRequest: prove };

  app.get("/api/restore", open, async () => restores.state);
  app.post("/api/restore/confirm", open, async () => restores.confirm());
  app.delete("/api/restore", open, async () => restores.drop());

  // In a room of its own: no other route takes files.
  await app.register(async (scope) => {
    const limits = { fields: 1, files: 1, parts: 2, fieldSize: LONGEST_SECRET, fileSize: Number.MAX_SAFE_INTEGER };
    await scope.register(multipart, { limits });
    const taking = { config: { open: true, multipart: true }, onRequest: prove, bodyLimit: Number.MAX_SAFE_INTEGER };
    scope.post("/api/restore", taking, async (request) => {
      try {
        const file = await request.file();
        const secret = file?.fields.secret;
        if (file === undefined || secret === undefined || Array.isArray(secret) || secret.type !== "field") {
          throw mustMend("request_wrong", "The archive and, before it, its passphrase are wanted.", {
            hint: "Send a form with the fields “secret” and “archive”, in this order.",
          });
        }
        return await restores.take(String(secret.value), file.file);
      } catch (error) {
        letPass(request);
        throw error;
      }
    });
  });
}

/** Browsers read no answer before they have sent everything: what is left of a refused archive goes nowhere. */
function letPass({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

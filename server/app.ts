import cookie from "@fastify/cookie";
import websocket from "@fastify/websocket";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyHttpOptions, LogController, type RawServerDefault } from "fastify";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { App, AppDeps } from "#server/door.ts";
import { admission } from "#server/accounts/admission.ts";
import { basePath } from "#server/entry/base-path.ts";
import { allowOrigins } from "#server/entry/cors.ts";
import { outerDoor } from "#server/entry/outer-door.ts";
import { describeRoutes, documentRoutes } from "#server/openapi/docs.ts";
import { applicationRoutes } from "#server/routes/applications.ts";
import { boardRoutes } from "#server/routes/boards.ts";
import { cvFileRoutes } from "#server/routes/cv/files.ts";
import { cvRoutes } from "#server/routes/cv/versions.ts";
import { draftRoutes } from "#server/routes/drafts.ts";
import { erasureRoutes } from "#server/routes/erasure.ts";
import { fileRoutes } from "#server/routes/files.ts";
import { backupRoutes } from "#server/routes/archive/backups.ts";
import { drillRoutes } from "#server/routes/archive/drills.ts";
import { restoreRoutes } from "#server/routes/archive/restore.ts";
import { jobRoutes } from "#server/routes/jobs.ts";
import { liveRoutes } from "#server/routes/live.ts";
import { ownerRoutes } from "#server/routes/owner.ts";
import { accountRoutes } from "#server/routes/account/account.ts";
import { passkeyRoutes } from "#server/routes/account/passkeys.ts";
import { peopleRoutes } from "#server/routes/account/people.ts";
import { sessionRoutes } from "#server/routes/account/session.ts";
import { studioRoutes } from "#server/routes/studio/documents.ts";
import { writingRoutes } from "#server/routes/studio/writing.ts";
import { settingsRoutes } from "#server/routes/settings.ts";
import { systemRoutes } from "#server/routes/system.ts";
import { vaultRoutes } from "#server/routes/vault.ts";
import { uiRoutes } from "#server/routes/ui.ts";

/** The most a request may hold, in bytes: a large pasted page or CV. */
const BODY_LIMIT = 25 * 1024 * 1024;

/** The appliance's HTTP door, not listening: for the real server and for `inject` in tests. */
export async function buildApp(deps: AppDeps): Promise<App> {
  const { basePath: base, trustedProxies } = deps.live.current().door;
  const { tls, trusted } = deps;
  const path = base === "/" || trusted ? null : basePath(base);
  const options: FastifyHttpOptions<RawServerDefault> = {
    trustProxy: trusted || trustedProxies.length === 0 ? false : trustedProxies,
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
  };
  if (path !== null) options.rewriteUrl = (request) => path.rewriteUrl(request);
  if (tls !== null && !trusted) options.serverFactory = (handler) => tls.createServer(handler);
  const app = Fastify(options).setValidatorCompiler(TypeBoxValidatorCompiler).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler((error, request, reply) => {
    const fault = asFault(error);
    if (fault.code === "unexpected") request.log.error({ err: error }, "a request failed");
    return reply.status(refusedWith(error) ?? statusOf(fault)).send({ error: fault.toRecord() });
  });
  // What is the owner's stays in no cache, except where a route says for how long.
  app.addHook("onSend", async (request, reply) => {
    const settled = reply.statusCode < 400 && reply.hasHeader("cache-control");
    const isData = [request.url, request.routeOptions.url].some((url) => url?.startsWith("/api/") === true);
    if (isData && !settled) reply.header("cache-control", "no-store");
  });

  await app.register(cookie);
  // First of those who look at a request: they must see that it wants a line, and it lets go of one that was refused.
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } });
  path?.guard(app);
  outerDoor(app, deps);
  if (!trusted) await allowOrigins(app, deps.live);
  admission(app, deps);

  // Programs read the description of the interface where they use it: at the control room's port.
  if (!trusted) await describeRoutes(app, deps);
  sessionRoutes(app, deps);
  accountRoutes(app, deps);
  passkeyRoutes(app, deps);
  peopleRoutes(app, deps);
  ownerRoutes(app, deps);
  cvRoutes(app, deps);
  await cvFileRoutes(app, deps);
  boardRoutes(app, deps);
  jobRoutes(app, deps);
  draftRoutes(app, deps);
  applicationRoutes(app, deps);
  studioRoutes(app, deps);
  writingRoutes(app, deps);
  fileRoutes(app, deps);
  systemRoutes(app, deps);
  settingsRoutes(app, deps);
  erasureRoutes(app, deps);
  vaultRoutes(app, deps);
  backupRoutes(app, deps);
  drillRoutes(app, deps);
  await restoreRoutes(app, deps);
  liveRoutes(app, deps);
  if (!trusted) await documentRoutes(app, deps);
  await uiRoutes(app, deps);
  return app;
}

function asFault(error: unknown): Fault {
  if (error instanceof Error && "validation" in error && Array.isArray(error.validation)) {
    return mustMend("request_wrong", `The request is not as it should be: ${error.message}.`, {
      hint: "Correct the named field.",
    });
  }
  const status = refusedWith(error);
  if (status === null) return Fault.of(error);
  return mustMend(status === 413 ? "too_large" : "request_wrong", error instanceof Error ? error.message : "", {
    data: { status },
  });
}

/** The status with which the server itself refuses a request; null for any other error, whatever status it speaks of. */
function refusedWith(error: unknown): number | null {
  if (!(error instanceof Error) || error instanceof Fault || !("statusCode" in error)) return null;
  const validated = "validation" in error && Array.isArray(error.validation);
  const { statusCode } = error;
  return !validated && typeof statusCode === "number" && statusCode >= 400 && statusCode < 500 ? statusCode : null;
}

function statusOf(fault: Fault): number {
  if (/^no_such_|^file_missing$/.test(fault.code)) return 404;
  if (fault.code === "content_refused") return 415;
  if (/^((host|origin|csrf|scope)_refused|owner_only)$/.test(fault.code)) return 403;
  if (
    /^(sign_in_wrong|second_factor_(needed|wrong)|passkey_wrong|signed_out|token_refused|invitation_wrong|set_up_code_wrong)$/.test(
      fault.code,
    )
  )
    return 401;
  if (fault.code === "unexpected") return 500;
  if (fault.code === "vault_locked") return 423;
  return { retry: 503, wait: 429, mend: 422, ask: 409, give_up: 409 }[fault.next];
}

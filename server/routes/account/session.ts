import type { FastifyReply, FastifyRequest } from "fastify";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { App, AppDeps } from "#server/door.ts";
import { arrivalOf, clearCookies, giveCookies, placeOf } from "#server/accounts/arrival.ts";
import type { SignedIn } from "#server/accounts/sessions.ts";
import type { Person } from "#data/model/owner/account.ts";
import { Type } from "#data/model/schema.ts";
import { JoinRequest, PasskeyResponse, SetUpRequest, SignInRequest } from "#data/model/wire/account.ts";
import type { SessionView } from "#data/model/wire/views.ts";

export function sessionRoutes(app: App, deps: AppDeps): void {
  const { accounts, restores } = deps;
  // Strangers may speak here: what they say is short.
  const open = { config: { open: true }, bodyLimit: 16 * 1024 };
  const arrival = (request: FastifyRequest) => arrivalOf(request, deps);

  const admit = (request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): SessionView => {
    giveCookies(request, reply, deps, signedIn);
    return viewOf(signedIn.person, signedIn.session.csrf);
  };

  app.get("/api/session", open, async ({ entrant }): Promise<SessionView> => {
    if (entrant !== null) return viewOf(entrant.person, entrant.session?.csrf ?? null);
    return { state: accounts.needsSetUp ? "needs_setup" : "signed_out", person: null, csrf: null };
  });

  app.post("/api/setup", { ...open, schema: { body: SetUpRequest } }, async (request, reply) =>
    admit(request, reply, await restores.giveWayTo(() => accounts.setUp(request.body, arrival(request)))),
  );

  app.post("/api/join", { ...open, schema: { body: JoinRequest } }, async (request, reply) =>
    admit(request, reply, await accounts.join(request.body, arrival(request))),
  );

  app.post("/api/sign-in", { ...open, schema: { body: SignInRequest } }, async (request, reply) =>
    admit(request, reply, await accounts.signIn(request.body, arrival(request))),
  );

  app.post("/api/passkey/options", open, async (request) => accounts.passkeys.beginSignIn(placeOf(request)));

  const answer = Type.Object({ response: PasskeyResponse });
  app.post("/api/passkey", { ...open, schema: { body: answer } }, async (request, reply) => {
    const response = request.body.response as unknown as AuthenticationResponseJSON;
    return admit(request, reply, await accounts.signInByPasskey(placeOf(request), response, arrival(request)));
  });

  app.post("/api/sign-out", async (request, reply) => {
    const session = request.entrant?.session ?? null;
    if (session !== null) accounts.sessions.signOut(session);
    clearCookies(request, reply, deps);
    return { state: "signed_out" };
  });

  const params = Type.Object({ token: Type.String({ maxLength: 100 }) });
  app.get("/enter/:token", { ...open, schema: { params } }, async (request, reply) => {
    const signedIn = accounts.enter(request.params.token, arrival(request));
    if (signedIn !== null) admit(request, reply, signedIn);
    const base = deps.live.current().door.basePath;
    // Used links lead to the sign-in page, which says what to do.
    const to = signedIn === null && request.entrant === null ? `${base}?link=used` : base;
    return reply.header("cache-control", "no-store").redirect(to, 303);
  });
}

function viewOf({ id, name, role, demo }: Person, csrf: string | null): SessionView {
  return { state: "signed_in", person: { id, name, role, demo }, csrf };
}

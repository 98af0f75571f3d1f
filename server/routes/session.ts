import type { FastifyReply, FastifyRequest } from "fastify";
import type { App, AppDeps } from "#server/door.ts";
import type { SignedIn } from "#server/accounts/accounts.ts";
import { Type } from "#data/model/schema.ts";
import { SetUpRequest, SignInRequest } from "#data/model/wire/account.ts";
import type { SessionView } from "#data/model/wire/views.ts";

export function sessionRoutes(app: App, { accounts, hub, cookieName }: AppDeps): void {
  // Strangers may speak here: names and passwords are short.
  const open = { config: { open: true }, bodyLimit: 16 * 1024 };

  const admit = (request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): SessionView => {
    reply.setCookie(cookieName, signedIn.token, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: request.protocol === "https",
      expires: new Date(signedIn.session.expiresAt),
    });
    const { id, name, role, demo } = signedIn.person;
    return { state: "signed_in", person: { id, name, role, demo }, csrf: signedIn.session.csrf };
  };

  app.get("/api/session", open, async (request): Promise<SessionView> => {
    if (request.entrant !== null) {
      const { person, session } = request.entrant;
      return {
        state: "signed_in",
        person: { id: person.id, name: person.name, role: person.role, demo: person.demo },
        csrf: session?.csrf ?? null,
      };
    }
    return { state: accounts.needsSetUp ? "needs_setup" : "signed_out", person: null, csrf: null };
  });

  app.post("/api/setup", { ...open, schema: { body: SetUpRequest } }, async (request, reply) =>
    admit(request, reply, await accounts.setUp(request.body, request.headers["user-agent"] ?? null)),
  );

  app.post("/api/sign-in", { ...open, schema: { body: SignInRequest } }, async (request, reply) =>
    admit(request, reply, await accounts.signIn(request.body, request.headers["user-agent"] ?? null)),
  );

  app.post("/api/sign-out", async (request, reply) => {
    const session = request.entrant?.session ?? null;
    if (session !== null) {
      accounts.signOut(session.id);
      hub.signedOut(session.id);
    }
    reply.clearCookie(cookieName, { path: "/" });
    return { state: "signed_out" };
  });

  app.get(
    "/enter/:token",
    { ...open, schema: { params: Type.Object({ token: Type.String() }) } },
    async (request, reply) => {
      const signedIn = accounts.enter(request.params.token, request.headers["user-agent"] ?? null);
      if (signedIn !== null) admit(request, reply, signedIn);
      // Used links lead to the sign-in page, which says what to do.
      return reply
        .header("cache-control", "no-store")
        .redirect(signedIn === null && request.entrant === null ? "/?link=used" : "/", 303);
    },
  );
}

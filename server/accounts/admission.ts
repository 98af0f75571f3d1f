import type { FastifyInstance, FastifyRequest } from "fastify";
import { askOwner, giveUp } from "#data/model/faults.ts";
import type { Person } from "#data/model/owner/account.ts";
import type { StoredSession } from "#data/store/repositories/owner/people.ts";
import type { Accounts } from "./accounts.ts";
import { refuseForeignHost, refuseForeignOrigin } from "./guards.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null before signing in. */
    entrant: { person: Person; session: StoredSession | null } | null;
  }
  interface FastifyContextConfig {
    /** Answers also those who have not signed in. */
    open?: boolean;
  }
}

export type Admission = { accounts: Accounts; allowedNames: readonly string[]; trusted: boolean; cookieName: string };

/** Checks Host, Origin, session and CSRF token of every request, WebSocket included, before any handler. */
export function admission(app: FastifyInstance, deps: Admission): void {
  app.decorateRequest("entrant", null);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    if (deps.trusted) {
      request.entrant = { person: deps.accounts.ensureOwner("Owner", false), session: null };
      return;
    }
    refuseForeignHost(request, { allowed: deps.allowedNames });
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes || request.ws) refuseForeignOrigin(request);
    const token = request.cookies?.[deps.cookieName];
    request.entrant = token === undefined ? null : deps.accounts.session(token);
    // The control room's own files are no secret; everything under /api is, unless it says otherwise.
    const isOpen = request.routeOptions.config.open === true || !request.routeOptions.url?.startsWith("/api/");
    if (isOpen) return;
    if (request.entrant === null)
      throw askOwner("signed_out", "You are not signed in.", { hint: "Sign in and try again." });
    if (changes && request.headers["x-csrf-token"] !== request.entrant.session?.csrf) {
      throw giveUp("csrf_refused", "The request lacks this session's token.", {
        hint: "Reload the page and try again.",
      });
    }
  });
}

/** The person of an admitted request. */
export function personOf(request: FastifyRequest): Person {
  if (request.entrant === null)
    throw askOwner("signed_out", "You are not signed in.", { hint: "Sign in and try again." });
  return request.entrant.person;
}

/** The same, where only the owner of the appliance may ask. `Fault` `owner_only`. */
export function keeperOf(request: FastifyRequest): Person {
  const person = personOf(request);
  if (person.role === "owner") return person;
  throw giveUp("owner_only", "Only the owner of this appliance may do that.", { hint: "Ask them." });
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { askOwner, giveUp } from "#data/model/faults.ts";
import type { ApiToken, Person } from "#data/model/owner/account.ts";
import type { StoredSession } from "#data/store/repositories/owner/sessions.ts";
import type { LiveSettings } from "#server/services/settings/live.ts";
import type { Accounts } from "./accounts.ts";
import { type CookieDeps, sessionTokenOf } from "./arrival.ts";
import { refuseScope } from "./scopes.ts";

/** Who asks: by a session, by an API token, or by neither on the private socket. */
export type Entrant = { person: Person; session: StoredSession | null; token: ApiToken | null };

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null before signing in. */
    entrant: Entrant | null;
  }
  interface FastifyInstance {
    /** Every route that was declared, for tests that ask each of them. */
    everyRoute: { method: string; url: string; open: boolean; takesBody: boolean }[];
  }
  interface FastifyContextConfig {
    /** Answers also those who have not signed in. */
    open?: boolean;
  }
}

export type Admission = CookieDeps & { accounts: Accounts; live: LiveSettings; trusted: boolean };

/**
 * Checks session and CSRF token, or API token and scope, of every request, WebSocket included, before any handler;
 * `entry/` let it in.
 */
export function admission(app: FastifyInstance, deps: Admission): void {
  app.decorateRequest("entrant", null);
  app.decorate("everyRoute", []);
  app.addHook("onRoute", ({ method, url, config, schema }) => {
    const [open, takesBody] = [config?.open === true, schema?.body !== undefined];
    for (const each of [method].flat()) app.everyRoute.push({ method: each, url, open, takesBody });
  });
  app.addHook("onRequest", async (request) => {
    const { config, url } = request.routeOptions;
    if (deps.trusted) {
      const { accounts } = deps;
      // Who merely asks how the appliance is, as a container's health check does, makes no owner of it.
      const person = config.open === true ? accounts.owner() : accounts.ensureOwner("Owner", false);
      request.entrant = person === null ? null : { person, session: null, token: null };
      return;
    }
    request.entrant = await entrantOf(request, deps);
    // The control room's own files are no secret; everything under /api is, unless it says otherwise.
    if (config.open === true || !/^\/(api|docs)(\/|$)/.test(url ?? "")) return;
    if (request.entrant === null) throw signedOut();
    const { session, token } = request.entrant;
    if (token !== null) return refuseScope(request, token);
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes && request.headers["x-csrf-token"] !== session?.csrf) {
      throw giveUp("csrf_refused", "The request lacks this session's token.", {
        hint: "Reload the page and try again.",
      });
    }
  });
}

/** An `authorization` header is what counts when there is one: a bad token is not made good by a cookie. */
async function entrantOf(request: FastifyRequest, deps: Admission): Promise<Entrant | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const jwt = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    const found = jwt === undefined ? null : await deps.accounts.tokens.of(jwt);
    if (found === null) {
      throw askOwner("token_refused", "That API token is not known, is over, or was revoked.", {
        hint: "Make a new one on the page “Account and security”.",
      });
    }
    return { ...found, session: null };
  }
  const token = sessionTokenOf(request, deps);
  const found = token === null ? null : deps.accounts.sessions.of(token);
  if (found === null) return null;
  deps.accounts.sessions.seen(found.session, request.ip);
  return { ...found, token: null };
}

/** The person of an admitted request. */
export function personOf(request: FastifyRequest): Person {
  if (request.entrant === null) throw signedOut();
  return request.entrant.person;
}

/** The same, where only the owner of the appliance may ask. `Fault` `owner_only`. */
export function keeperOf(request: FastifyRequest): Person {
  const person = personOf(request);
  if (person.role === "owner") return person;
  throw giveUp("owner_only", "Only the owner of this appliance may do that.", { hint: "Ask them." });
}

/** What a vault holds is shown to people alone: a program is given what stands in its place, whatever its token may do. */
export function seesVault(request: FastifyRequest): boolean {
  return request.entrant !== null && request.entrant.token === null;
}

function signedOut() {
  return askOwner("signed_out", "You are not signed in.", { hint: "Sign in and try again." });
}

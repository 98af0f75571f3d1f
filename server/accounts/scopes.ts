import type { FastifyRequest } from "fastify";
import { giveUp } from "#data/model/faults.ts";
import type { ApiToken, Scope } from "#data/model/owner/account.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What an API token needs for this route; `none`: no token is enough. Without it: `read` to read, `work` to change. */
    scope?: Scope | "none";
  }
}

/** Who somebody is, what is secret and how the appliance runs is for people who signed in, not for programs. */
const PEOPLE_ONLY =
  /^\/(api\/(account|people|vault|backups|drills|restore|settings|system|session|sign-out|passkey)|docs)(\/|$)/;

/** What an API token needs for a route, by its address as it was declared; null when no token is enough. */
export function scopeOf(url: string, method: string, declared: Scope | "none" | undefined): Scope | null {
  if (declared === "none" || PEOPLE_ONLY.test(url)) return null;
  return declared ?? (method === "GET" || method === "HEAD" ? "read" : "work");
}

/** Throws a `Fault` `scope_refused` when this token may not ask that. */
export function refuseScope(request: FastifyRequest, token: ApiToken): void {
  const { url, config } = request.routeOptions;
  const needed = scopeOf(url ?? "", request.method, config.scope);
  if (needed !== null && token.scopes.includes(needed)) return;
  throw giveUp("scope_refused", needed === null ? "API tokens are not taken here." : `This token may not ${needed}.`, {
    hint: needed === null ? "Sign in to the control room." : `Make a token with the scope “${needed}”.`,
    data: { needed },
  });
}

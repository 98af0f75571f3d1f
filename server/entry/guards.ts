import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import { giveUp, mustMend } from "#data/model/faults.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Takes files as `multipart/form-data`, `too`: beside JSON; every other change is JSON. */
    multipart?: boolean | "too";
  }
}

/** The host name of a Host header, without port and brackets, lower case; null when it is none. */
function hostName(header: string): string | null {
  const url = URL.parse(`http://${header}`);
  if (url === null || url.pathname !== "/" || url.username !== "" || url.search !== "") return null;
  return url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
}

/**
 * Addresses and localhost are accepted as Host, names only when listed: a page of another name that has been pointed
 * here (DNS rebinding) is refused. A trusted proxy's X-Forwarded-Host counts as Host. Throws a `Fault` `host_refused`.
 */
export function refuseForeignHost(request: FastifyRequest, allowed: readonly string[]): void {
  // The Host itself too: a page that was pointed here can write X-Forwarded-Host as it likes.
  const foreign = [request.headers.host ?? "", request.host].find((header) => {
    const name = hostName(header);
    return name === null || !isOwnName(name, allowed);
  });
  if (foreign === undefined) return;
  throw mustMend("host_refused", `The control room does not answer under the name ${JSON.stringify(foreign)}.`, {
    hint: "Add that name to the setting “Host names” (AUTORESUME_ALLOWED_NAMES), or use the machine's address.",
  });
}

function isOwnName(name: string, allowed: readonly string[]): boolean {
  return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost") || allowed.includes(name);
}

/**
 * A request that another site's page made is refused, by its Origin and by what the browser says of it. Pages of
 * listed origins may ask, but only with an access token: the owner's cookie is not looked at for them.
 * `Fault` `origin_refused`.
 */
export function refuseForeignOrigin(request: FastifyRequest, listed: readonly string[]): void {
  const { origin, authorization } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const changes = request.method !== "GET" && request.method !== "HEAD";
  const follows = request.headers["sec-fetch-mode"] === "navigate" && !changes;
  const ownSite = site === undefined || site === "same-origin" || site === "none" || follows;
  const own = origin === undefined || isSameHost(origin, request.host);
  if (own && ownSite) return;
  if (origin !== undefined && listed.includes(origin) && !request.ws) {
    if (request.method === "OPTIONS") return;
    if (authorization?.startsWith("Bearer ") === true) {
      request.cookies = {};
      return;
    }
  }
  throw giveUp("origin_refused", "This request came from another site's page.", {
    hint: "Open the control room itself and try again.",
  });
}

function isSameHost(origin: string, host: string): boolean {
  const from = URL.parse(origin);
  return from !== null && /^https?:$/.test(from.protocol) && from.host === URL.parse(`${from.protocol}//${host}`)?.host;
}

/** A form of another site's page can send text and forms, but not JSON. `Fault` `content_refused`. */
export function refuseForeignContent(request: FastifyRequest): void {
  const type = request.headers["content-type"];
  if (type === undefined) return;
  const { multipart = false } = request.routeOptions.config;
  const wanted = multipart === false ? "application/json" : "multipart/form-data";
  const given = type.split(";")[0]?.trim().toLowerCase();
  if (given === wanted || (multipart === "too" && given === "application/json")) return;
  throw giveUp("content_refused", `This address takes ${wanted} alone.`, {
    hint: `Send it as ${wanted}.`,
    data: { wanted },
  });
}

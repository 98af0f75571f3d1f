import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import { Fault, mustMend } from "#data/model/faults.ts";

export type Names = { allowed: readonly string[] };

/** The host name of a Host header, without port and brackets, lower case; null when it is none. */
function hostName(header: string | undefined): string | null {
  const url = header === undefined ? null : URL.parse(`http://${header}`);
  if (url === null || url.pathname !== "/" || url.username !== "") return null;
  return url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
}

/**
 * Addresses and localhost are accepted as Host, names only when listed: a page of another name that has been pointed
 * here (DNS rebinding) is refused. Throws a `Fault` `host_refused`.
 */
export function refuseForeignHost(request: FastifyRequest, names: Names): void {
  const name = hostName(request.headers.host);
  if (
    name !== null &&
    (isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost") || names.allowed.includes(name))
  )
    return;
  throw mustMend(
    "host_refused",
    `The control room does not answer under the name ${JSON.stringify(request.headers.host ?? "")}.`,
    {
      hint: "Add that name to AUTORESUME_ALLOWED_NAMES, or use the machine's address.",
    },
  );
}

/** A request that another site's page made is refused, by its Origin and by what the browser says of it. `Fault` `origin_refused`. */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const own = origin === undefined || URL.parse(origin)?.host === host;
  const sameSite = site === undefined || site === "same-origin" || site === "none";
  if (own && sameSite) return;
  throw new Fault("give_up", "origin_refused", "This request came from another site's page.", {
    hint: "Open the control room itself and try again.",
  });
}

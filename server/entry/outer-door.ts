import type { FastifyInstance, FastifyRequest } from "fastify";
import type { LiveSettings } from "#server/services/settings/live.ts";
import { refuseForeignContent, refuseForeignHost, refuseForeignOrigin } from "./guards.ts";

/** How long a browser that came by HTTPS asks by HTTPS alone, in seconds. */
const STRICT = 365 * 86_400;

/** HTTPS at its own port: at another one, the host's other services may speak HTTP, and browsers would no longer ask them. */
function isWholeHost({ protocol, host }: FastifyRequest): boolean {
  return protocol === "https" && URL.parse(`https://${host}`)?.port === "";
}

/**
 * What every answer carries, and whom no handler ever hears: requests under a foreign name, from a foreign page or of a
 * foreign content. The private socket is closed by its file mode; its peers are not asked.
 */
export function outerDoor(app: FastifyInstance, { live, trusted }: { live: LiveSettings; trusted: boolean }): void {
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    reply.header("x-frame-options", "SAMEORIGIN");
    if (trusted) return;
    if (isWholeHost(request)) reply.header("strict-transport-security", `max-age=${STRICT}`);
    const { allowedNames, corsOrigins } = live.current().door;
    refuseForeignHost(request, allowedNames);
    refuseForeignOrigin(request, corsOrigins);
    refuseForeignContent(request);
  });
}

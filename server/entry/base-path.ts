import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import { giveUp } from "#data/model/faults.ts";

/** What watches a container asks for health by address and port; it need not know the base path. */
const EVERYWHERE = "/api/health";

export type BasePath = {
  /** The address as routes know it, without the base. */
  rewriteUrl(request: IncomingMessage): string;
  /** Sends what is outside to the base, or says where that is. */
  guard(app: FastifyInstance): void;
};

/** Everything under one path, with a slash at both ends, as a reverse proxy passes it on. */
export function basePath(base: string): BasePath {
  const outside = new WeakSet<IncomingMessage>();
  return {
    rewriteUrl(request) {
      const url = request.url ?? "/";
      if (url.startsWith(base)) return url.slice(base.length - 1);
      if (url !== EVERYWHERE) outside.add(request);
      return url;
    },
    guard(app) {
      app.addHook("onRequest", async (request, reply) => {
        if (!outside.has(request.raw)) return;
        const path = request.url.split("?")[0] ?? "/";
        if (request.method === "GET" && (path === "/" || `${path}/` === base)) return reply.redirect(base, 308);
        throw giveUp("no_such_address", `There is nothing at this address: everything is under ${base}.`, {
          hint: `Have the reverse proxy pass ${base} on as it is, or set AUTORESUME_BASE_PATH to what it passes.`,
        });
      });
    },
  };
}

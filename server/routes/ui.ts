import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { App, AppDeps } from "#server/door.ts";
import { giveUp } from "#data/model/faults.ts";

/** No inline script, nothing from elsewhere, never in a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  // The page's own base path; nothing can be written into the page from outside.
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The built control room; its pages' addresses all lead to its index. */
export async function uiRoutes(app: App, { uiDirectory, live }: AppDeps): Promise<void> {
  const index = join(uiDirectory, "index.html");
  const built = existsSync(index);
  if (built) {
    await app.register(fastifyStatic, {
      root: uiDirectory,
      wildcard: false,
      index: false,
      // Given out below, with its base path.
      globIgnore: ["index.html"],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header("content-security-policy", POLICY);
        reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.route({
    method: "GET",
    url: "/*",
    config: { open: true },
    handler: async (request, reply) => {
      if (request.url.startsWith("/api/") || /\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)) {
        throw giveUp("no_such_address", "There is nothing at this address.");
      }
      reply.header("content-security-policy", POLICY);
      reply.header("content-type", "text/html; charset=utf-8");
      if (!built) {
        return "<!doctype html><title>AutoResume</title><h1>The control room is not built</h1><p>Run ./scripts/up, which builds it.</p>";
      }
      reply.header("cache-control", "no-cache");
      // Read anew each time: building the control room again needs no restart.
      return (await readFile(index, "utf8")).replace(/(<base href=")\/(")/, `$1${live.current().door.basePath}$2`);
    },
  });
}

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

/** A file's name; everything else is one of the pages, whatever their address. */
const FILE = /\.[a-z0-9]{2,5}$/i;

/** The built control room; its pages' addresses all lead to its index. */
export async function uiRoutes(app: App, { uiDirectory, live, trusted }: AppDeps): Promise<void> {
  const index = join(uiDirectory, "index.html");
  // Nobody opens a page over the private socket.
  const built = !trusted && existsSync(index);
  if (built) {
    await app.register(fastifyStatic, {
      root: uiDirectory,
      // Asked for below, by name: a look through all files at the start would miss those of a later build.
      serve: false,
      index: false,
      dotfiles: "ignore",
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header("content-security-policy", POLICY);
        reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler(() => {
    throw giveUp("no_such_address", "There is nothing at this address.");
  });
  app.route({
    method: "GET",
    url: "/*",
    config: { open: true },
    handler: async (request, reply) => {
      const path = (request.params as { "*": string })["*"];
      if (path.startsWith("api/")) return reply.callNotFound();
      // The index is given out below, with its base path.
      if (FILE.test(path)) return built && path !== "index.html" ? reply.sendFile(path) : reply.callNotFound();
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

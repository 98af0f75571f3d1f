import cors from "@fastify/cors";
import type { App } from "#server/door.ts";
import type { LiveSettings } from "#server/services/settings/live.ts";

/** Lets pages of listed origins read answers. Never with credentials: they bring an access token of their own. */
export async function allowOrigins(app: App, live: LiveSettings): Promise<void> {
  await app.register(cors, {
    origin: (origin, answer) =>
      answer(null, origin !== undefined && live.current().door.corsOrigins.includes(origin) ? origin : false),
    credentials: false,
    methods: ["GET", "POST", "DELETE"],
    allowedHeaders: ["authorization", "content-type"],
    maxAge: 600,
  });
}

import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifySchema } from "fastify";
import type { App, AppDeps } from "#server/door.ts";
import { WORDS } from "./words.ts";

/** Scripts and styles of its own alone; its parts set styles by the style sheet's own interface, which needs no leave. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Hears of every route that is declared after it. */
export async function describeRoutes(app: App, { about }: AppDeps): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "AutoResume",
        version: about.version,
        description:
          "What the control room and the command line are made of. Changes need the session's `x-csrf-token`, or an access token as `authorization: Bearer …`.",
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
      security: [{ token: [] }],
    },
    transform: ({ schema, url, route }) => {
      const own: FastifySchema & { hide?: boolean } = schema ?? {};
      const words = WORDS.get(`${[route.method].flat()[0]} ${url}`);
      if (words === undefined) return { schema: { ...own, hide: true }, url };
      const answer =
        words.answer === undefined ? {} : { response: { 200: { description: "As asked", ...words.answer } } };
      return { schema: { ...own, tags: [words.tag], summary: words.summary, ...answer }, url };
    },
  });
}

/** The page and its JSON; `admission` lets in only who has signed in. */
export async function documentRoutes(app: App, { live, trusted }: AppDeps): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    indexPrefix: trusted ? "" : live.current().door.basePath,
    staticCSP: POLICY,
    theme: { title: "AutoResume: interface" },
    uiConfig: { validatorUrl: null, docExpansion: "none", deepLinking: false },
  });
}

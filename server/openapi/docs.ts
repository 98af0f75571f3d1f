import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifySchema } from "fastify";
import type { App, AppDeps } from "#server/door.ts";
import { WORDS } from "./words.ts";

/** The one style that stands in a tag of Swagger UI's page: it hides the sheet its icons are taken from. */
const HIDDEN_SHEET = "'unsafe-hashes' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";
/** Scripts and styles of its own alone, and that one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${HIDDEN_SHEET}`,
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
    // Its bar shows the mark of another project and asks for the address of another interface.
    theme: { title: "AutoResume: interface", css: [{ filename: "own.css", content: ".topbar { display: none; }" }] },
    uiConfig: { validatorUrl: null, docExpansion: "list", deepLinking: false },
  });
}

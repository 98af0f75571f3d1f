import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { placesFor } from "../employers/places.ts";

const read = (path: string) => readFileSync(new URL(`../forms/${path}`, import.meta.url), "utf8");

const SCRIPTS = ["form", "combobox", "upload", "phone", "send", "errors"];

/** Files of this room by the name they are served under; a style sheet may be made of several. */
const ASSETS: Record<string, { type: string; paths: string[] }> = {
  "hosted.css": {
    type: "text/css; charset=utf-8",
    paths: ["questions", "widgets", "notices", "page"].map((name) => `hosted/assets/${name}.css`),
  },
  "company.css": { type: "text/css; charset=utf-8", paths: ["company/assets/company.css"] },
  ...Object.fromEntries(
    SCRIPTS.map((name) => [
      `${name}.js`,
      { type: "text/javascript; charset=utf-8", paths: [`hosted/assets/${name}.js`] },
    ]),
  ),
};

/** Style sheets and scripts of the forms, the favicon, and the place suggestions of the location field. */
export function addAssetRoutes(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>("/assets/:file", async ({ params }, reply) => {
    const asset = ASSETS[params.file];
    if (asset === undefined) return reply.code(404).send("");
    return reply.type(asset.type).send(asset.paths.map(read).join("\n"));
  });
  app.get("/favicon.ico", async (_request, reply) => reply.code(204).send());

  // Short queries answer late, so that answers overtake one another.
  app.get<{ Querystring: { q?: string } }>("/typeahead/places", async ({ query }) => {
    const typed = query.q ?? "";
    await new Promise((done) => setTimeout(done, Math.max(60, 420 - typed.length * 60)));
    return { places: placesFor(typed) };
  });
}

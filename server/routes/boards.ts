import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { AddRequest, BoardRequest } from "#data/model/wire/requests.ts";

export function boardRoutes(app: App, { services }: AppDeps): void {
  const { search, store } = services;

  app.get("/api/boards", async (request) => ({ boards: store.boards.list(personOf(request).id) }));

  app.post("/api/boards", { schema: { body: BoardRequest } }, async (request) =>
    search.addBoard(personOf(request).id, request.body.url, request.body.name),
  );

  app.delete("/api/boards/:id", { schema: { params: Type.Object({ id: Id }) } }, async (request) => {
    if (!search.removeBoard(personOf(request).id, request.params.id))
      throw giveUp("no_such_board", "There is no such board.");
    return {};
  });

  app.post("/api/search", { schema: { body: Type.Object({ boardId: Type.Optional(Id) }) } }, async (request) => ({
    searches: search.search(personOf(request).id, request.body.boardId),
  }));

  app.post("/api/postings", { schema: { body: AddRequest } }, async (request) => ({
    taskId: search.add(personOf(request).id, request.body),
  }));

  const kinds = Type.Enum(["new", "duplicate", "excluded", "expired", "failed"]);
  app.get(
    "/api/postings",
    { schema: { querystring: Type.Object({ fate: Type.Optional(kinds) }) } },
    async (request) => {
      const ownerId = personOf(request).id;
      const found = store.postings.recent(ownerId, request.query.fate ?? null, 500);
      return {
        postings: found.map(({ id, title, company, source, url, fate, seenAt, jobId }) => ({
          id,
          title,
          company,
          source,
          url,
          fate,
          seenAt,
          jobId,
        })),
        tally: store.postings.tally(ownerId),
      };
    },
  );
}

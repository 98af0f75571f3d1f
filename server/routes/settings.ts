import type { App, AppDeps } from "#server/door.ts";
import { Type } from "#data/model/schema.ts";
import { keeperOf } from "#server/accounts/admission.ts";

export function settingsRoutes(app: App, { settings, settingsFile, ...deps }: AppDeps): void {
  app.get("/api/settings", async (request) => {
    keeperOf(request);
    return { lines: settings.lines(), file: settingsFile };
  });

  app.post(
    "/api/settings",
    { schema: { body: Type.Object({ changes: Type.Record(Type.String(), Type.Unknown()) }) } },
    async (request) => ({
      lines: settings.change(keeperOf(request).id, request.body.changes),
      file: settingsFile,
    }),
  );

  app.post("/api/system/restart", async (request) => {
    keeperOf(request);
    setImmediate(() => deps.restart());
    return {};
  });
}

import { keeperOf } from "#server/accounts/admission.ts";
import type { App, AppDeps } from "#server/door.ts";

/** The proof by hand; how it went stands in the view of backups. */
export function drillRoutes(app: App, { archive }: AppDeps): void {
  app.post("/api/drills", async (request) => {
    keeperOf(request);
    return { id: archive.drills.begin() };
  });
}

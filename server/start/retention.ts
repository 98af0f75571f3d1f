import { Retention } from "#server/services/retention.ts";
import type { Schedules } from "#server/services/schedules.ts";
import type { Ground } from "./ground.ts";

/** When nobody waits for anything, and after the archive of the night. */
const AT = "04:40";

/** Has what was kept long enough let go once a day. */
export function scheduleRetention({ services, live, paths, log }: Ground, schedules: Schedules): void {
  const retention = new Retention({
    journal: services.journal,
    blobs: services.blobs,
    settings: () => live.current().retention,
    spool: paths.spool,
    logs: paths.logs,
  });
  schedules.add({
    name: "retention",
    when: () => ({ everyDays: 1, at: AT }),
    run: async () => {
      log.info(await retention.sweep(), "what was kept long enough is gone");
      await services.erasure.compact();
    },
  });
}

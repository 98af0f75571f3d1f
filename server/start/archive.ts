import { ArchiveRooms } from "#server/services/archive/rooms.ts";
import type { Ground } from "./ground.ts";

/** The rooms of archives, at work: whoever unlocks a vault from here on opens the key of the archives too. */
export async function startArchive(ground: Ground, changed: () => void): Promise<ArchiveRooms> {
  const { config, paths, services, scrubber, live, log, steps } = ground;
  const { journal, blobs, vaults } = services;
  const rooms = new ArchiveRooms({
    journal,
    blobs,
    vaults,
    scrubber,
    changed,
    paths,
    home: config.home,
    settings: () => live.current().backup,
    timeZone: () => live.timeZone(),
    appVersion: config.version,
    log: (message, fields) => log.warn(fields, message),
  });
  steps.add("the archives", () => rooms.stop());
  await rooms.start({ byItself: !config.onDemand });
  live.onChange(() => changed());
  // An archive becomes late without anything happening.
  const hourly = setInterval(changed, 3_600_000);
  hourly.unref();
  steps.add("the look at what is late", () => clearInterval(hourly));
  return rooms;
}

import { pino } from "pino";
import { type Scrubber, scrubbed } from "./scrub.ts";

export type Log = ReturnType<typeof createLog>;

type Destination = { write(line: string): void };

/** Structured lines, without known secrets, on standard output. Requests' bodies, cookies and headers are never logged. */
export function createLog(level: string, scrubber: Scrubber, destination: Destination = pino.destination(1)) {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    // Redaction by path misses most of what leaks: errors, addresses and free text have no path.
    scrubbed(destination, scrubber),
  );
}

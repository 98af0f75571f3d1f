import { pino } from "pino";

export type Log = ReturnType<typeof createLog>;

/** Structured lines on standard output. Requests' bodies, cookies and headers are never logged. */
export function createLog(level: string) {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

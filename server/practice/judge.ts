import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";

export type ArrivedFile = { field: string; name: string; bytes: number; sha256: string };

/** What the site made of an application: taken, a second one of the same applicant, incomplete, or refused. */
export type Outcome = "taken" | "duplicate" | "incomplete" | "refused";

/** One application POST that was received whole, also when its connection was cut afterwards. */
export type Arrival = {
  /** ISO 8601, UTC. */
  at: string;
  jobId: string;
  path: string;
  fields: Record<string, string[]>;
  files: ArrivedFile[];
  email: string;
  connectionId: number;
  /** 1 for the first request that its connection carried. */
  requestNumberOnConnection: number;
  outcome: Outcome;
  /** The visitor's session at the site, by which it knows an applicant again. */
  session: string | null;
};

/** Any request to the world, so that a test can tell what reached an employer beside the application itself. */
export type Sighting = { method: string; url: string; bytes: number; connectionId: number };

/** The judge of every test of submitting: it notes what arrived before the site answers. */
export type Judge = {
  /** Returns once the line is on disk, when there is a log. */
  note(arrival: Arrival): void;
  see(sighting: Sighting): void;
  arrivals(): Arrival[];
  sightings(): Sighting[];
  hasApplied(jobId: string, by: { email?: string; session?: string | null }): Arrival | null;
  clear(): void;
  close(): void;
};

/** The arrivals in a log file; a last line that was cut off by a kill is left out. */
export function readArrivals(path: string): Arrival[] {
  const lines = readFileSync(path, "utf8").split("\n");
  lines.pop();
  return lines.map((line) => JSON.parse(line) as Arrival);
}

/** With a `path`, arrivals are appended to that file, one JSON object a line, and those already in it count. */
export function openJudge(path?: string): Judge {
  const file = path === undefined ? null : openSync(path, "a+");
  const arrivals = path === undefined ? [] : readArrivals(path);
  const sightings: Sighting[] = [];
  return {
    note(arrival) {
      arrivals.push(arrival);
      if (file === null) return;
      writeSync(file, `${JSON.stringify(arrival)}\n`);
      fsyncSync(file);
    },
    see: (sighting) => void sightings.push(sighting),
    arrivals: () => [...arrivals],
    sightings: () => [...sightings],
    hasApplied(jobId, { email, session }) {
      const matches = (arrival: Arrival) =>
        (email !== undefined && email !== "" && arrival.email === email.trim().toLowerCase()) ||
        (session !== undefined && session !== null && arrival.session === session);
      return arrivals.find((one) => one.jobId === jobId && one.outcome === "taken" && matches(one)) ?? null;
    },
    clear() {
      arrivals.length = 0;
      sightings.length = 0;
      if (file !== null) ftruncateSync(file, 0);
    },
    close: () => void (file !== null && closeSync(file)),
  };
}

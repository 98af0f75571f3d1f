import { join } from "node:path";

/** Every path under the home, joined in one place. */
export function pathsOf(home: string) {
  return {
    database: join(home, "autoresume.sqlite"),
    files: join(home, "files"),
    formats: join(home, "cache", "formats"),
    /** Documents that were set, by their content. */
    typeset: join(home, "cache", "typeset"),
    /** Modules as Node compiled them. */
    code: join(home, "cache", "code"),
    settings: join(home, "settings.yaml"),
    /** Archives, and copies of the database from before its migrations. */
    backups: join(home, "backups"),
    /** Raw input as it was taken in. */
    spool: join(home, "spool"),
    logs: join(home, "logs"),
    scratch: join(home, "scratch"),
    socket: join(home, "control.sock"),
    lock: join(home, "lock"),
    practiceLog: join(home, "practice.jsonl"),
  };
}

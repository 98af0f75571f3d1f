import { openForReading } from "./inspect.ts";

/** Whose state a database of this version holds, in a few numbers. */
export function previewOf(path: string): { owner: string; people: number; jobs: number; applications: number } {
  const db = openForReading(path);
  try {
    const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    const owner = db.prepare("SELECT name FROM people WHERE role = 'owner'").pluck().get();
    return {
      owner: typeof owner === "string" ? owner : "",
      people: count("people"),
      jobs: count("jobs"),
      applications: count("applications"),
    };
  } finally {
    db.close();
  }
}

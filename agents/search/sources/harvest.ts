import type { FoundPosting } from "#data/model/job/posting.ts";
import type { Harvest } from "#data/model/work/task.ts";
import { isJson, type Json, textOf } from "../values.ts";

/** Why an entry makes no posting, as a clause that ends the sentence "… could not be read: …". */
export class Unreadable extends Error {}

/** A member that a posting cannot do without. */
export function needed<T>(value: T | null, what: string): T {
  if (value === null) throw new Unreadable(`it has no ${what}.`);
  return value;
}

function nameOf(entry: Json, at: number): string {
  const title = ["title", "text", "name"].map((key) => textOf(entry[key])).find((text) => text !== null);
  const id = textOf(entry["id"]);
  return title ?? (id === null ? `entry ${at + 1}` : `posting ${id}`);
}

/** Reads entry by entry: one that cannot be read becomes a failure and harms no other. */
export function harvestOf(entries: readonly unknown[], read: (entry: Json) => FoundPosting): Harvest {
  const harvest: Harvest = { postings: [], failures: [] };
  for (const [at, entry] of entries.entries()) {
    if (!isJson(entry)) {
      harvest.failures.push({ what: `entry ${at + 1}`, because: "it is no object." });
      continue;
    }
    try {
      harvest.postings.push(read(entry));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      harvest.failures.push({ what: nameOf(entry, at).slice(0, 200), because: error.message });
    }
  }
  return harvest;
}

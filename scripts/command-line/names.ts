import { giveUp, mustMend } from "#data/model/faults.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import type { Client } from "./client.ts";

type Named = { id: string };

/** The command that lists things of a kind. */
const LISTS: Record<string, string> = { draft: "queue", application: "applications", board: "board list" };

export async function stateOf(client: Client): Promise<LiveState> {
  return (await client.get<{ state: LiveState }>("/api/state")).state;
}

/** The one thing whose id is, or begins with, what was typed (with or without its prefix). `Fault`s `no_such_…`, `ambiguous`. */
export function named<T extends Named>(what: string, things: readonly T[], typed: string): T {
  const fits = things.filter(
    ({ id }) => id === typed || id.startsWith(typed) || id.slice(id.indexOf("_") + 1).startsWith(typed),
  );
  const [first, ...others] = fits;
  if (first === undefined)
    throw giveUp(`no_such_${what}`, `There is no ${what} “${typed}”.`, {
      hint: `List them with \`autoresume ${LISTS[what] ?? "jobs"}\`.`,
    });
  if (others.length > 0 && first.id !== typed) {
    throw mustMend("ambiguous", `“${typed}” begins ${fits.length} names.`, {
      hint: `Type more of it: ${fits.map(({ id }) => id).join(", ")}`,
    });
  }
  return first;
}

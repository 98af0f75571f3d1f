import { setTimeout as pause } from "node:timers/promises";
import { retryLater } from "#data/model/faults.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import type { Client } from "./client.ts";
import type { Output } from "./output.ts";

const EVERY = 200;
const PATIENCE = 10 * 60_000;

/** The number of the newest event: follow from here, so that nothing that comes after is missed. */
export async function newestSeq(client: Client): Promise<number> {
  return (await client.get<{ seq: number; state: LiveState }>("/api/state")).seq;
}

/** Hands on every event after `seq`, in order, until one of them answers the question. `Fault` `slow` after ten minutes. */
export async function follow<T>(
  client: Client,
  output: Output,
  seq: number,
  answer: (event: AgentEvent) => T | null,
): Promise<T> {
  let last = seq;
  for (let waited = 0; waited < PATIENCE; waited += EVERY) {
    const { events } = await client.get<{ events: AgentEvent[] }>(`/api/events?after=${last}`);
    for (const event of events) {
      last = event.seq;
      if (!output.json) output.note(`  ${event.at.slice(11, 19)}  ${event.text}`);
      const answered = answer(event);
      if (answered !== null) return answered;
    }
    await pause(EVERY);
  }
  throw retryLater("slow", "That takes longer than ten minutes.", {
    hint: "It goes on; look again with `autoresume status`.",
  });
}

/** What an event advises to do; empty when nothing. */
export function hintOf({ data }: Pick<AgentEvent, "data">): string {
  return typeof data.hint === "string" ? data.hint : "";
}

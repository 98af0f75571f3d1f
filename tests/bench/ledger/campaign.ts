import { runCampaign } from "#tests/faults/support/sabotage/campaign.ts";
import { atMost, type BenchOptions, type Figure, inFullForm, shown } from "../frame/bench.ts";
import type { Controls } from "./controls.ts";

const FULL = 100;
/** As many as fit into the short form on two cores; what is not sent by then is not counted. */
const SHORT = 4;

export async function measureCampaign(
  scratch: string,
  seed: number,
  controls: Promise<Controls>,
  { quick, signal, log }: BenchOptions,
): Promise<Figure[]> {
  const result = await runCampaign({
    scratch,
    seed,
    jobs: quick ? SHORT : FULL,
    signal,
    log,
    ...(quick ? { limit: 33 } : { looks: true }),
  });
  const { naive, resent } = await controls;
  const sent = result.approved - result.unsent.length;
  const within = `of ${sent} applications, seed ${seed}`;
  const none = (id: string, jobs: readonly string[], beside: string): Figure =>
    sent > 0
      ? atMost(0, { id, value: jobs.length, unit: "jobs", beside })
      : {
          ...inFullForm({ id, unit: "jobs", goal: "≤ 0" }),
          beside,
          measured: "this machine was too slow for the short form",
        };
  const hits = Map.groupBy(
    result.struck.filter(({ hit }) => hit),
    ({ fate }) => fate.blow?.victim ?? "nobody",
  );
  const spelled = [...hits].map(([victim, blows]) => `${victim} ${blows.length}`).join(", ");
  const states = Object.entries(result.states).map(([state, count]) => `${state} ${count}`);
  const naively = `${naive.twice} of ${naive.jobs} by a loop that marks after it sends, under the same kills`;
  const plainly = resent.map(
    ({ behaviour, arrived }) => `${arrived} after one click in a plain browser (${behaviour})`,
  );
  return [
    quick
      ? inFullForm({ id: "applications under kills", unit: "jobs", goal: `≥ ${FULL}` })
      : {
          ...shown({ id: "applications under kills", value: sent, unit: "jobs" }),
          goal: `≥ ${FULL}`,
          met: sent >= FULL,
        },
    none("arrived twice", result.twice, [within, naively, ...plainly].join("; ")),
    none("vanished without a state", result.vanished, within),
    none("called submitted, never arrived", result.falselySubmitted, within),
    none("called not sent, and arrived", result.falselyUnsent, within),
    shown({ id: "kills that hit", value: [...hits.values()].flat().length, unit: "kills", beside: spelled }),
    shown({ id: "arrived", value: result.arrivals, unit: "applications", beside: states.join(", ") }),
    shown({ id: "time for one under kills", value: result.seconds / Math.max(1, sent), unit: "s" }),
  ];
}

import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "../../../scripts/command-line/client.ts";
import { atMost, type BenchOptions, type Figure, shown } from "../frame/bench.ts";
import { childrenOf, median, residentMemory, startServer, untilHealthy } from "./started.ts";

/** How long the started appliance is left alone before its memory is read, in ms. */
const REST = 3000;

/** Start to healthy with and without Node's compile cache, then the memory of the appliance that nobody asks anything. */
export async function measureIdle(scratch: string, { quick, signal, log }: BenchOptions): Promise<Figure[]> {
  log("start to healthy");
  const home = join(scratch, "idle");
  const once = async (env: Record<string, string> = {}) => {
    const began = performance.now();
    const server = await startServer(home, signal, env);
    try {
      await untilHealthy(server.origin, signal);
      return (performance.now() - began) / 1000;
    } finally {
      await server.stop();
    }
  };
  // The first start makes the home and fills the cache; it is the machine's, not the owner's every day.
  await once();
  const without: number[] = [];
  const cached: number[] = [];
  for (let round = 0; round < (quick ? 2 : 9); round += 1) {
    without.push(await once({ NODE_DISABLE_COMPILE_CACHE: "1" }));
    cached.push(await once());
  }

  log("memory");
  const server = await startServer(home, signal);
  try {
    await untilHealthy(server.origin, signal);
    await pause(REST, undefined, { signal });
    const idle = residentMemory(server.pid);
    const client = new Client(join(home, "control.sock"));
    const text = "Night baker\n\nFlour & Flame, Ghent\n\nYou have baked bread for three years.";
    await client.post("/api/postings", { kind: "text", name: "pasted", text });
    await pause(REST, undefined, { signal });
    const workers = childrenOf(server.pid);
    const together = [server.pid, ...workers].reduce((sum, pid) => sum + residentMemory(pid), 0);
    return [
      atMost(1.5, {
        id: "start to healthy",
        value: median(cached),
        unit: "s",
        beside: `${median(without).toFixed(2)} s without compile cache`,
      }),
      atMost(120, { id: "memory, idle", value: idle, unit: "MiB" }),
      shown({
        id: "memory, with a worker",
        value: together,
        unit: "MiB",
        beside: `${workers.length} worker process(es) beside the appliance`,
      }),
    ];
  } finally {
    await server.stop();
  }
}

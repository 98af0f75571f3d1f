import { join } from "node:path";
import { Client } from "../../../scripts/command-line/client.ts";
import type { Layer } from "#data/model/job/job.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import { atMost, type BenchOptions, type Figure, shown } from "../frame/bench.ts";
import { measurePage } from "./page.ts";
import { startServer } from "./started.ts";

/** The second run of the demo: start to the first draft waiting, and where that time went. */
export async function measureDemo(scratch: string, { signal, log }: BenchOptions): Promise<Figure[]> {
  const home = join(scratch, "demo");
  const run = async <T>(look: (seconds: number, link: () => Promise<string>) => Promise<T>) => {
    const began = performance.now();
    const server = await startServer(home, signal, { AUTORESUME_DEMO: "1" });
    try {
      await server.said(/A draft waits in the queue/);
      const seconds = (performance.now() - began) / 1000;
      return await look(seconds, async () => (await server.said(/https?:\/\/\S+\/enter\/\S+/))[0]);
    } finally {
      await server.stop();
    }
  };
  log("demo, first run: fills the caches");
  const first = await run(async (seconds) => seconds);
  log("demo, second run");
  return run(async (seconds, link) => {
    const client = new Client(join(home, "control.sock"));
    const { state } = await client.get<{ state: LiveState }>("/api/state");
    const layers = state.runs.flatMap(({ run: { layers: all } }) => all);
    const took = (...names: Layer["name"][]) =>
      layers.filter(({ name }) => names.includes(name)).reduce((sum, layer) => sum + (layer.took ?? 0), 0) / 1000;
    const browser = took("form", "draft");
    const tex = took("write");
    const share = (part: number) => (100 * part) / seconds;
    log("the control room's first load");
    return [
      atMost(10, {
        id: "demo, start to draft",
        value: seconds,
        unit: "s",
        beside: `${first.toFixed(1)} s in the first run`,
      }),
      shown({ id: "share in Chromium", value: share(browser), unit: "%", beside: "layers form and draft" }),
      shown({ id: "share in TeX", value: share(tex), unit: "%", beside: "layer write" }),
      shown({ id: "share in our code", value: share(seconds - browser - tex), unit: "%", beside: "all else" }),
      await measurePage(await link()),
    ];
  });
}

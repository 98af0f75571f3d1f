import type { Command } from "commander";
import type { Health } from "#data/model/work/health.ts";
import type { Run } from "../run.ts";
import { stateOf } from "../names.ts";
import { table } from "../output.ts";

type About = { version: string; mode: string; onDemand: boolean; address: string; dataHome: string };

export function systemCommands(program: Command, run: Run): void {
  program
    .command("status")
    .description("what runs, what waits, how it is")
    .action(() =>
      run(async (client, output) => {
        const about = await client.get<About>("/api/system/about");
        const { health } = await client.get<{ health: Health }>("/api/system");
        const state = await stateOf(client);
        const { tasks } = await client.get<{ tasks: { kind: string; state: string }[] }>("/api/tasks");
        const counts = {
          jobs: state.jobs.length,
          drafts: state.drafts.filter((draft) => draft.state !== "sent" && draft.state !== "rejected").length,
          applications: state.applications.length,
          uncertain: state.applications.filter((row) => row.application.certainty === "uncertain").length,
          tasks: tasks.length,
        };
        output.result({ about, counts, health }, () => [
          `AutoResume ${about.version}, ${health.state}${about.onDemand ? ", started for this command" : `, at ${about.address}`}`,
          `Data lies in ${about.dataHome}`,
          `${counts.jobs} jobs, ${counts.drafts} drafts waiting, ${counts.applications} applications (${counts.uncertain} uncertain), ${counts.tasks} tasks under way`,
          ...table(health.parts.map((part) => [part.state, part.name, `${part.because} ${part.hint}`.trim()])),
        ]);
      }),
    );

  program
    .command("link")
    .description("a link that signs you in to the control room once")
    .action(() =>
      run(async (client, output) =>
        output.result(await client.post<{ url: string }>("/api/system/link"), ({ url }) => [url]),
      ),
    );

  program
    .command("stop")
    .description("stop the appliance")
    .action(() =>
      run(async (client, output) => output.result(await client.post<object>("/api/system/stop"), () => ["Stopping."])),
    );
}

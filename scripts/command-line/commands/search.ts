import type { Command } from "commander";
import { Fault, giveUp } from "#data/model/faults.ts";
import type { Board, SearchTally } from "#data/model/job/posting.ts";
import type { JobSummary } from "#data/model/wire/views.ts";
import { follow, hintOf, newestSeq } from "../follow.ts";
import type { Run } from "../run.ts";
import { named, stateOf } from "../names.ts";
import { table } from "../output.ts";
import { postingGiven } from "../posting-given.ts";

export function searchCommands(program: Command, run: Run): void {
  const board = program.command("board").description("the company boards that are searched");
  board
    .command("add")
    .description("add a board by any address of it")
    .argument("<address>", "e.g. https://job-boards.greenhouse.io/COMPANY")
    .action((address: string) =>
      run(async (client, output) =>
        output.result(await client.post<Board>("/api/boards", { url: address }), (added) => [
          `Added ${added.name} (${added.id}).`,
        ]),
      ),
    );
  board
    .command("list")
    .description("list them")
    .action(() =>
      run(async (client, output) => {
        const { boards } = await client.get<{ boards: Board[] }>("/api/boards");
        output.result(boards, (all) =>
          all.length === 0
            ? ["No board yet: `autoresume board add ADDRESS`."]
            : table(all.map(({ id, name, url }) => [id, name, url])),
        );
      }),
    );
  board
    .command("remove")
    .description("search it no longer; what was found stays")
    .argument("<board>")
    .action((typed: string) =>
      run(async (client, output) => {
        const { boards } = await client.get<{ boards: Board[] }>("/api/boards");
        const { id, name } = named("board", boards, typed);
        await client.delete(`/api/boards/${id}`);
        output.result({ removed: id }, () => [`Removed ${name}.`]);
      }),
    );

  program
    .command("search")
    .description("search the boards; every posting found ends in a named fate")
    .action(() =>
      run(async (client, output) => {
        const seq = await newestSeq(client);
        const { searches } = await client.post<{ searches: string[] }>("/api/search");
        const waiting = new Set(searches);
        const results: ({ search: string } & ({ tally: SearchTally } | { because: string }))[] = [];
        await follow(client, output, seq, (event) => {
          if (!waiting.has(event.subject.id)) return null;
          if (event.kind === "search.done")
            results.push({ search: event.subject.id, tally: event.data as SearchTally });
          else if (event.kind === "search.failed") results.push({ search: event.subject.id, because: event.text });
          else return null;
          waiting.delete(event.subject.id);
          return waiting.size === 0 ? true : null;
        });
        await settled(client);
        const { jobs } = await stateOf(client);
        output.result({ searches: results, jobs }, () => jobLines(jobs));
        if (results.some((result) => "because" in result))
          throw giveUp("search_failed", "Not every board could be searched.", { hint: "See above; try again later." });
      }),
    );

  program
    .command("add")
    .description("add a posting: its address, a saved page, a board's JSON, or text (- reads standard input)")
    .argument("<address-or-file>")
    .action((given: string) =>
      run(async (client, output) => {
        const input = postingGiven(given);
        const seq = await newestSeq(client);
        const { taskId } = await client.post<{ taskId: string }>("/api/postings", input);
        await taskEnded(client, taskId);
        const found: { jobId: string | null; fate: string; text: string }[] = [];
        const { events } = await client.get<{
          events: { kind: string; jobId: string | null; text: string; data: Record<string, unknown> }[];
        }>(`/api/events?after=${seq}`);
        for (const event of events) {
          if (event.data.taskId !== taskId) continue;
          if (event.kind === "posting.found")
            found.push({ jobId: event.jobId, fate: String(event.data.fate), text: event.text });
          if (event.kind === "posting.failed" && typeof event.data.code === "string") {
            throw new Fault("give_up", event.data.code, event.text, { hint: hintOf(event) });
          }
          if (event.kind === "posting.failed") found.push({ jobId: null, fate: "failed", text: event.text });
        }
        await settled(client);
        const { jobs } = await stateOf(client);
        const rows = jobs.filter(({ id }) => found.some(({ jobId }) => jobId === id));
        output.result({ found, jobs: rows }, () => [...found.map(({ text }) => text), ...jobLines(rows)]);
      }),
    );

  program
    .command("jobs")
    .description("list the jobs, best fit first")
    .action(() => run(async (client, output) => output.result((await stateOf(client)).jobs, jobLines)));
}

function jobLines(jobs: readonly JobSummary[]): string[] {
  if (jobs.length === 0) return ["No job yet: `autoresume search`, or `autoresume add ADDRESS`."];
  const sorted = jobs.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  return table(
    sorted.map((job) => [
      job.id,
      job.score === null ? "–" : String(job.score),
      job.tier ?? "–",
      job.state,
      `${job.title}, ${job.company}${job.place === null ? "" : ` (${job.place})`}`,
    ]),
  );
}

type Waiting = { tasks: { id: string; kind: string }[] };
type Getter = { get<T>(path: string): Promise<T> };

/** Resolves when the postings that were just found are read. */
async function settled(client: Getter): Promise<void> {
  while ((await client.get<Waiting>("/api/tasks")).tasks.some(({ kind }) => kind === "triage"))
    await new Promise((resolve) => setTimeout(resolve, 150));
}

async function taskEnded(client: Getter, taskId: string): Promise<void> {
  while ((await client.get<Waiting>("/api/tasks")).tasks.some(({ id }) => id === taskId))
    await new Promise((resolve) => setTimeout(resolve, 150));
}

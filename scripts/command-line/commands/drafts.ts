import { Argument, type Command } from "commander";
import { askOwner, giveUp } from "#data/model/faults.ts";
import type { ApplicationRow, DraftCard, DraftSummary } from "#data/model/wire/views.ts";
import { askAll, fromPairs } from "../answers.ts";
import type { Client } from "../client.ts";
import { follow, hintOf, newestSeq } from "../follow.ts";
import type { Run } from "../run.ts";
import { named, stateOf } from "../names.ts";
import { type Output, table } from "../output.ts";

const READY = ["draft.ready", "draft.asks", "draft.blocked"];

export function draftCommands(program: Command, run: Run): void {
  program
    .command("run")
    .description("understand a job, write for it, fill its form; ends with a draft")
    .argument("<job>")
    .action((typed: string) =>
      run(async (client, output) => {
        const job = named("job", (await stateOf(client)).jobs, typed);
        const seq = await newestSeq(client);
        const { runId } = await client.post<{ runId: string }>(`/api/jobs/${job.id}/run`);
        await follow(client, output, seq, (event) => {
          if (event.subject.id !== runId) return null;
          if (event.kind === "run.failed") throw giveUp(String(event.data.code), event.text, { hint: "" });
          return event.kind === "run.done" ? true : null;
        });
        const draft = (await stateOf(client)).drafts.find(({ jobId }) => jobId === job.id);
        if (draft !== undefined) await showCard(client, output, draft);
      }),
    );

  program
    .command("queue")
    .description("list the drafts that wait")
    .action(() =>
      run(async (client, output) => {
        const open = (await stateOf(client)).drafts.filter(({ state }) => state !== "sent" && state !== "rejected");
        output.result(open, (drafts) =>
          drafts.length === 0
            ? ["Nothing waits."]
            : table(
                drafts.map((draft) => [
                  draft.id,
                  draft.state,
                  draft.asks === 0 ? "" : `asks ${draft.asks}`,
                  `${Math.round(draft.confidence * 100)} %`,
                  `${draft.title}, ${draft.company}`,
                ]),
              ),
        );
      }),
    );

  program
    .command("show")
    .description("show a draft: answers with their sources, what it asks, documents")
    .argument("<draft>")
    .action((typed: string) => run(async (client, output) => showCard(client, output, await draftOf(client, typed))));

  program
    .command("answer")
    .description("answer what a draft asks: KEY=VALUE…, or at the prompt")
    .argument("<draft>")
    .argument("[answers...]", "KEY=VALUE; KEY is the question's key or its label")
    .option("--once", "do not remember these answers")
    .action((typed: string, pairs: string[], options: { once?: boolean }) =>
      run(async (client, output) => {
        const draft = await draftOf(client, typed);
        const card = await client.get<DraftCard>(`/api/drafts/${draft.id}`);
        const values =
          pairs.length > 0 ? fromPairs(card.draft, pairs) : await askAll(card.draft, () => client.answers());
        if (values.length === 0)
          throw askOwner("nothing_answered", "No answer was given.", { hint: "autoresume answer DRAFT KEY=VALUE" });
        const seq = await newestSeq(client);
        await client.post(`/api/drafts/${draft.id}/answers`, {
          answers: values.map((value) => ({ ...value, remember: options.once !== true })),
        });
        await follow(client, output, seq, (event) =>
          event.subject.id === draft.id && READY.includes(event.kind) ? true : null,
        );
        await showCard(client, output, draft);
      }),
    );

  program
    .command("approve")
    .description("approve a draft as it is now and have it sent; waits for the outcome")
    .argument("<draft>")
    .argument("[hash]", "the beginning of the hash that `show` printed: another draft than the one you saw is refused")
    .action((typed: string, seen: string | undefined) =>
      run(async (client, output) => {
        const draft = await draftOf(client, typed);
        if (seen !== undefined && !draft.hash.startsWith(seen)) {
          throw askOwner("draft_changed", "The draft is not the one you saw.", {
            hint: `Look at it again: autoresume show ${draft.id}`,
          });
        }
        const seq = await newestSeq(client);
        const { applicationId } = await client.post<{ applicationId: string }>(`/api/drafts/${draft.id}/approve`, {
          hash: draft.hash,
        });
        const ended = await follow(client, output, seq, (event) =>
          event.subject.id === draft.id &&
          ["submission.settled", "submission.uncertain", "draft.returned"].includes(event.kind)
            ? event
            : null,
        );
        const row = await client.get<ApplicationRow>(`/api/applications/${applicationId}`);
        output.result(row, ({ application }) => [
          `${application.stage}, ${application.certainty ?? "not known"}: ${ended.text}`,
        ]);
        if (ended.kind !== "submission.settled")
          throw askOwner(ended.kind.replace(".", "_"), ended.text, { hint: hintOf(ended) });
      }),
    );

  program
    .command("reject")
    .description("reject a draft")
    .argument("<draft>")
    .option("--reason <text>", "why", "")
    .action((typed: string, { reason }: { reason: string }) =>
      run(async (client, output) => {
        const draft = await draftOf(client, typed);
        await client.post(`/api/drafts/${draft.id}/reject`, { reason });
        output.result({ rejected: draft.id }, () => ["Rejected."]);
      }),
    );

  program
    .command("cancel")
    .description("cancel the run of a job")
    .argument("<job>")
    .action((typed: string) =>
      run(async (client, output) => {
        const { jobs, runs } = await stateOf(client);
        const job = named("job", jobs, typed);
        const under = runs.find((view) => view.run.jobId === job.id && view.run.state === "running");
        if (under === undefined) throw giveUp("not_running", "No run of this job is under way.", { hint: "" });
        await client.post(`/api/runs/${under.run.id}/cancel`);
        output.result({ cancelled: under.run.id }, () => ["Cancelled."]);
      }),
    );

  program
    .command("applications")
    .description("list the applications and how sure their outcome is")
    .action(() =>
      run(async (client, output) =>
        output.result((await stateOf(client)).applications, (rows) =>
          rows.length === 0
            ? ["No application yet."]
            : table(
                rows.map(({ application, title, company }) => [
                  application.id,
                  application.stage,
                  application.certainty ?? "",
                  `${title}, ${company}`,
                ]),
              ),
        ),
      ),
    );

  program
    .command("settle")
    .description("say whether an uncertain application arrived")
    .argument("<application>")
    .addArgument(new Argument("<arrived>", "whether it arrived").choices(["yes", "no"]))
    .action((typed: string, arrived: string) =>
      run(async (client, output) => {
        const { applications } = await stateOf(client);
        const { id } = named(
          "application",
          applications.map(({ application }) => application),
          typed,
        );
        await client.post(`/api/applications/${id}/settle`, { arrived: arrived === "yes" });
        output.result(await client.get<ApplicationRow>(`/api/applications/${id}`), ({ application }) => [
          `${application.stage}, ${application.certainty}.`,
        ]);
      }),
    );
}

async function draftOf(client: Client, typed: string): Promise<DraftSummary> {
  const { drafts } = await stateOf(client);
  // A job's name stands for its newest draft.
  const ofJob = typed.startsWith("job_") ? drafts.find(({ jobId }) => jobId.startsWith(typed)) : undefined;
  return ofJob ?? named("draft", drafts, typed);
}

async function showCard(client: Client, output: Output, { id }: { id: string }): Promise<void> {
  const card = await client.get<DraftCard>(`/api/drafts/${id}`);
  output.result(card, ({ draft, posting }) => {
    const label = (key: string) => draft.form.questions.find((question) => question.key === key)?.label ?? key;
    const rows = draft.answers.map((answer) => {
      if (answer.state === "ask") return ["?", label(answer.key), `asks you: ${answer.because}  [${answer.key}]`];
      if (answer.state === "left_empty") return ["·", label(answer.key), "left empty"];
      const { value, source } = answer;
      const words =
        value.kind === "options"
          ? value.labels.join("; ")
          : value.kind === "file"
            ? value.file.name
            : value.kind === "agree"
              ? value.agreed
                ? "yes"
                : "no"
              : value.kind === "sealed"
                ? "in the vault"
                : value.text;
      return [
        "✓",
        label(answer.key),
        `${words.replace(/\s+/g, " ").slice(0, 70)}  (${source.tier}${"key" in source ? ` ${source.key}` : ""})`,
      ];
    });
    return [
      `${draft.id}  ${draft.hash.slice(0, 8)}  ${draft.state}  ${posting.title}, ${posting.company}`,
      ...(draft.fault === null ? [] : [`! ${draft.fault.message} ${draft.fault.hint}`]),
      ...draft.changes.map((change) => `changed: ${change}`),
      ...table(rows.map(([sign = "", question = "", words = ""]) => [sign, question.slice(0, 60), words])),
    ];
  });
}

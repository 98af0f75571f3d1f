import type { Form } from "#data/model/application/form.ts";
import { type Fault, type FaultRecord, giveUp, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Fit } from "#data/model/job/fit.ts";
import { type Layer, LAYERS, type LayerName, type Run } from "#data/model/job/job.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Id } from "#data/model/schema.ts";
import type { FilledForm, TaskKind, TaskOutput } from "#data/model/work/task.ts";
import type { Outcome, TaskOf } from "#server/tasks/outcomes.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import type { Drafts } from "#server/services/applications/drafts.ts";
import { fillInput, postingOf } from "#server/services/applications/fill-input.ts";
import { writeInput } from "#server/services/studio/write-input.ts";
import { dayIn } from "#server/services/settings/day.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { Studio } from "#server/services/studio/studio.ts";
import type { Writing } from "#server/services/studio/writing.ts";

type Written = TaskOutput<"write">;
type FormFault = { fault: FaultRecord };
type LayerTask = TaskOf<TaskKind>;
/** Where what was written is kept, and how it is to be written. */
type Rooms = { studio: Pick<Studio, "written">; writing: Pick<Writing, "rules" | "templateOf"> };
type Keep<O> = (task: LayerTask, run: Run, output: O, tell: Tell) => void;

/** Runs: a job understood layer by layer, each layer a task, each result kept, so that a run survives a restart. */
export class Runs {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;
  readonly #drafts: Drafts;
  readonly #rooms: Rooms;
  /** Whose calendar the date of a letter is taken from. */
  timeZone: () => string = () => "UTC";

  constructor(journal: Journal, queue: TaskQueue, drafts: Drafts, rooms: Rooms) {
    this.#journal = journal;
    this.#queue = queue;
    this.#drafts = drafts;
    this.#rooms = rooms;
  }

  /** Promotes a job. A run that is under way is returned, not doubled. `Fault`s: `no_such_job`, `no_cv`, `already_sent`. */
  start(ownerId: Id, jobId: Id): Run {
    const { store, now } = this.#journal;
    return this.#journal.change(ownerId, (tell) => {
      const job = store.jobs.get(ownerId, jobId);
      if (job === null) throw giveUp("no_such_job", "There is no such job.", { data: { jobId } });
      const under = store.runs.ofJob(ownerId, jobId).find((run) => run.state === "running");
      if (under !== undefined) return under;
      if (store.cvs.newest(ownerId) === null) {
        throw mustMend("no_cv", "There is no master CV yet, so nothing can be written.", {
          hint: "Import one first: on the page You, or `autoresume import-cv FILE`.",
        });
      }
      this.#drafts.replace(ownerId, jobId, tell);
      const run: Run = {
        id: newId("run"),
        jobId,
        state: "running",
        layers: LAYERS.map((name) => ({
          name,
          state: "waiting",
          startedAt: null,
          endedAt: null,
          took: null,
          because: null,
        })),
        startedAt: now(),
        endedAt: null,
      };
      store.runs.add(ownerId, run);
      store.jobs.move(jobId, "running", now());
      const title = this.#title(ownerId, jobId);
      tell({
        kind: "run.started",
        subject: { noun: "run", id: run.id },
        jobId,
        text: `Working on ${title}.`,
        data: { title },
      });
      this.#enqueue(ownerId, run, "read", tell);
      return run;
    });
  }

  cancel(ownerId: Id, runId: Id): void {
    const { store, now } = this.#journal;
    this.#journal.change(ownerId, (tell) => {
      const run = store.runs.get(ownerId, runId);
      if (run === null) throw giveUp("no_such_run", "There is no such run.", { data: { runId } });
      if (run.state !== "running") return;
      this.#queue.cancel(runId);
      const layers = run.layers.map((layer): Layer =>
        layer.state === "done" ? layer : { ...layer, state: "skipped" },
      );
      store.runs.put({ ...run, layers, state: "cancelled", endedAt: now() });
      store.jobs.move(run.jobId, "found", now());
      tell({
        kind: "run.cancelled",
        subject: { noun: "run", id: runId },
        jobId: run.jobId,
        text: "The run was cancelled.",
        data: {},
      });
    });
  }

  /** What each layer's task leads to; the draft layer's outcome is shared with fillings asked for later. */
  readonly read = this.#layer("read", (task, run, reading: JobReading) => {
    const { store, now } = this.#journal;
    store.jobs.understood(run.jobId, reading, store.jobs.get(task.ownerId, run.jobId)?.fit ?? null, now());
  });
  readonly fit = this.#layer("fit", (_, run, fit: Fit) => {
    const { store, now } = this.#journal;
    const reading = store.runs.output<JobReading>(run.id, "read");
    if (reading !== null) store.jobs.understood(run.jobId, reading, fit, now());
  });
  /** A form that cannot be seen stops no writing: the owner can still apply by hand with the documents. */
  readonly form = this.#layer<Form>("form", undefined, (task, run, fault, tell) => {
    if (fault.code === "posting_expired") return false;
    this.#journal.store.runs.putOutput(run.id, "form", { fault: fault.toRecord() } satisfies FormFault);
    this.#enqueue(task.ownerId, this.#failLayer(run, "form", fault, tell), "write", tell);
    return true;
  });
  readonly write = this.#layer<Written>("write", (task, run, written, tell) =>
    this.#rooms.studio.written(task.ownerId, run.jobId, written, tell),
  );
  readonly draft = this.#layer(
    "draft",
    (task, run, filled: FilledForm, tell) => this.#draw(task.ownerId, run, filled, tell),
    (task, run, fault, tell) => {
      const marked = this.#failLayer(run, "draft", fault, tell);
      this.#block(task.ownerId, marked, this.#needed<Form>(run, "form"), fault.toRecord(), tell);
      return true;
    },
  );

  /** `mend` returns true when the failure of the layer does not end the run. */
  #layer<O>(name: LayerName, keep?: Keep<O>, mend?: (task: LayerTask, run: Run, fault: Fault, tell: Tell) => boolean) {
    const running = (task: LayerTask) => {
      const run = this.#journal.store.runs.get(task.ownerId, task.subject);
      return run?.state === "running" ? run : null;
    };
    const outcome = {
      started: (task: LayerTask, tell: Tell) => {
        const run = running(task);
        if (run === null) return;
        this.#mark(run, name, { state: "running", startedAt: this.#journal.now(), because: null });
        this.#tellLayer(tell, run, "layer.started", name, `${name} began.`);
      },
      waits: (task: LayerTask, fault: Fault) => {
        const run = running(task);
        if (run !== null) this.#mark(run, name, { state: "waiting", because: `${fault.message} ${fault.hint}` });
      },
      done: (task: LayerTask, output: O, tell: Tell, took: number) => {
        const run = running(task);
        if (run === null) return;
        this.#journal.store.runs.putOutput(run.id, name, output);
        const marked = this.#mark(run, name, { state: "done", endedAt: this.#journal.now(), took });
        keep?.(task, marked, output, tell);
        this.#tellLayer(tell, run, "layer.done", name, `${name} done in ${Math.round(took)} ms.`, { took });
        const next = LAYERS[LAYERS.indexOf(name) + 1];
        if (next !== undefined) this.#enqueue(task.ownerId, marked, next, tell);
        else this.#finish(marked, tell);
      },
      failed: (task: LayerTask, fault: Fault, tell: Tell) => {
        const run = running(task);
        if (run === null || mend?.(task, run, fault, tell) === true) return;
        this.#fail(run, name, fault, tell);
      },
    };
    return outcome as unknown as Outcome<never> & typeof outcome;
  }

  #finish(run: Run, tell: Tell): void {
    this.#journal.store.runs.put({ ...run, state: "done", endedAt: this.#journal.now() });
    tell({
      kind: "run.done",
      subject: { noun: "run", id: run.id },
      jobId: run.jobId,
      text: "The run is done.",
      data: {},
    });
  }

  #draw(ownerId: Id, run: Run, filled: FilledForm, tell: Tell): void {
    const written = this.#needed<Written>(run, "write");
    this.#drafts.make(ownerId, { runId: run.id, jobId: run.jobId, ...written, filled }, tell);
  }

  /** Ends a run whose form could not be filled with a blocked draft: documents made, nothing filled. */
  #block(ownerId: Id, run: Run, form: Form, fault: FaultRecord, tell: Tell): void {
    this.#draw(ownerId, run, { form, answers: [], readBack: [], screenshots: [], fault }, tell);
    this.#finish(run, tell);
  }

  #failLayer(run: Run, name: LayerName, fault: Fault, tell: Tell): Run {
    const because = `${fault.message} ${fault.hint}`.trim();
    const marked = this.#mark(run, name, { state: "failed", endedAt: this.#journal.now(), because });
    this.#tellLayer(tell, run, "layer.failed", name, `${name} failed: ${fault.message}`, {
      because: fault.message,
      hint: fault.hint,
      code: fault.code,
    });
    return marked;
  }

  #fail(run: Run, name: LayerName, fault: Fault, tell: Tell): void {
    const { store, now } = this.#journal;
    const marked = this.#failLayer(run, name, fault, tell);
    store.runs.put({ ...marked, state: "failed", endedAt: now() });
    store.jobs.move(run.jobId, "failed", now());
    tell({
      kind: "run.failed",
      subject: { noun: "run", id: run.id },
      jobId: run.jobId,
      text: `The run stopped at ${name}: ${fault.message} ${fault.hint}`.trim(),
      data: { layer: name, because: fault.message, hint: fault.hint, code: fault.code },
    });
  }

  #mark(run: Run, name: LayerName, change: Partial<Layer>): Run {
    const layers = run.layers.map((layer) => (layer.name === name ? { ...layer, ...change } : layer));
    const marked = { ...run, layers };
    this.#journal.store.runs.put(marked);
    return marked;
  }

  #tellLayer(
    tell: Tell,
    run: Run,
    kind: "layer.started" | "layer.done" | "layer.failed",
    layer: LayerName,
    text: string,
    data: Record<string, unknown> = {},
  ): void {
    tell({ kind, subject: { noun: "run", id: run.id }, jobId: run.jobId, text, data: { layer, ...data } });
  }

  #enqueue(ownerId: Id, run: Run, layer: LayerName, tell: Tell): void {
    const { store } = this.#journal;
    const posting = postingOf(store, ownerId, run.jobId);
    const facts = store.cvs.facts(ownerId);
    const task = { ownerId, subject: run.id, jobId: run.jobId, priority: 2 };
    switch (layer) {
      case "read":
        return void this.#queue.enqueue({ ...task, kind: "read", input: { posting } });
      case "fit":
        return void this.#queue.enqueue({ ...task, kind: "fit", input: { reading: this.#needed(run, "read"), facts } });
      case "form":
        return void this.#queue.enqueue({ ...task, kind: "form", input: { posting } });
      case "write": {
        const input = writeInput(store, this.#rooms.writing, {
          ownerId,
          jobId: run.jobId,
          reading: this.#needed(run, "read"),
          fit: this.#needed(run, "fit"),
          date: dayIn(this.timeZone(), this.#journal.now()),
        });
        return void this.#queue.enqueue({ ...task, kind: "write", input });
      }
      case "draft": {
        const form = this.#needed<Form | FormFault>(run, "form");
        if ("fault" in form) {
          const skipped = this.#mark(run, "draft", { state: "skipped" });
          return this.#block(ownerId, skipped, unseenForm(posting), form.fault, tell);
        }
        const { cv, letter } = this.#needed<Written>(run, "write");
        const input = fillInput(store, ownerId, run.jobId, {
          form,
          given: [],
          files: { cv: cv.pdf, letter: letter.pdf },
        });
        return void this.#queue.enqueue({ ...task, kind: "draft", input });
      }
    }
  }

  #needed<T>(run: Run, layer: LayerName): T {
    const output = this.#journal.store.runs.output<T>(run.id, layer);
    if (output === null)
      throw giveUp("layer_missing", `The layer ${layer} of this run left nothing behind.`, {
        hint: "Run the job again.",
      });
    return output;
  }

  #title(ownerId: Id, jobId: Id): string {
    const { title, company } = postingOf(this.#journal.store, ownerId, jobId);
    return `${title} at ${company}`;
  }
}

/** The form of a posting whose page could not be seen: no question is known. */
function unseenForm({ platform, applyUrl, url }: FoundPosting): Form {
  return { platform, url: applyUrl ?? url ?? "", questions: [], origin: "page" };
}

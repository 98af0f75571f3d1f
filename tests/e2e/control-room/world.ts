import type { DocumentHeader, MadeDocument } from "#data/model/application/document.ts";
import { Fault } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { FileRef, Id } from "#data/model/schema.ts";
import { sampleDocument } from "#tests/fakes/sample-values.ts";
import { importSampleOwner, type OpenAppliance } from "./appliance.ts";
import { ASKED, filledForm } from "./filled-form.ts";
import type { Papers } from "./papers.ts";
import { type PostingName, POSTINGS } from "./postings.ts";
import { fitOf, readingOf } from "./understanding.ts";

const SCORES: Record<PostingName, number | null> = {
  asks: 88,
  ready: 82,
  blocked: 61,
  running: 76,
  sent: 91,
  uncertain: 58,
  failed: 44,
  fresh: 79,
  plain: null,
};
const MINUTE = 60_000;

export type World = { jobs: Record<PostingName, Id>; drafts: Record<"asks" | "ready" | "blocked", Id> };

/** An appliance in the middle of its work: every page has something of each kind to show. */
export async function seedWorld(appliance: OpenAppliance, papers: Papers): Promise<World> {
  const { services, ownerId, store, take, advance } = appliance;
  const done: typeof appliance.done = (task, output) => appliance.done(task, output);
  const failed: typeof appliance.failed = (task, fault) => appliance.failed(task, fault);
  await importSampleOwner(appliance);
  const facts = store.cvs.facts(ownerId);
  const made = (bytes: Uint8Array, name: string): MadeDocument => ({
    ...sampleDocument(name),
    pdf: appliance.keep(bytes, name, "application/pdf"),
    pages: 2,
  });
  const cv = made(papers.cv, "livia-brandt-cv.pdf");
  const letter: MadeDocument = {
    ...made(papers.letter, "livia-brandt-letter.pdf"),
    document: letterDocument(cv.document.header),
    pages: 1,
  };
  const shots: FileRef[] = papers.shots.map((bytes, index) =>
    appliance.keep(bytes, `form-${index + 1}.png`, "image/png"),
  );

  for (const name of ["Kestrel Freight", "Lumen & Loom"]) {
    services.journal.change(ownerId, (tell) => {
      const id = newId("board");
      const token = name.toLowerCase().split(" ")[0];
      const url = `https://boards-api.greenhouse.io/v1/boards/${token}/jobs`;
      store.boards.add(ownerId, { id, source: "greenhouse", name, url, addedAt: appliance.now() });
      tell({ kind: "board.added", subject: { noun: "board", id }, text: `Board added: ${name}.`, data: { name } });
    });
  }
  services.search.search(ownerId);
  const found = Object.values(POSTINGS);
  done(take("search_board"), {
    postings: [
      ...found,
      { ...found[0]!, source: "page" },
      {
        ...found[1]!,
        externalId: "9",
        url: "https://boards.example/lumen-loom/jobs/9?expired",
        expiresAt: "2026-01-01T00:00:00.000Z",
        title: "Office Manager",
        text: "An office that was closed.",
        applyUrl: null,
      },
    ],
    failures: [{ what: "One posting of the board", because: "it has no title." }],
  });
  failed(
    take("search_board"),
    new Fault("retry", "unreachable", "The board did not answer within 20 seconds.", { hint: "Try again later." }),
  );
  const jobs = Object.fromEntries(
    Object.entries(POSTINGS).map(([name, { title }]) => [
      name,
      services.views
        .state(ownerId, { health: healthless, vault: null, safety: null })
        .state.jobs.find((job) => job.title === title)?.id ?? "",
    ]),
  ) as Record<PostingName, Id>;
  for (const _ of found) {
    const task = take("triage");
    const name = (Object.keys(jobs) as PostingName[]).find((key) => jobs[key] === task.subject) ?? "plain";
    const reading = readingOf(POSTINGS[name]);
    advance(1000);
    done(task, { reading, fit: fitOf(reading, facts, SCORES[name]) });
  }

  const runTo = (name: PostingName, asked: readonly string[], fault: Fault | null = null): Id => {
    advance(9 * MINUTE);
    const reading = readingOf(POSTINGS[name]);
    services.runs.start(ownerId, jobs[name]);
    done(take("read"), reading);
    done(take("fit"), fitOf(reading, facts, SCORES[name]));
    const filled = filledForm({ cv: cv.pdf, facts, shots, at: appliance.now() }, asked, fault);
    done(take("form"), filled.form);
    advance(2400);
    done(take("write"), { cv, letter });
    advance(7100);
    done(take("draft"), filled);
    return store.drafts.newestOf(ownerId, jobs[name])?.id ?? "";
  };
  const send = (draftId: Id) => {
    const draft = store.drafts.get(ownerId, draftId)!;
    services.approvals.approve(ownerId, draftId, { hash: draft.hash, how: "control_room" });
    const task = take("submit");
    services.submissions.arm(task, draft.hash);
    return task;
  };

  const screenshot = shots[0] ?? null;
  done(send(runTo("sent", [])), {
    kind: "verified",
    because: "The employer's page thanked for the application.",
    signals: [
      "POST https://boards.example/quillon-software answered 200",
      "“Thank you for applying” was not there before",
    ],
    screenshot,
  });
  done(send(runTo("uncertain", [])), {
    kind: "uncertain",
    because: "The connection was cut after the button was pressed.",
    signals: ["no answer within 30 s"],
    screenshot: null,
  });
  failed(
    take("reconcile"),
    new Fault("give_up", "nothing_seen", "The page shows neither the form nor a confirmation."),
  );
  advance(4 * MINUTE);
  services.runs.start(ownerId, jobs.failed);
  done(take("read"), readingOf(POSTINGS.failed));
  failed(
    take("fit"),
    new Fault("mend", "worker_lost", "The worker ended unexpectedly.", { hint: "Run the job again." }),
  );

  const blocked = new Fault("ask", "challenge", "The site shows a challenge that only a person may solve.", {
    hint: "Apply in your own browser with the documents and answers of this card, or reject it.",
  });
  const drafts = {
    blocked: runTo("blocked", [], blocked),
    ready: runTo("ready", []),
    asks: runTo(
      "asks",
      ASKED.map((question) => question.key),
    ),
  };
  services.runs.start(ownerId, jobs.running);
  const reading = readingOf(POSTINGS.running);
  done(take("read"), reading);
  done(take("fit"), fitOf(reading, facts, SCORES.running));
  return { jobs, drafts };
}

const healthless = { state: "ok" as const, version: "", startedAt: "2026-03-02T08:00:00.000Z", parts: [] };

function letterDocument(header: DocumentHeader): MadeDocument["document"] {
  return {
    kind: "letter",
    language: "en",
    header,
    date: "2 March 2026",
    recipient: "Hiring team",
    subject: "Your posting",
    salutation: "Dear hiring team,",
    paragraphs: [],
    closing: "Kind regards",
    signature: header.name,
  };
}

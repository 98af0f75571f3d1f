import type { Draft } from "#data/model/application/draft.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { Run } from "#data/model/job/job.ts";
import type { JobSummary } from "#data/model/wire/views.ts";

/** A readable account of the demo on standard output. Each step shows the seconds since the demo began. */
export class Account {
  readonly #write: (text: string) => void;
  readonly #began: number;

  constructor(write: (text: string) => void, began = performance.now()) {
    this.#write = write;
    this.#began = began;
  }

  step(title: string): void {
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1).padStart(5);
    this.#write(`\n${seconds} s  ${title}\n`);
  }

  line(text: string): void {
    this.#write(`         ${text}\n`);
  }

  jobs(jobs: readonly JobSummary[]): void {
    for (const job of jobs) {
      const score = job.score === null ? " – " : String(job.score).padStart(3);
      this.line(
        `${score}  ${job.tier ?? "-"}  ${job.title}, ${job.company}${job.place === null ? "" : ` (${job.place})`}`,
      );
    }
  }

  fit(fit: Fit): void {
    this.line(fit.because);
    const signs = { met: "✓", partly: "~", missing: "✗" };
    for (const reason of fit.reasons.slice(0, 6)) {
      this.line(`${signs[reason.verdict]} ${shorten(reason.text, 60)}: ${shorten(reason.because, 80)}`);
    }
    if (fit.gaps.length > 0) this.line(`Gaps, told to the owner alone: ${fit.gaps.slice(0, 8).join(", ")}`);
  }

  run(run: Run): void {
    const layers = run.layers.map(
      (layer) => `${layer.name} ${layer.took === null ? layer.state : `${Math.round(layer.took)} ms`}`,
    );
    this.line(layers.join(" · "));
  }

  draft(draft: Draft): void {
    const { cv, letter, form, answers } = draft;
    const claims = cv.document.kind === "cv" ? claimsOf(cv.document) : 0;
    this.line(`CV ${cv.pdf.name}, ${cv.pages} page(s); ${claims} claims, each with the facts it rests on`);
    if (letter !== null) this.line(`Letter ${letter.pdf.name}, ${letter.pages} page(s)`);
    const answered = answers.filter((answer) => answer.state === "answered").length;
    this.line(`Form ${form.url}`);
    this.line(
      `${form.questions.length} questions, ${answered} answered, ${draft.readBack.filter((value) => value.agrees).length} read back from the live form as meant`,
    );
    for (const answer of answers) {
      if (answer.state !== "ask") continue;
      const question = form.questions.find(({ key }) => key === answer.key);
      this.line(`? asks you: ${shorten(question?.label ?? answer.key, 90)}`);
    }
    if (draft.fault !== null) this.line(`! ${draft.fault.message} ${draft.fault.hint}`);
  }
}

function claimsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + claimsOf(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own = "factIds" in value && "text" in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, item) => sum + claimsOf(item), own);
}

function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1)}…`;
}

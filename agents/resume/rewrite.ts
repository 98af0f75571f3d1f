import type { TaskContext } from "#agents/context.ts";
import { REWRITE_BULLETS } from "#agents/models/prompts/rewrite-bullets.ts";
import type { Claim, CvDocument } from "#data/model/application/document.ts";
import { Fault } from "#data/model/faults.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { Type } from "#data/model/schema.ts";

const Rewritten = Type.Object({
  bullets: Type.Array(Type.Object({ id: Type.String(), text: Type.String({ minLength: 1, maxLength: 600 }) })),
});

type Helpers = Pick<TaskContext, "model" | "signal" | "log">;

/** Bullets that one question to a model may hold. */
const MOST = 40;

/**
 * The CV with its bullets as a model would put them, still to be gated; unchanged where no model answers. Only what
 * was done is put anew: summaries, titles and lists stay the owner's.
 */
export async function rewriteBullets(
  cv: CvDocument,
  { facts, reading }: { facts: readonly Fact[]; reading: JobReading },
  context: Helpers,
): Promise<CvDocument> {
  const achievements = new Map(facts.flatMap((fact) => (fact.kind === "achievement" ? [[fact.id, fact]] : [])));
  const asked = cv.sections
    .flatMap((section) => (section.kind === "entries" ? section.entries : []))
    .flatMap(({ bullets }) => bullets)
    .flatMap(({ text, factIds: [id] }) => (id && achievements.has(id) ? [{ id, text }] : []))
    .slice(0, MOST);
  if (asked.length === 0) return cv;
  const answer = await ask(asked, reading, context);
  if (!answer) return cv;
  const wordings = new Map(
    answer.bullets
      .filter(({ id }) => asked.some((bullet) => bullet.id === id))
      .map(({ id, text }) => [id, text.trim()]),
  );
  const put = (claim: Claim): Claim => {
    const [id] = claim.factIds;
    const text = claim.factIds.length === 1 && id ? wordings.get(id) : undefined;
    return text ? { text, factIds: claim.factIds } : claim;
  };
  return {
    ...cv,
    sections: cv.sections.map((section) =>
      section.kind === "entries"
        ? { ...section, entries: section.entries.map((entry) => ({ ...entry, bullets: entry.bullets.map(put) })) }
        : section,
    ),
  };
}

async function ask(
  bullets: readonly { id: string; text: string }[],
  reading: JobReading,
  { model, signal, log }: Helpers,
) {
  const data = { job: jobText(reading), bullets: JSON.stringify(bullets) };
  try {
    return await model.ask({ task: REWRITE_BULLETS, data, schema: Rewritten, signal });
  } catch (error) {
    signal.throwIfAborted();
    // A CV in the owner's words is better than none.
    log("the model failed; the bullets stay as they are", { because: Fault.of(error).message });
    return null;
  }
}

function jobText(reading: JobReading): string {
  return [reading.title, ...reading.requirements.map(({ text, necessity }) => `${necessity}: ${text}`)].join("\n");
}
